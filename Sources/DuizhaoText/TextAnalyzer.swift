package import DuizhaoModel

/// The text stage: passages → sentences with tokens, typed values and terms.
///
/// Holds ICU's iterators, so one analyzer serves one thread; the vocabulary is shared.
package final class TextAnalyzer {
  /// The glossary's forms.
  package let vocabulary: Vocabulary

  private let wordBreaks: [Language: BreakIterator]
  private let sentenceBreaks: [Language: BreakIterator]

  /// Opens the iterators.
  package init(vocabulary: Vocabulary) throws(ICUError) {
    self.vocabulary = vocabulary
    var words: [Language: BreakIterator] = [:]
    var sentences: [Language: BreakIterator] = [:]
    for language in Language.allCases {
      words[language] = try BreakIterator(.word, language: language)
      sentences[language] = try BreakIterator(.sentence, language: language)
    }
    wordBreaks = words
    sentenceBreaks = sentences
  }

  /// Splits a passage into sentences and recognises what is in them.
  package func sentences(in passage: MappedText, language: Language) throws(ICUError) -> [Sentence] {
    guard let breaks = sentenceBreaks[language] else { return [] }
    var result = try DuizhaoText.sentences(in: passage, language: language, breaks: breaks)
    for index in result.indices { try recognise(in: &result[index]) }
    return result
  }

  /// Recognises what is in a text that is one sentence by itself: a title, a keyword, a line of a bitext.
  package func sentence(_ text: MappedText, language: Language) throws(ICUError) -> Sentence {
    var sentence = Sentence(text: text, language: language)
    try recognise(in: &sentence)
    return sentence
  }

  /// Analyses lines of which each is one sentence.
  ///
  /// Section labels are found as in a passage of all lines.
  package func lines(_ lines: [MappedText], language: Language) throws(ICUError) -> [Sentence] {
    let labels = SectionLabels.labels(in: lines.map(\.string).joined(separator: "\n"), language: language)
    var start = 0
    var section: SectionKind?
    var result: [Sentence] = []
    for line in lines {
      var sentence = Sentence(text: line, language: language)
      if let label = labels.first(where: {
        start <= $0.range.lowerBound && $0.range.lowerBound < start + line.count
      }) {
        section = label.kind
        sentence.label = label.range.lowerBound - start..<min(label.range.upperBound - start, line.count)
      }
      sentence.section = section
      try recognise(in: &sentence)
      result.append(sentence)
      start += line.count + 1
    }
    return result
  }

  private func recognise(in sentence: inout Sentence) throws(ICUError) {
    let text = sentence.text.string
    let bytes = Array(text.utf8)
    let boundaries = WordBoundaries(
      try wordBreaks[sentence.language]?.boundaries(of: bytes) ?? [],
      count: bytes.count
    )
    let folded = FoldedText(text)
    let hits = vocabulary.hits(in: folded)
    sentence.terms = vocabulary.terms(
      in: folded,
      hits: hits,
      original: text,
      language: sentence.language,
      boundaries: boundaries
    )
    let segmentation = HanSegmentation(
      bytes: bytes,
      known: hits.map { folded.textRange($0.range) },
      boundaries: boundaries
    )
    for (kind, range) in Tokenizer.tokens(in: bytes) {
      for word in kind == .han ? segmentation.words(in: range) : [range] {
        sentence.tokens.append(Token(kind: kind, range: word, key: folded.key(of: word)))
      }
    }
    sentence.values = typedValues(in: text, language: sentence.language)
  }
}
