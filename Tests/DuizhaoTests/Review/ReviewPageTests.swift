import Duizhao
import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

@testable import DuizhaoCLI

@Suite("The page on termbases")
struct ReviewPageTests {
  @Test(
    "shows the screen of a review as it is",
    arguments: [("glossary.md", Language.english), ("glossary.zh-CN.md", .chinese)]
  )
  func screen(_ name: String, _ language: Language) throws {
    let file = CommandRunner.root.appendingPathComponent("docs/\(name)")
    let page = try String(contentsOf: file, encoding: .utf8)
    let (glossary, _) = try Files.exchange(
      at: CommandRunner.root.appendingPathComponent("Examples/termbase/candidates.json").path
    )
    let entries = EntryFilter(order: .score).sorted(glossary.entries.map(\.entry))
    var session = ReviewSession(
      filter: EntryFilter(statuses: [.candidate], order: .score),
      total: entries.count,
      today: 12
    )
    _ = session.handle(.queue(entries.map(\.id)))
    _ = session.handle(.entry(entries[1], similar: [entries[4]]))
    session.position = 1
    let screen = ReviewScreen(language: language, usesColor: false, base: "base.duizhao")
    let picture = screen.picture(of: session, in: ReviewScreen.Size(columns: 80, rows: 24))
    let shown = picture.lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let rule = try #require(
        page.range(of: "```text\n(review|审核|SCREEN)[^`]*\n```", options: .regularExpression)
      )
      try page.replacingCharacters(in: rule, with: "```text\n\(shown)\n```")
        .write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); read the difference and run again without RECORD")
      return
    }
    #expect(page.contains(shown), "\(shown)")
  }
}
