import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("Tables of bitext")
struct BitextTableTests {
  private static let cases: [BitextCase] = [
    BitextCase(
      name: "named zh and en",
      format: .table,
      text: "zh,en\n肝,liver\n",
      segments: ["2 | 肝 | liver"]
    ),
    BitextCase(
      name: "English first, other columns, quotes, semicolons",
      format: .table,
      text: "No;English;中文;备注\n1;\"a; \"\"b\"\"\";甲;x\n\n2;c;乙;y\n",
      segments: ["2 | a; \"b\" | 甲", "4 | c | 乙"],
      languages: "en zh"
    ),
    BitextCase(
      name: "named source and target",
      format: .table,
      text: "source\ttarget\nliver\t肝\nIL-6\tIL-6\n",
      segments: ["2 | liver | 肝", "3 | IL-6 | IL-6"],
      languages: "en zh"
    ),
    BitextCase(
      name: "named 原文 and 译文",
      format: .table,
      text: "原文,译文\n肝,liver\n",
      segments: ["2 | 肝 | liver"]
    ),
    BitextCase(
      name: "not named: told by script",
      format: .table,
      text: "1\t肝\tliver\n2\t肾\tkidney\n",
      segments: ["1 | 肝 | liver", "2 | 肾 | kidney"]
    ),
    BitextCase(
      name: "a first row that is no pair names the columns",
      format: .table,
      text: "Quelle,Ziel\n肝,liver\n肾,kidney\n心,heart\n",
      segments: ["2 | 肝 | liver", "3 | 肾 | kidney", "4 | 心 | heart"]
    ),
    BitextCase(
      name: "of several columns the longest",
      format: .table,
      text:
        "kw,骨,骨密度降低与骨折有关,bone,Low bone density is related to fractures\nkw,肝,肝硬化可致腹水,liver,Cirrhosis may lead to ascites\n",
      segments: [
        "1 | 骨密度降低与骨折有关 | Low bone density is related to fractures",
        "2 | 肝硬化可致腹水 | Cirrhosis may lead to ascites",
      ]
    ),
    BitextCase(
      name: "empty cells and cells over several lines",
      format: .table,
      text: "\u{FEFF}zh,en\r\n\"肝\r\n炎\",hepatitis\r\n肾,\r\n",
      segments: ["2 | 肝 炎 | hepatitis"],
      remarks: [DocumentRemark(.untranslatedSegments, count: 1)]
    ),
  ]

  @Test("the two columns are found", arguments: cases)
  func segments(_ each: BitextCase) throws {
    let bitext = try readBitext(Array(each.text.utf8), as: each.format, path: "a")
    #expect(BitextCase.lines(bitext) == each.segments)
    #expect("\(bitext.languages.source.rawValue) \(bitext.languages.target.rawValue)" == each.languages)
    #expect(bitext.remarks == each.remarks)
  }

  @Test(
    "a table without two languages is none",
    arguments: ["", "a,b\n1,2\n", "肝,肾\n心,肺\n", "source,target\nliver,Leber\n"]
  )
  func noColumns(text: String) {
    #expect(throws: DocumentFailure(.noColumns)) { try readBitext(Array(text.utf8), as: .table, path: "a") }
  }

  @Test("a workbook: rows are named by their numbers, powers have their sign")
  func workbook() throws {
    let rows = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>中文</t></is></c><c r="C1" t="inlineStr"><is><t>English</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><r><t>肝10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>9</t></r></is></c>\
      <c r="C3" t="inlineStr"><is><t>liver 10⁹</t></is></c></row>
      """
    let bitext = try readBitext(#require(ZipWriter.archive(WorkbookFixture.of(rows))), as: .xlsx, path: "a")
    #expect(BitextCase.lines(bitext) == ["3 | 肝10^9 | liver 10⁹"])
  }
}
