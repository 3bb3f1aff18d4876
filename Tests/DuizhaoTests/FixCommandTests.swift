import Foundation
import Testing

/// Fixes as users meet them: `check --diff` shows, `check --fix` makes them.
@Suite("The command with fixes")
struct FixCommandTests {
  private static let before =
    "# 题目\n\n摘要：差异有统计学意义（P<0.05）。\n\n# Title\n\nAbstract: The difference，as shown，was significant（P<0.05）.\n"
  private static let after = before.replacingOccurrences(
    of: "difference，as shown，was significant（P<0.05）.",
    with: "difference, as shown, was significant (P<0.05)."
  )
  private static let only = ["--only", "fullwidth-in-english"]

  @Test("--diff shows what --fix would do, and changes nothing")
  func diff() throws {
    let folder = try TestFolder()
    try folder.write("issue/a.md", Self.before)
    try folder.write("issue/b.md", Self.after)
    let diff = try folder.check(["issue", "--diff"] + Self.only)
    #expect(diff.status == 1 && diff.error.isEmpty)
    #expect(
      diff.output == """
        --- issue/a.md
        +++ issue/a.md
        @@ -4,4 +4,4 @@
         
         # Title
         
        -Abstract: The difference，as shown，was significant（P<0.05）.
        +Abstract: The difference, as shown, was significant (P<0.05).

        """
    )
    #expect(try folder.read("issue/a.md") == Self.before)
  }

  @Test("--fix mends the file, says so, and reports what remains", arguments: ["en", "zh"])
  func fix(_ language: String) throws {
    let folder = try TestFolder()
    try folder.write("a.md", Self.before)
    try folder.write("b.md", Self.after)
    let fix = try folder.check(["a.md", "b.md", "--fix", "--lang", language] + Self.only)
    #expect(fix.status == 0, "\(fix)")
    #expect(try folder.read("a.md") == Self.after)
    #expect(try folder.read("b.md") == Self.after)
    #expect(fix.error.split(separator: "\n").count == 1 && fix.error.contains("1"), "\(fix.error)")
    let again = try folder.check(["a.md", "--diff"] + Self.only)
    #expect(again.status == 0 && again.output.isEmpty)
  }

  @Test("what no fix mends is still reported, at its place in the mended file")
  func remaining() throws {
    let folder = try TestFolder()
    let text = TestFolder.article(target: "Dapagliflozin，taken orally every day，was 50 mg.")
    try folder.write("a.md", text)
    let rules = ["--only", "fullwidth-in-english", "number-mismatch", "--format", "tsv"]
    let fix = try folder.check(["a.md", "--fix"] + rules)
    #expect(fix.status == 1)
    #expect(
      try folder.read("a.md")
        == text.replacingOccurrences(of: "，taken orally every day，", with: ", taken orally every day, ")
    )
    #expect(fix.output == (try folder.check(["a.md"] + rules).output))
    #expect(fix.output.split(separator: "\n").count == 2, "\(fix.output)")
  }

  @Test("what is said of a run is still said of it after a fix")
  func batch() throws {
    let folder = try TestFolder()
    try folder.write(
      "duizhao.yml",
      "rules: {all: off, fullwidth-in-english: on, term-inconsistent: {scope: batch}}"
    )
    for index in 0..<3 {
      try folder.write("\(index).md", "摘要：心肌梗死常见。\n\nAbstract: Myocardial infarction is common.\n")
    }
    try folder.write("3.md", "摘要：心肌梗死常见。\n\nAbstract: Heart attack，as known，is common.\n")
    let before = try folder.check(".", "--format", "tsv").output
    #expect(before.contains("term-inconsistent") && before.contains("fullwidth-in-english"), "\(before)")
    let fixed = try folder.check(".", "--fix", "--format", "tsv").output
    #expect(fixed.contains("term-inconsistent") && !fixed.contains("fullwidth-in-english"), "\(fixed)")
    #expect(fixed == (try folder.check(".", "--format", "tsv").output))
  }
}
