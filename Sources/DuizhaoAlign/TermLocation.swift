package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// A term in its sentence, to be found in the translation of that sentence.
  package struct TermUse {
    /// The term, analysed as a sentence of its own.
    package var term: Sentence
    /// The sentence that it stands in; the term itself where there is none.
    package var sentence: Sentence
    /// Where it stands.
    package var range: Range<Int>

    /// Creates a use.
    package init(term: Sentence, sentence: Sentence, range: Range<Int>) {
      self.term = term
      self.sentence = sentence
      self.range = range
    }
  }

  /// Finds the words of the other language's sentence that translate a term; either language may be the term's.
  ///
  /// A form that the glossary gives for the term as a whole is taken first. Else each word of the sentence is judged:
  /// parts of the term vote for it (by lexicon, morphemes, sound and what was learned), the other words of the term's
  /// sentence vote against it, and the span with the best balance wins; words that nothing explains complete a span
  /// of which a part of the term is still without counterpart.
  ///
  /// - Returns: The UTF-8 range in the sentence and how sure it is, from 0 to 1; nil where nothing speaks for any.
  /// - Complexity: O(*n*²) in the words of the sentence.
  package func location(of use: TermUse, in other: Sentence) -> (range: Range<Int>, score: Double)? {
    location(of: use, in: other) { SentencePair(use.sentence, other, aligner: self) }
  }

  /// Finds the words that translate a term, in a pair of sentences that is prepared when it is needed.
  func location(
    of use: TermUse,
    in other: Sentence,
    pair: () -> SentencePair
  ) -> (range: Range<Int>, score: Double)? {
    let expected = Self.relativePlace(of: use.range, in: use.sentence)
    if let range = wholeForm(of: use.term, in: other, near: expected) { return (range, 1) }
    let pair = pair()
    guard !pair.words.words.isEmpty else { return nil }
    let ballot = Ballot(use: use, other: other, pair: pair, aligner: self)
    return SpanSearch(words: pair.words, sentence: other, ballot: ballot, expected: expected).best
  }

  /// Where in its sentence a range lies, from 0 to 1.
  private static func relativePlace(of range: Range<Int>, in sentence: Sentence) -> Double {
    Double(range.lowerBound + range.upperBound) / 2 / Double(max(1, sentence.text.count))
  }

  /// The occurrence of a form of the term's concept that is nearest to where it is expected.
  ///
  /// Full forms come before abbreviations, what stands by itself before what is inside a longer term, and the longer
  /// of two that overlap before the shorter.
  private func wholeForm(of term: Sentence, in other: Sentence, near expected: Double) -> Range<Int>? {
    var found: [(range: Range<Int>, rank: Double)] = []
    for concept in vocabulary.concepts(named: term.text.string) {
      for form in vocabulary.glossary.concepts[concept].terms where form.language == other.language {
        for range in TermSearch.ranges(of: form.text, in: other.text.string) {
          let isNested = other.terms.contains { $0.concept != concept && $0.range.strictlyContains(range) }
          let distance = abs(Self.relativePlace(of: range, in: other) - expected)
          // A short form is kept where both languages have it (APTT, *APTT*).
          let isSame = form.text == term.text.string
          found.append(
            (range, (isNested ? 4 : 0) + (isSame ? -2 : form.form == .abbreviation ? 2 : 0) + distance)
          )
        }
      }
    }
    return found.filter { each in !found.contains { $0.range.strictlyContains(each.range) } }
      .min { ($0.rank, $0.range.lowerBound) < ($1.rank, $1.range.lowerBound) }?.range
  }
}

