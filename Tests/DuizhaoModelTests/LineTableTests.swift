import DuizhaoModel
import Testing

@Suite("Lines of a file")
struct LineTableTests {
  @Test(
    "columns count UTF-16 code units, lines end with LF, CR LF or CR",
    arguments: [
      ("铁\n𠮷x", 8, 2, 3),
      ("a\r\nb", 3, 2, 1),
      ("a\rb", 2, 2, 1),
      ("a\nb", 1, 1, 2),
      ("\u{FEFF}ab", 4, 1, 2),
      ("\u{FEFF}ab", 0, 1, 1),
      ("ab\n", 3, 2, 1),
      ("", 0, 1, 1),
      ("ab", 99, 1, 3),
    ]
  )
  func position(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = LineTable(text).position(at: offset)
    #expect(position == LineTable.Position(line: line, column: column))
  }
}
