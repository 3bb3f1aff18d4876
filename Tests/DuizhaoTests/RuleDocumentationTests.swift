import Foundation
import Testing

@Suite("Documentation of the rules")
struct RuleDocumentationTests {
  @Test("docs/rules is what the command writes", arguments: [("en", "rules.md"), ("zh", "rules.zh-CN.md")])
  func documentation(_ language: String, _ name: String) throws {
    let written = try CommandRunner.run(["rules", "--format", "markdown", "--lang", language]).output
    let file = CommandRunner.root.appendingPathComponent("docs/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try written.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/\(name); read the difference and run again without RECORD")
      return
    }
    #expect(written == (try? String(contentsOf: file, encoding: .utf8)))
  }
}
