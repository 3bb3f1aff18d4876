import DuizhaoModel
import Foundation
import Testing

@testable import DuizhaoFormats

@Suite("XLIFF 1.2")
struct XLIFF12ExchangeTests {
  private static func document(
    _ units: String,
    version: String = "1.2",
    languages: String = "source-language='zh-CN' target-language='en-US'",
    head: String = ""
  ) -> String {
    """
    <?xml version="1.0"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:\(version)" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"
     version="\(version)"><file original="a" datatype="x-sdlfilterframework2" \(languages)>
    \(head)<body><group>
    \(units)
    </group></body></file></xliff>
    """
  }

  private static func unit(_ content: String, _ attributes: String = "") -> String {
    "<trans-unit id='1' \(attributes)>\(content)</trans-unit>"
  }

  private static let pair = "<source>肝</source><target>liver</target>"

  @Test("gives back what it wrote", arguments: [("zh", "en"), ("zh-CN", "en-US"), ("en", "zh")])
  func contract(source: String, target: String) throws {
    let direction = Sides(source: LanguageTag(source) ?? .chinese, target: LanguageTag(target) ?? .english)
    try checkContract(XLIFF12Exchange(options: ExchangeOptions(direction: direction)))
  }

  @Test("is what the golden file holds")
  func golden() throws {
    let export = XLIFF12Exchange().export(SampleEntries.all)
    try ReportFixture.compare(
      String(decoding: export.bytes, as: UTF8.self),
      with: "Exchange/glossary-1.2.xlf"
    )
  }

  @Test("either conformer reads either version")
  func versions() throws {
    let new = XLIFFExchange().export([SampleEntries.plain])
    let old = XLIFF12Exchange().export([SampleEntries.plain])
    #expect(try XLIFF12Exchange().read(new.bytes).entries.map(\.entry) == new.entries)
    #expect(try XLIFFExchange().read(old.bytes).entries.map(\.entry) == old.entries)
  }

  @Test("text without tags, in versions 1.0 to 1.2", arguments: ["1.0", "1.1", "1.2"])
  func inline(version: String) throws {
    let content = """
      <source>a<g id='1'>b</g><x id='2'/><x id='3' ctype='lb'/>c<bpt id='4'>&lt;i></bpt>d<ept id='4'/></source>
      <target xml:lang='en-GB' xml:space='preserve'>  e
        f <mrk mtype='term'>g</mrk><ph id='5'>%s<sub>h</sub></ph></target>
      """
    #expect(
      try XLIFF12Exchange().readTerms(Self.document(Self.unit(content), version: version)) == [
        "zh-CN:ab cd* | en-GB:e f g*"
      ]
    )
  }

  @Test("segments that SDLXLIFF marks are pairs of their own; what it adds is noted")
  func segments() throws {
    let content = """
      <source>甲。乙。</source>
      <seg-source><g id='0'><mrk mtype='seg' mid='1'>甲。</mrk><mrk mtype='seg' mid='2'>乙。</mrk></g></seg-source>
      <target><g id='0'><mrk mtype='seg' mid='2'>B.</mrk> <mrk mtype='seg' mid='1'>A.</mrk></g></target>
      <sdl:seg-defs><sdl:seg id='1' conf='Translated'/></sdl:seg-defs>
      """
    let head = "<header><sdl:filetype-info/><tool tool-id='t' tool-name='n'/></header>"
    let text = Self.document(Self.unit(content), head: head)
    #expect(try XLIFF12Exchange().readTerms(text) == ["zh-CN:甲。* | en-US:A.*", "zh-CN:乙。* | en-US:B.*"])
    let remarks = try XLIFF12Exchange().read(Array(text.utf8)).remarks
    #expect(
      remarks == [
        GlossaryImport.Remark(.field("filetype-info"), line: 4),
        GlossaryImport.Remark(.field("seg-defs"), line: 8),
      ]
    )
  }

  @Test(
    "approval and state say what was reviewed",
    arguments: [
      ("", "", Concept.Status.approved), ("approved='yes'", "state='new'", .approved),
      ("approved='no'", "state='final'", .candidate), ("", "state='signed-off'", .approved),
      ("", "state='needs-review-translation'", .candidate), ("approved='no'", "", .candidate),
    ]
  )
  func status(unit: String, target: String, status: Concept.Status) throws {
    let text = Self.document(Self.unit("<source>肝</source><target \(target)>liver</target>", unit))
    #expect(try XLIFF12Exchange().read(Array(text.utf8)).entries.map(\.entry.status) == [status])
  }

  @Test("notes on a text go to its term, the others to the entry")
  func notes() throws {
    let content = "\(Self.pair)<note>a</note><note from='x'>b</note><note annotates='target'>c</note>"
    let entry = try #require(
      try XLIFF12Exchange().read(Array(Self.document(Self.unit(content)).utf8)).entries.first?.entry
    )
    #expect(entry.note == "a\nb")
    #expect(entry.terms.map(\.note) == [nil, "c"])
  }

  @Test(
    "what breaks the rules is refused with its line",
    arguments: [
      ImportCase("another root", "<xlf/>", .notThisFormat(found: "root element xlf"), line: 1),
      ImportCase(
        "a version that never was",
        document(unit(pair), version: "1.5"),
        .unknownVersion("1.5"),
        line: 3
      ),
      ImportCase(
        "no source language",
        document(unit(pair), languages: "target-language='en'"),
        .missing("source-language", in: "file"),
        line: 3
      ),
      ImportCase(
        "no target language",
        document(unit(pair), languages: "source-language='zh'"),
        .missing("target-language", in: "file"),
        line: 5
      ),
      ImportCase(
        "a language that is none",
        document(unit(pair), languages: "source-language='zh' target-language='?'"),
        .language("?"),
        line: 3
      ),
      ImportCase(
        "no source",
        document(unit("<target>x</target>")),
        .missing("source", in: "trans-unit"),
        line: 5
      ),
      ImportCase("no units", document(""), .noEntries, line: nil),
    ]
  )
  func refused(_ each: ImportCase) throws {
    try each.check(XLIFF12Exchange())
  }

  @Test(
    "what is not kept is noted",
    arguments: [
      ImportCase(
        "proposals and what MXLIFF and memoQ add",
        document(
          unit(
            pair
              + "<alt-trans><target>x</target></alt-trans><m:tunit-metadata xmlns:m='urn:m'/><q:status xmlns:q='MQXliff'/>"
          )
        ),
        remarks: [
          GlossaryImport.Remark(.field("alt-trans"), line: 5),
          GlossaryImport.Remark(.field("tunit-metadata"), line: 5),
          GlossaryImport.Remark(.field("status"), line: 5),
        ]
      ),
      ImportCase(
        "contexts and tags",
        document(
          unit(
            "<source>a<x id='1'/></source><target>b</target><context-group><context context-type='sourcefile'>f</context></context-group>"
          )
        ),
        remarks: [
          GlossaryImport.Remark(.field("sourcefile"), line: 5), GlossaryImport.Remark(.field("x"), line: 5),
        ]
      ),
      ImportCase(
        "binary units",
        document(unit(pair) + "<bin-unit id='2' mime-type='x'><bin-source/></bin-unit>"),
        remarks: [GlossaryImport.Remark(.field("bin-unit"), line: 5)]
      ),
    ]
  )
  func remarks(_ each: ImportCase) throws {
    try each.check(XLIFF12Exchange())
  }
}
