import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("Notes on segments")
struct BitextAnnotatorTests {
  /// A note on a segment.
  static func note(_ id: String, number: Int = 1, side: Side = .target, severity: Severity = .error)
    -> DocumentAnnotation
  {
    let place = LineTable.Position(line: 1, column: 1, origin: .segment(id, line: 1))
    return DocumentAnnotation(
      number: number,
      finding: Finding(rule: "x", severity: severity, confidence: 1, message: Message(en: "x", zh: "x")),
      side: side,
      start: place,
      end: place,
      lines: ["第\(number)条：a < b", "x"]
    )
  }

  private static let older =
    "<xliff version=\"1.2\"><file source-language=\"zh\" target-language=\"en\"><body>"
  private static let newer =
    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"zh\" trgLang=\"en\"><file id=\"f\">"
  private static let own = "priority=\"1\" annotates=\"target\">第1条：a &lt; b\nx</note>"

  /// A file, the notes, and the file with them.
  private static let cases:
    [(name: String, format: DocumentFormat, text: String, notes: [DocumentAnnotation], expected: String)] = [
      (
        "behind the target, with its white space; all else stays",
        .xliff,
        "\(older)\r\n <trans-unit id='1' >\r\n  <source>肝</source>\r\n  <target><![CDATA[liver]]> &#38;</target >\r\n  <note>n</note>\r\n </trans-unit></body></file></xliff>",
        [note("1", side: .source), note("1")],
        "\(older)\r\n <trans-unit id='1' >\r\n  <source>肝</source>\r\n  <target><![CDATA[liver]]> &#38;</target >\r\n  <note from=\"Duizhao\" \(own)\r\n  <note>n</note>\r\n </trans-unit></body></file></xliff>"
      ),
      (
        "of a segment of several its number; suggestions have targets of their own",
        .xliff,
        "\(older)<x:trans-unit xmlns:x=\"urn:x\" id=\"1\"><x:source>肝肾</x:source><x:seg-source><x:mrk mtype=\"seg\" mid=\"1\">肝</x:mrk><x:mrk mtype=\"seg\" mid=\"2\">肾</x:mrk></x:seg-source><x:target><x:mrk mtype=\"seg\" mid=\"1\">liver</x:mrk><x:mrk mtype=\"seg\" mid=\"2\">kidney</x:mrk></x:target><x:alt-trans><x:target>lung</x:target></x:alt-trans></x:trans-unit></body></file></xliff>",
        [note("1/2", side: .source, severity: .warning)],
        "\(older)<x:trans-unit xmlns:x=\"urn:x\" id=\"1\"><x:source>肝肾</x:source><x:seg-source><x:mrk mtype=\"seg\" mid=\"1\">肝</x:mrk><x:mrk mtype=\"seg\" mid=\"2\">肾</x:mrk></x:seg-source><x:target><x:mrk mtype=\"seg\" mid=\"1\">liver</x:mrk><x:mrk mtype=\"seg\" mid=\"2\">kidney</x:mrk></x:target><x:note from=\"Duizhao\" priority=\"3\" annotates=\"source\">#1/2 · 第1条：a &lt; b\nx</x:note><x:alt-trans><x:target>lung</x:target></x:alt-trans></x:trans-unit></body></file></xliff>"
      ),
      (
        "without a target behind the source",
        .xliff,
        "\(older)<trans-unit id=\"0\"><source>肝</source><target>liver</target></trans-unit><trans-unit id=\"1\" approved=\"yes\"><source>肾</source></trans-unit></body></file></xliff>",
        [note("1")],
        "\(older)<trans-unit id=\"0\"><source>肝</source><target>liver</target></trans-unit><trans-unit id=\"1\" approved=\"yes\"><source>肾</source><note from=\"Duizhao\" \(own)</trans-unit></body></file></xliff>"
      ),
      (
        "a list of notes before the codes",
        .xliff,
        "\(newer)\n<unit id=\"1\">\n  <originalData><data id=\"d\">x</data></originalData>\n  <segment><source>肝</source><target>liver</target></segment></unit></file></xliff>",
        [note("1"), note("1", number: 2, severity: .info)],
        "\(newer)\n<unit id=\"1\">\n  <notes><note category=\"duizhao\" priority=\"1\" appliesTo=\"target\">第1条：a &lt; b\nx</note><note category=\"duizhao\" priority=\"6\" appliesTo=\"target\">第2条：a &lt; b\nx</note></notes>\n  <originalData><data id=\"d\">x</data></originalData>\n  <segment><source>肝</source><target>liver</target></segment></unit></file></xliff>"
      ),
      (
        "behind the notes of others",
        .xliff,
        "\(newer)<unit id=\"1\"><notes>\n <note>n</note>\n</notes><segment><source>肝</source><target>liver</target></segment></unit></file></xliff>",
        [note("1")],
        "\(newer)<unit id=\"1\"><notes>\n <note>n</note>\n <note category=\"duizhao\" priority=\"1\" appliesTo=\"target\">第1条：a &lt; b\nx</note>\n</notes><segment><source>肝</source><target>liver</target></segment></unit></file></xliff>"
      ),
      (
        "the first in a unit of a memory",
        .tmx,
        "<tmx version=\"1.4\"><header srclang=\"zh\"/><body><tu tuid=\"1\">\n <tuv xml:lang=\"zh\"><seg>肝</seg></tuv><tuv xml:lang=\"en\"><seg>liver</seg></tuv></tu></body></tmx>",
        [note("1")],
        "<tmx version=\"1.4\"><header srclang=\"zh\"/><body><tu tuid=\"1\">\n <note>Duizhao: 第1条：a &lt; b\nx</note>\n <tuv xml:lang=\"zh\"><seg>肝</seg></tuv><tuv xml:lang=\"en\"><seg>liver</seg></tuv></tu></body></tmx>"
      ),
    ]

