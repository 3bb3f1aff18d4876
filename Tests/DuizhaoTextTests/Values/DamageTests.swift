import DuizhaoModel
import DuizhaoText
import Testing

// What scanning makes of numbers is read as meant, and what it leaves is not read.
@Suite struct DamageTests {
  @Test(
    arguments: [
      ("in 2O15", .english, ["date 2015 0 0"]),
      ("6OO species", .english, ["number 600 repaired"]),
      ("6ooo species", .english, ["number 6000 repaired"]),
      ("1O2 patients", .english, ["number 102 repaired"]),
      ("aged 6O-7O years old", .english, ["range 60 70 y repaired"]),
      ("after l38 days", .english, ["duration 138 d repaired"]),
      ("at lμL/min", .english, ["quantity 1 μL/min repaired"]),
      ("data of 11, O88 people", .english, ["number 11088 repaired"]),
      ("data of 11, 088 people", .english, ["number 11088 repaired"]),
      ("in phase 11, 88 people", .english, ["number 11", "number 88"]),
      ("CO2 and H2O", .english, []),
      ("the O2 supply", .english, []),
      ("786-O cells", .english, []),
      ("差异有统计学意义0 (P<0.01)", .chinese, ["pValue <0.01"]),
      ("评分为0 (P<0.01)", .chinese, ["number 0", "pValue <0.01"]),
      ("差异显著（ΔP<0.05）", .chinese, ["pValue <0.05 repaired"]),
      ("作用显著（/<0.01）", .chinese, ["pValue <0.01 repaired"]),
      ("P<0.:05", .chinese, ["pValue <0 repaired"]),
      ("P·0.05", .chinese, ["pValue 0.05 repaired"]),
      ("95%CI：1.36-1. 71", .chinese, ["confidenceInterval 95 1.36 1.71"]),
      ("MethodsNinety rats", .english, ["number 90"]),
      ("ResultsTwo hundred and four patients", .english, ["number 204"]),
      ("One to four cores", .english, ["range 1 4"]),
      ("the fth day", .english, ["ordinal 5"]),
      ("two decades", .english, ["duration 2 decade"]),
      ("the past decade", .english, ["duration 1 decade"]),
      ("Gr×3蛋白", .chinese, []),
      ("LVEF 1≤45%", .chinese, ["percentage ≤45 %"]),
      ("芹菜素 -7-O-葡萄糖苷", .chinese, []),
    ] as [(String, Language, [String])]
  )
  func readings(text: String, language: Language, values: [String]) {
    #expect(described(text, language) == values)
  }

  @Test(
    arguments: [
      ("patients with T2DM", [[2]]), ("the distance of6min", [[6]]), ("in 735CpG islands", [[735]]),
      ("the 5l8 cells", [[5, 518]]), ("120 patients", []), ("IL-6 and IL-8", [[6], [8]]),
    ] as [(String, [[Double]])]
  )
  func unread(text: String, readings: [[Double]]) {
    let unread = unreadNumbers(in: text, beside: typedValues(in: text, language: .english))
    #expect(unread.map(\.readings) == readings || unread.isEmpty)
  }
}
