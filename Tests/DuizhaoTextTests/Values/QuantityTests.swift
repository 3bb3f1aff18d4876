import DuizhaoModel
import DuizhaoText
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("10-5 mol/L", ["quantity 1e-05 mol/L"]),
    ("1.2×10^3", ["number 1200"]),
    ("1.2×10³ U/L", ["quantity 1200 U/L"]),
    ("5.6×10<sup>9</sup>/L", ["quantity 5600000000 /L"]),
    ("2×105 cells/mL", ["quantity 200000 /mL repaired"]),
    ("×100", ["number 100"]),
    ("$3 . 2 { \\times } 1 0 ^ { 3 } { \\mathrm { m g / L } }$", ["quantity 3200 mg/L"]),
    ("$4 1 \\ 1 2 5 { \\scriptstyle \\pm 1 8 } \\ 5 9 3$", ["meanDeviation 41125 18593"]),
    ("20 mg·kg-1·d-1", ["quantity 20 mg/kg/d"]),
    ("5mg/(kg·d)", ["quantity 5 mg/kg/d"]),
    ("50 μmol·L<sup>-1</sup>", ["quantity 50 μmol/L"]),
    ("25 kg/m2", ["quantity 25 kg/m²"]),
    ("3 cm³", ["quantity 3 cm³"]),
    ("10ug/ml", ["quantity 10 μg/mL"]),
    ("5 mM", ["quantity 5 mM"]),
    ("5 mm", ["quantity 5 mm"]),
    ("120/80 mmHg", ["ratio 120 80 mmHg"]),
    ("-80 ℃", ["quantity -80 °C"]),
    ("12000 ×g", ["quantity 12000 ×g"]),
    ("2 Gy", ["quantity 2 Gy"]),
    ("45 kDa", ["quantity 45 kDa"]),
    ("25+-1", ["meanDeviation 25 1"]),
    ("17.18士2.67", ["meanDeviation 17.18 2.67 repaired"]),
    ("1O%", ["percentage 10 % repaired"]),
    ("5‰", ["percentage 0.5 %"]),
    ("1.2.3", []),
    ("3 , 150", ["number 3150"]),
    ("1 , 250 , 000", ["number 1250000"]),
    ("3, 150", ["number 3", "number 150"]),
    ("3 , 15", ["number 3", "number 15"]),
    ("(95% ci, − 2.5 to 1.5)", ["confidenceInterval 95 -2.5 1.5"]),
    ("[− 2.5 to − 1.5]", ["range -2.5 -1.5"]),
    ("24 kb", ["quantity 24 kbp"]),
  ])
  func quantities(text: String, values: [String]) {
    #expect(described(text, .chinese) == values)
    #expect(described(text, .english) == values)
  }

  @Test(arguments: [
    ("3千克", ["quantity 3 kg"]), ("3千例", ["number 3000"]), ("十余例", ["number ≈10"]),
    ("30多岁", ["duration ≈30 y"]),
    ("术后3月", ["duration 3 mo"]), ("3月龄小鼠", ["duration 3 mo"]), ("近30例", ["number ≈30"]),
    ("一年", ["duration 1 y"]),
    ("五分之二", ["number fraction 0.4"]), ("千分之三", ["percentage 0.3 %"]), ("半数患者", ["number fraction 0.5"]),
    ("每日2次", ["number 2"]), ("第3天", ["ordinal 3"]), ("1 234例", ["number 1234"]),
    ("发生率(0)低", ["number 0"]), ("2,500 多万人", ["number ≈25000000"]), ("3,100 多名", ["number ≈3100"]),
    ("2.4 至 2.9 万个碱基", ["range 24000 29000 bp"]), ("30 千碱基", ["quantity 30 kbp"]),
    ("100～1万", ["range 100 10000"]),
    ("20 mg每天1次", ["quantity 20 mg", "number 1"]), ("20 mg每日两次", ["quantity 20 mg", "number 2"]),
    ("20 mg每天", ["quantity 20 mg/d"]), ("1957-58年", ["date 1957 0 0", "date 1958 0 0"]),
  ])
  func chinese(text: String, values: [String]) {
    #expect(described(text, .chinese) == values)
  }

  @Test(arguments: [
    ("2.3 million", ["number 2300000"]), ("two dozen", ["number 24"]), ("three hundred", ["number 300"]),
    ("two-thirds", ["number fraction 0.6667"]), ("the 21st day", ["ordinal 21"]),
    ("one patient", ["number 1"]),
    ("one of them", []), ("a case", []), ("twice", []), ("both groups", []), ("46cases", ["number 46"]),
    ("of120 mice", ["number 120"]), ("20 608 subjects", ["number 20608"]),
    ("group 1 147 mice", ["number 1", "number 147"]),
    ("a 5-year-old boy", ["duration 5 y"]), ("a 7-item scale", ["number 7"]), ("two-tailed", []),
    ("half-life", []),
    ("was O.79", ["number 0.79 repaired"]), ("interleukin -6", []), ("a change -1.2", ["number -1.2"]),
    ("second-line", []), ("3 T cells", ["number 3"]), ("in 2000 patients", ["number 2000"]),
    ("in 2019", ["date 2019 0 0"]), ("type 2 diabetes", ["number 2"]), ("it may 5", ["number 5"]),
    ("score 1，126 cases", ["number 1", "number 126"]), ("more than 5 mg", ["quantity >5 mg"]),
    ("2025-05-05", ["date 2025 5 5"]), ("Jun. 6<sup>th</sup>, 2025", ["date 2025 6 6"]),
    ("2025/5/5", ["date 2025 5 5"]), ("by march 3, 2015", ["date 2015 3 3"]),
    ("june 2012", ["date 2012 6 0"]),
    ("3 may 2012", ["date 2012 5 3"]), ("they may 30 times", ["number 30"]), ("the sun 5", ["number 5"]),
    ("the 1968–69 season", ["date 1968 0 0", "date 1969 0 0"]), ("2011-12", ["date 2011 12 0"]),
    ("24 to 29 kilobases", ["range 24 29 kbp"]), ("11 to 15 million", ["range 11000000 15000000"]),
    ("a 25,000-bed plan", ["number 25000"]),
    ("a $3 billion-a-year trade", ["number 3000000000"]), ("2,5-dimethoxy", []),
    ("500 to 1 million", ["range 500 1000000"]), ("200+ billion", ["number ≈200000000000"]),
  ])
  func english(text: String, values: [String]) {
    #expect(described(text, .english) == values)
  }

  @Test func scalesCompareUnits() throws {
    let gram = try #require(typedValues(in: "0.02 g/L", language: .english).first?.unit)
    let milligram = try #require(typedValues(in: "2 mg/dL", language: .english).first?.unit)
    #expect(gram.dimension == milligram.dimension)
    #expect(abs(0.02 * gram.scale - 2 * milligram.scale) < 1e-12)
  }

  @Test func rangesAreBytesOfTheText() throws {
    let text = "共１２例（占8．5％），P＜0.05"
    let quotes = typedValues(in: text, language: .chinese).map { String(text.slice($0.range)) }
    #expect(quotes == ["１２", "8．5％", "P＜0.05"])
  }
}
