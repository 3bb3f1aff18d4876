import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Testing

/// An article whose parts are given, the others being sound.
struct FrontMatterCase: Sendable {
  var title = Sides(source: "骨代谢的研究进展", target: "Research progress in bone metabolism")
  var authors = Sides(source: "", target: "")
  var affiliations = Sides(source: "", target: "")
  var abstract = Sides(source: "本文综述有关研究。", target: "This article reviews the studies.")
  var keywords = Sides(source: "自噬；铁；骨密度", target: "autophagy; iron; bone mineral density")

  var text: String {
    """
    # \(title.source)

    \(authors.source)

    \(affiliations.source)

    ## 摘要

    \(abstract.source)

    ## 关键词

    \(keywords.source)

    # \(title.target)

    \(authors.target)

    \(affiliations.target)

    ## Abstract

    \(abstract.target)

    ## Keywords

    \(keywords.target)

    """
  }

  /// The findings of some rules.
  func findings(_ rules: String..., values: [String: [String: OptionValue]] = [:]) throws -> [Finding] {
    let workbench = try Workbench(Fixture.shared.get())
    let article = try workbench.align(workbench.read(text, path: "article.md"))
    return workbench.check(article, options: CheckOptions(only: Set(rules), values: values))
  }

  /// The findings of a rule as severity and both quotes.
  func summary(_ rule: String) throws -> [String] {
    try findings(rule).map { "\($0.severity) \($0.source?.quote ?? "-") | \($0.target?.quote ?? "-")" }
  }
}

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "affiliations are compared by what they say",
    arguments: [
      (
        "郑州大学第一附属医院，河南 郑州 450000",
        "The First Affiliated Hospital of Zhengzhou University, Zhengzhou, Henan 450000, China", []
      ),
      (
        "郑州大学第一附属医院，郑州 450000",
        "The Third Affiliated Hospital of Zhengzhou University, Zhengzhou 450000, China",
        ["warning 第一 | Third"]
      ),
      (
        "解放军第174医院，厦门 361000", "The 174th Hospital of PLA, Xiamen 361001, China", ["warning 361000 | 361001"]
      ),
      ("解放军第174医院，厦门 361000", "No. 174 Hospital of PLA, Xiamen 36l000, China", []),
      (
        "广东省人民医院东院区麻醉科，广州 510000",
        "Department of Anesthesiology, West Campus, Guangdong Provincial People's Hospital, Guangzhou 510000, China",
        ["warning 东院区 | West Campus"]
      ),
      (
        "中山医院心内科，上海 200032", "Zhongshan Hospital, Shanghai 200032, China",
        ["info 心内科 | Zhongshan Hospital, Shanghai 200032, China"]
      ),
      (
        "中山医院肾内科，上海 200032", "Department of Oncology, Zhongshan Hospital, Shanghai 200032, China",
        ["info 肾内科 | Department of Oncology, Zhongshan Hospital, Shanghai 200032, China"]
      ),
      (
        "西安交通大学口腔医院，陕西 西安 710004",
        "Stomatological Hospital of Xi'an Jiaotong University, Xi'an 710004, China",
        ["info 陕西 | Stomatological Hospital of Xi'an Jiaotong University, Xi'an 710004, China"]
      ),
      (
        "佛山市三水医院骨科，佛山 528100",
        "Department of Orthopedics, Sanshui Hospital Affiliated to Foshan Hospital, Foshan 528100",
        ["info 佛山市三水医院骨科，佛山 528100 | Affiliated"]
      ),
      (
        "重庆大学教育部重点实验室，重庆市重点实验室，重庆 400016",
        "Key Laboratory of Education, Chongqing University, Chongqing 400016, China",
        ["warning 重点实验室 | Key Lab"]
      ),
    ] as [(String, String, [String])]
  )
  func affiliations(_ source: String, _ target: String, _ expected: [String]) throws {
    let article = FrontMatterCase(
      authors: Sides(source: "武晓东, 吕梅", target: "WU Xiaodong, LYU Mei"),
      affiliations: Sides(source: source, target: target)
    )
    #expect(try article.summary("affiliation-mismatch") == expected)
  }

  @Test(
    "bylines are compared name by name",
    arguments: [
      ("武晓东, 单国强, 吕梅", "WU Xiaodong, SHAN Guoqiang, LYU Mei", []),
      ("武晓东, 单国强, 吕梅", "Wu Xiaodong, SHAN Guoqiang, Lyu Mei", ["warning 单国强 | SHAN Guoqiang"]),
      ("武晓东, 单国强, 吕梅", "WU Xiao-dong, SHAN Guo-qiang, LV Mei", []),
      ("武晓东, 单国强, 李大川", "WU Xiao-dong, SHAN Guoqiang, LI Da-chuan", ["warning 单国强 | SHAN Guoqiang"]),
      ("武晓东, 单国强, 吕梅", "Xiaodong Wu, Guoqiang Shan, Lyu Mei", ["warning 吕梅 | Lyu Mei"]),
      ("武晓东, 成艳君, 吕梅", "WU Xiaodong, CHEN Yanjun, LYU Mei", ["error 成艳君 | CHEN Yanjun"]),
      ("武晓东, 林荣茂, 吕梅", "WU Xiaodong, LIN Ronmao, LYU Mei", ["warning 林荣茂 | LIN Ronmao"]),
      // Damage and names that were cut short are no misspellings.
      ("武晓东, 鲍慧慧, 吕梅", "WU Xiaodong, BAO Huihul, LYU Mei", []),
      ("武晓东, 王波", "WU Xiaodong, WANG B", []),
      ("武晓东, 单国强, 吕梅", "WU Xiaodong, LYU Mei", ["warning 单国强 | WU Xiaodong, LYU Mei"]),
      ("武晓东, 单国强, 吕梅", "WU Xiaodong, SHAN Guoqiang", ["info 吕梅 | WU Xiaodong, SHAN Guoqiang"]),
    ] as [(String, String, [String])]
  )
  func bylines(_ source: String, _ target: String, _ expected: [String]) throws {
    let article = FrontMatterCase(authors: Sides(source: source, target: target))
    #expect(try article.summary("name-mismatch") == expected)
  }

  @Test(
    "section labels that damage hides are not missing",
    arguments: [
      (
        "目的 探讨疗效。方法 选取60例。结论 有效。",
        "[0bjective] To study it. Methods Sixty were selected. Conclusion It works.", []
      ),
      (
        "目的 探讨疗效。方法 选取60例。结论 有效。",
        "Objective To study it. Methods Sixty were selected with care Conclusion It works.",
        []
      ),
      (
        "目的 探讨疗效。方法 选取60例。结论 有效。", "Objective To study it. Sixty were selected. Conclusion It works.",
        ["warning 方法 | -"]
      ),
      ("目的 探讨疗效。方法 选取60例。结论 有效。", "To study it, sixty were selected. It works.", ["warning 目的 | -"]),
      (
        "背景 常见。目的 探讨疗效。", "Background It is common. Background Patients suffer. Objective To study it.",
        ["warning - | Background"]
      ),
    ] as [(String, String, [String])]
  )
  func sections(_ source: String, _ target: String, _ expected: [String]) throws {
    let article = FrontMatterCase(abstract: Sides(source: source, target: target))
    #expect(try article.summary("section-mismatch") == expected)
  }

  @Test(
    "keyword lists are divided before they are counted",
    arguments: [
      ("自噬；铁；骨密度；中图分类号 R58", "autophagy; iron; bone mineral density", []),
      ("自噬；铁；骨密度；骨折；钙", "autophagy, iron, bone mineral density, fracture; calcium", []),
      ("自噬，铁，大、小孢子", "autophagy, iron, mega- and microspores", []),
      (
        "自噬；铁；骨密度", "autophagy iron bonemineraldensitymeasurement",
        ["info 自噬; 铁; 骨密度 | autophagy iron bonemineraldensitymeasurement"]
      ),
      (
        "自噬；铁；糖尿病，2型；骨密度", "autophagy; iron; diabetes mellitus, type 2",
        ["warning 自噬; 铁; 糖尿病，2型; 骨密度 | autophagy; iron; diabetes mellitus, type 2"]
      ),
    ] as [(String, String, [String])]
  )
  func keywordLists(_ source: String, _ target: String, _ expected: [String]) throws {
    let article = FrontMatterCase(keywords: Sides(source: source, target: target))
    #expect(try article.summary("keyword-count") == expected)
  }

  @Test("a comment is reported once, wherever it stands")
  func comments() throws {
    var article = FrontMatterCase()
    article.title.source += "【批注：题目过泛】"
    article.abstract.source = "骨密度下降。【批注：请给出P值】骨折增加。"
    article.keywords.target += " <!-- MeSH? -->"
    let found = try article.findings("leaked-comment", "interrupted-text").map { "\($0.rule) \($0.severity)" }
    #expect(found == ["leaked-comment warning", "leaked-comment warning", "leaked-comment info"])
  }

  @Test("lengths are counted in characters and words, within what a profile allows")
  func lengths() throws {
    let article = FrontMatterCase()
    let values: [String: [String: OptionValue]] = [
      "title-length": ["chinese": .range(8...8), "english": .range(1...4)],
      "keyword-range": ["count": .range(4...6)],
      "abstract-length": ["chinese": .range(9...10), "english": .range(5...5)],
    ]
    let found = try article.findings("title-length", "keyword-range", "abstract-length", values: values)
    #expect(
      found.map { "\($0.rule) \($0.message.chinese)" } == [
        "abstract-length 8字，应不少于9字", "keyword-range 3个关键词，应不少于4个",
        "title-length 5个英文单词，应不超过4个", "keyword-range 3个关键词，应不少于4个",
      ]
    )
  }
}
