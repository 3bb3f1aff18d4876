import DuizhaoCheck
public import DuizhaoFormats
import DuizhaoModel

extension ReportedRule {
  /// The rules that ship, as reports describe them, in the order in which they are listed.
  public static let all = RuleRegistry.all.map { ReportedRule(type(of: $0).about) }

  private init(_ about: RuleDescription) {
    let words = { (text: (Language) -> String) in Message(en: text(.english), zh: text(.chinese)) }
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
