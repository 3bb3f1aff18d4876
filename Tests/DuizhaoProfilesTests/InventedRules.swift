import DuizhaoCheck
import DuizhaoModel

/// Rules with an option of every kind, so that tests do not change when the rules that ship do.
enum InventedRules {
  private static let words = Message(en: "words", zh: "词")

  private static func option(_ name: String, _ kind: OptionKind, _ value: OptionValue) -> OptionDescription {
    OptionDescription(name: name, kind: kind, defaultValue: value, summary: words)
  }

  static let all = [
    RuleDescription(id: "number-mismatch", summary: words, rationale: words, severity: .error, examples: []),
    RuleDescription(
      id: "title-length",
      summary: words,
      rationale: words,
      severity: .warning,
      isOnByDefault: false,
      options: [
        option("chinese", .range, .range(0...20)), option("most", .integer, .integer(3)),
        option("strict", .boolean, .boolean(false)),
        option("order", .choice(["given-first", "family-first"]), .choice("given-first")),
        option("allowed", .words, .words(["DNA", "it's"])),
      ],
      examples: []
    ),
  ]
}
