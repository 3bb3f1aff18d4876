package import DuizhaoModel
package import DuizhaoText

/// Collects what one document says of which expressions translate each other.
///
/// - Parameters:
///   - article: The document, aligned.
///   - phrases: Its expressions, and which find each other.
///   - digest: By what the document is known.
///   - vocabulary: The glossary, which tells plain words from others.
///   - line: The line, from 1, of an offset in the file of a side, by which examples name their place.
/// - Returns: The pairs and their expressions, in order of their keys.
/// - Complexity: O(*n* log *n*) in the expressions.
package func minedDocument(
  _ article: AlignedArticle,
  phrases: ArticlePhrases,
  digest: String,
  vocabulary: Vocabulary,
  line: @escaping (Side, Int) -> Int?
) -> MinedDocument {
  var mining = DocumentMining(article, phrases: phrases, vocabulary: vocabulary, line: line)
  mining.addKeywords()
  mining.addGlosses()
  mining.addPairs()
  return mining.document(digest: digest)
}

/// The pairs of a document while they are collected.
private struct DocumentMining {
  private let article: AlignedArticle
  private let phrases: ArticlePhrases
  private let passages: [Sides<[Sentence]>]
  private let line: (Side, Int) -> Int?
  private let vocabulary: Vocabulary
  /// The side that is Chinese.
  private let chinese: Side
  private let firstKeyword: Int
  private var pairs: [Sides<String>: MinedPair] = [:]

  /// Only so many examples of a document are kept for a pair.
  private static let mostExamples = 2

  /// A pair that only one of its sides finds must be this sure.
  private static let leastOneWay = 0.3

  init(
    _ article: AlignedArticle,
    phrases: ArticlePhrases,
    vocabulary: Vocabulary,
    line: @escaping (Side, Int) -> Int?
  ) {
    self.article = article
    self.phrases = phrases
    self.line = line
    self.vocabulary = vocabulary
    passages = article.passages
    chinese = article.article.versions.source.language == .chinese ? .source : .target
    firstKeyword = passages.count - article.keywordLinks.count
  }

  /// Adds the keywords that are linked one to one.
  mutating func addKeywords() {
    for (index, link) in article.keywordLinks.enumerated() {
      let passage = passages[firstKeyword + index]
      guard link.score >= 0.2, let own = passage[chinese].first, let other = passage[chinese.other].first,
        passage.source.count == 1, passage.target.count == 1
      else { continue }
      let english = KeywordForm.uninverted(other.text.string)
      let example = Example(
        kind: .keyword,
        own: Spot(sentence: own, range: 0..<own.text.count, side: chinese),
        other: Spot(sentence: other, range: 0..<other.text.count, side: chinese.other)
      )
      add(own.text.string, english, at: example) { counts in
        counts.keywords += 1
        counts.keywordScore += Int(link.score * 1000)
      }
    }
  }

  /// Adds what brackets give for Chinese terms.
  mutating func addGlosses() {
    for gloss in phrases.glosses {
      let sentence = passages[gloss.passage][gloss.side][gloss.term.index]
      let text = sentence.text.string
      for range in [gloss.full, gloss.abbreviation] {
        guard let range else { continue }
        let example = Example(
          kind: .definition,
          own: Spot(sentence: sentence, range: gloss.term.range, side: gloss.side),
          other: Spot(sentence: sentence, range: range, side: gloss.side)
        )
        add(String(text.slice(gloss.term.range)), String(text.slice(range)), at: example) { counts in
          counts.definitions += 1
          counts.definitionScore += Int(gloss.score * 1000)
        }
      }
    }
  }

  /// Adds the expressions that find each other.
  mutating func addPairs() {
    for pair in phrases.pairs {
      let sentences = Sides(
        source: passages[pair.passage].source[pair.spans.source.index],
        target: passages[pair.passage].target[pair.spans.target.index]
      )
      let isMutual = pair.scores.source > 0 && pair.scores.target > 0
      let best = max(pair.scores.source, pair.scores.target)
      guard isMutual || best >= Self.leastOneWay else { continue }
      let spots = Sides(source: Side.source, target: .target).map { side in
        Spot(sentence: sentences[side], range: pair.spans[side].range, side: side)
      }
      let isTitle = pair.passage == 0 && article.titles.source != nil
      let example = Example(
        kind: isTitle ? .title : .sentence,
        own: spots[chinese],
        other: spots[chinese.other],
        isSure: isMutual
      )
      let scores = pair.scores.map { Int($0 * 1000) }
      add(spots[chinese].text, spots[chinese.other].text, at: example) { [chinese] counts in
        if isMutual { counts.mutual += 1 } else { counts.oneWay += 1 }
        counts.forward += scores[chinese]
        counts.backward += scores[chinese.other]
        if isTitle { counts.titles += 1 }
      }
    }
  }

