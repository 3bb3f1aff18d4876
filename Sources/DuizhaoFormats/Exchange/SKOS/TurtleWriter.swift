/// Writes Turtle (W3C, RDF 1.1 Turtle).
struct TurtleWriter {
  /// What was written so far.
  private(set) var text = ""

  /// Writes the prefixes.
  mutating func prefixes(_ prefixes: [(name: String, namespace: String)]) {
    for (name, namespace) in prefixes { text += "@prefix \(name): <\(namespace)> .\n" }
  }

  /// Writes what is said of a resource.
  mutating func description(_ description: RDFDescription) {
    text += "\n" + Self.name(description.subject)
    properties(description.properties, indent: "  ")
    text += " .\n"
  }

  private mutating func properties(_ properties: [RDFDescription.Property], indent: String) {
    for (index, property) in properties.enumerated() {
      if property.name == "rdf:type" {
        text += " a "
      } else {
        text += (index > 0 ? " ;" : "") + "\n\(indent)\(property.name) "
      }
      for (index, value) in property.values.enumerated() {
        if index > 0 { text += " ,\n\(indent)  " }
        self.value(value, indent: indent)
      }
    }
  }

  private mutating func value(_ value: RDFDescription.Value, indent: String) {
    switch value {
    case .resource(let name): text += Self.name(name)
    case .literal(let literal): text += Self.literal(literal)
    case .description(let properties):
      text += "["
      self.properties(properties, indent: indent + "    ")
      text += "\n\(indent)  ]"
    }
  }

  /// A name with a prefix as it is, an address in brackets.
  private static func name(_ name: String) -> String { name.hasPrefix("urn:") ? "<\(name)>" : name }

  private static func literal(_ literal: RDFLiteral) -> String {
    let text = "\"\(escaped(literal.text))\""
    if let language = literal.language { return "\(text)@\(language)" }
    guard let type = literal.type else { return text }
    return "\(text)^^xsd:\(type.dropFirst(RDFName.xsd.count))"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
