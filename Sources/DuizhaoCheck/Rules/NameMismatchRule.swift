public import DuizhaoModel
import DuizhaoText

/// Reports authors whose Latin name does not spell the Chinese one, and bylines that write names in two ways.
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
      RuleExample(article: example("武晓东, 单国强, 吕梅", "WU Xiaodong, SHAN Guoqiang, LYU Mei")),
      RuleExample(article: example("武晓东, ⟦陈玉香⟧", "Xiaodong Wu, ⟦CEN Yuxiang⟧")),
      RuleExample(article: example("武晓东, ⟦陈玉香⟧, 吕梅", "⟦Xiaodong Wu, Mei Lyu⟧")),
      RuleExample(article: example("武晓东, ⟦陈玉香⟧, 吕梅", "Xiaodong Wu, ⟦Mei Lyu⟧, Yuxiang Chen")),
      RuleExample(article: example("武晓东, 陈玉香, ⟦吕梅⟧", "WU Xiaodong, CHEN Yuxiang, ⟦Lyu Mei⟧")),
      RuleExample(
        article: example(
          "武晓东, 吕梅",
          "Xiaodong Wu, Mei Lyu\n\nCorresponding author: ⟦LYU Mei⟧, mei@example.org"
        )
      ),
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
    let spelling = BylineSpelling(names, romanization)
    guard names.source.count == names.target.count else { return missingAuthors(spelling) }
    let misspelled = misspelledNames(spelling)
    let style = BylineStyle(names, romanization)
    // What a profile prescribes for all names is not said again of one that is unlike the others.
    let isFree = context[Self.style, of: Self.self] == .any
    let inconsistent = isFree && misspelled.isEmpty ? unusualName(style, names) : []
    return misspelled + inconsistent + misstyledNames(context, names, romanization)
      + correspondence(style, versions) + lostMarks(versions)
  }

  private func misspelledNames(_ spelling: BylineSpelling) -> [Finding] {
    var isOrderReported = false
    return spelling.names.source.indices.compactMap { place in
      let verdict = spelling.verdict(place)
      if case .right = verdict { return nil }
      let (source, target) = (spelling.names.source[place], spelling.names.target[place])
      if case .elsewhere = verdict {
        if isOrderReported { return nil }
        isOrderReported = true
        return finding(
          .warning,
          confidence: 0.85,
          Message(
            en: "the authors come in another order: \(source.string), but “\(target.string)”",
            zh: "作者顺序不一致：中文为\(source.string)，英文为“\(target.string)”"
          ),
          source: Place(source),
          target: Place(target)
        )
      }
      var isPinyin = false
      if case .wrong = verdict { isPinyin = true }
      let usual = spelling.usualSpelling(place)
      return finding(
        isPinyin ? .error : .warning,
        confidence: isPinyin ? 0.85 : 0.7,
        Message(
          en: "“\(target.string)” does not spell \(source.string) (\(usual))",
          zh: "“\(target.string)”与\(source.string)（\(usual)）的拼写不符"
        ),
        source: Place(source),
        target: Place(target)
      )
    }
  }

  private func missingAuthors(_ spelling: BylineSpelling) -> [Finding] {
    guard let (side, places) = spelling.missing, places.allSatisfy({ spelling.isName($0, on: side) }) else {
      return []
    }
    let names = spelling.names
    // A byline may have been read to the end of a line only; a name from its middle is lost.
    let isSure = places.last != names[side].count - 1 && places.count <= 2
    let missing = places.map { names[side][$0].string }.joined(separator: ", ")
    let found = finding(
      isSure ? .warning : .info,
      confidence: isSure ? 0.85 : 0.5,
      Message(
        en:
          "\(names.source.count) authors in the source, \(names.target.count) in the translation: \(missing) is missing",
        zh: "原文有\(names.source.count)位作者，译文有\(names.target.count)位：缺\(missing)"
      ),
      source: side == .source ? Place(names.source[places[0]]) : place(names.source),
      target: side == .target ? Place(names.target[places[0]]) : place(names.target)
    )
    return [found]
  }

  private func place(_ names: [MappedText]) -> Place? {
    guard let first = names.first, let last = names.last else { return nil }
    return Place(
      quote: names.map(\.string).joined(separator: ", "),
      range: first.documentRange.lowerBound..<last.documentRange.upperBound
    )
  }
}
