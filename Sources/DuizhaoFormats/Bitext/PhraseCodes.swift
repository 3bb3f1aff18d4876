/// The codes that Phrase (Memsource) writes into the text of segments: `{1}`, `{1>text<1}`, `{b>text<b}`.
///
/// Other XLIFF may hold such text itself, so that nothing is taken out of it.
struct PhraseCodes {
  /// The numbers of codes that break lines; nil for files that Phrase did not write.
  private let breaks: Set<String>?

  /// Reads what a unit says of its codes (`m:tunit-metadata`).
  init(_ unit: XMLElement) {
    let isOfPhrase = unit.attributes.contains { $0.namespace?.contains("memsource.com/mxlf") == true }
    let marks = unit.elements("tunit-metadata").flatMap { $0.elements("mark") }
    let broken = marks.filter { mark in InlineText.isBreak(mark.first("content")?.text ?? "") }
    breaks = isOfPhrase || !marks.isEmpty ? Set(broken.compactMap { $0["id"] }) : nil
  }

  /// A text without its codes.
  func removed(from text: String) -> String {
    guard let breaks, text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return text
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let code = Self.code(in: bytes, at: index) {
        if breaks.contains(code.name) { result.append(UInt8(ascii: " ")) }
        index = code.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self).onOneLine
  }

  /// The code that begins at an offset: its name, and where it ends.
  private static func code(in bytes: [UInt8], at start: Int) -> (name: String, end: Int)? {
    guard bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "<") else { return nil }
    let name = bytes[(start + 1)...].prefix { $0.isASCIIDigit || $0.isASCIILetter }
    guard (1...3).contains(name.count), name.endIndex < bytes.count else { return nil }
    let isNumber = name.allSatisfy(\.isASCIIDigit)
    // A single code is a number; pairs may be named by letters (`b`, `i`, `sup`).
    switch (bytes[start], bytes[name.endIndex]) {
    case (UInt8(ascii: "{"), UInt8(ascii: "}")) where isNumber: break
    case (UInt8(ascii: "{"), UInt8(ascii: ">")), (UInt8(ascii: "<"), UInt8(ascii: "}")):
      guard isNumber || name.allSatisfy(\.isASCIILetter) else { return nil }
    default: return nil
    }
    return (String(decoding: name, as: UTF8.self), name.endIndex + 1)
  }
}
