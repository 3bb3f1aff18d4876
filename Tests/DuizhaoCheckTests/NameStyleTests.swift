import Duizhao
import DuizhaoModel
import Testing

@testable import DuizhaoCheck

@Suite("Styles of names")
struct NameStyleTests {
  @Test(
    "a name is corrected to the style",
    arguments: [
      (NameStyle.any, "wu xiaodong", nil), (.familyFirstCapitals, "WU Xiaodong", nil),
      (.familyFirstCapitals, "Xiaodong Wu", "WU Xiaodong"),
      (.familyFirstCapitals, "Wu Xiaodong", "WU Xiaodong"),
      (.familyFirstCapitals, "WU Xiao-dong", "WU Xiaodong"),
      (.familyFirstCapitals, "WU XIAODONG", "WU Xiaodong"),
      (.familyFirstCapitals, "WU XiaoDong", "WU Xiaodong"),
      (.familyFirstCapitals, "Wu, Xiaodong", "WU Xiaodong"),
      (.familyFirstCapitals, "WU Xiao Dong", "WU Xiaodong"), (.familyFirst, "WU Xiaodong", "Wu Xiaodong"),
      (.familyFirst, "Wu  Xiaodong", nil), (.givenFirst, "Xiaodong Wu", nil),
      (.givenFirst, "Xiao-Dong Wu", nil),
      (.givenFirst, "Xiaodong WU", "Xiaodong Wu"), (.givenFirst, "WU Xiaodong", "Xiaodong Wu"),
      // What is not known to be this name is left alone.
      (.givenFirst, "WuXiaodong", nil), (.givenFirst, "John Smith", nil), (.givenFirst, "Wu", nil),
    ] as [(NameStyle, String, String?)]
  )
  func correction(_ style: NameStyle, _ name: String, _ expected: String?) {
    #expect(style.correction(of: name, readings: [["wu", "xiao", "dong"]]) == expected)
  }

  @Test(
    "surnames of two characters, ü, apostrophes, and names that read the same both ways",
    arguments: [
      ("OUYANG Xiu", ["ouyang", "xiu"], nil), ("Xiu Ouyang", ["ouyang", "xiu"], "OUYANG Xiu"),
      ("Mei Lyu", ["lv", "mei"], "LYU Mei"), ("LÜ Mei", ["lv", "mei"], nil),
      ("LI Xi'an", ["li", "xi", "an"], nil), ("WEN Wen", ["wen", "wen"], nil),
      ("Wen WEN", ["wen", "wen"], "WEN Wen"),
    ] as [(String, [String], String?)]
  )
  func special(_ name: String, _ reading: [String], _ expected: String?) {
    #expect(NameStyle.familyFirstCapitals.correction(of: name, readings: [reading]) == expected)
  }

  @Test("the rule reports a byline once where a profile asks for a style, else what is not like the others")
  func rule() throws {
    let text = """
      # 骨代谢的研究进展

      武晓东, 单国强, 陈玉香

      ## 摘要

      本文综述有关研究。

      # Research progress in bone metabolism

      Xiaodong Wu, SHAN Guoqiang, Yuxiang Chen

      ## Abstract

      This article reviews the studies.
      """
    let workbench = try Workbench(Fixture.shared.get())
    let article = try workbench.align(workbench.read(text, path: "a.md"))
    var options = CheckOptions(only: ["name-mismatch"])
    #expect(workbench.check(article, options: options).map(\.target?.quote) == ["SHAN Guoqiang"])
    options.values = ["name-mismatch": ["style": .choice("family-first-capitals")]]
    let findings = workbench.check(article, options: options)
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.target?.quote == "Xiaodong Wu, Yuxiang Chen")
    #expect(findings.first?.message.english.contains("“Xiaodong Wu” → “WU Xiaodong”") == true)
  }
}
