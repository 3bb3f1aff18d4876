import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Testing

/// Sentence pairs in the manner of medical abstracts; `⟦ ⟧` marks what must be reported.
@Suite("direction-mismatch")
struct DirectionMismatchTests {
  static let agreeing: [(String, String)] = [
    ("治疗后收缩压明显降低。", "Systolic pressure decreased markedly after treatment."),
    (
      "观察组血红蛋白水平高于对照组。",
      "The hemoglobin level of the observation group was higher than that of the control group."
    ),
    (
      "观察组血红蛋白水平高于对照组。",
      "The hemoglobin level of the control group was lower than that of the observation group."
    ),
    ("治疗前疼痛评分高于治疗后。", "The pain score after treatment was lower than that before treatment."),
    ("该药可抑制大鼠血清IL-6的升高。", "The drug inhibited the increase of serum IL-6 in rats."),
    ("该药可降低大鼠血清IL-6水平。", "The drug attenuated the increase in serum IL-6 of rats."),
    ("黄芪可防止大鼠骨密度下降。", "Astragalus prevented the decrease of bone mineral density in rats."),
    ("黄芪可逆转骨密度的降低。", "Astragalus reversed the reduction of bone mineral density."),
    ("黄芪可提高骨密度。", "Astragalus reversed the decreased bone mineral density."),
    ("两组年龄差异无统计学意义（P>0.05）。", "There was no significant difference in age between the two groups (P>0.05)."),
    (
      "两组年龄差异无统计学意义（P>0.05）。",
      "The difference in age between the two groups was not statistically significant (P>0.05)."
    ),
    ("两组年龄无显著差异。", "Age was similar in the two groups."),
    ("两组年龄无显著差异。", "The two groups did not differ significantly in age."),
    ("两组有效率差异有统计学意义（P<0.05）。", "The effective rate differed significantly between the two groups (P<0.05)."),
    ("术后血糖未见明显升高。", "Blood glucose did not increase significantly after surgery."),
    ("术后血糖无明显变化。", "Blood glucose did not change significantly after surgery."),
    ("血清铁蛋白与骨密度呈负相关。", "Serum ferritin was negatively correlated with bone mineral density."),
    ("血清铁蛋白与骨密度呈负相关。", "There was an inverse correlation between serum ferritin and bone mineral density."),
    ("血清铁蛋白与骨密度无相关性。", "Serum ferritin was not correlated with bone mineral density."),
    ("吸烟是卒中的独立危险因素。", "Smoking was an independent risk factor for stroke."),
    ("高密度脂蛋白是卒中的保护因素。", "High-density lipoprotein was a protective factor against stroke."),
    ("治疗后住院时间缩短。", "The hospital stay was reduced after treatment."),
    ("治疗后住院时间延长。", "The hospital stay increased after treatment."),
    ("治疗后疼痛减轻。", "Pain was alleviated after treatment."),
    ("治疗后疼痛减轻。", "Pain was reduced after treatment."),
    ("肾功能较前好转。", "Renal function improved."),
    ("患者病情加重。", "The condition of the patients worsened."),
    ("护士的健康知识有待提高。", "The health knowledge of nurses needs to be improved."),
    ("其发病机制尚不明确。", "Its pathogenesis remains unclear."),
    ("其发病机制尚不明确。", "Its pathogenesis is not clear."),
    ("两组均未发生严重并发症。", "No serious complications occurred in either group."),
    ("患者随访5年以上。", "The patients were followed up for more than 5 years."),
    ("患者随访5年。", "The patients were followed up for more than 5 years."),
    ("死亡风险随年龄的增长而增加。", "The risk of death increased with age."),
    (
      "与对照组相比，模型组体重降低，血糖升高。",
      "Compared with the control group, body weight was lower and blood glucose was higher in the model group."
    ),
    ("下肢静脉血栓的发生率升高。", "The incidence of lower limb venous thrombosis increased."),
    ("铁死亡抑制剂可提高细胞活力。", "The ferroptosis inhibitor increased cell viability."),
    (
      "骨折采用切开复位内固定治疗，术后疼痛减轻。",
      "Fractures were treated by open reduction and internal fixation, and pain was relieved after surgery."
    ),
    ("不仅血压降低，心率也减慢。", "Not only was blood pressure reduced, but heart rate was also slowed."),
    ("本研究旨在观察血糖是否升高。", "This study was to observe whether blood glucose increased."),
    ("血清ROS水平降低。", "Serum ROS was decreased."),
    ("抑郁患者的睡眠质量较差。", "Depressed patients had poor sleep quality."),
    ("吸烟会升高而不是降低血压。", "Smoking increases blood pressure rather than lowering it."),
    ("病例翻倍时间从3.0天延长至6.5天。", "The doubling of cases slowed from 3.0 days to 6.5 days."),
    ("最早的病例后被证实为流感。", "The earliest case was later confirmed as influenza."),
    ("阿司匹林不超过300 mg。", "Aspirin above 300 mg was prohibited."),
    ("样本不得少于13份。", "There were not less than 13 samples."),
  ]

