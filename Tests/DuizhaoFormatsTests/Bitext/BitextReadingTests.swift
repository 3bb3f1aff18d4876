import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// A file of bitext and what is read of it.
struct BitextCase: Sendable, CustomTestStringConvertible {
  var name: String
  var format: DocumentFormat
  var text: String
  /// `id | source | target` of each segment; `-` for a missing side.
  var segments: [String]
  var languages = "zh en"
  var remarks: [DocumentRemark] = []

  var testDescription: String { name }

  /// The segments of a bitext in short.
  static func lines(_ bitext: BitextText) -> [String] {
    bitext.segments.map { segment in
      "\(segment.id) | \(segment.texts.source?.string ?? "-") | \(segment.texts.target?.string ?? "-")"
    }
  }
}

@Suite("Bitext is read")
struct BitextReadingTests {
  private static func tmx(_ units: String, source: String = "zh", attributes: String = "") -> String {
    """
    <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="\(source)"/><body>
    \(units)</body></tmx>
    """
  }

  private static func unit(_ texts: (String, String)..., attributes: String = "", lang: String = "xml:lang")
    -> String
  {
    "<tu\(attributes)>" + texts.map { "<tuv \(lang)=\"\($0.0)\"><seg>\($0.1)</seg></tuv>" }.joined()
      + "</tu>\n"
  }

  private static func xliff(_ units: String, _ source: String = "zh-CN", _ target: String? = "en-US")
    -> String
  {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="\(source)"\
    \(target.map { " target-language=\"\($0)\"" } ?? "")><header/><body>
    \(units)
    </body></file></xliff>
    """
  }

  private static func xliff2(_ units: String, version: String = "2.1") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="\(version)" srcLang="zh" trgLang="en"><file id="f">
    \(units)
    </file></xliff>
    """
  }

  private static let memories: [BitextCase] = [
    BitextCase(
      name: "identifiers, or numbers",
      format: .tmx,
      text: tmx(
        unit(("zh", "肝"), ("en", "liver"), attributes: " tuid=\"7\"") + unit(("zh", "肾"), ("en", "kidney"))
      ),
      segments: ["7 | 肝 | liver", "2 | 肾 | kidney"]
    ),
    BitextCase(
      name: "the language of the header is the source",
      format: .tmx,
      text: tmx(unit(("ZH_cn", "肝"), ("en-GB", "liver")), source: "en-GB"),
      segments: ["1 | liver | 肝"],
      languages: "en zh"
    ),
    BitextCase(
      name: "else what stands first; attributes of TMX 1.1",
      format: .tmx,
      text: tmx(unit(("EN", "liver"), ("ZH", "肝"), lang: "lang"), source: "*all*"),
      segments: ["1 | liver | 肝"],
      languages: "en zh"
    ),
    BitextCase(
      name: "two of many languages",
      format: .tmx,
      text: tmx(
        unit(("de", "Leber"), ("zh", "肝"), ("zh-TW", "肝臟"), ("en", "liver"))
          + unit(("de", "Niere"), ("fr", "rein"))
      ),
      segments: ["1 | 肝 | liver"],
      remarks: [DocumentRemark(.otherLanguages, count: 4)]
    ),
    BitextCase(
      name: "what has no translation is counted",
      format: .tmx,
      text: tmx(
        unit(("zh", "肝"), ("en", "liver")) + unit(("zh", "肾"), ("en", " ")) + unit(("zh", "心"), ("en", "心"))
      ),
      segments: ["1 | 肝 | liver"],
      remarks: [DocumentRemark(.untranslatedSegments, count: 2)]
    ),
    BitextCase(
      name: "codes leave nothing, powers their sign, breaks a blank",
      format: .tmx,
      text: tmx(
        unit(
          (
            "zh",
            "<bpt i=\"1\">&lt;b&gt;</bpt>肝<ept i=\"1\">&lt;/b&gt;</ept><ph>&lt;br/&gt;</ph>10<hi type=\"sup\">9</hi>/L"
          ),
          (
            "en",
            "<it pos=\"begin\">{\\i </it>liver<ph type=\"lb\"/>10<bpt i=\"1\">&lt;sup&gt;</bpt>9<ept i=\"1\"/>/L<ut>x</ut>"
          )
        )
      ),
      segments: ["1 | 肝 10^9/L | liver 10^9/L"]
    ),
    BitextCase(
      name: "notes and properties are no text; several lines are one",
      format: .tmx,
      text: tmx(
        "<tu><note>x</note><prop type=\"y\">z</prop><tuv xml:lang=\"zh\"><note>n</note><seg>肝\n  炎</seg></tuv><tuv xml:lang=\"en\"><seg>hepatitis</seg></tuv></tu>"
      ),
      segments: ["1 | 肝 炎 | hepatitis"]
    ),
  ]

