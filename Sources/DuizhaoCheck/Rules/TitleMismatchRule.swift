public import DuizhaoModel

/// Reports titles of which one says what the other does not.
public struct TitleMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "title-mismatch",
    group: .frontMatter,
    summary: Message(en: "one title says what the other does not", zh: "中英文题名含义不一致"),
    rationale: Message(
      en: "The title is what is found and cited; two titles that differ make two articles of one.",
      zh: "题名是检索和引用的依据，中英文题名不一致会被当作两篇文章。"
    ),
    severity: .info,
    clause: "GB/T 7713.2",
    examples: [
      titles("大鼠骨代谢的研究进展", "Research progress in bone metabolism of rats"),
      titles("腹腔镜手术治疗急性胆囊炎的疗效", "Efficacy of laparoscopic surgery for acute cholecystitis"),
      titles("血清铁蛋白与2型糖尿病的关系", "Relationship between serum ferritin and type 2 diabetes mellitus"),
      titles("⟦严重烧伤大鼠的骨代谢⟧", "⟦Bone metabolism in rats⟧"),
      titles("⟦护士离职意愿的影响因素⟧", "⟦Influencing factors of the turnover intention of doctors⟧"),
      titles(
        "⟦腹腔镜手术治疗急性胆囊炎的疗效⟧",
        "⟦Efficacy and safety of laparoscopic surgery for acute cholecystitis⟧"
      ),
    ]
  )

  /// An article whose titles are the two texts.
  private static func titles(_ source: String, _ target: String) -> RuleExample {
    RuleExample(
      article: """
        # \(source)

        ## 摘要

        本文研究有关问题。

        # \(target)

        ## Abstract

        The questions were studied.

        """
    )
  }

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let omissions = context.omissions
    let runs = Sides(
      source: (omissions.lone.source + omissions.replaced.map(\.source)).filter {
        $0.passage == 0 && $0.isTelling
      },
      target: (omissions.lone.target + omissions.replaced.map(\.target)).filter {
        $0.passage == 0 && $0.isTelling
      }
    )
    let surprise = (runs.source + runs.target).reduce(0) { $0 + $1.surprise }
    guard surprise > 0, let first = runs.source.first ?? runs.target.first else { return [] }
    let quotes = Sides(
      source: runs.source.map { context.place($0.span, .source, of: 0).quote },
      target: runs.target.map { context.place($0.span, .target, of: 0).quote }
    )
    let words = (quotes.source + quotes.target).map { "“\($0)”" }
    return [
      finding(
        .info,
        confidence: min(0.8, first.confidence + 0.05 * Double(words.count - 1)),
        Message(
          en: "the other title has nothing for \(words.joined(separator: ", "))",
          zh: "另一题名中没有与\(words.joined(separator: "、"))对应的内容"
        ),
        source: place(.source, runs.source, context),
        target: place(.target, runs.target, context)
      )
    ]
  }

  /// A whole title with the words marked that the other lacks.
  private func place(_ side: Side, _ runs: [Omissions.Run], _ context: CheckContext) -> Place? {
    context.passages[0][side].first.map { title in
      var place = Place(0..<title.text.count, in: title)
      place.context?.marked = runs.map(\.span.range)
      return place
    }
  }
}
