import Duizhao
import DuizhaoCheck
import DuizhaoFormats
import DuizhaoModel
import Testing

struct RuleCase: Sendable, CustomTestStringConvertible {
  var about: RuleDescription
  var example: RuleExample
  var testDescription: String { "\(about.id): \(example)" }

  static let all = RuleRegistry.all.flatMap { rule in
    let about = type(of: rule).about
    return about.examples.map { RuleCase(about: about, example: $0) }
  }
}

/// The glossary, prepared once for all tests.
enum Fixture {
  static let shared: Result<Workbench.Shared, any Error> = Result { Workbench.Shared(try Glossary.builtIn()) }
}

@Suite("Rule examples")
struct RuleExampleTests {
  @Test("a rule reports exactly what its example marks", arguments: RuleCase.all)
  func example(_ each: RuleCase) throws {
    let workbench = try Workbench(Fixture.shared.get())
    let (article, lines) = try read(each.example, workbench)
    let findings = workbench.check(try workbench.align(article), options: CheckOptions(only: [each.about.id]))
    let found = findings.flatMap { [$0.source?.range, $0.target?.range].compactMap { $0 } }
    let ranges = Set(found.map { lines == nil ? $0 : offsets(of: $0, lines, in: each.example.text) })
    let expected = Set(each.example.expectedRanges)
    #expect(quotes(ranges, in: each.example.text) == quotes(expected, in: each.example.text))
  }

  /// The article of an example, with where its pieces stand if it is no Markdown.
  private func read(_ example: RuleExample, _ workbench: Workbench) throws -> (Article, LineTable?) {
    guard example.isJATS else { return (workbench.read(example.text, path: "example.md"), nil) }
    let document = try readDocument(Array(example.text.utf8), as: .jats, path: "example.xml")
    return (try #require(document.article), document.lines)
  }

  /// The range in the file that a range of its text is reported to stand in, by lines and columns.
  private func offsets(of range: Range<Int>, _ lines: LineTable?, in text: String) -> Range<Int> {
    func offset(_ position: LineTable.Position?) -> Int {
      guard let position, case .line(let line) = position.origin else { return 0 }
      let all = text.split(separator: "\n", omittingEmptySubsequences: false)
      let before = all[..<(line - 1)].reduce(0) { $0 + $1.utf8.count + 1 }
      return before + (String(all[line - 1].utf16.prefix(position.column - 1)) ?? "").utf8.count
    }
    return offset(lines?.position(at: range.lowerBound))..<offset(lines?.end(of: range))
  }

  private func quotes(_ ranges: Set<Range<Int>>, in text: String) -> [String] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }
      .map { "\($0) \(String(decoding: Array(text.utf8)[$0], as: UTF8.self))" }
  }

  @Test(
    "every rule shows what it accepts and what it rejects",
    arguments: RuleRegistry.all.map { type(of: $0).about }
  )
  func bothKinds(_ about: RuleDescription) {
    #expect(about.examples.contains { $0.expectedRanges.isEmpty }, "\(about.id) accepts nothing")
    #expect(about.examples.contains { !$0.expectedRanges.isEmpty }, "\(about.id) rejects nothing")
  }

  @Test("identifiers are unique and in kebab case")
  func identifiers() {
    let ids = RuleRegistry.all.map { type(of: $0).about.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }
}