  private static let documents: [BitextCase] = [
    BitextCase(
      name: "a unit is a segment; suggestions, notes and what is not to be translated are none",
      format: .xliff,
      text: xliff(
        """
        <trans-unit id="a"><source>肝</source><target>liver</target><note>x</note><alt-trans><source>肺</source>\
        <target>lung</target></alt-trans></trans-unit>
        <group translate="no"><trans-unit id="b"><source>DOI</source></trans-unit></group>
        <trans-unit id="c" translate="no"><source>代号</source><target>代号</target></trans-unit>
        """
      ),
      segments: ["a | 肝 | liver"]
    ),
    BitextCase(
      name: "English first; the target names its language",
      format: .xliff,
      text: xliff(
        "<trans-unit id=\"1\"><source>liver</source><target xml:lang=\"zh\">肝</target></trans-unit>",
        "en",
        nil
      ),
      segments: ["1 | liver | 肝"],
      languages: "en zh"
    ),
    BitextCase(
      name: "states: what is told translated and is empty is a finding, the rest a number",
      format: .xliff,
      text: xliff(
        """
        <trans-unit id="1"><source>肝</source><target state="translated">liver</target></trans-unit>
        <trans-unit id="2"><source>肾</source><target state="translated"></target></trans-unit>
        <trans-unit id="3" approved="yes"><source>心脏</source><target>心脏</target></trans-unit>
        <trans-unit id="4"><source>肺</source><target state="new">肺</target></trans-unit>
        <trans-unit id="5"><source>脾</source></trans-unit>
        <trans-unit id="6"><source>IL-6</source><target>IL-6</target></trans-unit>
        """
      ),
      segments: ["1 | 肝 | liver", "2 | 肾 | -", "3 | 心脏 | -", "6 | IL-6 | IL-6"],
      remarks: [DocumentRemark(.untranslatedSegments, count: 2)]
    ),
    BitextCase(
      name: "marked segments, paired by their numbers",
      format: .xliff,
      text: xliff(
        """
        <trans-unit id="1"><source>肝。肾。</source><seg-source><g id="1"><mrk mtype="seg" mid="0">肝。</mrk></g><mrk mtype="seg" mid="1">肾。\
        </mrk></seg-source><target><mrk mtype="seg" mid="1">Kidney.</mrk><mrk mtype="seg" mid="0">Liver.</mrk></target></trans-unit>
        <trans-unit id="2"><source>心。肺。</source><seg-source><mrk mtype="seg" mid="0">心。</mrk><mrk mtype="seg" mid="1">肺。</mrk>\
        </seg-source><target>Heart. Lung.</target></trans-unit>
        """
      ),
      segments: ["1/0 | 肝。 | Liver.", "1/1 | 肾。 | Kidney.", "2 | 心。肺。 | Heart. Lung."]
    ),
    BitextCase(
      name: "Trados: numbers through the file, deletions that are tracked, states, codes of the header",
      format: .xliff,
      text: """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"><file\
         source-language="zh-CN" target-language="en-US"><header><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="1"><ph>\
        &lt;br/&gt;</ph></tag><tag id="2"><bpt>&lt;cf superscript="on"&gt;</bpt><ept>&lt;/cf&gt;</ept></tag></tag-defs></header><body>\
        <trans-unit id="u"><source>x</source><seg-source><mrk mtype="seg" mid="7">肝<x id="1"/>10<g id="2">9</g></mrk>\
        <mrk mtype="seg" mid="8">肾</mrk><mrk mtype="seg" mid="9">心</mrk></seg-source><target><mrk mtype="seg" mid="7">liver<x id="1"/>10<g id="2">9</g>\
        <mrk mtype="x-sdl-deleted">s</mrk><mrk mtype="x-sdl-comment">!</mrk></mrk></target>\
        <sdl:seg-defs><sdl:seg id="7" conf="Translated"/><sdl:seg id="8" conf="ApprovedSignOff"/><sdl:seg id="9" conf="Draft"/></sdl:seg-defs></trans-unit></body></file></xliff>
        """,
      segments: ["7 | 肝 10^9 | liver 10^9!", "8 | 肾 | -"],
      remarks: [DocumentRemark(.trackedDeletions, count: 1), DocumentRemark(.untranslatedSegments, count: 1)]
    ),
    BitextCase(
      name: "Phrase: codes are text in braces",
      format: .xliff,
      text: """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0" version="1.2"><file\
         source-language="zh_cn" target-language="en_us"><body><trans-unit id="k:0" m:confirmed="1"><source>{b>肝&lt;b}{1}10{^>9&lt;^}/L</source>\
        <target>{2>liver&lt;2} {x} 10{^>9&lt;^}/L</target><m:tunit-metadata><m:mark id="1"><m:content>&lt;br/&gt;</m:content></m:mark></m:tunit-metadata></trans-unit></body></file></xliff>
        """,
      segments: ["k:0 | 肝 10^9/L | liver {x} 10^9/L"]
    ),
    BitextCase(
      name: "memoQ: characters as codes, states",
      format: .xliff,
      text: """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" version="1.2"><file source-language="zh" target-language="en">\
        <body><trans-unit id="1" mq:status="ManuallyConfirmed"><source>肝<ph id="1">&lt;mq:ch val="…" /&gt;</ph></source><target>liver<ph id="1">&lt;mq:ch val="…" /&gt;</ph></target>\
        <mq:insertedmatch><source>肺</source><target>lung</target></mq:insertedmatch></trans-unit>\
        <trans-unit id="2" mq:status="ManuallyConfirmed"><source>肾</source><target/></trans-unit>\
        <trans-unit id="3" mq:status="NotStarted"><source>心</source><target/></trans-unit></body></file></xliff>
        """,
      segments: ["1 | 肝… | liver…", "2 | 肾 | -"],
      remarks: [DocumentRemark(.untranslatedSegments, count: 1)]
    ),
    BitextCase(
      name: "XLIFF 2: segments with the name of their unit, codes beside the text, matches are none",
      format: .xliff,
      text: xliff2(
        """
        <unit id="u"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s"><source>肺</source>\
        <target>lung</target></mtc:match></mtc:matches><notes><note>x</note></notes><originalData><data id="d">&lt;br/&gt;</data>\
        <data id="e">&lt;sup&gt;</data></originalData><segment id="s"><source>肝<ph id="1" dataRef="d"/>10<pc id="2" dataRefStart="e">9</pc></source>\
        <target>liver<ph id="1" dataRef="d"/>10<pc id="2" dataRefStart="e">9</pc></target></segment><ignorable><source> </source></ignorable>\
        <segment state="translated"><source>肾</source></segment><segment state="initial"><source>心</source></segment></unit>
        <unit id="v" translate="no"><segment><source>DOI</source></segment></unit>
        <group id="g"><unit id="w"><segment><source>肺<cp hex="2026"/></source><target>lung<mrk id="m" type="term">…</mrk></target></segment></unit></group>
        """
      ),
      segments: ["u/s | 肝 10^9 | liver 10^9", "u/2 | 肾 | -", "w | 肺… | lung…"],
      remarks: [DocumentRemark(.untranslatedSegments, count: 1)]
    ),
    BitextCase(
      name: "files that number their segments alike",
      format: .xliff,
      text: """
        <xliff version="1.2"><file source-language="zh" target-language="en"><body><trans-unit id="1"><source>肝</source><target>liver</target></trans-unit></body></file>
        <file source-language="en" target-language="zh"><body><trans-unit id="1"><source>kidney</source><target>肾</target></trans-unit></body></file>
        <file source-language="en" target-language="de"><body><trans-unit id="1"><source>heart</source><target>Herz</target></trans-unit></body></file></xliff>
        """,
      segments: ["1 | 肝 | liver", "1 (2) | 肾 | kidney"],
      remarks: [DocumentRemark(.otherLanguages, count: 1)]
    ),
  ]

