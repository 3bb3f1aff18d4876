/// A part of a JSON schema; members stay in the order in which they are given, so that equal rules give equal bytes.
indirect enum SchemaValue {
  case object([(String, SchemaValue)])
  case array([SchemaValue])
  case string(String)
  case integer(Int)
  case boolean(Bool)

  static func strings(_ texts: [String]) -> SchemaValue { .array(texts.map { .string($0) }) }

  /// The value as JSON, each member on a line of its own; lists stay on one line.
  func text(indent: Int = 0) -> String {
    let margin = String(repeating: "  ", count: indent)
    switch self {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { name, value in
        "\(margin)  \(Self.quoted(name)): \(value.text(indent: indent + 1))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(margin)}"
    case .array(let values):
      return "[\(values.map { $0.text(indent: indent + 1) }.joined(separator: ", "))]"
    case .string(let text): return Self.quoted(text)
    case .integer(let number): return "\(number)"
    case .boolean(let flag): return "\(flag)"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
