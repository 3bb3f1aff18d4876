public import DuizhaoModel

/// Reports full-width letters, digits and punctuation in English text, once a file.
public struct FullwidthInEnglishRule: Rule {
  public static let about = RuleDescription(
    id: "fullwidth-in-english",
    group: .typography,
    summary: Message(en: "the English text has full-width characters", zh: "英文中混有全角字符"),
    rationale: Message(
      en:
        "Full-width commas and brackets break lines and searches in English databases, and show that nobody read the proof.",
      zh: "英文中的全角标点会造成断行和检索错误，也显得未经校对。"
    ),
    severity: .info,
    clause: "GB/T 15834",
    examples: [
      RuleExample("纳入60例患者（男31例，女29例）。", "Sixty patients (31 men, 29 women) were included."),
      RuleExample("纳入60例患者。结果良好。", "⟦Sixty patients（31 men，29 women） were included.⟧ The results were good。"),
      RuleExample("检测《诗经》。", "The book 诗经，was examined."),
      RuleExample(keywords: "自噬；铁；骨密度", "⟦autophagy；iron；bone mineral density⟧"),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    guard let (side, version) = context.version(in: .english) else { return [] }
    let keywords = version.keywordList.map { [$0] } ?? version.keywords
    let others = [version.title].compactMap { $0 } + keywords + version.affiliations.map(\.text)
    let abstract = version.abstract.map(FullWidthText.init)
    let found = ([abstract].compactMap { $0 } + others.map(FullWidthText.init)).filter {
      !$0.characters.isEmpty
    }
    // 、 is the plainest: English has no such mark at all.
    guard let shown = found.first(where: { $0.hasEnumerationComma }) ?? found.first else { return [] }
    let isInAbstract = abstract?.characters.isEmpty == false
    let edits = found.flatMap { $0.edits(on: side) }
    return [
      finding(
        .info,
        confidence: isInAbstract ? 0.95 : 0.8,
        message(found.flatMap(\.characters).map(\.scalar)),
        at: place(shown, in: context.article.sentences[side]),
        on: side,
        fix: edits.isEmpty ? nil : Fix(edits)
      )
    ]
  }

  /// The sentence with the plainest character of a text, or the whole text where it is no abstract.
  private func place(_ shown: FullWidthText, in sentences: [Sentence]) -> Place? {
    guard let first = shown.characters.first(where: { $0.scalar == "、" }) ?? shown.characters.first else {
      return nil
    }
    let offset = shown.text.documentRange(of: first.range).lowerBound
    let text = sentences.first { $0.text.documentRange.contains(offset) }?.text ?? shown.text
    return Place(
      quote: text.string,
      range: text.documentRange,
      context: Place.Context(text: text.string, marked: FullWidthText(text).characters.map(\.range))
    )
  }

  private func message(_ characters: [Unicode.Scalar]) -> Message {
    var kinds: [Unicode.Scalar] = []
    for character in characters where !kinds.contains(character) { kinds.append(character) }
    let shown = kinds.prefix(8).map { String(Character($0)) }.joined(separator: " ")
    let count = characters.count
    return Message(
      en: "\(count) full-width \(count == 1 ? "character" : "characters") in the English text: \(shown)",
      zh: "英文中有\(count)个全角字符：\(shown)"
    )
  }
}
