import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Testing

/// A rule with its options, a text of one side and the text after the fix.
struct FixCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var side: Side
  var before: String
  var after: String
  var values: [String: OptionValue] = [:]
  var testDescription: String { "\(rule): \(before)" }

  init(_ rule: String, _ side: Side, _ before: String, _ after: String, _ values: [String: OptionValue] = [:])
  {
    (self.rule, self.side, self.before, self.after, self.values) = (rule, side, before, after, values)
  }

  private static func wide(_ before: String, _ after: String) -> FixCase {
    FixCase("fullwidth-in-english", .target, before, after)
  }

  static let all = [
    wide("Sixty patients，31 men（52％）， took part．", "Sixty patients, 31 men (52%), took part."),
    wide("Groups A、B ；C：all（n＝30）differed.", "Groups A, B; C: all (n=30) differed."),
    wide("It fell（Ｐ＜0．05）。Nothing else did。", "It fell (P<0.05). Nothing else did."),
    wide("A ratio of 1：2 was seen in 5～10 cases；each", "A ratio of 1:2 was seen in 5~10 cases; each"),
    wide("“Doctors”，“patients”，and others", "“Doctors”, “patients”, and others"),
    // 1，234 may be one number or two; a person must decide.
    wide("Of 1，234 patients，some fell.", "Of 1，234 patients, some fell."),
    wide("The word 骨，密度 is Chinese，really.", "The word 骨，密度 is Chinese, really."),
    wide("**Bold**，and *slanted*（text）.", "**Bold**, and *slanted* (text)."),
    FixCase("chinese-punctuation", .source, "骨量减少,骨折增加; 自噬(降解)减弱(P<0.05)。", "骨量减少，骨折增加；自噬（降解）减弱(P<0.05)。"),
    FixCase(
      "chinese-punctuation",
      .source,
      "骨量减少,自噬(降解)减弱。",
      "骨量减少，自噬(降解)减弱。",
      ["brackets": .boolean(false)]
    ),
    FixCase("han-latin-spacing", .source, "检测 IL-6 的 60 例患者。", "检测IL-6的60例患者。"),
    FixCase("han-latin-spacing", .source, "检测IL-6的60例患者。", "检测 IL-6 的 60 例患者。", ["style": .choice("space")]),
    FixCase(
      "unit-spacing",
      .target,
      "They took 5mg daily and 10 mL weekly for 4 weeks.",
      "They took 5 mg daily and 10 mL weekly for 4 weeks."
    ),
    FixCase("p-value-style", .target, "It differed (p<0.05; P=0.03).", "It differed (P<0.05; P=0.03)."),
    FixCase(
      "p-value-style",
      .target,
      "It differed (p<0.05; P=0.03).",
      "It differed (p<0.05; p=0.03).",
      ["style": .choice("lower")]
    ),
  ]
}

@Suite("Fixes")
struct FixTests {
  @Test("a fix mends what the rule reports, and nothing else", arguments: FixCase.all)
  func fix(_ each: FixCase) throws {
    let mended = try fixed(article(each.before, each), each)
    #expect(mended == article(each.after, each))
    #expect(try fixed(mended, each) == mended)
  }

  private func article(_ text: String, _ each: FixCase) -> String {
    var abstract = Sides(source: "本文综述有关研究。", target: "This article reviews the studies.")
    abstract[each.side] = text
    return FrontMatterCase(abstract: abstract).text
  }

  private func fixed(_ text: String, _ each: FixCase) throws -> String {
    let workbench = try Workbench(Fixture.shared.get())
    let article = try workbench.align(workbench.read(text, path: "article.md"))
    let options = CheckOptions(only: [each.rule], values: [each.rule: each.values])
    let edits = workbench.check(article, options: options).flatMap { $0.fix?.edits ?? [] }
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
