import DuizhaoCheck
import DuizhaoModel
import Testing

/// What the two sides say, and the names of groups that differ: `正常组 | sham-operated group`.
struct GroupCase: Sendable, CustomTestStringConvertible {
  var source: String
  var target: String
  var expected: [String]
  var testDescription: String { "\(source) / \(target)" }

  init(_ source: String, _ target: String, _ expected: String...) {
    (self.source, self.target, self.expected) = (source, target, expected)
  }

  static let all = [
    GroupCase("观察组优于对照组。", "The observation group did better than the control group."),
    // A house may choose any word for the group that gets what is studied.
    GroupCase("观察组优于对照组。", "The treatment group did better than the control group."),
    GroupCase("试验组优于对照组。", "The experimental group did better than the control group."),
    GroupCase("实验组优于对照组。", "The study group did better than controls."),
    GroupCase("治疗组优于对照组。", "The test group did better than the control group."),
    GroupCase("研究组优于对照组。", "The intervention group did better than the control group."),
    // What counts groups or points to one names none.
    GroupCase("两组比较，各组均有效。", "The two groups were compared; each group did well."),
    GroupCase("其余组与该组相同。", "The other groups were like the same group."),
    GroupCase("A组优于B组。", "Group A did better than group B."),
    GroupCase("A组优于B组。", "Group B did better than group A."),
    GroupCase("模型组与空白组比较。", "The model group was compared with the blank group."),
    GroupCase("存活组低于死亡组。", "It was lower in the survival group than in the death group."),
    GroupCase("高剂量组优于低剂量组。", "The high-dose group did better than the low-dose group."),
    GroupCase("轻症组与重症组。", "The mild group and the severe group."),
    // Words that are another's elsewhere.
    GroupCase(
      "正常组骨密度高于模型组。",
      "Bone density was higher in the sham-operated group than in the model group.",
      "info 正常组 | sham-operated group"
    ),
    GroupCase(
      "存活组低于死亡组。",
      "It was lower in group 1 than in group 2.",
      "info 存活组 | group 1",
      "info 死亡组 | group 2"
    ),
    GroupCase(
      "正常组较好。正常组高于模型组。",
      "The normal group did well. It was higher in the sham-operated group than in the model group.",
      "warning 正常组 | sham-operated group"
    ),
    // Nothing stands in its place.
    GroupCase("正常组高于模型组。", "It was higher than in the model group."), GroupCase("正常组较好。", "They did well."),
  ]
}

@Suite("Names of groups")
struct GroupLabelsTests {
  @Test("that differ are told, and no others", arguments: GroupCase.all)
  func table(_ each: GroupCase) throws {
    let article = FrontMatterCase(abstract: Sides(source: each.source, target: each.target))
    #expect(try article.summary("group-label-mismatch") == each.expected)
  }
}
