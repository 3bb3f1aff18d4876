/// What a comment to Duizhao says.
///
///     <!-- duizhao:disable number-mismatch, unit-mismatch -- both are per day -->
///     // disable, [number-mismatch, unit-mismatch], "both are per day"
struct SuppressionComment: Sendable, Hashable {
  /// What a comment does to the rules that it names.
  enum Command: String, Sendable, Hashable, CaseIterable {
    /// Silences them from here on.
    case disable
    /// Silences them in the next paragraph.
    case disableNext = "disable-next"
    /// Ends what `disable` began.
    case enable
  }

  /// What it does.
  var command: Command

  /// The rules that it names; empty for all.
  var rules: [String]

  /// What stands after `--`.
  var reason: String?

  /// Reads a comment from `<!--` to `-->`; nil where it is not closed or says nothing that is known.
  init?(_ text: String) {
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.utf8.count >= 7 else { return nil }
    var body = text.dropFirst(4).dropLast(3).drop(while: \.isWhitespace)
    guard let colon = body.firstIndex(of: ":"), body[..<colon].lowercased() == "duizhao" else { return nil }
    body = body[body.index(after: colon)...]
    if let dash = Self.dash(in: body) {
      let said = Self.trimmed(body[dash...].drop { $0 == "-" || $0 == "—" })
      reason = said.isEmpty ? nil : said
      body = body[..<dash]
    }
    let words = body.split { $0.isWhitespace || $0 == "," || $0 == "，" || $0 == "、" }.map(String.init)
    guard let first = words.first, let command = Command(rawValue: first.lowercased()) else { return nil }
    self.command = command
    rules = words.dropFirst().map { $0.lowercased() }
  }

  /// Whether it speaks of a rule.
  func names(_ rule: String) -> Bool { rules.isEmpty || rules.contains(rule) }

  /// Where the dash begins that a reason stands after: two hyphens, or the dash of Chinese or English print.
  private static func dash(in text: Substring) -> Substring.Index? {
    text.indices.first { index in
      text[index] == "—" || text[index...].hasPrefix("--")
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
