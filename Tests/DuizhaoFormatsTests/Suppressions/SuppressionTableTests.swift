import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite struct SuppressionTableTests {
  @Test func readsLines() throws {
    let text =
      "\u{FEFF}# 已核实\r\n\r\nnumber-mismatch\t5 mg\t剂量以盐计 \r\n name-mismatch \t\nkeyword-count\t0123456789abcdef\t\n"
    let entries = try SuppressionTable.read(text, file: "a")
    #expect(
      entries.map { "\($0.line) \($0.rule)|\($0.subject)|\($0.reason ?? "nil")" } == [
        "3 number-mismatch|5 mg|剂量以盐计", "4 name-mismatch||nil", "5 keyword-count|0123456789abcdef|nil",
      ]
    )
  }

  @Test(arguments: [
    ("number-mismatch", 1), ("# 一\nnumber-mismatch 5 mg", 2), ("a\tb\tc\td", 1), ("\tb", 1),
    ("a\tb\n数字\t5", 2),
  ])
  func refusesOtherLines(_ text: String, _ line: Int) {
    #expect(throws: SuppressionTable.Failure(line: line)) { try SuppressionTable.read(text, file: "a") }
  }
}
