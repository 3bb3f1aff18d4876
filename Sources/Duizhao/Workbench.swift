public import DuizhaoAlign
public import DuizhaoCheck
import DuizhaoFormats
public import DuizhaoModel
import DuizhaoTerms
package import DuizhaoText

/// The front door: one function for each arrow from a bilingual article to its findings.
///
/// A workbench holds ICU's iterators and serves one thread; make one for each from the same ``Shared`` value.
///
///     let workbench = try Workbench(Workbench.Shared(Glossary.builtIn()))
///     let article = workbench.read("# 题目 …", path: "article.md")
///     let aligned = try workbench.align(article)
///     let findings = workbench.check(aligned)
public final class Workbench {
  /// What all threads share: the glossary, ready to be found in text.
  public struct Shared: Sendable {
    /// The glossary.
    public var glossary: Glossary { vocabulary.glossary }

    package let vocabulary: Vocabulary

    let knowledge: CheckKnowledge

    /// Prepares a glossary.
    ///
    /// - Complexity: O(*n* log *n*) in the number of forms.
    public init(_ glossary: Glossary) {
      vocabulary = Vocabulary(glossary)
      knowledge = CheckKnowledge(vocabulary)
    }
  }

  /// What the workbench shares with others.
  public let shared: Shared

  let analyzer: TextAnalyzer
  let aligner: Aligner

  /// Creates a workbench for one thread.
  ///
  /// - Throws: An error of ICU where its data is missing.
  public init(_ shared: Shared, alignment: AlignmentWeights = AlignmentWeights()) throws {
    self.shared = shared
    analyzer = try TextAnalyzer(vocabulary: shared.vocabulary)
    aligner = Aligner(vocabulary: shared.vocabulary, options: alignment)
  }

  /// Reads an article in both languages from the text of one file.
  public func read(_ text: String, path: String) -> Article {
    readArticle(text, path: path)
  }

  /// Analyses and pairs an article.
  ///
  /// The evidence runs from Chinese to English, so that a translation into Chinese is paired the other way round.
  ///
  /// - Throws: An error of ICU.
  public func align(_ article: Article) throws -> AlignedArticle {
    if article.versions.source.language == .english, article.versions.target.language == .chinese {
      return try align(article.turned).turned
    }
    let titles = try article.versions.map { version in
      try version.title.map { try analyzer.sentence($0, language: version.language) }
    }
    let sentences = try article.versions.map { version in
      try version.abstract.map { try analyzer.sentences(in: $0, language: version.language) } ?? []
    }
    let keywords = try article.versions.map { version in
      try version.keywords.map { try analyzer.sentence($0, language: version.language) }
    }
    return analysed(
      AlignedArticle(
        article: article,
        titles: titles,
        sentences: sentences,
        links: aligner.links(source: sentences.source, target: sentences.target),
        keywords: keywords,
        keywordLinks: aligner.keywordLinks(source: keywords.source, target: keywords.target)
      )
    )
  }

  /// The article with how its words are tied and which terms translate each other.
  func analysed(_ article: AlignedArticle) -> AlignedArticle {
    let languages = article.article.versions.map(\.language)
    if languages.source == .english, languages.target == .chinese { return analysed(article.turned).turned }
    var aligned = article
    if aligned.kind == .segments || aligned.kind == .memory {
      let sentences = aligned.sentences
      aligned.links = aligner.explained(aligned.links, source: sentences.source, target: sentences.target)
    }
    let passages = aligned.passages
    aligned.coverage = aligner.coverage(of: passages)
    aligned.renderings = aligner.renderings(
      of: passages,
      coverage: aligned.coverage,
      keywords: aligned.keywords
    )
    aligned.termPairs = termPairs(in: aligned, glossary: shared.glossary)
    return aligned
  }

  /// Checks an aligned article with the rules that are on, and returns what its comments do not silence.
  public func check(_ article: AlignedArticle, options: CheckOptions = CheckOptions()) -> [Finding] {
    checked(article, options: options).findings
  }

