import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("JATS") struct JATSReaderTests {
  @Test(
    "what the tags say is read",
    arguments: JATSCase.titles + JATSCase.bylines + JATSCase.dates + JATSCase.abstracts + JATSCase.keywords
      + JATSCase.inline + JATSCase.documents
  )
  func reads(_ each: JATSCase) throws {
    let read = try each.read()
    #expect(read == each.expected)
  }

  @Test(
    "a document in any encoding that it declares is read alike",
    arguments: [
      ("UTF-8", "UTF-8"), ("GB18030", "GB18030"), ("GB2312", "GB18030"), ("GBK", "UTF-8"),
      ("UTF-16", "UTF-8"),
    ]
  )
  func encodings(_ declared: String, _ used: String) throws {
    let xml =
      "<?xml version=\"1.0\" encoding=\"\(declared)\"?><article xml:lang=\"zh\"><front><article-meta>"
      + "<abstract><p>骨</p></abstract></article-meta></front></article>"
    var bytes = Array(xml.utf8)
    if used == "GB18030", let place = bytes.firstRange(of: Array("骨".utf8)) {
      bytes.replaceSubrange(place, with: [0xB9, 0xC7])
    }
    let text = try readDocument(bytes, as: .jats, path: "a.xml")
    #expect(text.article?.versions.source.abstract?.string == "骨")
    #expect(text.markdown == "## 摘要\n\n骨")
  }

  @Test("UTF-16 is read with and without a byte order mark", arguments: [true, false], [true, false])
  func utf16(_ isBig: Bool, _ hasMark: Bool) throws {
    let xml =
      "<?xml version=\"1.0\"?><article><front><article-meta><abstract><p>骨𠮷</p></abstract></article-meta></front></article>"
    let units = (hasMark ? [0xFEFF] : []) + Array(xml.utf16)
    let bytes = units.flatMap {
      isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let text = try readDocument(bytes, as: .jats, path: "a.xml")
    #expect(text.article?.versions.source.abstract?.string == "骨𠮷")
  }

  @Test(
    "what cannot be read is said with its line",
    arguments: [
      ("<article>\n<p>&alpha;</p></article>", DocumentFailure(.entity("alpha"), line: 2)),
      (
        "<!DOCTYPE article SYSTEM \"a.dtd\">\n<article><p>&beta;</p></article>",
        DocumentFailure(.entity("beta"), line: 2)
      ),
      ("<!DOCTYPE article [<!ENTITY a \"b\">]><article/>", DocumentFailure(.documentType, line: 1)),
    ]
  )
  func failures(_ xml: String, _ failure: DocumentFailure) {
    #expect(throws: failure) { try readDocument(Array(xml.utf8), as: .jats, path: "a.xml") }
  }

  @Test("bytes that are in no encoding that is declared are refused")
  func damaged() {
    #expect(throws: DocumentFailure.self) {
      try readDocument(
        Array("<article>\n".utf8) + [0xFF, 0x80] + Array("</article>".utf8),
        as: .jats,
        path: "a.xml"
      )
    }
  }

  @Test(
    "every character of the text leads to its line and column",
    arguments: [
      "<p>骨 &lt; 铁</p>", "<p>𠮷<i>x</i>骨</p>", "<p>a&#x4E00;b<![CDATA[<c>]]>d</p>", "<p>\n  骨\n  铁 b\n</p>",
      "<p>*P*<sup>2</sup>_x_</p>", "<p># 骨\r\n铁</p>", "<sec><title>目的</title><p>骨<!-- c -->铁</p></sec>",
    ]
  )
  func places(_ content: String) throws {
    let xml =
      "<article xml:lang=\"zh\">\n<front><article-meta><abstract>\(content)</abstract></article-meta></front></article>"
    let text = try readDocument(Array(xml.utf8), as: .jats, path: "a.xml")
    let abstract = try #require(text.article?.versions.source.abstract)
    let lines = xml.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    var offset = 0
    for scalar in abstract.string.unicodeScalars {
      let place = text.lines.position(
        at: abstract.documentRange(of: offset..<offset + UTF8.width(scalar)).lowerBound
      )
      offset += UTF8.width(scalar)
      if scalar == " " || scalar == "^" { continue }
      let rest = Array(lines[place.line - 1].utf16.dropFirst(place.column - 1))
      let found = String(decoding: rest, as: UTF16.self)
      #expect(["\(scalar)", "&"].contains { found.hasPrefix($0) }, "\(scalar) at \(place)")
    }
  }

  @Test("a comment to Duizhao goes with what follows it")
  func directives() throws {
    let xml = """
      <article xml:lang="zh"><front><article-meta>
      <!-- duizhao:disable-next number-mismatch -->
      <trans-abstract xml:lang="en"><p>One <!-- duizhao:disable-next arithmetic -->two.</p></trans-abstract>
      <!-- duizhao:enable unit-mismatch -->
      <abstract><p>一二。</p></abstract><!-- not ours -->
      </article-meta></front></article>
      """
    let text = try readDocument(Array(xml.utf8), as: .jats, path: "a.xml")
    #expect(
      text.markdown == """
        ## 摘要

        一二。

        <!-- duizhao:disable-next number-mismatch -->

        ## Abstract

        One <!-- duizhao:disable-next arithmetic -->two.

        <!-- duizhao:enable unit-mismatch -->
        """
    )
    let article = try #require(text.article)
    let next = article.directives.map { String(decoding: Array(text.markdown.utf8)[$0.next], as: UTF8.self) }
    #expect(next == ["One <!-- duizhao:disable-next arithmetic -->two.", "two.", ""])
    #expect(article.versions.target.abstract?.string == "One two.")
  }
}
