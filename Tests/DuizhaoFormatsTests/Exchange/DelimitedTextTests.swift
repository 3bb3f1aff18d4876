import Testing

@testable import DuizhaoFormats

/// A text and its rows, cells divided by `|`.
struct DelimitedCase: Sendable, CustomTestStringConvertible {
  var text: String
  var rows: [String]
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ rows: [String]) {
    self.text = text
    self.rows = rows
  }

  static let all = [
    DelimitedCase("", []), DelimitedCase("\n\r\n\r", []), DelimitedCase("a", ["a"]),
    DelimitedCase("a,b\nc,d\n", ["a|b", "c|d"]), DelimitedCase("a,b\r\nc,d\r\n", ["a|b", "c|d"]),
    DelimitedCase("a,b\rc,d", ["a|b", "c|d"]), DelimitedCase("\u{FEFF}a,b", ["a|b"]),
    DelimitedCase("a,,\n,,\n", ["a||"]), DelimitedCase(" a\u{3000},\u{A0}b ", ["a|b"]),
    // The separator is what the first line shows; quoted signs do not count.
    DelimitedCase("a\tb,c;d\n", ["a|b,c;d"]), DelimitedCase("a;b;c\n1,5;2;3", ["a|b|c", "1,5|2|3"]),
    DelimitedCase("\"a;b;c\",d\n", ["a;b;c|d"]), DelimitedCase("\n\na;b", ["a|b"]),
    DelimitedCase("sep=;\r\na,b;c\n", ["a,b|c"]), DelimitedCase("sep=\t\na\tb", ["a|b"]),
    DelimitedCase("sep=x", ["sep=x"]),
    // Quotation marks.
    DelimitedCase("\"a, \"\"b\"\"\",c", ["a, \"b\"|c"]), DelimitedCase("\"a\nb\",c\nd,e", ["a\nb|c", "d|e"]),
    DelimitedCase("\"\",\"\"\nx,\"\"", ["x|"]), DelimitedCase(" \"a,b\" ,c", ["a,b|c"]),
    DelimitedCase("a \"b\",c", ["a \"b\"|c"]), DelimitedCase("\"a\"b,c", ["\"a\"b|c"]),
    DelimitedCase("\"he said \"x\"\",c", ["\"he said \"x\"\"|c"]),
    // Nothing closes it: a sign like others.
    DelimitedCase("5\",\"b\nc,d", ["5\"|\"b", "c|d"]), DelimitedCase("a\t\"b\nc\t\"d\n", ["a|\"b", "c|\"d"]),
    DelimitedCase("𠮷,😀\u{301}\n", ["𠮷|😀\u{301}"]),
  ]
}

@Suite("Text divided by separators")
struct DelimitedTextTests {
  @Test("rows", arguments: DelimitedCase.all)
  func rows(_ each: DelimitedCase) {
    let rows = DelimitedText(each.text).rows.map { $0.map(\.text).joined(separator: "|") }
    #expect(rows == each.rows)
  }

  @Test("cells know their places: lines also inside quotation marks, columns in characters")
  func places() {
    let rows = DelimitedText("骨,\"a\r\nb\",c\n\n铁,d\n").rows
    let places = rows.map { $0.map { "\($0.text.prefix(1)) \($0.line):\($0.column)" } }
    #expect(places == [["骨 1:1", "a 1:3", "c 2:4"], ["铁 4:1", "d 4:3"]])
  }

  @Test("an open quotation mark is told; among tabs it is none")
  func openQuotes() {
    #expect(DelimitedText("a,b\nc,\"d\ne,f").openQuote.map { [$0.line, $0.column] } == [2, 3])
    #expect(DelimitedText("a\tb\nc\t\"d\ne\tf").openQuote == nil)
    #expect(DelimitedText("a,b\nc,\"d\ne\"").openQuote == nil)
  }

  @Test("without quotation marks and with comments, as the syntax says")
  func syntax() {
    let syntax = DelimitedText.Syntax(separator: UInt8(ascii: "\t"), hasQuotes: false, hasComments: true)
    let table = DelimitedText(Array("#x\ty\n\"a\tb\"\n #c\td\n#e".utf8), syntax: syntax)
    #expect(table.rows.map { $0.map(\.text) } == [["\"a", "b\""], ["#c", "d"]])
    #expect(table.rows.map { $0.first?.line } == [2, 3])
  }

