import DuizhaoCheck
public import DuizhaoFormats
import DuizhaoModel

extension ReportedRule {
  /// The rules that ship, as reports describe them, in the order in which they are listed.
  public static let all = RuleRegistry.all.map { ReportedRule(type(of: $0).about, isWhole: true) }

  /// The same without their explanations, which few reports give and which take a tenth of a short run to write.
  public static let brief = RuleRegistry.all.map { ReportedRule(type(of: $0).about, isWhole: false) }

  private init(_ about: RuleDescription, isWhole: Bool) {
    let words = { (text: (Language) -> String) in
      isWhole ? Message(en: text(.english), zh: text(.chinese)) : Message(en: "", zh: "")
    }
    self.init(
      id: about.id,
      severity: about.severity,
      isOnByDefault: about.isOnByDefault,
      group: about.group.rawValue,
      summary: about.summary,
      rationale: about.rationale,
      clause: about.clause,
      explanation: words { RuleExplanation(language: $0).text(about) },
      markdown: words { RuleReference(language: $0).section(about) + "\n" }
    )
  }
}
