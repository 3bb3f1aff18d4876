import DuizhaoCheck
import DuizhaoModel
import Testing

/// What the two sides say, and the words that are taken for slips: `gemcitabin → gemcitabine`.
struct SpellingCase: Sendable, CustomTestStringConvertible {
  var source: String
  var target: String
  var expected: [String]
  var testDescription: String { target }

  init(_ source: String, _ target: String, _ expected: String...) {
    (self.source, self.target, self.expected) = (source, target, expected)
  }

  static let all = [
    // What the source says is known: a letter too few, two swapped, one too many, another one.
    SpellingCase("用吉西他滨治疗。", "Treated with gemcitabin.", "warning gemcitabin → gemcitabine"),
    SpellingCase("用吉西他滨治疗。", "Treated with gemcitabnie.", "warning gemcitabnie → gemcitabine"),
    SpellingCase("用吉西他滨治疗。", "Treated with gemcitabbine.", "warning gemcitabbine → gemcitabine"),
    SpellingCase("用吉西他滨治疗。", "Gencitabine was used.", "warning Gencitabine → gemcitabine"),
    SpellingCase("患者患骨质疏松症。", "They had osteoporsis.", "warning osteoporsis → osteoporosis"),
    SpellingCase("发生椎体骨折。", "Vertebral fratcures occurred.", "warning fratcures → fractures"),
    SpellingCase("老年糖尿病患者。", "Elderly patients with diabetis.", "warning diabetis → diabetes"),
    // What the article writes otherwise elsewhere, or the glossary knows.
    SpellingCase(
      "该法可行。",
      "The zymogrammatic method was used. The zymogramatic method works. The zymogrammatic method is new.",
      "warning zymogramatic → zymogrammatic"
    ),
    SpellingCase("本文综述。", "The hypertention is reviewed.", "info hypertention → hypertension"),
    SpellingCase("本文综述。", "The retrospecitve review.", "info retrospecitve → retrospective"),
    // A slip is told once.
    SpellingCase(
      "用吉西他滨治疗。吉西他滨有效。",
      "Treated with gemcitabnie. Gemcitabnie works.",
      "warning gemcitabnie → gemcitabine"
    ),
    // Inflections and derivations, British and American, rare but right.
    SpellingCase("用吉西他滨治疗。", "Gemcitabine-treated, gemcitabines."),
    SpellingCase("肿瘤与出血。", "Tumour and tumors, haemorrhages, hemorrhagic and haemorrhagic."),
    SpellingCase("骨质疏松症患者。", "Osteoporotic patients, osteoporoses."),
    SpellingCase(
      "驱动因素，选择，进行，包括。",
      "Driven by it, they chose, undertook and had undertaken what it comprised."
    ),
    SpellingCase("分析结果。", "Analyses were analysed, analyzed and analysable; the rationale."),
    SpellingCase("本文综述。", "Reviewers judged reproducibility, generalisability and tolerability."),
    SpellingCase("本文综述。", "Prehabilitation, telemonitoring, chemoprophylaxis, coprimary."),
    // Names, which nobody need know.
    SpellingCase("王医生。", "Doctor Wang of Zhengzhou and Smyth of Hypertensia."),
    SpellingCase("检测IL-6与IL-8。", "IL-6 and IL-8 were measured; IL-6 fell, IL-6 rose."),
    SpellingCase("检测TIMP-1与TIMP-2。", "TIMP-1 and TIMP-2 were measured; TIMP-1 fell."),
    SpellingCase("检测ALT与AST。", "ALT and AST, ALT and ALP, LDL-C and HDL-C."),
    SpellingCase("检测CD34与CD43。", "CD34 and CD43; CD34 fell, CD34."),
    SpellingCase(
      "检测miR-21与miR-12，p38与p83。",
      "MiR-21, miR-12, p38 and p83 and miR-21."
    ),
    // Names that are another by two letters swapped.
    SpellingCase("检测RLP-C。RLP-C降低。", "RLP-C was measured. RPL-C fell.", "warning RPL-C → RLP-C"),
    // Capitals inside a name.
    SpellingCase("采用ELISA法检测。", "Elisa was used.", "info Elisa → ELISA"),
    SpellingCase("检测Runx2。", "Runx2 and RUNX2 were measured. Micro-CT was used."),
    // Words with capitals inside are names, numbers in words are none.
    SpellingCase("用CRISPR法。", "CRISPRi and CRISPRa were used; CRISPR too."),
    SpellingCase("共70例。", "Seventy patients took part."),
  ]
}

@Suite("Spelling")
struct SpellingTests {
  @Test("slips are told, and nothing else", arguments: SpellingCase.all)
  func table(_ each: SpellingCase) throws {
    let article = FrontMatterCase(abstract: Sides(source: each.source, target: each.target))
    let found = try article.findings("term-misspelled").map { finding in
      let quotes = finding.message.english.split(separator: "“", omittingEmptySubsequences: false).dropFirst()
        .map { $0.prefix { $0 != "”" } }
      return "\(finding.severity) \(quotes.joined(separator: " → "))"
    }
    #expect(found == each.expected)
  }
}
