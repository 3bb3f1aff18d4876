public import DuizhaoModel
import DuizhaoText

/// Reports authors whose Latin name does not spell the Chinese one.
public struct NameMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "name-mismatch",
    group: .frontMatter,
    summary: Message(en: "an author's name does not spell the Chinese name", zh: "作者姓名拼写与中文不符"),
    rationale: Message(
      en: "A misspelled name credits the work to somebody else.",
      zh: "姓名拼错，成果便归于他人。"
    ),
    severity: .error,
    clause: "GB/T 28039",
    options: [style.description],
    examples: [
      RuleExample(article: example("武晓东, 单国强, 吕梅", "Xiaodong Wu, SHAN Guo-qiang, Mei Lyu")),
      RuleExample(article: example("武晓东, ⟦陈玉香⟧", "Xiaodong Wu, ⟦CEN Yuxiang⟧")),
      RuleExample(article: example("⟦武晓东, 陈玉香, 吕梅⟧", "⟦Xiaodong Wu, Yuxiang Chen⟧")),
    ]
  )

  private static func example(_ source: String, _ target: String) -> String {
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

  /// Creates the rule.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let versions = context.article.article.versions
    let sample = (versions.source.title?.string ?? "") + (versions.source.abstract?.string ?? "")
    guard versions.source.language == .chinese, Romanization.isPinyinExpected(in: sample) else { return [] }
    let romanization = Romanization(context.glossary.names)
    let names = versions.map { $0.authors.map(\.name) }
    guard !names.source.isEmpty, !names.target.isEmpty else { return [] }
    guard names.source.count == names.target.count else {
      return isCertain(names, romanization) ? [countFinding(names)] : []
    }
    // A byline in another order has each name somewhere.
    let misspelled = zip(names.source, names.target).compactMap { source, target -> Finding? in
      guard let readings = romanization.readings(of: source.string) else { return nil }
      let spelled = Romanization.letters(target.string)
      guard spelled.count >= 3, !readings.contains(where: { Romanization.spells(spelled, $0) }) else {
        return nil
      }
      let isElsewhere = names.target.contains { other in
        readings.contains { Romanization.spells(Romanization.letters(other.string), $0) }
      }
      return finding(
        isElsewhere ? .warning : .error,
        confidence: 0.85,
        Message(
          en:
            "“\(target.string)” does not spell \(source.string) (\(readings.first?.joined(separator: " ") ?? ""))",
          zh: "“\(target.string)”与\(source.string)（\(readings.first?.joined(separator: " ") ?? "")）的拼写不符"
        ),
        source: Place(source),
        target: Place(target)
      )
    }
    return misspelled + misstyledNames(context, names, romanization)
  }

  /// Whether each name of the shorter byline is in the longer one, so that the difference is no slip of reading.
  private func isCertain(_ names: Sides<[MappedText]>, _ romanization: Romanization) -> Bool {
    let spelled = names.target.map { Romanization.letters($0.string) }
    let matched = names.source.count { name in
      (romanization.readings(of: name.string) ?? []).contains { reading in
        spelled.contains { Romanization.spells($0, reading) }
      }
    }
    return matched == min(names.source.count, names.target.count)
  }

  private func countFinding(_ names: Sides<[MappedText]>) -> Finding {
    finding(
      .warning,
      confidence: 0.7,
      Message(
        en: "\(names.source.count) authors in the source, \(names.target.count) in the translation",
        zh: "原文有\(names.source.count)位作者，译文有\(names.target.count)位"
      ),
      source: place(names.source),
      target: place(names.target)
    )
  }

  private func place(_ names: [MappedText]) -> Place? {
    guard let first = names.first, let last = names.last else { return nil }
    return Place(
      quote: names.map(\.string).joined(separator: ", "),
      range: first.documentRange.lowerBound..<last.documentRange.upperBound
    )
  }
}
