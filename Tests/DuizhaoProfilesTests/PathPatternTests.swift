import Testing

@testable import DuizhaoProfiles

@Suite("Patterns of paths")
struct PathPatternTests {
  @Test(
    "a pattern matches what it should",
    arguments: [
      ("*.md", "a.md", true), ("*.md", "2025/a.md", true), ("*.md", "a.txt", false),
      ("*.bak.md", "x/a.bak.md", true), ("*.bak.md", "a.md", false), ("drafts", "drafts/a.md", true),
      ("drafts/", "2025/drafts/a.md", true), ("drafts", "my-drafts/a.md", false),
      ("drafts/**", "drafts/x/a.md", true), ("drafts/**", "2025/drafts/a.md", false),
      ("2025/*.md", "2025/a.md", true), ("2025/*.md", "2025/drafts/a.md", false),
      ("2025/**/a.md", "2025/a.md", true), ("2025/**/a.md", "2025/x/y/a.md", true), ("./a.md", "a.md", true),
      ("?.md", "a.md", true), ("?.md", "ab.md", false), ("草稿*", "草稿1/a.md", true),
      ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-c-b", false), ("**", "x/y", true), ("a.md", "", false),
    ]
  )
  func match(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(PathPattern(pattern).matches(path) == expected, "\(pattern) \(path)")
  }
}