  @Test("segments with both sides, codes taken out", arguments: memories + documents)
  func segments(_ each: BitextCase) throws {
    let bitext = try readBitext(Array(each.text.utf8), as: each.format, path: "a")
    #expect(BitextCase.lines(bitext) == each.segments)
    #expect("\(bitext.languages.source.rawValue) \(bitext.languages.target.rawValue)" == each.languages)
    #expect(bitext.remarks == each.remarks)
    #expect(bitext.isMemory == (each.format == .tmx))
  }

  @Test("a place leads to its segment and its line")
  func places() throws {
    let text = Self.tmx(Self.unit(("zh", "肝"), ("en", "liver")) + Self.unit(("zh", "肾𠮷脏"), ("en", "kidney")))
    let bitext = try readBitext(Array(text.utf8), as: .tmx, path: "a")
    let range = try #require(bitext.segments[1].texts.source?.documentRange(of: 7..<10))
    let start = bitext.lines.position(at: range.lowerBound)
    #expect(start == LineTable.Position(line: 3, column: 4, origin: .segment("2", line: 3)))
    #expect(bitext.lines.end(of: range).column == 5)
  }

  @Test(
    "files that are no such bitext fail with the reason",
    arguments: [
      (tmx(unit(("de", "Leber"), ("fr", "foie"))), DocumentFormat.tmx, DocumentFailure(.languages("de, fr"))),
      (tmx(unit(("de", "Leber"), ("en", "liver"))), .tmx, DocumentFailure(.languages("de, en"))),
      (tmx(unit(("zh", "肝"), ("en", ""))), .tmx, DocumentFailure(.noSegments)),
      ("<tmx version=\"1.4\"><body><tu>", .tmx, DocumentFailure(.malformed("Extra content at the end"))),
      (
        xliff("<trans-unit id=\"1\"><source>liver</source><target>Leber</target></trans-unit>", "en", "de"),
        .xliff, DocumentFailure(.languages("en–de"))
      ),
      ("<book/>", .xliff, DocumentFailure(.notThisFormat(found: "root element book"), line: 1)),
      ("<!DOCTYPE tmx [<!ENTITY a \"b\">]><tmx/>", .tmx, DocumentFailure(.documentType)),
    ]
  )
  func failures(text: String, format: DocumentFormat, expected: DocumentFailure) {
    do throws(DocumentFailure) {
      let read = try readBitext(Array(text.utf8), as: format, path: "a")
      Issue.record("read \(BitextCase.lines(read))")
    } catch {
      if case .malformed = expected.kind {
        if case .malformed = error.kind {} else { Issue.record("\(error)") }
      } else {
        #expect(error.kind == expected.kind)
      }
    }
  }