  @Test(
    "stand where the format has them; nothing else changes, and they go as they came",
    arguments: cases.indices
  )
  func places(_ index: Int) throws {
    let each = Self.cases[index]
    let bytes = Array(each.text.utf8)
    let result = try BitextAnnotator.annotate(bytes, as: each.format, with: each.notes)
    #expect(String(decoding: result.bytes, as: UTF8.self) == each.expected, "\(each.name)")
    let again = try BitextAnnotator.annotate(result.bytes, as: each.format, with: each.notes)
    #expect(again.bytes == result.bytes && again.notes == result.notes, "\(each.name)")
    let bare = try BitextAnnotator.annotate(result.bytes, as: each.format, with: [])
    #expect(bare.bytes == bytes && bare.notes == 0, "\(each.name)")
  }

  @Test("the encoding stays: a mark, UTF-16 in either order", arguments: 0..<3)
  func encodings(_ kind: Int) throws {
    let each = Self.cases[0]
    func encoded(_ text: String) -> [UInt8] {
      if kind == 0 { return [0xEF, 0xBB, 0xBF] + Array(text.utf8) }
      return ([0xFEFF] + Array(text.utf16)).flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return kind == 1 ? bytes : bytes.reversed()
      }
    }
    let result = try BitextAnnotator.annotate(encoded(each.text), as: each.format, with: each.notes)
    #expect(result.bytes == encoded(each.expected))
    #expect(result.notes == 1)
  }

  @Test(
    "what is in another encoding is told",
    arguments: [
      ("<?xml version=\"1.0\" encoding=\"GB18030\"?><tmx/>", "GB18030"),
      ("<?xml version='1.0' encoding='utf-8'?><tmx/>", nil),
      ("<?xml version=\"1.0\"?><tmx/>", nil), ("<tmx/>", nil),
      ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx/>", nil),
    ]
  )
  func foreignEncoding(text: String, name: String?) {
    #expect(BitextAnnotator.foreignEncoding(of: Array(text.utf8)) == name)
  }
}
