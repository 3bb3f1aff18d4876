public import DuizhaoModel

/// Reports keywords without counterpart in meaning.
public struct KeywordMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "keyword-mismatch",
    group: .keywords,
    summary: Message(en: "a keyword has no counterpart in meaning", zh: "关键词没有意义相当的对应词"),
    rationale: Message(
      en: "A keyword with another meaning leads the search of one language astray.",
      zh: "意义不符的关键词会误导一种语言的检索。"
    ),
    severity: .warning,
    clause: "CY/T 173",
    examples: [
      RuleExample(keywords: "自噬；铁；骨密度", "autophagy; iron; bone mineral density"),
      RuleExample(keywords: "自噬；⟦氧化应激⟧；骨密度", "autophagy; ⟦embryo quality⟧; bone mineral density"),
      RuleExample(keywords: "自噬；铁；⟦骨密度⟧", "autophagy; iron"),
      RuleExample(keywords: "自噬；铁；⟦冠心病⟧", "autophagy; iron; ⟦CHD⟧"),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let keywords = context.article.keywords
    guard !keywords.source.isEmpty, !keywords.target.isEmpty else { return [] }
    let isDivided = context.areKeywordsDivided
    // One keyword is no list that others could be missing from.
    guard isDivided || min(keywords.source.count, keywords.target.count) > 1 else { return [] }
    let links = context.article.keywordLinks
    var sources = links.filter(\.target.isEmpty).flatMap(\.source)
    let targets = links.filter(\.source.isEmpty).flatMap(\.target)
    // What is left over on the longer side is missing on the other; else it may be said in words nobody listed.
    let surplus = keywords.source.count - keywords.target.count
    let isSurplus =
      isDivided && surplus != 0
      && (sources.count - targets.count, min(sources.count, targets.count)) == (surplus, 0)
    var findings: [Finding] = []
    for target in targets {
      // A pair in the same place is one flaw, not two.
      let twin = sources.firstIndex(of: target)
      let source = twin.map { keywords.source[sources.remove(at: $0)] }
      let other = keywords.target[target]
      let isSure = source.map { isDivided && contradict($0, other, in: context) } ?? isSurplus
      findings.append(report(source: source, target: other, isSure: isSure))
    }
    findings += sources.map { report(source: keywords.source[$0], target: nil, isSure: isSurplus) }
    return findings + links.compactMap { doubtful($0, keywords) ?? abbreviated($0, in: context) }
  }

  /// Whether two keywords surely differ: both are terms, the text of one language has the other's translation, or the
  /// target has nothing of its keyword.
  private func contradict(_ source: Sentence, _ target: Sentence, in context: CheckContext) -> Bool {
    let concepts = (Self.concept(source), Self.concept(target))
    if concepts.0 != nil, concepts.1 != nil { return true }
    // 调亡 is a slip for 凋亡, not another thing.
    if let concept = concepts.1, Self.isSlip(source.text.string, of: context.glossary.concepts[concept]) {
      return false
    }
    let named = context.article.sentences.map { Set($0.flatMap(\.terms).map(\.concept)) }
    if concepts.0.map(named.target.contains) ?? false || concepts.1.map(named.source.contains) ?? false {
      return true
    }
    let presence = KeywordPresence(.target, in: context)
    return !presence.isEmpty && !presence.names(target)
  }

  /// Whether a word differs from a form of a concept by one character.
  private static func isSlip(_ word: String, of concept: Concept) -> Bool {
    concept.terms.contains { term in
      term.text.count == word.count && word.count >= 2 && zip(term.text, word).count { $0 != $1 } == 1
    }
  }

  private static func concept(_ keyword: Sentence) -> Int? {
    keyword.terms.first { $0.range.count == keyword.text.count }?.concept
  }

  /// A pair that only its place joins; names written alike in both languages are none.
  private func doubtful(_ link: Link, _ keywords: Sides<[Sentence]>) -> Finding? {
    guard link.score < 0.12, let first = link.source.first, let second = link.target.first else { return nil }
    let pair = (keywords.source[first], keywords.target[second])
    let isWritten =
      pair.0.tokens.contains { $0.kind == .han } || KeywordAbbreviation.isStrange(pair.0, pair.1)
    guard isWritten, pair.0.text.string != pair.1.text.string else { return nil }
    return finding(
      .info,
      confidence: 0.4,
      Message(
        en:
          "nothing known ties “\(pair.0.text.string)” and “\(pair.1.text.string)”; check that they mean the same",
        zh: "术语库中“\(pair.0.text.string)”与“\(pair.1.text.string)”没有对应关系，请核对"
      ),
      source: Place(0..<pair.0.text.count, in: pair.0),
      target: Place(0..<pair.1.text.count, in: pair.1)
    )
  }

  /// A pair of which one keyword is a bare abbreviation and the other is written out.
  private func abbreviated(_ link: Link, in context: CheckContext) -> Finding? {
    guard link.source.count == 1, link.target.count == 1 else { return nil }
    let pair = (
      context.article.keywords.source[link.source[0]], context.article.keywords.target[link.target[0]]
    )
    let areShort = (KeywordAbbreviation.isBare(pair.0), KeywordAbbreviation.isBare(pair.1))
    guard areShort.0 != areShort.1 else { return nil }
    let (short, long) = areShort.0 ? (pair.0, pair.1) : (pair.1, pair.0)
    let name = short.text.string
    guard KeywordAbbreviation.isWrittenOut(long, besides: name),
      !context.glossary.commonAbbreviations.contains(where: { $0.text == name })
    else { return nil }
    return finding(
      .info,
      confidence: 0.6,
      Message(
        en: "“\(name)” is a bare abbreviation, “\(long.text.string)” is written out",
        zh: "“\(name)”只给出缩写，“\(long.text.string)”为全称"
      ),
      source: Place(0..<pair.0.text.count, in: pair.0),
      target: Place(0..<pair.1.text.count, in: pair.1)
    )
  }

  private func report(source: Sentence?, target: Sentence?, isSure: Bool) -> Finding {
    let message =
      switch (source?.text.string, target?.text.string) {
      case (let source?, let target?):
        Message(en: "“\(source)” and “\(target)” differ in meaning", zh: "“\(source)”与“\(target)”意义不同")
      case (let keyword, nil), (nil, let keyword):
        Message(en: "“\(keyword ?? "")” has no counterpart", zh: "“\(keyword ?? "")”没有对应的关键词")
      }
    return finding(
      isSure ? .warning : .info,
      confidence: isSure ? 0.85 : 0.5,
      message,
      source: source.map { Place(0..<$0.text.count, in: $0) },
      target: target.map { Place(0..<$0.text.count, in: $0) }
    )
  }
}
