import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Testing

/// What a text that is not sure, such as that of a PDF, does to findings.
@Suite("Trust")
struct TrustTests {
  private static let cases: [(confidence: Double, expected: [String])] = [
    (1, ["error 0.95 number-mismatch", "warning 0.75 term-untranslated", "warning 0.9 han-latin-spacing"]),
    (0.8, ["error 0.76 number-mismatch", "info 0.6 term-untranslated"]),
    (0.5, ["info 0.47 number-mismatch", "info 0.37 term-untranslated"]),
  ]

  @Test("findings are no surer than the text; what it does not tell is not reported", arguments: cases)
  func trust(_ confidence: Double, _ expected: [String]) throws {
    let workbench = try Workbench(Fixture.shared.get())
    let aligned = try workbench.align(workbench.read(RuleExample("骨。", "Bone.").text, path: "a.pdf"))
    func finding(_ rule: String, _ severity: Severity, _ confidence: Double) -> Finding {
      Finding(rule: rule, severity: severity, confidence: confidence, message: Message(en: "", zh: ""))
    }
    var checked = CheckedArticle(
      aligned: aligned,
      findings: [
        finding("number-mismatch", .error, 0.95), finding("term-untranslated", .warning, 0.75),
        finding("han-latin-spacing", .warning, 0.9),
      ]
    )
    checked.trust(confidence)
    let found = checked.findings.map { finding in
      "\(finding.severity.rawValue) \((finding.confidence * 100).rounded(.down) / 100) \(finding.rule)"
    }
    #expect(found == expected)
  }
}