  private mutating func add(
    _ own: String,
    _ other: String,
    at example: Example,
    count: (inout MinedPair.Counts) -> Void
  ) {
    let keys = Sides(source: FoldedText(own).string, target: FoldedText(other).string)
    guard !keys.source.isEmpty, !keys.target.isEmpty, keys.target.utf8.count < 200,
      example.isSure || !isPlain(keys)
    else { return }
    var pair = pairs[keys] ?? MinedPair(keys: keys)
    count(&pair.counts)
    if pair.evidence.count < Self.mostExamples { pair.evidence.append(evidence(example)) }
    pairs[keys] = pair
  }

  /// Whether both are plain words that name nothing in particular (结果, *results*).
  private func isPlain(_ keys: Sides<String>) -> Bool {
    let meanings = vocabulary.meanings(ofKey: keys.source)
    return !meanings.isEmpty
      && !meanings.contains { if case .term = $0 { true } else { false } }
      && !keys.target.contains(" ")
  }

  private func evidence(_ example: Example) -> TermEvidence {
    let (own, other) = (example.own, example.other)
    let place = Place(own.range, in: own.sentence)
    return TermEvidence(
      kind: example.kind,
      document: article.article.versions[own.side].path,
      line: line(own.side, place.range.lowerBound),
      source: TermEvidence.Passage(own.sentence.text.string, language: .chinese, range: own.range),
      target: TermEvidence.Passage(
        other.sentence.text.string,
        language: LanguageTag(other.sentence.language),
        range: other.range
      )
    )
  }

  /// What was collected.
  func document(digest: String) -> MinedDocument {
    let sorted = pairs.values.sorted { ($0.keys.source, $0.keys.target) < ($1.keys.source, $1.keys.target) }
    return MinedDocument(
      path: article.article.versions[chinese].path,
      digest: digest,
      pairs: sorted,
      expressions: expressions(of: sorted)
    )
  }

  /// How the expressions of pairs are used in the document.
  private func expressions(of pairs: [MinedPair]) -> [MinedExpression] {
    var found: [Language: [String: MinedExpression]] = [:]
    for pair in pairs {
      for (language, key) in [(Language.chinese, pair.keys.source), (.english, pair.keys.target)] {
        found[language, default: [:]][key] = MinedExpression(language: language, key: key)
      }
    }
    for side in Side.allCases {
      for each in phrases.expressions[side] {
        let sentence = passages[each.passage][side][each.span.index]
        let written = String(sentence.text.string.slice(each.span.range))
        let key = FoldedText(written).string
        guard var expression = found[sentence.language]?[key] else { continue }
        expression.count += 1
        if each.standsAlone { expression.alone += 1 }
        expression.forms[written, default: 0] += 1
        let neighbours = Neighbours(of: each.span.range, in: sentence)
        expression.before |= neighbours.before
        expression.after |= neighbours.after
        found[sentence.language]?[key] = expression
      }
    }
    for pair in pairs { addForms(of: pair, to: &found) }
    return Language.allCases.flatMap { language in
      (found[language] ?? [:]).values.sorted { $0.key < $1.key }
    }
  }

  /// Adds what is written only as a keyword or in brackets.
  private func addForms(of pair: MinedPair, to found: inout [Language: [String: MinedExpression]]) {
    guard let example = pair.evidence.first else { return }
    for (language, key, passage) in [
      (Language.chinese, pair.keys.source, example.source), (.english, pair.keys.target, example.target),
    ] where found[language]?[key]?.forms.isEmpty == true {
      let written = String(passage.text.slice(passage.range))
      found[language]?[key]?.forms[
        language == .english ? KeywordForm.uninverted(written) : written,
        default: 0
      ] += 1
      found[language]?[key]?.count += 1
      found[language]?[key]?.alone += 1
    }
  }
}

/// A place of an expression.
private struct Spot {
  var sentence: Sentence
  var range: Range<Int>
  var side: Side

  var text: String { String(sentence.text.string.slice(range)) }
}

/// Two places whose expressions translate each other.
private struct Example {
  var kind: TermEvidence.Kind
  var own: Spot
  var other: Spot
  /// Whether each finds the other, or a list or brackets put them side by side.
  var isSure = true
}
