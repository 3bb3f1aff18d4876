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
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let labels = context.article.sentences.map { sentences in
      sentences.compactMap { sentence in
        sentence.section.flatMap { kind in sentence.label.map { (kind: kind, label: $0, sentence: sentence) }
        }
      }
    }
    guard !context.article.sentences.source.isEmpty, !context.article.sentences.target.isEmpty else {
      return []
    }
    guard max(labels.source.count, labels.target.count) >= 2 else { return [] }
    var findings: [Finding] = []
    let kinds = labels.map { Set($0.map { Self.group($0.kind) }) }
    for label in labels.source where !kinds.target.contains(Self.group(label.kind)) {
      findings.append(report(label.label, in: label.sentence, of: .source))
    }
    for label in labels.target where !kinds.source.contains(Self.group(label.kind)) {
      findings.append(report(label.label, in: label.sentence, of: .target))
    }
    return findings
  }

  /// Background and objective, conclusion and discussion stand for each other.
  private static func group(_ kind: SectionKind) -> SectionKind {
    switch kind {
    case .background: .objective
    case .discussion: .conclusion
    default: kind
    }
  }

  private func report(_ label: Range<Int>, in sentence: Sentence, of side: Side) -> Finding {
    let place = Place(trimmed(label, in: sentence), in: sentence)
    return finding(
      .warning,
      confidence: 0.9,
      side == .source
        ? Message(en: "the translation has no label for “\(place.quote)”", zh: "译文没有与“\(place.quote)”对应的标目")
        : Message(en: "the source has no label for “\(place.quote)”", zh: "原文没有与“\(place.quote)”对应的标目"),
      source: side == .source ? place : nil,
      target: side == .target ? place : nil
    )
  }

  /// The letters of a label, without brackets, colon and spaces.
  private func trimmed(_ label: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let words = sentence.tokens.filter { $0.kind != .symbol && label.contains($0.range.lowerBound) }
    guard let first = words.first, let last = words.last else { return label }
    return first.range.lowerBound..<min(last.range.upperBound, label.upperBound)
  }
}