  @Test("encodings of XML", arguments: [true, false])
  func encodings(isBigEndian: Bool) throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
      + Self.tmx(Self.unit(("zh", "肝"), ("en", "liver"))).drop { $0 != ">" }.dropFirst()
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(BitextCase.lines(try readBitext(bytes, as: .tmx, path: "a")) == ["1 | 肝 | liver"])
    #expect(BitextCase.lines(try readBitext(Array(text.utf8), as: .tmx, path: "a")) == ["1 | 肝 | liver"])
  }

  @Test("a whole text is no segment")
  func longSegments() throws {
    let long = Self.unit(("zh", String(repeating: "肝", count: 7_000)), ("en", "liver"))
    let bitext = try readBitext(
      Array(Self.tmx(long + Self.unit(("zh", "肝"), ("en", "liver"))).utf8),
      as: .tmx,
      path: "a"
    )
    #expect(BitextCase.lines(bitext) == ["2 | 肝 | liver"])
    #expect(bitext.remarks == [DocumentRemark(.longSegments, count: 1)])
    #expect(throws: DocumentFailure(.longSegments)) {
      try readBitext(Array(Self.tmx(long).utf8), as: .tmx, path: "a")
    }
  }

  @Test("more than is checked together is refused")
  func manySegments() throws {
    let cell = String(repeating: "liver ", count: 3_000)
    let table = "zh,en\n" + String(repeating: "肝,\(cell)\n", count: 1_000)
    #expect(throws: DocumentFailure(.manySegments(limit: 250_000, megabytes: 16))) {
      try readBitext(Array(table.utf8), as: .table, path: "a")
    }
  }

  @Test("a quotation mark that nothing closes is told with its line")
  func openQuote() throws {
    #expect(throws: DocumentFailure(.openQuote, line: 3)) {
      try readBitext(Array("zh,en\n肝,liver\n\"肾,kidney\n脾,spleen\n".utf8), as: .table, path: "a")
    }
  }

  @Test("what says the same again is taken out and counted")
  func repeats() throws {
    let text = Self.tmx(
      String(repeating: Self.unit(("zh", "肝"), ("en", "liver")), count: 3)
        + Self.unit(("zh", "肝"), ("en", "the liver"))
    )
    let bitext = try readBitext(Array(text.utf8), as: .tmx, path: "a").withoutRepeats()
    #expect(BitextCase.lines(bitext) == ["1 | 肝 | liver", "4 | 肝 | the liver"])
    #expect(bitext.remarks == [DocumentRemark(.repeatedSegments, count: 2)])
  }
}
