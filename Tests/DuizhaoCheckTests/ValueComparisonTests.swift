import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Testing

@Suite struct ValueComparisonTests {
  private static let numbers: Set<String> = ["number-mismatch", "statistic-mismatch", "unit-mismatch"]

  @Test(
    "what agrees is not reported",
    arguments: [
      // Moved, repeated, said in words or in another unit.
      (
        "纳入205例患者。205例患者均顺利完成手术。", "A total of 205 patients were included. All of them completed the surgery."
      ),
      ("本文综述近20年的研究。", "This paper reviews the studies of the last two decades."),
      ("随访5年以上的患者。", "Patients who were followed up for more than 5 years."),
      ("随访半年后复查。", "They were re-examined after 6 months of follow-up."),
      ("间断就诊和频繁就诊患者各5例。", "Ten patients with intermittent or frequent visits."),
      // Names.
      ("2型糖尿病患者156例。", "There were 156 patients with T2DM."),
      ("2019冠状病毒的传播。", "The spread of 2019-nCoV."),
      ("培育了桂葛1号的幼苗。", "Seedlings of Guige were grown."),
      // Structure.
      ("两组比较，分为4部分。", "Both groups were compared in the parts below."),
      ("报告1例患者的诊治。", "The treatment of a patient is reported."),
      // Scanning.
      ("2015年收治患者102例。", "In 2O15, 1O2 patients were admitted."),
      ("患者年龄60~70岁。", "The patients were aged 6O-7O years."),
      ("6 min步行距离为420 m。", "The distance of6min walking was 420 m."),
      ("按1 μL/min的流速灌注。", "It was perfused at lμL/min."),
      ("两组差异有统计学意义0 (P<0.01)。", "The difference between the groups was significant (P<0.01)."),
      ("共纳入11088名居民。", "A total of 11, 088 residents were included."),
      // Tokenized text in small letters.
      ("共纳入3 , 150名居民。", "a total of 3150 residents were included."),
      ("截至2014年6月20日收治患者。", "patients were admitted until june 20, 2014."),
      // Units that words around or a value before say.
      ("3年生存率为85.2%（95% ci，80.1%～89.0%）。", "the 3-year survival was 85.2% (95% ci, 80.1 to 89.0)."),
      ("剂量强度为98%（四分位距，90%～100%）。", "Dose intensity was 98% (interquartile range, 90 to 100)."),
      ("口服利伐沙班20 mg每天1次。", "Rivaroxaban 20 mg was taken once daily."),
      ("每天阿司匹林剂量超过300 mg者除外。", "Those who took aspirin at a dose higher than 300 mg per day were excluded."),
      ("阿司匹林剂量不能超过每天300 mg。", "Aspirin at doses above 300 mg per day was prohibited."),
      ("基因组长2.4至2.9万个碱基。", "The genome is 24 to 29 kilobases long."),
    ]
  )
  func silent(source: String, target: String) throws {
    let loud = try Fixture.reports(source, target, only: Self.numbers).filter { !$0.hasPrefix("info") }
    #expect(loud == [])
  }

  @Test(
    "what differs is",
    arguments: [
      (
        "将大鼠分为4组进行实验。", "The rats were divided into 3 groups for the experiment.",
        "error number-mismatch: 4 | 3"
      ),
      (
        "平均血压为85.2 mmHg。", "The mean blood pressure was 82.5 mmHg.",
        "error number-mismatch: 85.2 mmHg | 82.5 mmHg"
      ),
      (
        "两组差异显著（P<0.05）。", "The difference was significant (P<0.01).",
        "error statistic-mismatch: P<0.05 | P<0.01"
      ),
      (
        "随访5年。", "They were followed up for more than 5 years.",
        "info number-mismatch: 5年 | more than 5 years"
      ),
      ("每日服用5 mg。", "They took 5 g daily.", "error unit-mismatch: 5 mg | 5 g"),
      ("每周服用5 mg。", "They took 5 mg per day.", "error unit-mismatch: 5 mg | 5 mg per day"),
      (
        "剂量强度为98%（四分位距，90%～100%）。", "Dose intensity was 98% (interquartile range, 80 to 100).",
        "error number-mismatch: 90%～100% | 80 to 100"
      ),
      (
        "住院时间缩短20%～30%。", "The hospital stay was shortened by 20 to 30.",
        "warning unit-mismatch: 20%～30% | 20 to 30"
      ),
      (
        "共纳入3 , 150名居民。", "a total of 3510 residents were included.",
        "error number-mismatch: 3 , 150 | 3510"
      ),
      (
        "对照组每日口服达格列净5 mg，共12周。",
        "The control group received oral dapagliflozin 50 mg every day for 12 weeks.",
        "error number-mismatch: 5 mg | 50 mg every day"
      ),
      (
        "每日口服达格列净5 mg。", "Dapagliflozin 500 mg was taken orally every day.",
        "error number-mismatch: 5 mg | 500 mg"
      ),
      (
        "总分为（80.44±14.88）分。", "The total score was 80.44±14.88.",
        "info unit-mismatch: （80.44±14.88）分 | 80.44±14.88"
      ),
    ]
  )
  func loud(source: String, target: String, report: String) throws {
    #expect(try Fixture.reports(source, target, only: Self.numbers) == [report])
  }

  @Test func aLostClauseIsOneFinding() throws {
    let found = try Fixture.reports(
      "净光合速率提高了68%、蒸腾速率提高了21%、气孔导度提高了49%。",
      "Net photosynthesis rate, transpiration rate and stomatal conductance were increased.",
      only: ["number-mismatch"]
    )
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("warning number-mismatch: 68%、蒸腾速率提高了21%、气孔导度提高了49%") == true)
  }

  @Test func damageMakesNotes() throws {
    let found = try Fixture.reports(
      "口服5 mg，（P<0.05，共纳入120例患者。",
      "They took 50 mg orally, and 120 patients were included.",
      only: ["number-mismatch"]
    )
    #expect(found == ["info number-mismatch: 5 mg | 50 mg"])
  }
}
