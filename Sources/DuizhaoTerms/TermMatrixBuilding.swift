public import DuizhaoModel
import DuizhaoText

/// Returns how a number of articles name each concept on both sides, and every place.
///
/// A use counts where the other side of its passage names the concept too, so that a word with two meanings is not
/// taken for the wrong one. A keyword that stands for a concept under a name which the glossary does not list for it
/// is a form of its own (肠道菌群, *gut microbiome*); the parts of longer terms then count as well (肠道菌群失调, *gut
/// microbiota dysbiosis*), for want of which the usual name would be missing. Keywords that the glossary does not know
/// are rows without a concept.
///
/// - Complexity: Linear in the articles' terms, whatever the size of the glossary.
public func termMatrix(of articles: [AlignedArticle], glossary: Glossary) -> TermMatrix {
  let languages =
    articles.first?.article.versions.map(\.language) ?? Sides(source: .chinese, target: .english)
  var building = TermMatrixBuilding(glossary: glossary, languages: languages)
  for (index, article) in articles.enumerated() { building.add(article, index: index) }
  return building.rows.matrix(languages)
}

/// What the articles say, passage by passage.
private struct TermMatrixBuilding {
  let glossary: Glossary
  let languages: Sides<Language>
  private(set) var rows: TermMatrixRows

  init(glossary: Glossary, languages: Sides<Language>) {
    self.glossary = glossary
    self.languages = languages
    rows = TermMatrixRows(glossary: glossary)
  }

  mutating func add(_ article: AlignedArticle, index: Int) {
    let isTurned = article.article.versions.source.language != languages.source
    let passages = article.passages.map { isTurned ? Sides(source: $0.target, target: $0.source) : $0 }
    let firstKeyword = 1 + article.links.count
    var renamed: [Int] = []
    for (number, passage) in passages.enumerated() {
      addConcepts(of: passage, article: index, passage: number)
      guard number >= firstKeyword, article.keywordLinks[number - firstKeyword].score >= Self.sureLink,
        passage.source.count == 1, passage.target.count == 1
      else { continue }
      if let concept = addKeyword(passage, article: index, passage: number), !renamed.contains(concept) {
        renamed.append(concept)
      }
    }
    for concept in renamed {
      for (number, passage) in passages.enumerated() {
        addParts(of: concept, in: passage, article: index, passage: number)
      }
    }
  }

  /// Below this the two keywords of a link may have nothing in common.
  private static let sureLink = 0.3

  /// Adds the concepts that both sides of a passage name.
  private mutating func addConcepts(of passage: Sides<[Sentence]>, article: Int, passage number: Int) {
    let named = passage.map { sentences in Set(sentences.flatMap { names(in: $0).map(\.concept) }) }
    let common = named.source.intersection(named.target)
    guard !common.isEmpty else { return }
    for side in Side.allCases {
      for sentence in passage[side] {
        for term in names(in: sentence) where common.contains(term.concept) {
          let use = TermMatrix.Use(article: article, passage: number, place: Place(term.range, in: sentence))
          rows.add(use, side, .term(term.term), of: .concept(term.concept))
        }
      }
    }
  }

  /// The terms of a sentence in its own language, and short forms; what it glosses in the other is no name of its own
  /// (活性氧(reactive oxygen species, ROS)), nor are the label of a section and the P of P<0.05.
  private func names(in sentence: Sentence) -> [TermOccurrence] {
    sentence.terms.filter { occurrence in
      let term = glossary.concepts[occurrence.concept].terms[occurrence.term]
      let isLabel = sentence.label.map { $0.overlaps(occurrence.range) } ?? false
      return (term.language == sentence.language || term.form == .abbreviation) && !isLabel
        && !sentence.values.contains { $0.range.contains(occurrence.range) }
    }
  }

  /// Adds a pair of keywords that no concept joins.
  ///
  /// - Returns: The concept of the source keyword where the target gives it a name that the glossary does not list.
  private mutating func addKeyword(_ passage: Sides<[Sentence]>, article: Int, passage number: Int) -> Int? {
    let (source, target) = (passage.source[0], passage.target[0])
    let named = Sides(source: source, target: target).map { Set($0.terms.map(\.concept)) }
    guard named.source.isDisjoint(with: named.target) else { return nil }
    let whole = source.terms.first { $0.range.count == source.text.count }
    let key = FoldedText(target.text.string).string
    if let whole, isForm(key, of: whole.concept) { return nil }
    let subject =
      whole.map { TermMatrixRows.Subject.concept($0.concept) } ?? .term(FoldedText(source.text.string).string)
    let use = { (sentence: Sentence) in
      TermMatrix.Use(
        article: article,
        passage: number,
        place: Place(0..<sentence.text.count, in: sentence)
      )
    }
    let sourceKey =
      whole.map { TermMatrixRows.FormKey.term($0.term) } ?? .written(FoldedText(source.text.string).string)
    rows.add(use(source), .source, sourceKey, of: subject)
    rows.add(use(target), .target, .written(KeywordForm.uninverted(key)), of: subject)
    return whole?.concept
  }

  /// Adds what both sides of a passage name as part of a longer term.
  private mutating func addParts(
    of concept: Int,
    in passage: Sides<[Sentence]>,
    article: Int,
    passage number: Int
  ) {
    let uses = passage.map { sentences in sentences.flatMap { parts(of: concept, in: $0) } }
    guard !uses.source.isEmpty, !uses.target.isEmpty else { return }
    for side in Side.allCases {
      for (term, place) in uses[side] {
        rows.add(
          TermMatrix.Use(article: article, passage: number, place: place),
          side,
          .term(term),
          of: .concept(concept)
        )
      }
    }
  }

  /// The full forms of a concept inside the longer terms of a sentence.
  private func parts(of concept: Int, in sentence: Sentence) -> [(term: Int, place: Place)] {
    glossary.concepts[concept].terms.enumerated()
      .filter { $1.language == sentence.language && $1.form == .full }
      .flatMap { index, term in
        TermSearch.ranges(of: term.text, in: sentence.text.string)
          .filter { range in
            sentence.terms.contains { $0.concept != concept && $0.range.contains(range) }
          }
          .map { (index, Place($0, in: sentence)) }
      }
  }

  /// Whether a folded text is also a form of a concept: two concepts may share one (抑郁 and 抑郁症, *depression*).
  private func isForm(_ key: String, of concept: Int) -> Bool {
    let keys = [key, KeywordForm.uninverted(key)]
    return glossary.concepts[concept].terms.contains { keys.contains(FoldedText($0.text).string) }
  }
}

extension Range<Int> {
  /// Whether another range lies inside this one.
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
