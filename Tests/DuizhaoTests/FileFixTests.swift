import Duizhao
import DuizhaoModel
import DuizhaoText
import Foundation
import Testing

/// Fixes as they are written into files.
@Suite("Fixes in files")
struct FileFixTests {
  private static let shared = Result { Workbench.Shared(try Glossary.builtIn()) }

  private static let text =
    "# 题目\n\n摘要：结果有差异（P＜0.05）。\n\n# Title\n\nAbstract: The difference was significant (P＜0.05).\n"

  /// The same in GB 18030.
  private static let gb18030 = Data(
    base64Encoded:
      "IyDM4sS/CgrVqtKqo7q94bn709Cy7tLso6hQo7wwLjA1o6mhowoKIyBUaXRsZQoKQWJz"
      + "dHJhY3Q6IFRoZSBkaWZmZXJlbmNlIHdhcyBzaWduaWZpY2FudCAoUKO8MC4wNSkuCg=="
  )

  /// Checks a file with a rule that only tests have: full-width signs in English.
  private static func checked(_ file: Batch.Input) async throws -> CheckedArticle {
    let outcomes = await Batch(shared: try shared.get()).check([file], workers: 1)
    guard case .checked(var article) = outcomes.first else { throw CocoaError(.fileReadUnknown) }
    let abstract = try #require(article.aligned.article.versions.target.abstract)
    let bytes = Array(abstract.string.utf8)
    article.findings = bytes.indices.filter { bytes[$0...].starts(with: "＜".utf8) }.map { start in
      let range = abstract.documentRange(of: start..<start + 3)
      return Finding(
        rule: "fullwidth-in-english",
        severity: .warning,
        confidence: 1,
        message: Message(en: "", zh: ""),
        target: Place(quote: "＜", range: range),
        fix: Fix([Fix.Edit(side: .target, range: range, replacement: "<")])
      )
    }
    return article
  }

  @Test(
    "only the bytes of the fix change, whatever stands around them",
    arguments: ["", "\u{FEFF}", "e\u{301} \r\n"]
  )
  func writes(_ before: String) async throws {
    let folder = try TestFolder()
    try folder.write("a.md", before + Self.text)
    let fixes = try #require(try FileFixes(try await Self.checked(.file(folder.path("a.md")))))
    #expect(fixes.fixes == 1 && fixes.places == 1 && fixes.postponed == 0)
    #expect(try folder.read("a.md") == before + Self.text)
    try fixes.write()
    let expected = before + Self.text.replacing("(P＜", with: "(P<")
    #expect(Array(try folder.read("a.md").utf8) == Array(expected.utf8))
    #expect(try FileFixes(try await Self.checked(.file(folder.path("a.md")))) == nil)
  }

  @Test("of an article in two files only the one with flaws changes")
  func pair() async throws {
    let folder = try TestFolder()
    let parts = Self.text.split(separator: "# Title")
    let whole = try #require(Self.gb18030)
    let end = try #require(whole.range(of: Data("# Title".utf8))).lowerBound
    let chinese = whole[..<end]
    try folder.write("zh.txt", chinese)
    try folder.write("en.txt", "# Title" + parts[1])
    let article = try await Self.checked(.pair(source: folder.path("zh.txt"), target: folder.path("en.txt")))
    let fixes = try #require(try FileFixes(article))
    #expect(fixes.changes.map(\.path) == [folder.path("en.txt")])
    try fixes.write()
    #expect(try folder.read("en.txt") == "# Title" + parts[1].replacing("＜", with: "<"))
  }

  @Test("a link stays a link, and rights stay as they were")
  func keepsLinksAndRights() async throws {
    let folder = try TestFolder()
    try folder.write("real.md", Self.text)
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("real.md"))
    try manager.createSymbolicLink(atPath: folder.path("a.md"), withDestinationPath: "real.md")
    try FileFixes(try await Self.checked(.file(folder.path("a.md"))))?.write()
    #expect(try manager.destinationOfSymbolicLink(atPath: folder.path("a.md")) == "real.md")
    #expect(try folder.read("real.md").contains("(P<0.05)"))
    let mode = try manager.attributesOfItem(atPath: folder.path("real.md"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try manager.contentsOfDirectory(atPath: folder.path("")).sorted() == ["a.md", "real.md"])
  }

  @Test("files that are not what was checked, or not UTF-8 text, stay as they are")
  func refuses() async throws {
    let folder = try TestFolder()
    try folder.write("a.md", Self.text)
    let article = try await Self.checked(.file(folder.path("a.md")))
    try folder.write("a.md", "\n" + Self.text)
    #expect(obstacle(article) == .changed)
    try FileManager.default.removeItem(atPath: folder.path("a.md"))
    #expect(throws: FileFailure.self) { try FileFixes(article) }

    for (data, expected) in [
      (Self.gb18030, "GB18030"), (Self.text.data(using: .utf16LittleEndian), "UTF-16LE"),
    ] {
      try folder.write("b.md", try #require(data))
      let obstacle = obstacle(try await Self.checked(.file(folder.path("b.md"))))
      guard case .encoding(let found)? = obstacle else {
        Issue.record("\(expected) was not refused")
        continue
      }
      #expect(found.rawValue == expected)
    }
    try folder.write("c.log", Self.text)
    #expect(obstacle(try await Self.checked(.file(folder.path("c.log")))) == .format)
  }

  private func obstacle(_ article: CheckedArticle) -> FileFixes.Obstacle? {
    do {
      _ = try FileFixes(article)
    } catch {
      if case .unfixable(let obstacle) = error.reason { return obstacle }
    }
    return nil
  }
}
