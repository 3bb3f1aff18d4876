import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("Tables of a termbase")
struct AlignedTableTests {
  @Test("cells stand under one another by what they take on a terminal")
  func aligned() {
    let table = AlignedTable([["1", "心力衰竭", "x"], ["12", "HF", ""]], rightAligned: [0])
    #expect(table.lines() == [" 1  心力衰竭  x", "12  HF"])
  }

  @Test("what is too wide is cut where that may be done", arguments: [8, 20, 24, 30, 200])
  func cut(_ columns: Int) {
    let row = ["c1", "慢性阻塞性肺疾病急性加重期", "acute exacerbation of COPD", "approved"]
    let table = AlignedTable([row, row], flexible: [1, 2])
    for line in table.lines(columns: columns) {
      // Columns of eight are the narrowest that tell anything.
      #expect(DisplayWidth.of(line) <= max(columns, 2 + 8 + 8 + 8 + 6))
    }
    #expect(AlignedTable([row]).lines()[0].contains(row[2]))
  }

  @Test("a control character in a cell is none on the terminal")
  func control() {
    #expect(AlignedTable([["a\u{1B}[2J", "b\nc"]]).lines() == ["a\u{FFFD}[2J  b c"])
    #expect(TabSeparated.line(["a\tb", "c\r\nd"]) == "a b\tc  d\n")
  }

  @Test("a text is cut with an ellipsis, a word wider than a line is broken")
  func fitting() {
    #expect(DisplayWidth.fitting("心力衰竭", columns: 8) == "心力衰竭")
    #expect(DisplayWidth.fitting("心力衰竭", columns: 7) == "心力衰…")
    #expect(DisplayWidth.fitting("心力衰竭", columns: 6) == "心力…")
    #expect(DisplayWidth.fitting("abc", columns: 0).isEmpty)
    #expect(DisplayWidth.wrap("aa bbbbbbbb c", columns: 4) == ["aa", "bbbb", "bbbb", "c"])
  }
}
