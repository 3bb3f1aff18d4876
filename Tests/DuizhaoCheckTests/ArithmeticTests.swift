import Testing

/// Sums that come out, or whose parts need not, are left alone; the Chinese side of each case is what is tested.
@Suite struct ArithmeticTests {
  private static let english = "The patients were treated and the results were compared."

  @Test(
    "what adds up, or need not, is not reported",
    arguments: [
      "120例患者随机分为观察组60例和对照组60例。",
      "120例患者随机分为3组，每组40例。",
      "120例患者随机分为A组、B组和C组，每组40例。",
      "90例患者随机分成地塞米松组（D）组和对照组（C）组，各45例。",
      "120例患者采用随机数字法分为超声引导阻滞组（A组）及全麻组（B组），每组各60例。",
      // Lost, or more than one total.
      "120例患者随机分为观察组60例和对照组60例，失访3例，最终纳入117例。",
      "120例患者分为观察组（n=60）和对照组（n=58），剔除2例。",
      "纳入瓣膜病患者29例和冠心病患者10例，分为窦性心律组15例和房颤组24例。",
      "纳入435例，其中女性258例，根据年龄分为青年组（135例）、中年组（200例）、老年组（100例）。",
      "120例患者分为观察组和对照组，各60例，其中男35例，女25例。",
      "120例患者分为轻度组、中度组和重度组，轻度组40例接受治疗。",
      "30例患者，男12例，年龄20~60岁，女18例。",
      // Percentages.
      "有效率为33.3%（12/36）。", "有效率为16.6%（1/6）。", "有效率为41.0%（41/100）。",
      "有效率分别为12/36、15/36（33.3%、41.7%）。", "两年感染率分别为14.85%（146/983）.14.56%（221/1518）。",
      "血压为120/80 mmHg（60%）。", "36例中12例（33.3%）有效。", "36例患者中12例出现并发症，发生率（20%）较低。",
      // Indices.
      "灵敏度为85.2%，特异度为66.0%，约登指数为0.512。", "灵敏度分别为85.2%、80.1%，特异度为66.0%，约登指数为0.544。",
      "灵敏度为85.2%；特异度为66.0%，约登指数为0.544。", "年龄18~75岁，住院时间由8天降至5天。",
    ]
  )
  func silent(source: String) throws {
    #expect(try Fixture.reports(source, Self.english, only: ["arithmetic"]) == [])
  }

  @Test(
    "what does not is",
    arguments: [
      ("120例患者随机分为观察组60例和对照组61例。", "120例患者随机分为观察组60例和对照组61"),
      ("将120只大鼠随机分为4组，每组40只。", "120只大鼠随机分为4组，每组40"),
      ("120例患者分为观察组（n=60）和对照组（n=58）。", "120例患者分为观察组（n=60）和对照组（n=58"),
      ("共70例患者，男40例，女31例。", "70例患者，男40例，女31"),
      ("有效率为30.3%（12/36）。", "30.3%（12/36"),
      ("36例中12例（30.3%）有效。", "36例中12例（30.3%"),
      ("灵敏度为85.2%，特异度为66.0%，约登指数为0.544。", "约登指数为0.544"),
      ("患者年龄75~18岁。", "75~18岁"),
    ]
  )
  func loud(source: String, quote: String) throws {
    let found = try Fixture.reports(source, Self.english, only: ["arithmetic"])
    #expect(found == ["warning arithmetic: \(quote) | -"])
  }

  @Test func whatBothLanguagesClaimIsOneFinding() throws {
    let found = try Fixture.reports(
      "有效率为30.3%（12/36）。",
      "The response rate was 30.3% (12/36).",
      only: ["arithmetic"]
    )
    #expect(found == ["warning arithmetic: 30.3%（12/36 | 30.3% (12/36"])
  }
}
