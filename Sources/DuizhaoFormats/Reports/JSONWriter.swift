import DuizhaoModel

/// Writes JSON (RFC 8259) with keys in the order in which they are given, so that equal input gives equal bytes.
struct JSONWriter {
  /// Where the bracket stands that closes members on lines of their own.
  enum Closing {
    case behindLastMember
    case onItsOwnLine
  }

  /// What was written so far.
  private(set) var text = ""

  /// Down to which depth members stand on lines of their own.
  private var lineDepth: Int

  private let closing: Closing
  private var depth = 0
  private var needsComma = false

  init(lineDepth: Int = 3, closing: Closing = .behindLastMember) {
    self.lineDepth = lineDepth
    self.closing = closing
  }

  /// Writes an object, as a member where a name is given.
  mutating func object(_ name: String? = nil, _ members: (inout JSONWriter) -> Void) {
    begin(name, "{")
    members(&self)
    end("}")
  }

  /// Writes an object on one line, as a member where a name is given.
  mutating func line(_ name: String? = nil, _ members: (inout JSONWriter) -> Void) {
    begin(name, "{")
    let usual = lineDepth
    lineDepth = 0
    members(&self)
    end("}")
    lineDepth = usual
  }

  /// Writes an array, as a member where a name is given.
  mutating func array<Element>(
    _ name: String? = nil,
    _ elements: [Element],
    _ element: (inout JSONWriter, Element) -> Void
  ) {
    begin(name, "[")
    for each in elements { element(&self, each) }
    end("]")
  }

  mutating func field(_ name: String, _ value: String?) {
    key(name)
    text += value.map(Self.quoted) ?? "null"
  }

  mutating func field(_ name: String, _ value: Double) {
    key(name)
    text += value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    text += "\(value)"
  }

  mutating func field(_ name: String, _ value: Bool) {
    key(name)
    text += "\(value)"
  }

  mutating func field(_ name: String, _ range: Range<Int>) {
    key(name)
    text += "[\(range.lowerBound), \(range.upperBound)]"
  }

  mutating func null(_ name: String) {
    key(name)
    text += "null"
  }

  mutating func value(_ value: String) {
    separate()
    text += Self.quoted(value)
  }

  mutating func value(_ value: Int) {
    separate()
    text += "\(value)"
  }

  private mutating func begin(_ name: String?, _ bracket: String) {
    if let name { key(name) } else { separate() }
    text += bracket
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: String) {
    depth -= 1
    if closing == .onItsOwnLine, needsComma, depth < lineDepth {
      text += "\n" + String(repeating: "  ", count: depth)
    }
    text += bracket
    needsComma = true
  }

  private mutating func key(_ name: String) {
    separate()
    text += "\"\(name)\": "
  }

  /// Divides members; those of the outer levels stand on lines of their own.
  private mutating func separate() {
    if needsComma { text += "," }
    if depth <= lineDepth, depth > 0 {
      text += "\n" + String(repeating: "  ", count: depth)
    } else if needsComma {
      text += " "
    }
    needsComma = true
  }

  static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
