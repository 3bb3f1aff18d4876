import DuizhaoModel

extension SARIFReport {
  /// Writes what a rule is for, in the report's language first and then in the other.
  func describe(_ rule: ReportedRule, to json: inout JSONWriter) {
    let languages = [language, language == .english ? Language.chinese : .english]
    json.field("id", rule.id)
    json.object("shortDescription") { $0.field("text", rule.summary(language)) }
    json.object("fullDescription") { $0.field("text", rule.rationale(language)) }
    json.object("help") {
      $0.field("text", languages.map { rule.explanation($0) }.joined(separator: "\n"))
      $0.field("markdown", languages.map { rule.markdown($0) }.joined(separator: "\n"))
    }
    json.object("defaultConfiguration") {
      $0.field("enabled", rule.isOnByDefault)
      $0.field("level", Self.level(rule.severity))
    }
    json.object("properties") { json in
      json.array("tags", [rule.group]) { json, tag in json.value(tag) }
      if let clause = rule.clause { json.field("standard", clause) }
    }
  }

  /// SARIF's word for a severity.
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A message without placeholders: SARIF takes `{0}` for one.
  static func escaped(_ text: String) -> String {
    text.replacingScalars(["{": "{{", "}": "}}"])
  }

  /// A path as a URI reference (RFC 3986): relative as it was given, `file:` where it is absolute.
  static func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
