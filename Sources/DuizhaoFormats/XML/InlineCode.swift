/// A code of the original in a segment, as far as it says how the text round it reads.
struct InlineCode {
  /// What names the kind of the code: TMX `type`, XLIFF 1.2 `ctype`, XLIFF 2 `subType`.
  private let kinds: [String]

  /// The code itself, what it is equal to, and what it refers to.
  private let texts: [String]

  /// Reads an element of a segment.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - codes: The codes that are kept beside the text, by their identifiers.
  init(_ element: XMLElement, among codes: [String: String]) {
    kinds = ["type", "ctype", "subType"].compactMap { element[$0]?.lowercased() }
    let isOpaque = !["g", "pc", "mrk", "hi", "sub"].contains(element.name)
    let reference = element["dataRef"] ?? element["dataRefStart"] ?? element["id"]
    texts = [
      element["equiv-text"], element["equiv"], isOpaque ? element.text : nil, reference.flatMap { codes[$0] },
    ].compactMap { $0 }
  }

  /// Whether it breaks a line or goes on to a tab stop.
  var isLineBreak: Bool {
    kinds.contains { $0 == "lb" || $0 == "xlf:lb" } || texts.contains(where: Self.isBreak)
  }

  /// Whether what follows is raised.
  var isSuperscript: Bool {
    kinds.contains { ["x-sup", "sup", "x-superscript", "superscript", "xlf:sup"].contains($0) }
      || texts.contains { $0.lowercased().hasPrefix("<sup>") || $0.contains("superscript=\"on\"") }
  }

  /// The character that a code of memoQ stands for (`<mq:ch val="…"/>`).
  var character: String? {
    let start = "<mq:ch val=\""
    return texts.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count).prefix { $0 != "\"" }) }
  }

  /// Whether a raised text makes a power of the number before it: 10⁻³, but not the number of a note.
  static func isPower(_ raised: some StringProtocol, of text: String) -> Bool {
    guard text.hasSuffix("10"), let first = raised.unicodeScalars.first else { return false }
    let digit = ["-", "−", "–"].contains(first) ? raised.unicodeScalars.dropFirst().first : first
    return digit.map { ("0"..."9").contains($0) } ?? false
  }

  /// Whether a code of HTML, Word or a string of a program breaks a line or goes on to a tab stop.
  static func isBreak(_ code: String) -> Bool {
    let code = code.lowercased()
    if !code.isEmpty, code.allSatisfy(\.isWhitespace) { return true }
    return ["\\n", "\\r\\n", "\\t"].contains(code)
      || ["<br", "<w:br", "<w:tab", "<text:line-break", "<text:tab", "{\\line"].contains { start in
        guard code.hasPrefix(start) else { return false }
        return !(code.dropFirst(start.count).first?.isLetter ?? false)
      }
  }
}
