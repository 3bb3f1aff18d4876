import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("OmegaT's glossaries")
struct OmegaTExchangeTests {
  private typealias Remark = GlossaryImport.Remark

  private func read(_ text: String) throws -> GlossaryImport { try OmegaTExchange().read(Array(text.utf8)) }

  @Test("a term that begins with # is no comment, and comes back as it was")
  func comments() throws {
    let entries = [
      ConceptEntry(id: "x", terms: [TermEntry("#1 病", .chinese), TermEntry("#1", .english)]),
      ConceptEntry(id: "y", note: "#2", terms: [TermEntry("铁", .chinese), TermEntry("iron", .english)]),
    ]
    let export = OmegaTExchange().export(entries)
    let text = String(decoding: export.bytes, as: UTF8.self)
    #expect(text == " #1 病\t#1\n铁\tiron\t#2\n")
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("#") })
    #expect(try OmegaTExchange().read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test("tabs and line ends in terms and notes become blanks; quotation marks are signs like others")
  func blanks() throws {
    let terms = [TermEntry("\"骨\"", .chinese), TermEntry("bone\ttissue", .english)]
    let export = OmegaTExchange().export([ConceptEntry(id: "x", note: "a\nb", terms: terms)])
    #expect(String(decoding: export.bytes, as: UTF8.self) == "\"骨\"\tbone tissue\ta b\n")
    #expect(export.losses == [ExchangeLoss(.blanks, count: 2)])
  }

  @Test("files with comments, marks, and columns that OmegaT does not read")
  func tabs() throws {
    let read = try read(
      "\u{FEFF}# Glossary in tab-separated format\r\n骨\tbone\r\n\r\n铁\tiron; Fe\tan element\tx\r\n骨\tbone\tagain\nabc\n"
    )
    #expect(
      read.entries.map(\.entry.described) == ["zh:骨 p, en:bone p", "zh:铁 p, en:iron; Fe p, note=an element"]
    )
    #expect(read.entries.map(\.line) == [2, 4])
    #expect(
      read.remarks == [
        Remark(.column("4"), line: 4), Remark(.repeated, line: 5), Remark(.emptyEntry, line: 6),
      ]
    )
  }

  @Test("the form with commas and quotation marks")
  func commas() throws {
    let read = try read("# a\tcomment\n\"bone, \"\"hard\"\"\",骨,\n\"#1\",一号\n")
    #expect(
      read.entries.map(\.entry.described) == ["zh:骨 p, en:bone, \"hard\" p", "zh:一号 p, en:#1 p"].map(turned)
    )
  }

  /// English is in the first column, so the English term comes first.
  private func turned(_ entry: String) -> String {
    let parts = entry.split(separator: ", en:", maxSplits: 1)
    return "en:\(parts[1]), \(parts[0])"
  }

  @Test("nothing but comments is no glossary", arguments: ["", "# a\n", "a\n", "\t\n"])
  func empty(_ text: String) {
    #expect(throws: GlossaryImportFailure(.noEntries)) { try read(text) }
  }

  @Test("bytes that are no UTF-8 are refused with their line")
  func encoding() {
    #expect(throws: GlossaryImportFailure(.undecodable, line: 2)) {
      try OmegaTExchange().read(Array("a\tb\n".utf8) + [0xB9, 0xC7])
    }
  }
}