extension Range<Int> {
  /// Whether a range lies inside this one and is not the same.
  fileprivate func strictlyContains(_ other: Range<Int>) -> Bool {
    self != other && lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

/// A sentence and its translation as words, and which may translate which; the same for all terms of the sentence.
struct SentencePair {
  /// The words of the translation.
  let words: Bag

  /// The words of the sentence.
  fileprivate let sentence: Bag

  /// For each word of the sentence the words that may translate it.
  fileprivate let rows: [[(word: Int, probability: Double)]]

  /// Looks up the words of both.
  init(_ sentence: Sentence, _ other: Sentence, aligner: Aligner) {
    words = Bag([other], lookup: aligner.lookup)
    self.sentence = aligner.bag(of: sentence, translatedBy: words)
    rows = aligner.translations(self.sentence, words, isForward: sentence.language == .chinese)
  }
}

/// What speaks for and against each word of a sentence as part of a term's translation.
struct Ballot {
  /// How strongly the term's parts vote for each word of the vocabulary, from 0 to 1.
  private(set) var support: [Double]
  /// The part of the term that votes the most for each word; -1 for none.
  private(set) var voters: [Int]
  /// How strongly the rest of the sentence claims each word, from 0 to 1.
  private(set) var claims: [Double]
  /// The number of the term's parts, in order; each votes under its own number.
  let partCount: Int

  /// For each part whether it must have a counterpart: a single character (性, 病) need not.
  let isSubstantial: [Bool]

  /// Counts the votes.
  init(use: Aligner.TermUse, other: Sentence, pair: SentencePair, aligner: Aligner) {
    let words = pair.words
    support = [Double](repeating: 0, count: words.keys.count)
    voters = [Int](repeating: -1, count: words.keys.count)
    claims = support
    let isForward = use.term.language == .chinese
    let term = aligner.bag(of: use.term, translatedBy: words)
    let parts = term.inPieces(aligner.lookup)
    partCount = parts.words.count
    isSubstantial = parts.words.map { parts.keys[$0].count > 1 }
    let votes = aligner.translations(parts, words, isForward: isForward)
    for (part, word) in parts.words.enumerated() {
      for (candidate, probability) in votes[word] { vote(part, candidate, Self.strength(probability)) }
    }
    for (word, range) in zip(term.words, term.ranges) {
      // What only the uncut word is known to mean, and phrases of several words: 毒性, *toxic effects*.
      let part = parts.ranges.firstIndex(of: range) ?? 0
      for (candidate, probability) in votes[word] { vote(part, candidate, Self.strength(probability)) }
      for candidate in aligner.phrase(for: String(use.term.text.string.slice(range)), in: other, words) {
        vote(part, candidate, 1)
      }
    }
    if isForward, partCount > 1 {
      // The term as one word: 鼻咽|镜|检查 is nasopharyngoscopy.
      let key = FoldedText(use.term.text.string).string
      for (word, affinity) in aligner.morphemeAffinities(of: key, among: words) {
        // A word that stands for nearly all of the term outweighs those that stand for a part.
        vote(partCount, word, affinity >= 0.8 ? affinity * Double(partCount) : affinity)
      }
    }
    for (position, range) in pair.sentence.ranges.enumerated() where !range.overlaps(use.range) {
      for (word, probability) in pair.rows[pair.sentence.words[position]] {
        claims[word] = max(claims[word], Self.strength(probability))
      }
    }
  }

  private mutating func vote(_ part: Int, _ word: Int, _ strength: Double) {
    guard strength > support[word] else { return }
    support[word] = strength
    voters[word] = part
  }

  private static func strength(_ probability: Double) -> Double {
    probability < 0.02 ? 0 : min(1, 0.3 + 2 * probability)
  }
}

extension Aligner {
  /// The words of a sentence; of Chinese, what sounds like a word of the translation as one.
  func bag(of sentence: Sentence, translatedBy words: Bag) -> Bag {
    let isForward = sentence.language == .chinese
    let names = isForward ? SoundNames(vocabulary).names(source: [sentence], target: words) : []
    return Bag([sentence], lookup: lookup, names: names)
  }

  /// For each word of one bag the words of the other that may translate it, whichever side is the source.
  func translations(_ from: Bag, _ to: Bag, isForward: Bool) -> [[(word: Int, probability: Double)]] {
    if isForward {
      return TranslationTable(source: from, target: to, lookup: lookup, options: options).targets
    }
    return TranslationTable(source: to, target: from, lookup: lookup, options: options)
      .reversed(targetCount: from.keys.count)
  }

  /// The words of a sentence that, as a phrase of several, are a form of what a part of a term names.
  func phrase(for part: String, in other: Sentence, _ words: Bag) -> Set<Int> {
    var found: Set<Int> = []
    for concept in vocabulary.concepts(named: part) {
      for form in vocabulary.glossary.concepts[concept].terms
      where form.language == other.language && form.text.contains(" ") {
        for range in TermSearch.ranges(of: form.text, in: other.text.string) {
          for (position, own) in words.ranges.enumerated() where range.contains(own.lowerBound) {
            found.insert(words.words[position])
          }
        }
      }
    }
    return found
  }

  /// The words of a bag whose morphemes a Han word shares, with the share.
  func morphemeAffinities(of key: String, among words: Bag) -> [(word: Int, affinity: Double)] {
    TargetMorphology(words, morphemes: vocabulary.morphemes).affinities(of: key, in: lookup)
  }
}