  /// Checks an aligned article with the rules that are on, and keeps apart what comments in it or the lines of the file
  /// beside it silence.
  public func checked(
    _ article: AlignedArticle,
    entries: [SuppressionEntry] = [],
    options: CheckOptions = CheckOptions()
  ) -> CheckedArticle {
    DuizhaoCheck.check(article, entries: entries, knowledge: shared.knowledge, options: options)
  }

  /// Links two lists of lines, each of which is one sentence; the links say what ties them if they are to explain.
  ///
  /// - Throws: An error of ICU.
  public func alignLines(
    _ lines: Sides<[MappedText]>,
    languages: Sides<Language>,
    explaining: Bool = true
  ) throws -> LinedText {
    let source = try analyzer.lines(lines.source, language: languages.source)
    let target = try analyzer.lines(lines.target, language: languages.target)
    return LinedText(
      sentences: Sides(source: source, target: target),
      links: aligner.links(source: source, target: target, explaining: explaining)
    )
  }

  /// Analyses a passage.
  ///
  /// - Throws: An error of ICU.
  public func segment(_ passage: MappedText, language: Language) throws -> [Sentence] {
    try analyzer.sentences(in: passage, language: language)
  }

  /// Finds the words of a sentence that translate a term of the sentence that it translates.
  ///
  /// - Parameters:
  ///   - term: The term; it may be of either language.
  ///   - pair: The sentence with the term, and its translation.
  ///   - languages: The languages of the two.
  /// - Returns: The UTF-8 range in the translation, nil where nothing was found.
  /// - Throws: An error of ICU.
  public func locate(_ term: String, in pair: Sides<String>, languages: Sides<Language>) throws -> Range<Int>?
  {
    let term = try analyzer.sentence(MappedText(term), language: languages.source)
    let source = try analyzer.sentence(MappedText(pair.source), language: languages.source)
    let target = try analyzer.sentence(MappedText(pair.target), language: languages.target)
    let range = TermSearch.ranges(of: term.text.string, in: pair.source).first
    let use =
      range.map { Aligner.TermUse(term: term, sentence: source, range: $0) }
      ?? Aligner.TermUse(term: term, sentence: term, range: 0..<term.text.count)
    return aligner.location(of: use, in: target)?.range
  }

  /// Finds every use of a term in an article, with the words that translate it.
  ///
  /// - Parameters:
  ///   - term: The term, of either language.
  ///   - language: Its language.
  ///   - article: Where to look.
  /// - Returns: The places in order; the translation is nil where none was found.
  /// - Throws: An error of ICU.
  public func uses(
    of term: String,
    language: Language,
    in article: AlignedArticle
  ) throws -> [(term: Place, translation: Place?)] {
    let side: Side = article.article.versions.source.language == language ? .source : .target
    let term = try analyzer.sentence(MappedText(term), language: language)
    return article.passages.flatMap { passage in
      passage[side].flatMap { sentence in
        TermSearch.ranges(of: term.text.string, in: sentence.text.string).map { range in
          let use = Aligner.TermUse(term: term, sentence: sentence, range: range)
          let found = passage[side.other].compactMap { other in
            aligner.location(of: use, in: other).map { (other, $0) }
          }.max { $0.1.score < $1.1.score }
          return (Place(range, in: sentence), found.map { Place($0.1.range, in: $0.0) })
        }
      }
    }
  }

  /// Finds the expressions of an article that may be terms, and which of them translate each other.
  public func phrases(in article: AlignedArticle) -> ArticlePhrases {
    aligner.phrases(in: article.passages)
  }

  /// Starts to learn from texts that this workbench aligns.
  public func lexiconLearner() -> LexiconLearner { LexiconLearner(aligner) }
}

/// Two texts whose lines are sentences, and their links.
public struct LinedText: Sendable, Hashable {
  /// The sentences of both sides, one a line.
  public var sentences: Sides<[Sentence]>

  /// The links; every line of both sides is in exactly one.
  public var links: [Link]

  /// Creates a text from its sentences and links.
  public init(sentences: Sides<[Sentence]>, links: [Link]) {
    self.sentences = sentences
    self.links = links
  }
}
