import DuizhaoFormats
import DuizhaoModel
import Testing

/// A short article in one layout, with the dump of what a reader makes of it.
struct ArticleFixture: CustomTestStringConvertible {
  var name: String
  var text: String
  var expected: String

  init(_ name: String, _ text: String, reads expected: String) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }

  /// All fixtures.
  static let all = markdown + plainText + interrupted
}

/// What an article holds, one thing a line.
func dump(_ article: Article) -> String {
  var lines: [String] = []
  for version in [article.versions.source, article.versions.target] {
    lines.append("\(version.language.rawValue) \(version.title?.string ?? "–")")
    if !version.authors.isEmpty { lines.append("  by " + version.authors.map(dump).joined(separator: " | ")) }
    lines += version.affiliations.map { "  of \($0.mark ?? "–") \($0.text.string)" }
    lines += version.dates.map { "  \($0.event.rawValue) \($0.text.string)" }
    if let abstract = version.abstract { lines.append("  = " + abstract.string) }
    if !version.keywords.isEmpty {
      lines.append("  # " + version.keywords.map(\.string).joined(separator: " | "))
    }
  }
  lines += article.interruptions.map { "! \($0.kind.rawValue) \($0.side.rawValue) \($0.text.string)" }
  return lines.joined(separator: "\n")
}

private func dump(_ author: Author) -> String {
  author.marks.isEmpty ? author.name.string : "\(author.name.string) [\(author.marks.joined(separator: ","))]"
}
