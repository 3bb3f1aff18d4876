import Foundation
import Testing

/// Suppressions and baselines as users meet them, in folders of their own.
@Suite("The command with suppressions and baselines")
struct SuppressionCommandTests {
  @Test("a comment silences, a report keeps the reason, the closing line counts")
  func comment() throws {
    let folder = try TestFolder()
    try folder.write(
      "a.md",
      TestFolder.article(comment: "<!-- duizhao:disable number-mismatch -- 已核实 -->\n\n")
    )
    let result = try folder.check("a.md")
    #expect(result.status == 0)
    #expect(
      result.output.hasSuffix("1 article: 0 errors, 0 warnings, 0 notes\nnot shown: 1 silenced\n"),
      "\(result)"
    )
    let json = try folder.check("a.md", "--format", "json").output
    #expect(json.contains("\"findings\": [],"), "\(json)")
    #expect(json.contains("\"reason\": \"已核实\"}]"), "\(json)")
  }

  @Test("a file beside the article silences, and its mistakes have a line")
  func beside() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", TestFolder.article())
    try folder.write("a.txt.duizhao-ignore", "# 已核实\nnumber-mismatch\t5 mg\t已核实\n")
    #expect(try folder.check(".").status == 0)
    try folder.write("a.txt.duizhao-ignore", "number-mismatch\t7 mg\n")
    let unused = try folder.check("a.txt", "--only", "unused-suppression")
    #expect(unused.status == 0)
    #expect(
      try folder.check("a.txt").output.contains("a.txt.duizhao-ignore:1: silences nothing of number-mismatch")
    )
    try folder.write("a.txt.duizhao-ignore", "# 一\nnumber-mismatch\n")
    let wrong = try folder.check("a.txt", "--lang", "zh")
    #expect(wrong.status == 2)
    #expect(wrong.error == "duizhao: a.txt.duizhao-ignore:2：请写规则、引文或指纹、理由，以制表符分隔\n")
  }

  @Test("a baseline holds what is there, and what is new is reported")
  func baseline() throws {
    let folder = try TestFolder()
    try folder.write("issue/a.md", TestFolder.article())
    try folder.write(
      "issue/b.md",
      TestFolder.article(target: "Dapagliflozin 500 mg was taken orally every day.")
    )
    let first = try folder.check("issue", "--write-baseline", "issue/known.tsv")
    #expect(first.status == 0)
    #expect(first.error == "duizhao: issue/known.tsv: holds 2 findings now\n")
    #expect(
      first.output.hasSuffix(
        "2 articles: 0 errors, 0 warnings, 0 notes\nnot shown: 2 known to the baseline\n"
      )
    )
    let written = try folder.read("issue/known.tsv")
    #expect(written.split(separator: "\n").map { $0.split(separator: "\t")[0] } == ["path", "a.md", "b.md"])

    // From anywhere, by any path, with text above it.
    try folder.write("issue/a.md", "收稿日期：2024-01-05\n\n" + TestFolder.article())
    for arguments in [["issue"], ["issue/a.md"], [folder.path("issue/../issue/b.md")]] {
      let again = try folder.check(arguments + ["--baseline", "issue/known.tsv"])
      #expect(again.status == 0, "\(again)")
    }

    try folder.write(
      "issue/a.md",
      TestFolder.article(target: "Dapagliflozin 51 mg was taken orally every day.")
    )
    let new = try folder.check("issue", "--baseline", "issue/known.tsv")
    #expect(new.status == 1)
    #expect(
      new.output.hasSuffix(
        "2 articles: 1 error, 0 warnings, 0 notes\nnot shown: 1 known to the baseline, 1 of the baseline gone\n"
      ),
      "\(new)"
    )
    let json = try folder.check("issue", "--baseline", "issue/known.tsv", "--format", "json").output
    #expect(json.contains("\"baselineState\": \"new\"") && json.contains("\"baselineState\": \"unchanged\""))

    // With both, what is new is reported once more, and known from then on.
    let both = try folder.check(
      "issue",
      "--baseline",
      "issue/known.tsv",
      "--write-baseline",
      "issue/known.tsv"
    )
    #expect(both.status == 1)
    #expect(try folder.check("issue", "--baseline", "issue/known.tsv").status == 0)
    #expect(try folder.read("issue/known.tsv") != written)
  }

  @Test("what is no baseline, or would be half of one, is said in one line")
  func failures() throws {
    let folder = try TestFolder()
    try folder.write("a.md", TestFolder.article())
    try folder.write("empty.md", "无")
    let missing = try folder.check("a.md", "--baseline", "none.tsv")
    #expect(missing.status == 2 && missing.output.isEmpty)
    #expect(missing.error == "duizhao: none.tsv: there is no such file; check the path\n")
    let other = try folder.check("a.md", "--baseline", "a.md")
    #expect(other.status == 2)
    #expect(other.error == "duizhao: a.md:1: is no baseline; write one with --write-baseline\n")
    let half = try folder.check("a.md", "empty.md", "--write-baseline", "known.tsv")
    #expect(half.status == 2)
    #expect(
      half.error.hasSuffix(
        "duizhao: known.tsv: not written, for an article could not be read; mend that first\n"
      )
    )
    #expect(!FileManager.default.fileExists(atPath: folder.path("known.tsv")))
    #expect(try folder.check("a.md", "--write-baseline", "no/such/folder.tsv").status == 2)
  }

  @Test(
    "options that contradict each other are wrong usage",
    arguments: [["--fix", "--diff"], ["--diff", "--write-baseline", "known.tsv"]]
  )
  func usage(_ options: [String]) throws {
    let folder = try TestFolder()
    try folder.write("a.md", TestFolder.article())
    #expect(try folder.check(["a.md"] + options).status == 2)
    #expect(try folder.check("-", options[0]).error.contains("Standard input cannot be fixed"))
  }

  @Test("with nothing to fix nothing is written")
  func nothing() throws {
    let folder = try TestFolder()
    try folder.write("a.md", TestFolder.article())
    let diff = try folder.check("a.md", "--diff")
    #expect(diff.status == 0 && diff.output.isEmpty)
    let fix = try folder.check("a.md", "--fix")
    #expect(fix.status == 1)
    #expect(fix.error == "duizhao: nothing to fix\n")
    #expect(try folder.read("a.md") == TestFolder.article())
  }
}

/// A folder that goes when the test is over.
final class TestFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Runs `duizhao check` in the folder.
  func check(_ arguments: String...) throws -> CommandRunner.Result { try check(arguments) }

  func check(_ arguments: [String]) throws -> CommandRunner.Result {
    try CommandRunner.run(["check"] + arguments, folder: url)
  }

  /// An article whose dose differs.
  static func article(
    comment: String = "",
    target: String = "Dapagliflozin 50 mg was taken orally every day."
  ) -> String {
    "# 降糖药的疗效\n\n## 摘要\n\n\(comment)每日口服达格列净5 mg。\n\n# The effect of an antidiabetic\n\n## Abstract\n\n\(target)\n"
  }
}
