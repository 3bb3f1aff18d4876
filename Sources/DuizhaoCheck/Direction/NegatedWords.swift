import DuizhaoModel
import DuizhaoText

/// Finds what stands for a negated word in the other language, by the glossary.
final class NegatedWords {
  private let vocabulary: Vocabulary
  private let stemmer = Stemmer()
  private var known: [String: Set<String>] = [:]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The word that a negator negates and its translation in sentences of the other language.
  func counterpart(
    of negator: Range<Int>,
    in sentence: Sentence,
    among others: [(index: Int, sentence: Sentence)]
  ) -> (word: Range<Int>, counterpart: Span)? {
    for word in negated(by: negator, in: sentence) {
      for (index, other) in others {
        let match = other.tokens.first { token in
          sentence.language == .chinese
            ? token.kind == .latin
              && stems(of: word.key).contains(stemmer.key(of: other.text.string.slice(token.range)))
            : token.kind == .han && stems(of: token.key).contains(stemmer.key(of: word.key))
        }
        if let match { return (word.range, Span(index: index, range: match.range)) }
      }
    }
    return nil
  }

  /// A negator with the word after it.
  func phrase(_ negation: Span, in sentence: Sentence) -> Span {
    let end = negated(by: negation.range, in: sentence).first?.range.upperBound ?? negation.range.upperBound
    return Span(index: negation.index, range: negation.range.lowerBound..<max(end, negation.range.upperBound))
  }

  /// Whether a negator is part of what a group is called: 不干预组.
  func isName(_ negation: Span, in sentence: Sentence) -> Bool {
    guard let index = sentence.tokens.firstIndex(where: { $0.range == negation.range }) else { return false }
    return sentence.tokens[(index + 1)...].prefix(3).contains {
      ["组", "者"].contains($0.key) || $0.key.hasSuffix("组")
    }
  }

  /// Whether at most a word follows a word in its clause.
  func isLastInClause(_ word: Range<Int>, in sentence: Sentence) -> Bool {
    let rest = sentence.tokens.drop { $0.range.lowerBound < word.upperBound }.prefix(2)
    return rest.count < 2
      || rest.contains { $0.kind == .symbol || ["的", "了", "或", "且", "而"].contains($0.key) }
  }

  /// Whether an English word is what something is, or what there is.
  func isPredicate(_ word: Range<Int>, in sentence: Sentence) -> Bool {
    guard sentence.language == .english else { return false }
    for token in sentence.tokens.prefix(while: { $0.range.lowerBound < word.lowerBound }).suffix(3).reversed()
    {
      if token.kind == .symbol { return false }
      if Self.predicateVerbs.contains(sentence.text.string.slice(token.range).lowercased()) { return true }
    }
    return false
  }

  private static let predicateVerbs: Set<String> = [
    "is", "are", "was", "were", "been", "be", "has", "have", "had",
  ]

  /// The clause around a negator, between commas.
  func clause(of negation: Span, in sentence: Sentence) -> Range<Int> {
    var start = 0
    for token in sentence.tokens where token.kind == .symbol {
      guard [",", "，", ";", "；", "。", ".", "：", ":"].contains(sentence.text.string.slice(token.range)) else {
        continue
      }
      if token.range.lowerBound >= negation.range.upperBound { return start..<token.range.lowerBound }
      start = token.range.upperBound
    }
    return start..<sentence.text.count
  }

  /// The content words after a negator in its clause, or what a word of both says without it.
  private func negated(by negator: Range<Int>, in sentence: Sentence) -> [(key: String, range: Range<Int>)] {
    guard let index = sentence.tokens.firstIndex(where: { $0.range == negator }) else { return [] }
    var words: [(key: String, range: Range<Int>)] = []
    let own = sentence.tokens[index]
    if own.kind == .han, let first = own.key.first, "不未无".contains(first), own.key.count > 1 {
      let rest = String(own.key.dropFirst())
      if !Self.chineseCommon.contains(rest) {
        words.append((["明", "清", "详"].contains(rest) ? "明确" : rest, own.range))
      }
    }
    for token in sentence.tokens[(index + 1)...].prefix(4) {
      guard token.kind == own.kind else { break }
      let isCommon =
        token.kind == .han
        ? Self.chineseCommon.contains(token.key) || vocabulary.isFunctionWord(token.key)
        : EnglishFunctionWords.contains(token.key) || Self.englishCommon.contains(token.key)
      if !isCommon { words.append((token.key, token.range)) }
    }
    return Array(words.prefix(2))
  }

  private static let chineseCommon: Set<String> = [
    "是", "有", "能", "会", "再", "明显", "显著", "进一步", "得到", "进行", "可", "见", "发现", "具有", "作用", "其", "很", "太", "完全",
    "出现", "任何",
  ]

  private static let englishCommon: Set<String> = [
    "significantly", "significant", "obvious", "obviously", "well", "fully", "only", "yet", "statistically",
    "been",
  ]

  /// The stems of the English words that translate a Chinese word.
  private func stems(of key: String) -> Set<String> {
    if let stems = known[key] { return stems }
    var forms: [String] = []
    for meaning in vocabulary.meanings(ofKey: key) {
      switch meaning {
      case .term(let concept, _):
        forms += vocabulary.glossary.concepts[concept].terms.filter { $0.language == .english }.map(\.text)
      case .word(let word):
        forms += vocabulary.glossary.lexicon[word].translations
      }
    }
    // Of a translation of several words each alone says too little.
    let stems = Set(forms.filter { !$0.contains(" ") }.map { stemmer.key(of: $0) })
    known[key] = stems
    return stems
  }
}
