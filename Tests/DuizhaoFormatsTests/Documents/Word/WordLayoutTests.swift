import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// Articles as people lay them out, with nothing in styles.
@Suite("Layouts of Word documents")
struct WordLayoutTests {
  private static let bold = "<w:b/>"
  private static func p(_ runs: String...) -> String { WordFixture.p(runs.joined()) }
  private static func r(_ text: String, _ properties: String = "") -> String {
    WordFixture.r(text, properties)
  }
  private static func row(_ cells: [String]) -> String {
    "<w:tr>\(cells.map { "<w:tc>\($0)</w:tc>" }.joined())</w:tr>"
  }
  private static func table(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }

  private static let abstracts = (
    "探讨铁与骨质疏松的关系。铁过载降低骨密度。", "To study iron in osteoporosis. Iron overload lowers bone density."
  )
  private static let keywords = ("铁；骨质疏松", "iron; osteoporosis")
  private static let br = "<w:r><w:br/></w:r>"

  private static let layouts: [(String, String)] = [
    (
      "all in one style, labels bold and without colons, paragraphs indented by blanks",
      p(r("铁与骨质疏松", bold)) + p(r("    摘  要  ", bold), r(abstracts.0))
        + p(r("\u{3000}\u{3000}关键词  ", bold), r(keywords.0))
        + p(r("Iron and Osteoporosis", bold)) + p(r("    ABSTRACT  ", bold), r(abstracts.1))
        + p(r("    KEY WORDS  ", bold), r(keywords.1))
    ),
    (
      "labels in the first column of a table, texts in the second",
      p(r("铁与骨质疏松"))
        + table(row([p(r("摘要", bold)), p(r(abstracts.0))]), row([p(r("关键词", bold)), p(r(keywords.0))]))
        + p(r("Iron and Osteoporosis"))
        + table(
          row([p(r("Abstract", bold)), p(r(abstracts.1))]),
          row([p(r("Keywords", bold)), p(r(keywords.1))])
        )
    ),
    (
      "the languages side by side in a table",
      table(
        row([
          p(r("铁与骨质疏松", bold)) + p(r("摘要：", bold), r(abstracts.0)) + p(r("关键词：", bold), r(keywords.0)),
          p(r("Iron and Osteoporosis", bold)) + p(r("Abstract: ", bold), r(abstracts.1))
            + p(r("Keywords: ", bold), r(keywords.1)),
        ])
      )
    ),
    (
      "the languages side by side, a row for each sentence, with numbers",
      table(
        row([p(r("1")), p(r("铁与骨质疏松")), p(r("Iron and Osteoporosis"))]),
        row([p(r("2")), p(r("摘要")), p(r("Abstract"))]),
        row([p(r("3")), p(r("探讨铁与骨质疏松的关系。")), p(r("To study iron in osteoporosis."))]),
        row([p(r("4")), p(r("铁过载降低骨密度。")), p(r("Iron overload lowers bone density."))]),
        row([p(r("5")), p(r("关键词：" + keywords.0)), p(r("Keywords: " + keywords.1))])
      )
    ),
    (
      "English first, the row of the abstract in one cell each",
      table(
        row([p(r("Iron and Osteoporosis")), p(r("铁与骨质疏松"))]),
        row([p(r("Abstract: " + abstracts.1)), p(r("摘要：" + abstracts.0))]),
        row([p(r("Keywords: " + keywords.1)), p(r("关键词：" + keywords.0))])
      )
    ),
    (
      "labels in English in the first column",
      table(
        row([p(r("Title")), p(r("铁与骨质疏松"))]),
        row([p(r("Abstract in Chinese")), p(r("摘要：" + abstracts.0))]),
        row([p(r("Keywords in Chinese")), p(r("关键词：" + keywords.0))])
      ) + p(r("Iron and Osteoporosis")) + p(r("Abstract: " + abstracts.1)) + p(r("Keywords: " + keywords.1))
    ),
    (
      "an abstract with its label and its keywords in one paragraph, broken by hand",
      p(r("铁与骨质疏松")) + p(r("【摘要】"), br, r(abstracts.0), br, r("【关键词】"), r(keywords.0))
        + p(r("Iron and Osteoporosis"))
        + p(r("【Abstract】"), br, r(abstracts.1), br, r("【Key words】"), r(keywords.1))
    ),
  ]

  @Test("titles, abstracts and keywords are found", arguments: layouts)
  func finds(_ layout: String, _ body: String) throws {
    let text = try WordReader.read(WordFixture(body).bytes())
    let versions = readArticle(text.markdown, path: "a.docx").versions
    #expect(versions.source.title?.string == "铁与骨质疏松")
    #expect(versions.target.title?.string == "Iron and Osteoporosis")
    #expect(versions.source.abstract?.string == Self.abstracts.0)
    #expect(versions.target.abstract?.string == Self.abstracts.1)
    #expect(versions.source.keywords.map(\.string) == ["铁", "骨质疏松"])
    #expect(versions.target.keywords.map(\.string) == ["iron", "osteoporosis"])
  }
}
