import Duizhao
import DuizhaoCheck
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
    let aligned = try workbench.align(workbench.read(each.example.text, path: "example.md"))
    let findings = workbench.check(aligned, options: CheckOptions(only: [each.about.id]))
    let ranges = Set(findings.flatMap { [$0.source?.range, $0.target?.range].compactMap { $0 } })
    let expected = Set(each.example.expectedRanges)
    #expect(quotes(ranges, in: each.example.text) == quotes(expected, in: each.example.text))
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
