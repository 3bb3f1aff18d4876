import DuizhaoFormats
import Testing

@Suite struct UnifiedDiffTests {
  @Test(arguments: [
    ("", "", ""),
    ("一\n", "一\n", ""),
    ("", "一\n", "@@ -0,0 +1 @@\n+一\n"),
    ("一\n", "", "@@ -1 +0,0 @@\n-一\n"),
    ("一\n二\n三\n", "一\n2\n三\n", "@@ -1,3 +1,3 @@\n 一\n-二\n+2\n 三\n"),
    (
      "一\n二", "一\n2",
      "@@ -1,2 +1,2 @@\n 一\n-二\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n"
    ),
    ("一", "一\n", "@@ -1 +1 @@\n-一\n\\ No newline at end of file\n+一\n"),
    ("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"),
    ("e\u{301}\n", "é\n", "@@ -1 +1 @@\n-e\u{301}\n+é\n"),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
      "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n"
    ),
    (
      "1\n2\n3\n4\n5\n6\n7\n", "x\n2\n3\n4\n5\n6\ny\n",
      "@@ -1,7 +1,7 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n-7\n+y\n"
    ),
  ])
  func writesHunks(_ before: String, _ after: String, _ expected: String) {
    let head = expected.isEmpty ? "" : "--- a.md\n+++ a.md\n"
    let text = UnifiedDiff().text(from: before, to: after, path: "a.md")
    #expect(Array(text.utf8) == Array((head + expected).utf8), "\(text)")
  }
}
