import Testing

/// Which words are damaged, and which only look so.
@Suite struct DamageMarksTests {
  private func reports(_ english: String) throws -> [String] {
    try Fixture.reports("患者接受治疗后好转出院。", english, only: ["damaged-text"])
  }

  @Test(
    "sound words",
    arguments: [
      "The patients received cytokinin, ofloxacin, andrographolide and theophylline.",
      "Hepatocarcinoma and hepatoprotective drugs in embryogenesis were studied.",
      "Pichia pastoris and prominin were used as byproducts.",
      "Pre- and postoperative short- to mid-term results.",
      "IL-6, CO2, H2O and O2 were measured in CD4+ cells.",
      "The cost was $50 for 5 mg (10 doses).",
      "Indistinguishable inviability persisted indefinitely; ineligible patients had inflamed joints onwards.",
      "The results were inconclusive or incorrect, and inbound travel caused insecurity.",
      "Two byroads led incorrectly onwards to the offences.",
    ]
  )
  func sound(english: String) throws {
    #expect(try reports(english) == [])
  }

  @Test(
    "damaged words",
    arguments: [
      ("The effectof treatment was studied.", "effectof"),
      ("The level inrats was measured.", "inrats"),
      ("It was seen inelderly patients.", "inelderly"),
      ("The distanceof6min walking was measured.", "distanceof6min"),
      ("Sevenpatients were studied.", "Sevenpatients"),
      ("The diagnosis ofNAFLD was made.", "ofNAFLD"),
      ("The patients received treat- ment.", "treat- ment"),
      ("There were 1O2 patients.", "1O2"),
      ("The level was 5 \u{C2}\u{B5}g.", "\u{C2}\u{B5}"),
      ("The result was \\mathrm here.", "\\mathrm"),
    ]
  )
  func damaged(english: String, quote: String) throws {
    #expect(try reports(english) == ["warning damaged-text: - | \(quote)"])
  }
}
