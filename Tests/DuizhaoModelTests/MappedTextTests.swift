import DuizhaoModel
import Testing

@Suite("Mapped text")
struct MappedTextTests {
  /// 骨质**疏松**, a line break, 症: as a reader would build it.
  private var text: MappedText {
    var text = MappedText("骨质", at: 10)
    text.append("疏松", at: 18)
    text.append(" ", standingFor: 26..<28)
    text.append("症", at: 28)
    return text
  }

  @Test(
    "ranges lead back to the document",
    arguments: [
      (0..<6, 10..<16), (0..<12, 10..<24), (6..<12, 18..<24), (12..<13, 26..<28), (3..<9, 13..<21),
      (13..<16, 28..<31), (0..<16, 10..<31),
    ]
  )
  func documentRange(_ range: Range<Int>, _ document: Range<Int>) {
    #expect(text.documentRange(of: range) == document)
  }

  @Test("an empty range stays empty")
  func emptyRange() {
    #expect(text.documentRange(of: 6..<6).isEmpty)
    #expect(MappedText().documentRange.isEmpty)
  }

  @Test(
    "a slice keeps its map",
    arguments: [(0..<12, "骨质疏松", 10..<24), (6..<13, "疏松 ", 18..<28), (13..<16, "症", 28..<31)]
  )
  func slice(_ range: Range<Int>, _ string: String, _ document: Range<Int>) {
    let part = text.slice(range)
    #expect(part.string == string)
    #expect(part.documentRange == document)
  }

  @Test(
    "trims white space of all widths",
    arguments: [("  a ", "a", 2), ("\u{3000}骨\u{3000}", "骨", 3), ("\u{FEFF}a\n", "a", 3), (" \t", "", 0)]
  )
  func trimmed(_ string: String, _ result: String, _ offset: Int) {
    let part = MappedText(string).trimmed()
    #expect(part.string == result)
    if !result.isEmpty { #expect(part.documentRange.lowerBound == offset) }
  }

  @Test(
    "a range of the document is found in the text",
    arguments: [(10..<24, 0..<12), (13..<16, 3..<6), (28..<31, 13..<16), (0..<5, nil), (18..<19, 6..<7)]
  )
  func inverse(_ document: Range<Int>, _ range: Range<Int>?) {
    #expect(text.range(ofDocument: document) == range)
  }

  @Test("texts join with their maps")
  func append() {
    var joined = text.slice(0..<6)
    joined.append(text.slice(13..<16))
    #expect(joined.string == "骨质症")
    #expect(joined.documentRange(of: 6..<9) == 28..<31)
  }
}
