import DuizhaoFormats
import DuizhaoModel
import Testing

/// Reads the files of a ZIP archive from its central directory (APPNOTE.TXT 4.3.12).
struct ZipContents {
  var files: [(name: String, text: String)] = []

  init(_ bytes: [UInt8]) throws {
    func number(_ offset: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let end = try #require((0..<bytes.count - 21).last { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) })
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let (nameLength, extra, comment) = (number(entry + 28, 2), number(entry + 30, 2), number(entry + 32, 2))
      let local = number(entry + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let packed = bytes[start..<start + number(entry + 20, 4)]
      // ZIP and gzip share the compression, the checksum and the length.
      let gzip =
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + packed + bytes[entry + 16..<entry + 20]
        + bytes[entry + 24..<entry + 28]
      let content = try Compression.gunzip(gzip, limit: 1 << 20)
      let name = bytes[entry + 46..<entry + 46 + nameLength]
      files.append((String(decoding: name, as: UTF8.self), String(decoding: content, as: UTF8.self)))
      entry += 46 + nameLength + extra + comment
    }
  }
}

@Suite("XLSX")
struct XLSXReportTests {
  private let report = XLSXReport(language: .chinese, rules: ReportFixture.rules)
  private let articles = [ReportFixture.article]

  @Test("the archive holds the parts, and the same ones give the same bytes")
  func archive() throws {
    let bytes = try #require(report.bytes(articles))
    #expect(report.bytes(articles) == bytes)
    let files = try ZipContents(bytes).files
    let parts = report.parts(articles)
    #expect(files.map(\.name) == parts.map(\.name))
    #expect(files.map(\.text) == parts.map(\.text))
    #expect(files.first?.name == "[Content_Types].xml")
  }

  @Test("the parts are what the golden file holds")
  func golden() throws {
    let text = report.parts(articles).map { "--- \($0.name)\n\($0.text)" }.joined()
    try ReportFixture.compare(text, with: "workbook.txt")
  }

  @Test("a cell takes no more than Excel does")
  func longText() {
    var article = ReportFixture.article
    article.findings[0].message = Message(en: "", zh: String(repeating: "长", count: 40_000))
    let sheet = report.parts([article]).first { $0.name == "xl/worksheets/sheet1.xml" }?.text ?? ""
    #expect(sheet.count { $0 == "长" } == 32_766)
    #expect(sheet.contains("长…</t>"))
  }
}
