import DuizhaoFormats
import DuizhaoModel

/// Articles made by hand, so that reports are tested without a glossary and an aligner.
enum PageFixture {
  /// A sentence of a document that begins at an offset, with the terms and values that stand in it.
  static func sentence(
    _ text: String,
    _ language: Language,
    at offset: Int,
    terms: [(concept: Int, text: String)] = [],
    label: String? = nil
  ) -> Sentence {
    Sentence(
      text: MappedText(text, at: offset),
      language: language,
      label: label.flatMap { range(of: $0, in: text) },
      terms: terms.compactMap { term in
        range(of: term.text, in: text).map { TermOccurrence(concept: term.concept, term: 0, range: $0) }
      }
    )
  }

  /// The UTF-8 range of a part of a text.
  static func range(of part: String, in text: String) -> Range<Int>? {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    return (0...max(0, bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
      .map { $0..<$0 + wanted.count }
  }

  /// An article with two links, three keywords and a finding of each severity.
  static let small: CheckedArticle = {
    let zh = [
      sentence("目的 评价达格列净的疗效。", .chinese, at: 100, terms: [(0, "达格列净")], label: "目的"),
      sentence("每日口服5 mg，共12周。", .chinese, at: 200),
    ]
    let en = [
      sentence(
        "Objective To evaluate dapagliflozin.",
        .english,
        at: 1100,
        terms: [(0, "dapagliflozin")],
        label: "Objective"
      ),
      sentence("It was taken at 50 mg daily for 12 weeks.", .english, at: 1200),
      sentence("More trials are needed.", .english, at: 1300),
    ]
    let keywords = Sides(
      source: ["达格列净", "心力衰竭"].enumerated().map { sentence($1, .chinese, at: 400 + 50 * $0) },
      target: ["heart failure", "dapagliflozin"].enumerated().map {
        sentence($1, .english, at: 1400 + 50 * $0)
      }
    )
    let twelve = Evidence(
      kind: .number,
      source: Span(index: 1, range: range(of: "12", in: zh[1].text.string) ?? 0..<0),
      target: Span(index: 1, range: range(of: "12", in: en[1].text.string) ?? 0..<0),
      weight: 5
    )
    let aligned = AlignedArticle(
      article: Article(
        versions: Sides(
          source: version(.chinese, title: "达格列净的疗效", at: 0, zh, keywords.source),
          target: version(.english, title: "Efficacy of dapagliflozin", at: 1000, en, keywords.target)
        )
      ),
      titles: Sides(
        source: sentence("达格列净的疗效", .chinese, at: 0, terms: [(0, "达格列净")]),
        target: sentence("Efficacy of dapagliflozin", .english, at: 1000, terms: [(0, "dapagliflozin")])
      ),
      sentences: Sides(source: zh, target: en),
      links: [
        Link(source: [0], target: [0], score: 0.9),
        Link(source: [1], target: [1], score: 0.9, evidence: [twelve]),
        Link(source: [], target: [2], score: 0.5),
      ],
      keywords: keywords,
      keywordLinks: [Link(source: [0], target: [1], score: 0.9), Link(source: [1], target: [0], score: 0.9)]
    )
    return CheckedArticle(aligned: aligned, findings: findings(zh, en, keywords))
  }()

  private static func version(
    _ language: Language,
    title: String,
    at offset: Int,
    _ sentences: [Sentence],
    _ keywords: [Sentence]
  ) -> ArticleVersion {
    var abstract = MappedText()
    for sentence in sentences { abstract.append(sentence.text) }
    return ArticleVersion(
      language: language,
      path: "issue/small.md",
      title: MappedText(title, at: offset),
      abstract: abstract,
      keywords: keywords.map(\.text)
    )
  }

  private static func findings(
    _ zh: [Sentence],
    _ en: [Sentence],
    _ keywords: Sides<[Sentence]>
  ) -> [Finding] {
    let dose = Sides(source: ("5 mg", zh[1]), target: ("50 mg", en[1])).map { text, sentence in
      Place(range(of: text, in: sentence.text.string) ?? 0..<0, in: sentence)
    }
    let lists = keywords.map { list in
      Place(
        quote: list.map(\.text.string).joined(separator: "; "),
        range: list[0].text.documentRange.lowerBound..<list[1].text.documentRange.upperBound
      )
    }
    return [
      Finding(
        rule: "number-mismatch",
        severity: .error,
        confidence: 0.95,
        message: Message(en: "“5 mg” in the source, “50 mg” in the translation", zh: "原文为“5 mg”，译文为“50 mg”"),
        source: dose.source,
        target: dose.target
      ),
      Finding(
        rule: "sentence-added",
        severity: .info,
        confidence: 0.6,
        message: Message(en: "this sentence has no counterpart in the source", zh: "此句在原文中没有对应内容"),
        target: Place(en[2].text)
      ),
      Finding(
        rule: "keyword-order",
        severity: .warning,
        confidence: 0.9,
        message: Message(en: "the keywords come in another order than in the source", zh: "译文关键词的顺序与原文不同"),
        source: lists.source,
        target: lists.target
      ),
    ]
  }

  /// An article of one sentence and its title, the same in both languages.
  static func plain(_ text: String, path: String) -> CheckedArticle {
    let sentences = Sides(
      source: [sentence(text, .chinese, at: 50)],
      target: [sentence(text, .english, at: 50)]
    )
    let versions = sentences.map { items in
      ArticleVersion(
        language: items[0].language,
        path: path,
        title: MappedText(text),
        abstract: items[0].text,
        keywords: [MappedText(text, at: 5000)]
      )
    }
    return CheckedArticle(
      aligned: AlignedArticle(
        article: Article(versions: versions),
        titles: sentences.map { $0[0] },
        sentences: sentences,
        links: [Link(source: [0], target: [0], score: 1)],
        keywords: sentences,
        keywordLinks: [Link(source: [0], target: [0], score: 1)]
      ),
      findings: []
    )
  }

  /// A concept with two English names.
  static let terms: TermMatrix = {
    let place = Place(quote: "", range: 0..<0)
    let use = { (article: Int) in TermMatrix.Use(article: article, passage: 0, place: place) }
    return TermMatrix(
      languages: Sides(source: .chinese, target: .english),
      rows: [
        TermMatrix.Row(
          concept: 0,
          field: "endocrine",
          forms: Sides(
            source: [TermMatrix.Form(text: "达格列净", status: .preferred, uses: [use(0), use(0), use(1)])],
            target: [
              TermMatrix.Form(text: "dapagliflozin", status: .preferred, uses: [use(0), use(0)]),
              TermMatrix.Form(text: "dapaglifozin", status: nil, uses: [use(1)]),
            ]
          )
        ),
        TermMatrix.Row(
          concept: 1,
          field: "cardiovascular",
          forms: Sides(
            source: [TermMatrix.Form(text: "心力衰竭", status: .preferred, uses: [use(0)])],
            target: [
              TermMatrix.Form(text: "heart failure", status: .preferred, uses: [use(0)]),
              TermMatrix.Form(text: "HF", status: .admitted, isAbbreviation: true, uses: [use(1)]),
            ]
          )
        ),
      ]
    )
  }()

  /// What the report says of one rule; the others are unknown to it.
  static let rules = [
    ReportedRule(
      id: "number-mismatch",
      severity: .error,
      isOnByDefault: true,
      group: "numbers",
      summary: Message(en: "a number differs from its counterpart", zh: "数值与对应译文不一致"),
      rationale: Message(en: "A dose that changes in translation can harm a patient.", zh: "剂量在翻译中改变可能危及患者。"),
      clause: "GB/T 7713.2",
      explanation: Message(en: "", zh: ""),
      markdown: Message(en: "", zh: "")
    )
  ]
}