  static let opposed: [(String, String)] = [
    ("治疗后收缩压⟦明显降低⟧。", "Systolic pressure ⟦increased markedly⟧ after treatment."),
    (
      "观察组血红蛋白水平⟦高于⟧对照组。",
      "The hemoglobin level of the observation group ⟦was lower than⟧ that of the control group."
    ),
    ("治疗后住院时间⟦缩短⟧。", "The hospital stay was ⟦prolonged⟧ after treatment."),
    ("治疗后肾功能⟦改善⟧。", "Renal function ⟦worsened⟧ after treatment."),
    ("患者的生活质量⟦提高⟧。", "The quality of life of the patients was ⟦reduced⟧."),
    ("患者病情⟦加重⟧。", "The condition of the patients ⟦improved⟧."),
    ("治疗后疼痛⟦减轻⟧。", "Pain ⟦increased⟧ after treatment."),
    ("铁蛋白与骨密度⟦呈正相关⟧。", "Ferritin ⟦was negatively correlated with⟧ bone mineral density."),
    ("吸烟是卒中的⟦危险因素⟧。", "Smoking was a ⟦protective factor⟧ for stroke."),
    ("血清铁蛋白与骨密度⟦无相关性⟧。", "Serum ferritin ⟦was correlated with⟧ bone mineral density."),
    ("两组年龄⟦差异无统计学意义⟧。", "There was a ⟦significant difference⟧ in age between the two groups."),
    ("两组年龄⟦差异有统计学意义⟧。", "There was ⟦no significant difference⟧ in age between the two groups."),
    ("两组年龄⟦差异无统计学意义⟧（P>0.05）。", "The difference in age between the two groups was ⟦significant⟧ (P>0.05)."),
    ("术后血糖⟦未见明显升高⟧。", "Blood glucose ⟦increased significantly⟧ after surgery."),
    ("术后血糖⟦明显升高⟧。", "Blood glucose did ⟦not increase⟧ after surgery."),
    ("该药可⟦抑制大鼠血清IL-6的升高⟧。", "The drug ⟦increased⟧ serum IL-6 in rats."),
    ("黄芪可⟦防止大鼠骨密度下降⟧。", "Astragalus ⟦decreased⟧ bone mineral density in rats."),
    ("该药可⟦抑制⟧肿瘤细胞增殖。", "The drug could ⟦promote⟧ the proliferation of tumor cells."),
    ("其发病机制尚⟦不明确⟧。", "Its pathogenesis is ⟦clear⟧."),
    ("实施过程⟦并不理想⟧，仍需研究。", "The process of implementation is ⟦ideal⟧ and needs study."),
    ("患者随访⟦超过5年⟧。", "The patients were followed up for ⟦less than 5 years⟧."),
    (
      "与对照组相比，模型组体重⟦降低⟧，血糖升高。",
      "Compared with the control group, body weight was ⟦higher⟧ and blood glucose was higher in the model group."
    ),
    ("体重增加，尿蛋白减少，肌酐⟦降低⟧。", "Body weight increased, urinary protein decreased, and creatinine ⟦increased⟧."),
    ("死亡风险⟦高⟧59%。", "The risk of death was 59% ⟦lower⟧."),
    ("月经初潮⟦提前⟧。", "Menarche was ⟦delayed⟧."),
    ("观察组骨折愈合时间⟦早于⟧对照组。", "Fractures healed ⟦later than⟧ in the control group."),
    ("患者心率⟦加快⟧。", "The heart rate of the patients ⟦slowed⟧."),
    ("血清铁蛋白⟦上调⟧，铁转运蛋白下调。", "Serum ferritin was ⟦down-regulated⟧ and ferroportin was down-regulated."),
  ]

  @Test("says nothing where both languages agree", arguments: agreeing)
  func agrees(_ source: String, _ target: String) throws {
    try #expect(reported(RuleExample(source, target)) == [])
  }

  @Test("reports what is opposed", arguments: opposed)
  func reports(_ source: String, _ target: String) throws {
    let example = RuleExample(source, target)
    let expected = example.expectedRanges.map {
      String(decoding: Array(example.text.utf8)[$0], as: UTF8.self)
    }
    try #expect(reported(example) == expected)
  }

  /// The quotes that the rule reports, in order.
  private func reported(_ example: RuleExample) throws -> [String] {
    let workbench = try Workbench(Fixture.shared.get())
    let aligned = try workbench.align(workbench.read(example.text, path: "example.md"))
    let findings = workbench.check(aligned, options: CheckOptions(only: ["direction-mismatch"]))
    return findings.flatMap { [$0.source, $0.target].compactMap { $0 } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.quote)
  }
}
