import DuizhaoModel
import Testing

// Digits and numerals that are part of a name are no values.
@Suite struct NameTests {
  @Test(arguments: [
    "IL-6", "CD4+", "TNF-α", "PM2.5", "COVID-19", "Th17", "HbA1c", "CA125", "T2DM", "p53", "miR-21", "H1N1",
    "B12", "5-HT",
    "5-FU", "B27", "β2", "GS115", "C57BL/6J", "SF-36", "GAD-7", "M2-JNKI", "2hPBG", "18F-FDG", "4-PBA",
    "IL-6/IL-8",
    "1,25-(OH)2D3", "ED<sub>50</sub>", "$\\mathrm { E D } _ { 5 0 }$", "<sup>14</sup>C", "SHBG-/-",
    "SPSS22.0",
    "10.3760/cma.j.issn.1234-5678", "ab12@example.com", "010-62345678", "NCT01234567", "[12]", "[3,5-7]",
    "3'",
    "2019-nCoV", "NF-κB p65", "13812345678", "①", "IIa",
  ])
  func inBoth(name: String) {
    #expect(described("of \(name) in", .english) == [])
    #expect(described("检测\(name)的", .chinese) == [])
  }

  @Test(arguments: [
    "一种方法", "统一", "一般", "进一步", "之一", "十二指肠", "二甲双胍", "三七总皂苷", "五味子", "两者", "三级甲等医院", "二次插管", "半胱氨酸",
    "百日咳", "十分", "四肢", "白细胞介素-6", "3-甲基腺嘌呤", "八成功", "一组", "同一年", "二十二碳六烯酸",
  ])
  func chinese(name: String) {
    #expect(described("对\(name)的", .chinese) == [])
  }

  @Test(
    arguments: [
      ("(1)创建意识；(2)提供信息", .chinese, []),
      ("结果(1)显示", .chinese, []),
      ("1) Patients; 2) nurses", .english, []),
      ("1. Methods", .english, []),
    ] as [(String, Language, [String])]
  )
  func numbering(text: String, language: Language, values: [String]) {
    #expect(described(text, language) == values)
  }
}
