public import DuizhaoModel

/// Reports labels of a structured abstract that one side has and the other lacks.
public struct SectionMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "section-mismatch",
    group: .sentences,
    summary: Message(en: "a section label stands on one side only", zh: "结构式摘要的标目仅见于一种语言"),
    rationale: Message(
      en: "A structured abstract has the same parts in both languages; a reader and an index look for them.",
      zh: "结构式摘要的中英文标目应当一致，读者和数据库都据此查找。"
    ),
    severity: .warning,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample(
        "目的 探讨疗效。方法 选取60例患者。结果 疗效良好。结论 值得推广。",
        "Objective To study the efficacy. Methods Sixty patients were selected. Results The efficacy was good. Conclusion It deserves wider use."
      ),
      RuleExample(
        "目的 探讨疗效。⟦方法⟧ 选取60例患者。结果 疗效良好。结论 值得推广。",
        "Objective To study the efficacy. Sixty patients were selected. Results The efficacy was good. Conclusion It deserves wider use."
      ),
      RuleExample(
        "⟦目的⟧ 探讨疗效。方法 选取60例患者。",
        "To study the efficacy. Sixty patients were selected."
      ),
      RuleExample(
        "背景 骨质疏松症常见。目的 探讨疗效。",
        "Background Osteoporosis is common. ⟦Background⟧ Many patients suffer from it. Objective To study the efficacy."
      ),
      RuleExample(article: byline("武晓东, 单国强", "Xiaodong Wu, Guoqiang Shan")),
      RuleExample(article: byline("⟦武晓东⟧, 单国强", "")),
    ]
  )

  private static func byline(_ source: String, _ target: String) -> String {
    """
    # 骨代谢的研究进展

    \(source)

    ## 摘要

    本文综述有关研究。

    # Research progress in bone metabolism

    \(target)

    ## Abstract

    This article reviews the studies.
    """
  }

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    missingByline(in: context) + missingLabels(in: context)
  }

  private typealias Label = (kind: SectionKind, range: Range<Int>, sentence: Sentence)

  private func missingLabels(in context: CheckContext) -> [Finding] {
    let sentences = context.article.sentences
    guard !sentences.source.isEmpty, !sentences.target.isEmpty else { return [] }
    let labels = sentences.map { sentences -> [Label] in
      sentences.compactMap { sentence in
        sentence.section.flatMap { kind in sentence.label.map { (kind, $0, sentence) } }
      }
    }
    guard max(labels.source.count, labels.target.count) >= 2 else { return [] }
    return Side.allCases.flatMap { side -> [Finding] in
      let traces = Sides(source: side, target: side.other).map { side in
        SectionTraces(sentences[side], language: context.article.article.versions[side].language)
      }
      let others = Set(labels[side.other].map { Self.group($0.kind) })
      let missing = labels[side].filter { label in
        !others.contains(Self.group(label.kind))
          && !traces.target.has(SectionKind.allCases.filter { Self.group($0) == Self.group(label.kind) })
      }
      // An abstract without any label lacks one thing, not four.
      let reported = others.isEmpty ? Array(missing.prefix(1)) : missing
      let repeated = traces.source.repeated(Set(labels[side].map(\.kind))).filter { label in
        labels[side.other].count { $0.kind == label.kind } < 2
      }
      return reported.map { report($0, of: side, otherHasNone: others.isEmpty) }
        + repeated.map { report(repeated: $0, of: side) }
    }
  }

  /// Whether one language names the authors and their institutions, and the other neither.
  private func missingByline(in context: CheckContext) -> [Finding] {
    let versions = context.article.article.versions
    return Side.allCases.compactMap { side in
      let (own, other) = (versions[side], versions[side.other])
      guard let author = own.authors.first, other.authors.isEmpty, other.affiliations.isEmpty,
        other.title != nil, other.abstract != nil
      else { return nil }
      return finding(
        .info,
        confidence: 0.6,
        side == .source
          ? Message(en: "the translation names no authors", zh: "译文缺少作者姓名和单位")
          : Message(en: "the source names no authors", zh: "原文缺少作者姓名和单位"),
        at: Place(author.name),
        on: side
      )
    }
  }

  /// Background and objective, conclusion and discussion stand for each other.
  private static func group(_ kind: SectionKind) -> SectionKind {
    switch kind {
    case .background: .objective
    case .discussion: .conclusion
    default: kind
    }
  }

  private func report(_ label: Label, of side: Side, otherHasNone: Bool) -> Finding {
    let place = Place(trimmed(label.range, in: label.sentence), in: label.sentence)
    let (english, chinese) = side == .source ? ("the translation", "译文") : ("the source", "原文")
    return finding(
      .warning,
      confidence: 0.9,
      otherHasNone
        ? Message(
          en: "the abstract is structured, \(english) has no section labels",
          zh: "一种语言的摘要为结构式，\(chinese)没有标目"
        )
        : Message(
          en: "\(english) has no label for “\(place.quote)”",
          zh: "\(chinese)没有与“\(place.quote)”对应的标目"
        ),
      at: place,
      on: side
    )
  }

  private func report(repeated label: Label, of side: Side) -> Finding {
    let place = Place(label.range, in: label.sentence)
    return finding(
      .warning,
      confidence: 0.85,
      Message(en: "the label “\(place.quote)” stands twice", zh: "标目“\(place.quote)”出现两次"),
      at: place,
      on: side
    )
  }

  /// The letters of a label, without brackets, colon and spaces.
  private func trimmed(_ label: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let words = sentence.tokens.filter { $0.kind != .symbol && label.contains($0.range.lowerBound) }
    guard let first = words.first, let last = words.last else { return label }
    return first.range.lowerBound..<min(last.range.upperBound, label.upperBound)
  }
}
