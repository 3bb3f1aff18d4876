import DuizhaoModel
import Foundation
import Testing

@testable import DuizhaoFormats

@Suite("XLIFF 2.1")
struct XLIFFExchangeTests {
  private static func document(
    _ content: String,
    version: String = "2.1",
    languages: String = "srcLang='en' trgLang='zh'"
  )
    -> String
  {
    """
    <?xml version="1.0"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
     version="\(version)" \(languages)><file id="f1">
    \(content)
    </file></xliff>
    """
  }

  private static func unit(_ segments: String, before: String = "") -> String {
    "<unit id='u1'>\(before)\(segments)</unit>"
  }

  private static let segment = "<segment><source>liver</source><target>肝</target></segment>"

  @Test("gives back what it wrote", arguments: [("zh", "en"), ("zh-CN", "en-US"), ("en", "zh")])
  func contract(source: String, target: String) throws {
    let direction = Sides(source: LanguageTag(source) ?? .chinese, target: LanguageTag(target) ?? .english)
    try checkContract(XLIFFExchange(options: ExchangeOptions(direction: direction, title: "a & b")))
  }

  @Test("is what the golden file holds")
  func golden() throws {
    let export = XLIFFExchange().export(SampleEntries.all)
    try ReportFixture.compare(String(decoding: export.bytes, as: UTF8.self), with: "Exchange/glossary.xlf")
  }

  @Test("one definition a concept, in the language of its source where there is one")
  func definitions() {
    let export = XLIFFExchange().export([SampleEntries.full])
    #expect(export.entries[0].definitions == [SampleEntries.full.definitions[0]])
    #expect(export.losses.contains(ExchangeLoss(.definitions, count: 2)))
    let english = Sides(source: LanguageTag.english, target: LanguageTag.chinese)
    let other = XLIFFExchange(options: ExchangeOptions(direction: english)).export([SampleEntries.full])
    #expect(other.entries[0].definitions == [SampleEntries.full.definitions[1]])
  }

