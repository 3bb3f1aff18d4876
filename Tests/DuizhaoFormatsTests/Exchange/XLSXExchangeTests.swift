import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("Workbooks of other programs")
struct XLSXExchangeTests {
  private func read(_ parts: [(name: String, text: String)]) throws -> GlossaryImport {
    try XLSXExchange().read(try #require(ZipWriter.archive(parts)))
  }

  @Test("as Excel saves them: the sheet whose header names terms, its rows as lines")
  func excel() throws {
    let read = try read(WorkbookFixture.excel)
    #expect(
      read.entries.map(\.entry.described) == [
        "zh:骨 p, en:bone_ tissue p, note=1918", "zh:铁 p, en:iron p, note=0.1",
        "zh:ab p, en:os a, en:ossein a",
      ]
    )
    #expect(read.entries.map(\.line) == [4, 5, 6])
    #expect(
      read.remarks == [
        GlossaryImport.Remark(.field("Cover"), line: 1), GlossaryImport.Remark(.field("Old"), line: 1),
      ]
    )
  }

  @Test("as other programs save them: inline strings, targets from the root, cells and rows without names")
  func openOffice() throws {
    let read = try read(WorkbookFixture.openOffice)
    #expect(read.entries.map(\.entry.described) == ["zh:骨 p, en:bone p"])
    #expect(read.entries.map(\.line) == [3])
  }

  @Test("two columns without a header")
  func headerless() throws {
    let rows = "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>bone</t></is></c></row>"
    #expect(throws: GlossaryImportFailure.self) { try read(WorkbookFixture.of(rows)) }
    let pair = rows.replacing("</row>", with: "<c r=\"C3\" t=\"inlineStr\"><is><t>骨</t></is></c></row>")
      .replacing("B3", with: "A3").replacing("C3", with: "B3")
    #expect(try read(WorkbookFixture.of(pair)).entries.map(\.entry.described) == ["zh:骨 p, en:bone p"])
  }

  @Test("what looks like a formula is a cell of text, marked as such, and nothing is a formula")
  func formulas() throws {
    let terms = [TermEntry("=SUM(A1)", .chinese), TermEntry("-itis", .english)]
    let export = XLSXExchange().export([ConceptEntry(id: "x", terms: terms)])
    let sheet = try #require(
      try ZipContents(export.bytes).files.first { $0.name == "xl/worksheets/sheet1.xml" }
    ).text
    #expect(!sheet.contains("<f"))
    #expect(sheet.count(of: "s=\"6\" t=\"inlineStr\"") == 2)
    #expect(sheet.contains(">-itis</t>"))
  }

  @Test("terms and notes that are longer than a cell are left out and counted")
  func longTexts() throws {
    var entry = SampleEntries.plain
    entry.note = String(repeating: "长", count: 40_000)
    entry.terms += (0..<3).map {
      TermEntry(String(repeating: "\($0)", count: 9_000), .english, status: .admitted)
    }
    let export = XLSXExchange().export([entry])
    #expect(export.losses == [ExchangeLoss(.notes, count: 1), ExchangeLoss(.tooLong, count: 2)])
    #expect(try XLSXExchange().read(export.bytes).entries.map(\.entry) == export.entries)
  }
}

