public import DuizhaoModel

/// Returns the terms that translate each other in an article, each pair once.
///
/// Four sources, in order of trust: keywords that are linked; definitions in running text (活性氧(reactive oxygen
/// species, ROS)); concepts of the glossary that both sides of a link name; expressions that were found in the
/// translation of their sentence.
///
/// - Complexity: O(*n* log *n*) in the article's terms.
public func termPairs(in article: AlignedArticle, glossary: Glossary) -> [TermPair] {
  var collected = PairCollection()
  for link in article.keywordLinks where link.source.count == 1 && link.target.count == 1 && link.score >= 0.3
  {
    collected.add(
      article.keywords.source[link.source[0]].text.string,
      article.keywords.target[link.target[0]].text.string,
      origin: .keyword,
      score: link.score
    )
  }
  for sentence in article.sentences.source {
    for (term, full) in definitions(in: sentence) {
      collected.add(term, full, origin: .definition, score: 0.9)
    }
  }
  let passages = article.passages
  for passage in passages.prefix(1 + article.links.count) {
    let targets = passage.target.flatMap { sentence in sentence.terms.map { (sentence, $0) } }
    for sentence in passage.source {
      for term in sentence.terms {
        guard let (other, match) = targets.first(where: { $0.1.concept == term.concept }) else { continue }
        collected.add(
          String(sentence.text.string.slice(term.range)),
          String(other.text.string.slice(match.range)),
          origin: .glossary,
          score: 0.9
        )
      }
    }
  }
  for rendering in article.renderings
  where rendering.side == .source && rendering.origin != .untied && rendering.score >= leastRendering {
    guard let translation = rendering.translation else { continue }
    let passage = passages[rendering.passage]
    collected.add(
      String(passage.source[rendering.term.index].text.string.slice(rendering.term.range)),
      String(passage.target[translation.index].text.string.slice(translation.range)),
      origin: .mined,
      score: min(0.8, rendering.score)
    )
  }
  return collected.pairs
}

/// How sure it must be where a term is translated.
private let leastRendering = 0.6

/// Pairs in the order in which they were first seen, without repetition.
private struct PairCollection {
  private(set) var pairs: [TermPair] = []
  private var seen: Set<String> = []

  mutating func add(_ source: String, _ target: String, origin: TermPair.Origin, score: Double) {
    let target =
      target.first?.isUppercase == true && target.dropFirst().allSatisfy { !$0.isUppercase }
      ? target.lowercased() : target
    guard !source.isEmpty, !target.isEmpty, seen.insert("\(source)\t\(target.lowercased())").inserted else {
      return
    }
    pairs.append(TermPair(source: source, target: target, origin: origin, score: score))
  }
}

/// The terms that a sentence defines by what follows in brackets.
///
/// The term is the known term, or else the word, that ends at the bracket.
private func definitions(in sentence: Sentence) -> [(term: String, full: String)] {
  let text = sentence.text.string
  var result: [(term: String, full: String)] = []
  for (index, token) in sentence.tokens.enumerated()
  where ["(", "（"].contains(String(text.slice(token.range))) {
    let close = sentence.tokens[index...].first { [")", "）"].contains(String(text.slice($0.range))) }
    guard let close, close.range.lowerBound > token.range.upperBound else { continue }
    let inside = text.slice(token.range.upperBound..<close.range.lowerBound)
    let parts = inside.split { ",，;；".contains($0) }.map { $0.trimmingSpaces() }
    guard let full = parts.first,
      full.unicodeScalars.allSatisfy({ $0.isASCII || $0.properties.isAlphabetic }),
      full.contains(" "), full.count >= 5, full.first?.isLetter == true
    else { continue }
    if let term = sentence.terms.last(where: { $0.range.upperBound == token.range.lowerBound }) {
      result.append((String(text.slice(term.range)), full))
    }
  }
  return result
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    var part = drop { $0 == " " }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
