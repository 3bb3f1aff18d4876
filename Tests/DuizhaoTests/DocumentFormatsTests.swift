import Duizhao
import DuizhaoModel
import Foundation
import Testing

/// One article in every form in which articles come (Tests/Documents): all say the same.
@Suite("One article in all formats")
struct DocumentFormatsTests {
  private static let shared = Result { Workbench.Shared(try Glossary.builtIn()) }
  private static let folder = CommandRunner.root.appendingPathComponent("Tests/Documents")

  /// What a document says, line by line; places are left out, for they are those of each format.
  private static func account(_ file: String) async throws -> [String] {
    let path = folder.appendingPathComponent(file).path
    let outcomes = await Batch(shared: try shared.get()).check([.file(path)], workers: 1)
    guard case .checked(let checked) = outcomes.first else { throw CocoaError(.fileReadUnknown) }
    let aligned = checked.aligned
    var lines: [String] = []
    for side in Side.allCases {
      let version = aligned.article.versions[side]
      lines.append("title \(side): \(version.title?.string ?? "-")")
      lines += version.authors.map { "author \(side): \($0.name.string) \($0.marks.joined(separator: ","))" }
      lines += version.affiliations.map { "affiliation \(side): \($0.text.string)" }
      lines += version.dates.map { "date \(side): \($0.event) \($0.text.string)" }
      lines += aligned.sentences[side].map { "sentence \(side): \($0.text.string)" }
      lines += aligned.keywords[side].map { "keyword \(side): \($0.text.string)" }
    }
    lines += aligned.links.map { "link: \($0.source) \($0.target)" }
    lines += aligned.keywordLinks.map { "keyword link: \($0.source) \($0.target)" }
    lines += checked.findings.filter { $0.severity > .info }.map { finding in
      "finding: \(finding.rule) \(finding.source?.quote ?? "-") \(finding.target?.quote ?? "-")"
    }
    return lines
  }

  /// The lines of a golden file of differences, without its comments.
  ///
  ///     # one-column.pdf: a superscript stands on a line of its own
  ///     one-column.pdf  - author source: 谢文博 1,*
  private static let expected: [String: Set<String>] = {
    let file = folder.appendingPathComponent("differences.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var differences: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let difference = line[space...].drop { $0 == " " }
      differences[String(line[..<space]), default: []].insert(String(difference))
    }
    return differences
  }()

  @Test(
    "sentences, links, keywords and findings are those of the Markdown, but for differences that are explained",
    arguments: [
      "pandoc.docx", "libreoffice.docx", "python-docx.docx", "article.jats.xml", "article.html",
      "one-column.pdf",
      "two-columns.pdf",
    ]
  )
  func same(_ file: String) async throws {
    if file.hasSuffix(".pdf"), !Self.hasPoppler { return print("skipped: pdftotext is not installed") }
    let markdown = try await Self.account("article.md")
    let document = try await Self.account("made/\(file)")
    let missing = Set(markdown).subtracting(document).map { "- \($0)" }
    let added = Set(document).subtracting(markdown).map { "+ \($0)" }
    let found = Set(missing + added)
    let known = Self.expected[file] ?? []
    for line in found.subtracting(known).sorted() { Issue.record("\(file) \(line)") }
    for line in known.subtracting(found).sorted() { Issue.record("no difference any more: \(file) \(line)") }
  }

  @Test("the Markdown has the flaws that were put into it, and no others")
  func flaws() async throws {
    let file = Self.folder.appendingPathComponent("flaws.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    let rules = rows.compactMap { $0.split(separator: "\t").first.map(String.init) }.sorted()
    let found = try await Self.account("article.md").filter { $0.hasPrefix("finding: ") }
    #expect(
      found.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }.sorted() == rules
    )
  }

  private static let hasPoppler = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}
