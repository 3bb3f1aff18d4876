import DuizhaoFormats
import Testing

/// The beginning of a file, its name, and the format that it is.
struct DetectionCase: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var format: GlossaryFormat?

  init(_ name: String, _ text: String, _ format: GlossaryFormat?) {
    self.init(name, Array(text.utf8), format)
  }

  init(_ name: String, _ bytes: [UInt8], _ format: GlossaryFormat?) {
    self.name = name
    self.bytes = bytes
    self.format = format
  }

  var testDescription: String { "\(name): \(String(decoding: bytes.prefix(30), as: UTF8.self))" }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let tbx = "<?xml version=\"1.0\"?>\n<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\" style=\"dca\">"

  static let all: [DetectionCase] = [
    // By content, whatever the name says.
    DetectionCase("a.xml", tbx, .tbx),
    DetectionCase("a.tmx", tbx.replacing("dca", with: "dct"), .tbxTags),
    DetectionCase("a", "\u{FEFF}<!-- x -->\r\n<TBX dialect=\"TBX-Min\">", .tbx),
    DetectionCase(
      "a.tbx",
      "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n<martif type=\"TBX\">",
      .tbx2008
    ),
    DetectionCase("a.xml", utf16("<?xml version=\"1.0\" encoding=\"utf-16\"?><tmx version=\"1.4\"/>"), .tmx),
    DetectionCase(
      "a.xml",
      "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>",
      .xliff
    ),
    DetectionCase(
      "a.sdlxliff",
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>",
      .xliff12
    ),
    DetectionCase("a.tbx", "<mtf><conceptGrp/></mtf>", .multiterm),
    DetectionCase("a.xml", "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", .skos),
    DetectionCase("a.txt", "# x\n\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .", .skos),
    DetectionCase("a.txt", "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\r\n", .skos),
    DetectionCase("a", "<http://a/b> <http://a/c> \"d\" .", .skos),
    DetectionCase("a", "_:b a <http://a/c> .", .skos),
    DetectionCase("a.json", "{\"@context\": {}, \"@graph\": []}", .skosJSON),
    DetectionCase("a.json", " [{\"@id\": \"x\"}]", .skosJSON),
    DetectionCase("a.jsonld", "[{\"id\": \"x\", \"terms\": []}]", .skosJSON),
    DetectionCase("a.txt", "[{\"id\": \"x\", \"terms\": [{\"text\": \"@context\"}]}]", .json),
    DetectionCase("a", "{\"version\": 1, \"entries\": []}", .json),
    DetectionCase("a", "{\"a\\\"\": {\"@id\": [\"}\"]}, \"@id\" : 1}", .skosJSON),
    DetectionCase("a", "{\"a\": \"@id\"}", .json),
    DetectionCase("a.jsonld", "[]", .skosJSON),
    DetectionCase("a.txt", "{x}\tset\n", .omegat),
    DetectionCase("a.txt", "\u{FEFF}#UTX 1.20; en-US/zh-CN; 2024-01-01\r\n", .utx),
    DetectionCase(
      "a.csv",
      "\u{FEFF}\"Entry_ID\",\"Entry_Subject\",\"Chinese_Def\",\"Chinese\",\"Term_Info\"\r\n",
      .memoq
    ),
    DetectionCase("a.txt", utf16("Entry_ID\tEnglish\tTerm_Info\r\n"), .memoq),
    DetectionCase("a.zip", "PK\u{3}\u{4}\u{14}\0[Content_Types].xml  xl/workbook.xml", .xlsx),
    // By the name, where the content could be many things.
    DetectionCase("a.CSV", "zh,en\n肺,lung\n", .csv),
    DetectionCase("folder.csv/a.tsv", "zh\ten\n", .tsv),
    DetectionCase("a.txt", "# a comment\n肺\tlung\n", .omegat),
    DetectionCase("a.utf8", "", .omegat),
    DetectionCase("a.tsv", "[18F]FDG\t氟代脱氧葡萄糖\n", .tsv),
    DetectionCase("a.tsv", "<LOD\t低于检出限\n", .tsv),
    DetectionCase("a.json", "{\"id\": ", .json),
    DetectionCase("a.tbx", "<html/>", .tbx),
    DetectionCase("a.tbx", "<tbx", .tbx),
    DetectionCase("a.rdf", "<!DOCTYPE rdf:RDF [<!ENTITY a \"b\">]>\n<rdf:RDF/>", .skos),
    // What glossaries are not exchanged in.
    DetectionCase("a.tsv", "SQLite format 3\0", nil),
    DetectionCase("a.docx", "PK\u{3}\u{4}\u{14}\0[Content_Types].xml  word/document.xml", nil),
    DetectionCase("a.html", "<!DOCTYPE html>\n<html/>", nil),
    DetectionCase("a.md", "# 肺癌", nil),
    DetectionCase("a", "", nil),
  ]
}

@Suite("Formats of glossaries")
struct GlossaryFormatTests {
  @Test("a file is known by its content, then by its name", arguments: DetectionCase.all)
  func detection(_ file: DetectionCase) {
    #expect(GlossaryFormat.detect(file.bytes, name: file.name) == file.format)
  }

  @Test("every format has an ending, and some format is known by it", arguments: GlossaryFormat.allCases)
  func endings(_ format: GlossaryFormat) throws {
    for ending in format.endings { #expect(GlossaryFormat(ending: "a." + ending.uppercased()) != nil) }
    #expect(!format.endings.isEmpty)
  }

  @Test("every format that can be read knows its own files", arguments: GlossaryFormat.allCases)
  func ownFiles(_ format: GlossaryFormat) throws {
    // The cast keeps this right when no format is missing any more.
    guard let exchange = format.exchange() as (any GlossaryExchange)? else { return }
    let bytes = exchange.export(SampleEntries.all).bytes
    let found = try #require(GlossaryFormat.detect(bytes, name: "a.\(format.endings[0])"))
    // Services take tables that look like any other.
    let services: Set<GlossaryFormat> = [.deepl, .google, .amazon, .microsoft]
    #expect(found == format || services.contains(format))
    #expect(found.endings[0] == format.endings[0])
  }
}