  @Test("a form that is full and short at once stands there once")
  func repeatedForm() throws {
    var entry = SampleEntries.plain
    entry.terms.append(TermEntry("osteoporosis", .english, status: .admitted, form: .abbreviation))
    let export = XLIFFExchange().export([entry])
    #expect(export.entries == [SampleEntries.plain])
    #expect(export.losses.contains(ExchangeLoss(.duplicates, count: 1)))
    #expect(try XLIFFExchange().read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test("segments become pairs where there is no glossary, and their states decide")
  func segments() throws {
    let content = Self.unit(
      """
      <segment state="final"><source>a<pc id="1">b</pc><ph id="2" subType="xlf:lb"/>c</source><target>甲</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="translated"><source>d<cp hex="0008"/> e</source><target>乙</target></segment>
      <segment><source>f</source></segment>
      """,
      before: "<notes><note category='x'>one</note><note>two</note></notes>"
    )
    let exchange = XLIFFExchange()
    let text = Self.document("<group id='g'>\(content)</group>", version: "2.0")
    #expect(try exchange.readTerms(text) == ["en:ab c* | zh:甲*", "en:d e* | zh:乙*", "en:f*"])
    let read = try exchange.read(Array(text.utf8))
    #expect(read.entries.map(\.entry.status) == [.approved, .candidate, .candidate])
    #expect(read.entries.map(\.line) == [4, 6, 7])
    #expect(read.entries.allSatisfy { $0.entry.note == "one\ntwo" })
    #expect(read.remarks == [GlossaryImport.Remark(.field("pc"), line: 4)])
  }

  @Test("entries of a glossary are concepts of their own, referenced or not")
  func glossary() throws {
    let glossary = """
      <gls:glossary><gls:glossEntry ref="#m1" id="g1"><gls:term source="list">tab key</gls:term>
      <gls:translation id="t1">制表键</gls:translation><gls:translation source="book">Tab 键</gls:translation>
      <gls:definition source="manual" xml:lang="en">A key.</gls:definition></gls:glossEntry>
      <gls:glossEntry><gls:term>key</gls:term><gls:definition>What is pressed.</gls:definition></gls:glossEntry>
      </gls:glossary>
      """
    let text = Self.document(
      Self.unit(
        "<segment><source>Press <mrk id='m1' type='term'>TAB key</mrk>.</source></segment>",
        before: glossary
      )
    )
    let read = try XLIFFExchange().read(Array(text.utf8))
    #expect(try XLIFFExchange().readTerms(text) == ["en:tab key* | zh:制表键* | zh:Tab 键", "en:key*"])
    let first = try #require(read.entries.first?.entry)
    #expect(first.terms.map(\.source) == ["list", nil, "book"])
    #expect(first.definitions == [Definition("A key.", language: .english, source: "manual")])
    #expect(read.entries.map(\.line) == [4, 7])
    #expect(read.remarks == [GlossaryImport.Remark(.field("segment"), line: 8)])
  }

  @Test(
    "what breaks the rules is refused with its line",
    arguments: [
      ImportCase("another root", "<tmx version='1.4'/>", .notThisFormat(found: "root element tmx"), line: 1),
      ImportCase(
        "another namespace",
        "<xliff xmlns='urn:x' version='2.1'/>",
        .notThisFormat(found: "root element xliff"),
        line: 1
      ),
      ImportCase(
        "no version",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'/>",
        .missing("version", in: "xliff"),
        line: 1
      ),
      ImportCase(
        "a version to come",
        document(unit(segment), version: "3.0"),
        .unknownVersion("3.0"),
        line: 3
      ),
      ImportCase(
        "no source language",
        document(unit(segment), languages: "trgLang='zh'"),
        .missing("srcLang", in: "xliff"),
        line: 3
      ),
      ImportCase(
        "no target language",
        document(unit(segment), languages: "srcLang='en'"),
        .missing("trgLang", in: "xliff"),
        line: 4
      ),
      ImportCase(
        "a language that is none",
        document(unit(segment), languages: "srcLang='e' trgLang='zh'"),
        .language("e"),
        line: 3
      ),
      ImportCase("no segment", document(unit("")), .missing("segment", in: "unit"), line: 4),
      ImportCase(
        "no source",
        document(unit("<segment><target>x</target></segment>")),
        .missing("source", in: "segment"),
        line: 4
      ),
      ImportCase(
        "an entry without translation and definition",
        document(
          unit(
            segment,
            before: "<gls:glossary>\n<gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary>"
          )
        ),
        .missing("translation", in: "glossEntry"),
        line: 5
      ),
      ImportCase(
        "an entry without a term",
        document(
          unit(
            segment,
            before:
              "<gls:glossary><gls:glossEntry><gls:translation>a</gls:translation></gls:glossEntry></gls:glossary>"
          )
        ),
        .missing("term", in: "glossEntry"),
        line: 4
      ),
      ImportCase(
        "an empty term",
        document(
          unit(
            segment,
            before:
              "<gls:glossary><gls:glossEntry><gls:term> </gls:term><gls:translation>a</gls:translation></gls:glossEntry></gls:glossary>"
          )
        ),
        .emptyTerm,
        line: 4
      ),
      ImportCase("nothing", document(""), .noEntries, line: nil),
    ]
  )
  func refused(_ each: ImportCase) throws {
    try each.check(XLIFFExchange())
  }

  @Test("what modules add is noted")
  func remarks() throws {
    let each = ImportCase(
      "matches and a skeleton",
      Self.document(
        "<skeleton href='x'/>"
          + Self.unit(
            Self.segment,
            before: "<m:matches xmlns:m='urn:oasis:names:tc:xliff:matches:2.0'><m:match/></m:matches>"
          )
      ),
      remarks: [GlossaryImport.Remark(.field("matches"), line: 4)]
    )
    try each.check(XLIFFExchange())
  }
}
