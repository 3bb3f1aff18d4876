import DuizhaoFormats
import DuizhaoModel
import Testing

/// A snippet of JATS with what is read from it.
struct JATSCase: Sendable, CustomTestStringConvertible {
  var name: String
  /// What stands in `article-meta`, or a whole document.
  var xml: String
  var language: String?
  var expected: String

  init(_ name: String, _ xml: String, language: String? = "zh", reads expected: String) {
    self.name = name
    self.xml = xml
    self.language = language
    self.expected = expected
  }

  var testDescription: String { name }

  /// The document.
  var document: String {
    guard !xml.hasPrefix("<article"), !xml.hasPrefix("<?xml"), !xml.hasPrefix("<front") else { return xml }
    let tag = language.map { " xml:lang=\"\($0)\"" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <article\(tag) xmlns:mml="http://www.w3.org/1998/Math/MathML"><front><article-meta>
      \(xml)
      </article-meta></front></article>
      """
  }

  /// What is read: the article, notes, faults of the tags and remarks, one thing a line; without empty languages.
  func read() throws -> String {
    let text = try readDocument(Array(document.utf8), as: .jats, path: "a.xml")
    guard let article = text.article else { return "content: " + text.markdown }
    var lines = dump(article).split(separator: "\n").map(String.init)
    for empty in ["zh –", "en –"] {
      guard let place = lines.firstIndex(of: empty) else { continue }
      if place + 1 == lines.count || !lines[place + 1].hasPrefix("  ") { lines.remove(at: place) }
    }
    for side in Side.allCases {
      lines += article.versions[side].notes.map {
        "  note \(article.versions[side].language.rawValue) \($0.string)"
      }
    }
    lines += article.tagFaults.filter { $0.kind != .twinMissing }.map { "? \($0.side) \($0.part) \($0.kind)" }
    lines += text.remarks.map { "+ \($0.kind) \($0.count)" }
    return lines.joined(separator: "\n")
  }
}
