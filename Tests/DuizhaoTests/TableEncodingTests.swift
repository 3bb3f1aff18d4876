import Duizhao
import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("Tables in the encodings of spreadsheets")
struct TableEncodingTests {
  private static let text = "中文\t英文\r\n骨密度\tbone mineral density\r\n"

  /// The text in GB 18030.
  private static let legacy: [UInt8] =
    [
      0xD6, 0xD0, 0xCE, 0xC4, 0x09, 0xD3, 0xA2, 0xCE, 0xC4, 0x0D, 0x0A, 0xB9, 0xC7, 0xC3, 0xDC, 0xB6, 0xC8,
      0x09,
    ]
    + Array("bone mineral density\r\n".utf8)

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? bytes.reversed() : bytes
    }
  }

  private static let encoded: [[UInt8]] = [
    Array(text.utf8), Array(("\u{FEFF}" + text).utf8), utf16(text, isLittle: true),
    utf16(text, isLittle: false), legacy,
  ]

  @Test("become UTF-8 before they are read", arguments: encoded)
  func encodings(_ bytes: [UInt8]) throws {
    let read = try TSVExchange().read(try Files.readable(bytes, as: .tsv, path: "a.tsv"))
    #expect(read.entries.map { $0.entry.terms.map(\.text) } == [["骨密度", "bone mineral density"]])
  }

  @Test("what tells its encoding, or is no text, stays as it is; a table that is no text is refused")
  func others() throws {
    for format in [GlossaryFormat.xlsx, .tbx, .microsoft] {
      #expect(try Files.readable([0xFF, 0xFE, 0], as: format, path: "a") == [0xFF, 0xFE, 0])
    }
    #expect(throws: FileFailure.self) { try Files.readable([0x50, 0x4B, 3, 4], as: .csv, path: "a.csv") }
  }
}
