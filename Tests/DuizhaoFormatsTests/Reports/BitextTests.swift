import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("Alignments as segments")
struct BitextTests {
  private static let texts = Sides(
    source: "题目\n一。\n二。\n甲\n乙\n丙\n",
    target: "Title\nOne.\nTwo & <3>.\nAlpha\nBeta\nGamma\n"
  )

  /// A title, two sentences of each side in one link, one of each alone, and keywords.
  private static let article: AlignedArticle = {
    let sides = Sides(source: Language.chinese, target: .english)
    let sentence = { (side: Side, line: Int) in
      let lines = texts[side].split(separator: "\n")
      let offset = lines[..<line].reduce(0) { $0 + $1.utf8.count + 1 }
      return Sentence(text: MappedText(String(lines[line]), at: offset), language: sides[side])
    }
    return AlignedArticle(
      article: Article(
        versions: Sides(
          source: ArticleVersion(language: .chinese, path: "a.md"),
          target: ArticleVersion(language: .english, path: "b.md")
        )
      ),
      titles: Sides(source: sentence(.source, 0), target: sentence(.target, 0)),
      sentences: Sides(
        source: [sentence(.source, 1), sentence(.source, 2), sentence(.source, 3)],
        target: [sentence(.target, 1), sentence(.target, 2), sentence(.target, 3)]
      ),
      links: [
        Link(source: [0, 1], target: [0, 1], score: 0.875), Link(source: [2], target: [], score: 0.5),
        Link(source: [], target: [2], score: 0.5),
      ],
      keywords: Sides(
        source: [sentence(.source, 4), sentence(.source, 5)],
        target: [sentence(.target, 4), sentence(.target, 5)]
      ),
      keywordLinks: [Link(source: [0, 1], target: [0, 1], score: 0.75)]
    )
  }()

  private var bitext: Bitext { Bitext(Self.article, lines: Self.texts.map { LineTable($0) }) }

  @Test("sentences of a link are joined as their language does, keywords with a mark between")
  func segments() {
    let rows = bitext.segments.map { segment in
      "\(segment.part.rawValue): \(segment.texts.source ?? "-") | \(segment.texts.target ?? "-") | "
        + "\(segment.places.source?.line ?? 0) \(segment.places.target?.line ?? 0) \(segment.score ?? -1)"
    }
    #expect(
      rows == [
        "title: 题目 | Title | 1 1 -1.0", "sentence: 一。二。 | One. Two & <3>. | 2 2 0.875",
        "sentence: 甲 | - | 4 0 -1.0",
        "sentence: - | Alpha | 0 4 -1.0", "keyword: 乙；丙 | Beta; Gamma | 5 5 0.75",
      ]
    )
    #expect(bitext.name == "a.md + b.md")
  }

  @Test("a memory has what is linked; our own reader finds it there")
  func memory() throws {
    let text = TMXReport().text([bitext])
    #expect(
      try TMXExchange().readTerms(text) == [
        "zh:题目* | en:Title*", "zh:一。二。* | en:One. Two & <3>.*", "zh:乙；丙* | en:Beta; Gamma*",
      ]
    )
    #expect(text.contains("<note>b.md:2</note>") && text.contains("<prop type=\"x-score\">0.875</prop>"))
  }

  @Test("XLIFF has all segments; what has one side has not been translated")
  func document() throws {
    let text = XLIFFReport().text([bitext])
    let entries = try XLIFFExchange().read(Array(text.utf8)).entries.map(\.entry)
    #expect(
      entries.map { $0.terms.map(\.text) } == [
        ["题目", "Title"], ["一。二。", "One. Two & <3>."], ["甲"], ["Alpha"], ["乙；丙", "Beta; Gamma"],
      ]
    )
    #expect(text.matches(of: /<segment state="initial">/).count == 2)
    #expect(text.contains("<target></target>") && text.contains("<source></source>"))
    #expect(text.contains("<unit id=\"sentence-3\" type=\"duizhao:sentence\">"))
  }

  @Test("a memory of an article that was translated into Chinese says so")
  func direction() {
    var article = Self.article
    let versions = article.article.versions
    article.article.versions = Sides(source: versions.target, target: versions.source)
    let other = Bitext(article, lines: Self.texts.map { LineTable($0) })
    let text = TMXReport().text([bitext, other])
    #expect(text.contains("srclang=\"zh\" datatype"))
    #expect(text.matches(of: /<tu srclang="en">/).count == 3)
  }

  @Test(
    "the page shows all, escaped, and what is doubtful or alone",
    arguments: [Language.english, .chinese]
  )
  func page(_ language: Language) {
    var article = Self.article
    article.links[0].score = 0.25
    let html = AlignmentHTMLReport(language: language).text([article, Self.article])
    #expect(html.contains("Two &amp; &lt;3&gt;.") && !html.contains("<3>"))
    #expect(html.matches(of: /class="r alone"/).count == 4)
    #expect(html.matches(of: /class="score w"/).count == 1)
    #expect(html.contains("href=\"#a2\"") && html.contains("id=\"a2\""))
    #expect(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"))
  }
}
