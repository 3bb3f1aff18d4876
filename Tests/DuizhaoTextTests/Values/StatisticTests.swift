import DuizhaoModel
import Testing

@Suite struct StatisticTests {
  @Test(arguments: [
    ("P<0.05", ["pValue <0.05"]),
    ("P＜０．０５", ["pValue <0.05"]),
    ("P=0.000", ["pValue =0"]),
    ("P>.05", ["pValue >0.05"]),
    ("P ≤ 0.01", ["pValue ≤0.01"]),
    ("均P<0.05", ["pValue <0.05"]),
    ("P均<0.05", ["pValue <0.05"]),
    ("P &lt; 0.05", ["pValue <0.05"]),
    ("<i>P</i> < 0.05", ["pValue <0.05"]),
    ("*P*<0.05", ["pValue <0.05"]),
    ("P<0.01或0.05", ["pValue <0.01", "pValue <0.05"]),
    ("P < 0 . 0 5", ["pValue <0.05"]),
    ("P<0. 05", ["pValue <0.05"]),
    ("$( P < 0 . 0 5 )$", ["pValue <0.05"]),
    ("$( P { < } 0 . 0 5 )$", ["pValue <0.05"]),
    ("$\\scriptstyle P = 0 . 0 1 4$", ["pValue =0.014"]),
    ("(P<O.05)", ["pValue <0.05 repaired"]),
    ("P<0.0l", ["pValue <0.01 repaired"]),
    ("P=0，045", ["pValue =0.045 repaired"]),
    ("Ps<0.05", ["pValue <0.05"]),
    ("P for trend<0.001", ["pValue <0.001"]),
    ("OR=1.85", ["effect OR 1.85"]),
    ("HR, 0.72", ["effect HR 0.72"]),
    ("RR：1.31", ["effect RR 1.31"]),
    ("MD=-0.52", ["effect MD -0.52"]),
    ("HR 72 beats/min", ["quantity 72 /min"]),
    (
      "OR=1.85, 95%CI 1.20~2.63, P<0.01",
      ["effect OR 1.85", "confidenceInterval 95 1.2 2.63", "pValue <0.01"]
    ),
    ("OR(95%CI)=1.85(1.20~2.63)", ["effect OR 1.85", "confidenceInterval 95 1.2 2.63"]),
    ("HR 0.72 (0.55-0.94)", ["effect HR 0.72", "confidenceInterval 0.55 0.94"]),
    ("95%CI：1.20~2.63", ["confidenceInterval 95 1.2 2.63"]),
    ("95%CI(1.20,2.63)", ["confidenceInterval 95 1.2 2.63"]),
    ("95% 可信区间为(1.2, 2.6)", ["confidenceInterval 95 1.2 2.6"]),
    ("CI: 0.75–0.94", ["confidenceInterval 0.75 0.94"]),
    ("95%CI -1.2--0.5", ["confidenceInterval 95 -1.2 -0.5"]),
    ("95% CI of the difference, − 1.2 to 0.5", ["confidenceInterval 95 -1.2 0.5"]),
    ("95% ci, 1.2 to 2.5", ["confidenceInterval 95 1.2 2.5"]),
    ("χ²=5.34", ["statistic χ² 5.34"]),
    ("χ2＝5.34", ["statistic χ² 5.34"]),
    ("X2=8.45", ["statistic χ² 8.45"]),
    ("$\\chi ^ { 2 } { = } 5 . 3 1$", ["statistic χ² 5.31"]),
    ("χ<sup>2</sup>=5.34", ["statistic χ² 5.34"]),
    ("chi-square = 5.3", ["statistic χ² 5.3"]),
    ("t=-2.31", ["statistic t -2.31"]),
    ("F(2,57)=12.5", ["statistic F 12.5"]),
    ("r=－0.52", ["statistic r -0.52"]),
    ("Z=−3.1", ["statistic Z -3.1"]),
    ("I²=56%", ["statistic I² 56"]),
  ])
  func statistics(text: String, values: [String]) {
    #expect(described(text, .chinese) == values)
    #expect(described(text, .english) == values)
  }

  @Test(
    arguments: [
      ("T cells", []), ("A or B", []), ("P and R", []), ("or 0.5", ["number 0.5"]),
      ("in t 5 min", ["duration 5 min"]),
    ] as [(String, [String])]
  )
  func letters(text: String, values: [String]) {
    #expect(described(text, .english) == values)
  }
}
