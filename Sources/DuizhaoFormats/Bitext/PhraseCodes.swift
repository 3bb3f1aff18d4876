/// The codes that Phrase (Memsource) writes into the text of segments: `{1}`, `{1>text<1}`, `{b>text<b}`, `10{^>9<^}`.
///
/// Other XLIFF may hold such text itself, so that nothing is taken out of it.
struct PhraseCodes {
  /// The numbers of codes that break lines; nil for files that Phrase did not write.
  private let breaks: Set<String>?

  /// Reads what a unit says of its codes (`m:tunit-metadata`).
  init(_ unit: XMLElement) {
    let isOfPhrase = unit.attributes.contains { $0.namespace?.contains("memsource.com/mxlf") == true }
    let marks = unit.elements("tunit-metadata").flatMap { $0.elements("mark") }
    let broken = marks.filter { mark in InlineCode.isBreak(mark.first("content")?.text ?? "") }
    breaks = isOfPhrase || !marks.isEmpty ? Set(broken.compactMap { $0["id"] }) : nil
  }

  /// A text without its codes.
  func removed(from text: String) -> String {
    guard let breaks, text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return text
    }
    var rest = text[...]
    var result = ""
    while let character = rest.first {
      guard let code = Self.code(at: rest) else {
        result.append(character)
        rest.removeFirst()
        continue
      }
      rest = code.rest
      if code.name == "^", InlineCode.isPower(rest, of: result) { result += "^" }
      if breaks.contains(code.name) { result += " " }
    }
    return result.onOneLine
  }

  /// The code that a text begins with: its name, and what follows it.
  private static func code(at text: Substring) -> (name: String, rest: Substring)? {
    guard let open = text.first, open == "{" || open == "<" else { return nil }
    let name = text.dropFirst().prefix { character in
      character.isASCII && (character.isLetter || character.isNumber) || "^_".contains(character)
    }
    guard (1...3).contains(name.count), let close = text[name.endIndex...].first else { return nil }
    let isNumber = name.allSatisfy(\.isNumber)
    // A single code is a number; pairs may be named by letters and signs (`b`, `i`, `^`).
    switch (open, close) {
    case ("{", "}") where isNumber: break
    case ("{", ">"), ("<", "}"): break
    default: return nil
    }
    return (String(name), text[name.endIndex...].dropFirst())
  }
}
