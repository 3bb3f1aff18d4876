import Foundation
import Testing

/// Runs over several files of which some cannot be read.
@Suite("What a run cannot read")
struct FileRunTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private static let article = "摘要：肝纤维化很常见。\n\nAbstract: Hepatic fibrosis is common.\n"

  /// A PDF of one empty page.
  private static let scan = """
    %PDF-1.1
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
    trailer<</Root 1 0 R>>
    %%EOF

    """

  private static let cases: [(files: [String: String], arguments: String, error: String, status: Int32)] = [
    (
      ["a.md": article], "check a.md none.md nor.md",
      """
      duizhao: none.md: there is no such file; check the path
      duizhao: nor.md: there is no such file; check the path

      """, 2
    ),
    (["a.md": article], "check none", "duizhao: none: there is no such file; check the path\n", 2),
    (
      ["d/a.md": article, "d/README.txt": "How to send it in.", "d/scan.pdf": scan, "d/x.c": "int"],
      "check d",
      """
      duizhao: passed over: d/README.txt: no abstract and no keywords found; see the README for the layouts that are read
      duizhao: passed over: d/scan.pdf: holds a page without text: a scan; run OCR over it first
      duizhao: passed over: d/x.c: not read: no format that is known

      """, 0
    ),
    (
      ["d/a.md": article, "d/b.xlsx": "PK", "d/README.txt": "x"], "check d none.md",
      """
      duizhao: d/b.xlsx: is plain text, whatever its name says; rename it to .csv
      duizhao: passed over: d/README.txt: no abstract and no keywords found; see the README for the layouts that are read
      duizhao: none.md: there is no such file; check the path

      """, 2
    ),
    (
      ["d/README.txt": "x"], "check d",
      """
      duizhao: passed over: d/README.txt: no abstract and no keywords found; see the README for the layouts that are read
      duizhao: nothing was checked: no article or bitext was found

      """, 2
    ),
    (
      ["d/README.txt": "x"], "check d/README.txt",
      "duizhao: d/README.txt: no abstract and no keywords found; see the README for the layouts that are read\n",
      2
    ),
    (
      ["d/a.md": article, "d/page.html": "<html><body><p>Menu</p></body></html>"], "check d",
      "duizhao: d/page.html: no abstract and no keywords found; see the README for the layouts that are read\n",
      2
    ),
    (
      ["a.md": article], "align a.md none.md --format tmx",
      "duizhao: none.md: there is no such file; check the path\n", 2
    ),
    (
      ["a.md": article], "concordance 肝 a.md none.md",
      "duizhao: none.md: there is no such file; check the path\n", 2
    ),
  ]

  @Test("the others are read, and what is missing is told last", arguments: cases.indices)
  func run(_ index: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let each = Self.cases[index]
    for (name, text) in each.files {
      let file = folder.appendingPathComponent(name)
      let parent = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let arguments = each.arguments.split(separator: " ").map(String.init)
    let result = try CommandRunner.run(arguments, folder: folder)
    #expect(result.error == each.error && result.status == each.status)
    if each.files.keys.contains(where: { $0.hasSuffix("a.md") }), !each.arguments.hasSuffix("check none") {
      #expect(!result.output.isEmpty)
    }
  }
}
