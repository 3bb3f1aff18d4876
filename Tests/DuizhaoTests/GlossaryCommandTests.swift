import Foundation
import Testing

@Suite("The command on termbases")
struct GlossaryCommandTests {
  private static let folder = CommandRunner.root.appendingPathComponent("Tests/DuizhaoTests/Sessions")

  private static let sessions =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []

  @Test("says in a session what it said when it was recorded", arguments: sessions)
  func session(_ name: String) throws {
    let language = name.hasSuffix(".zh.txt") ? "zh" : "en"
    try Transcript.check(Self.folder.appendingPathComponent(name), language: language)
  }

  @Test(
    "the pages on termbases show what is printed now",
    arguments: [("glossary.md", "en"), ("glossary.zh-CN.md", "zh")]
  )
  func pages(_ name: String, _ language: String) throws {
    let file = CommandRunner.root.appendingPathComponent("docs/\(name)")
    try Transcript.check(file, fence: "```console", language: language)
  }
}