  @Test("many open quotation marks take no longer than their text", .timeLimit(.minutes(5)))
  func hostileQuotes() {
    let text = String(repeating: "a,\"b", count: 100_000)
    #expect(DelimitedText(text).rows.count == 1)
    let tabbed = "a\tb\n" + String(repeating: "\"x\n", count: 2_000)
    #expect(DelimitedText(tabbed).rows.count == 2_001)
  }

  @Test(
    "a writer quotes what must be, and a reader gives it back",
    arguments: [
      ["a", "b"], ["a,b", "c;d"], ["\"a\"", "\"\""], ["a\nb", "c\r\nd"], ["a\tb", "#x"], ["'=a", "=b"],
      ["\"", "\"\"\""], ["a\"b", "\\"],
    ]
  )
  func writer(_ cells: [String]) {
    for syntax in [DelimitedWriter.Syntax.csv, .plainCSV] {
      var writer = DelimitedWriter(syntax)
      writer.row(["x", "y"])
      writer.row(cells)
      #expect(DelimitedText(writer.bytes).rows.last?.map(\.text) == cells)
    }
    guard !cells.joined().contains(where: { $0.isNewline || $0 == "\t" }) else { return }
    var writer = DelimitedWriter(.tsv)
    writer.row(["x", "y"])
    writer.row(cells)
    #expect(DelimitedText(writer.bytes).rows.last?.map(\.text) == cells)
  }
}

@Suite("Terms in cells")
struct TermCellTests {
  @Test(
    "semicolons divide terms unless a backslash is before them",
    arguments: [
      ("bone", ["bone"]), ("bone; os ;; ossein；骨", ["bone", "os", "ossein", "骨"]),
      ("a\\; b; c", ["a; b", "c"]),
      ("a\\；b", ["a；b"]), ("\\alpha", ["\\alpha"]), ("a\\\\; b", ["a\\", "b"]), (";", []), ("\\", ["\\"]),
    ]
  )
  func terms(_ cell: String, _ terms: [String]) {
    #expect(TermList.terms(cell) == terms)
  }

  @Test(
    "any terms go into a cell and come back",
    arguments: [
      ["a;b", "c"], ["a\\", "b"], ["\\;", "\\\\"], ["\\\\x", ";"], ["；", "a；b\\"], ["\\alpha"], ["a", "\\"],
    ]
  )
  func roundTrip(_ terms: [String]) {
    #expect(TermList.terms(TermList.cell(terms)) == terms)
  }

  @Test(
    "what a spreadsheet would run has an apostrophe before it, which the reader takes off",
    arguments: [
      ("-itis", "'-itis"), ("=1+1", "'=1+1"), ("+1", "'+1"), ("@a", "'@a"), ("＝1", "'＝1"), ("bone", "bone"),
      ("'s", "'s"), ("", ""), ("'=a", "''=a"), ("''-b", "'''-b"), ("−5", "−5"), ("=\u{301}", "'=\u{301}"),
    ]
  )
  func formulas(_ text: String, _ cell: String) {
    #expect(FormulaMark.guarded(text) == cell)
    #expect(FormulaMark.unguarded(cell) == text)
  }

  @Test("a hyphen and letters do no harm; what calculates or calls may")
  func dangers() {
    #expect(["-itis", "-naïve", "-ase inhibitor", "-病", "a=b"].allSatisfy { !FormulaMark.isDangerous($0) })
    #expect(
      ["-1+2", "=a", "+a", "@SUM(1)", "-a()", "-cmd|x", "-A1", "－a"].allSatisfy(FormulaMark.isDangerous)
    )
  }

  @Test(
    "times are those of ISO 8601, and what spreadsheets make of them",
    arguments: [
      ("2024-03-01", "2024-03-01"), ("2024-03-01T08:00:00Z", "2024-03-01T08:00:00Z"),
      ("2024/3/1", "2024-03-01"),
      ("2024/12/31", "2024-12-31"), ("2024-3-1", nil), ("3/1/2024", nil), ("2024-13-01", nil), ("2024", nil),
      ("", nil), ("2024-03-01 08:00", nil), ("2024/3/1 8:00", nil), ("45352", nil),
    ]
  )
  func dates(_ text: String, _ date: String?) {
    #expect(TableDate.iso(text) == date)
  }

  @Test("control characters and line ends become one blank, or line ends stay")
  func clean() {
    #expect(CleanText.of(" a\u{1}\r\n\tb\u{2028}c\u{85}") == "a b c")
    #expect(CleanText.of("a\r\nb\rc\u{B}d\n", keepsLines: true) == "a\nb\nc d")
    #expect(CleanText.of("骨 质") == "骨 质")
  }
}
