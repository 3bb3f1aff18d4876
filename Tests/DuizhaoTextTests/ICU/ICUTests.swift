import DuizhaoModel
import Testing

@testable import DuizhaoText

@Suite("ICU")
struct ICUTests {
  @Test(
    "boundaries are byte offsets, first and last among them",
    arguments: ["", "骨质疏松症", "a b", "😀骨", "\u{0}"]
  )
  func boundaries(_ text: String) throws {
    let boundaries = try BreakIterator(.word, language: .chinese).boundaries(of: Array(text.utf8))
    #expect(boundaries.first == 0)
    #expect(boundaries.last == text.utf8.count)
    #expect(boundaries == boundaries.sorted())
  }

  @Test(
    "transforms",
    arguments: [
      (Transliterator.Identifier.traditionalSimplified, "腸道菌群", "肠道菌群"), (.hanLatin, "骨", "gǔ"),
      (.simplifiedTraditional, "骨质", "骨質"),
      (.hanLatin, "", ""),
    ]
  )
  func transform(_ identifier: Transliterator.Identifier, _ text: String, _ expected: String) throws {
    #expect(try Transliterator(identifier)(text) == expected)
  }

  @Test("a result much longer than its text fits")
  func longResult() throws {
    let text = String(repeating: "壮", count: 5000)
    #expect(try Transliterator(.hanLatin)(text).count > 20_000)
  }

  @Test("NFKC", arguments: [("ＩＬ－６", "IL-6"), ("①㎎", "1mg"), ("", "")])
  func normalize(_ text: String, _ expected: String) throws {
    #expect(try nfkc(text) == expected)
  }

  @Test("pinyin order")
  func collation() throws {
    #expect(try Collation().sorted(["铁", "骨", "自噬", "DNA", "癌"]) == ["癌", "骨", "铁", "自噬", "DNA"])
  }

  @Test("an error of ICU has its name")
  func error() {
    #expect(ICUError(code: 2, operation: "open").description == "open: U_MISSING_RESOURCE_ERROR")
  }
}