@Suite("Archives that are no workbooks")
struct HostileWorkbookTests {
  private func failure(_ bytes: [UInt8]) -> GlossaryImportFailure? {
    do throws(GlossaryImportFailure) {
      _ = try XLSXExchange().read(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(_ parts: [(name: String, text: String)]) throws -> GlossaryImportFailure? {
    failure(try #require(ZipWriter.archive(parts)))
  }

  @Test("other files are named")
  func otherFiles() throws {
    #expect(failure([]) == GlossaryImportFailure(.notThisFormat(found: "no ZIP archive")))
    #expect(failure(Array("zh,en\n".utf8)) == GlossaryImportFailure(.notThisFormat(found: "no ZIP archive")))
    #expect(failure([0xD0, 0xCF, 0x11, 0xE0, 0]) == GlossaryImportFailure(.notThisFormat(found: "xls")))
    #expect(failure([0x50, 0x4B, 3, 4, 0, 0]) == GlossaryImportFailure(.archive))
    #expect(try refusal([("a.txt", "x")]) == GlossaryImportFailure(.missing("_rels/.rels", in: "ZIP")))
    let other = [("_rels/.rels", WorkbookFixture.relations([("thumbnail", "a.png", "rId1")]))]
    #expect(try refusal(other) == GlossaryImportFailure(.missing("officeDocument", in: "_rels/.rels")))
    let empty = Array(WorkbookFixture.of("").dropLast())
    #expect(try refusal(empty) == GlossaryImportFailure(.missing("xl/worksheets/a.xml", in: "ZIP")))
    #expect(try refusal(WorkbookFixture.of("")) == GlossaryImportFailure(.noEntries))
  }

  @Test("a damaged archive is refused, wherever it is cut or changed")
  func damaged() throws {
    let whole = try #require(ZipWriter.archive(WorkbookFixture.excel))
    for count in stride(from: 4, to: whole.count - 30, by: 97) {
      #expect(failure(Array(whole.prefix(count))) != nil, "\(count)")
    }
    // Whatever a changed byte does, it ends in a result or a failure.
    for index in stride(from: 4, to: whole.count, by: 61) {
      var changed = whole
      changed[index] ^= 0xFF
      _ = failure(changed)
    }
  }

  @Test("an archive that unpacks to too much is refused before it is unpacked", .timeLimit(.minutes(5)))
  func bombs() throws {
    let spaces = String(repeating: " ", count: ZipReader.plainContent)
    let bomb = WorkbookFixture.of("<row r=\"1\"><c r=\"A1\"><v>\(spaces)</v></c></row>")
    let bytes = try #require(ZipWriter.archive(bomb))
    #expect(bytes.count * ZipReader.largestRatio < ZipReader.plainContent)
    #expect(failure(bytes) == GlossaryImportFailure(.archive))
    // Several parts share the room.
    let two = try #require(ZipWriter.archive([("a", String(spaces.dropLast(8))), ("b", spaces)]))
    var reader = try #require(ZipReader(two))
    #expect(throws: Compression.Failure.tooLarge) {
      _ = try reader.file("a")
      _ = try reader.file("b")
    }
  }

  @Test("names of files are only compared: paths lead nowhere, and no file is opened")
  func paths() throws {
    var parts = WorkbookFixture.excel
    parts.insert(("../../../../tmp/duizhao-escape.xml", "x"), at: 0)
    parts.insert(("/etc/passwd", "x"), at: 0)
    parts.append(("xl\\..\\..\\a", "x"))
    #expect(try refusal(parts) == nil)
    var outside = WorkbookFixture.of("")
    outside[2].text = WorkbookFixture.relations([("worksheet", "../../../etc/passwd", "rId1")])
    #expect(try refusal(outside) == GlossaryImportFailure(.missing("etc/passwd", in: "ZIP")))
  }

  @Test("a document type with entities, a cell in a forged column, XML that is none")
  func forgedParts() throws {
    var parts = WorkbookFixture.of("")
    parts[3].text = "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>"
    #expect(try refusal(parts)?.problems.first?.kind == .documentType)
    let forged = WorkbookFixture.of("<row r=\"2\"><c r=\"ZZZ2\"><v>1</v></c></row>")
    #expect(try refusal(forged) == GlossaryImportFailure(.value("ZZZ2", of: "c", allowed: ["XFD2"]), line: 2))
    parts[3].text = "<worksheet>"
    guard case .malformed? = try refusal(parts)?.problems.first?.kind else {
      Issue.record("was read")
      return
    }
  }
}

extension String {
  /// How often another text is in it.
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
