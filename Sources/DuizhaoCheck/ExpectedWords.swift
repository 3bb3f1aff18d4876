import DuizhaoModel
import DuizhaoText

/// The English words that the Chinese sentences of a passage let expect.
struct ExpectedWords {
  private var words: [(bytes: [UInt8], text: String, span: Span)] = []

  init(_ sentences: [Sentence], _ vocabulary: Vocabulary) {
    for (index, sentence) in sentences.enumerated() {
      for occurrence in sentence.terms {
        let span = Span(index: index, range: occurrence.range)
        for term in vocabulary.glossary.concepts[occurrence.concept].terms
        where term.language != sentence.language && term.form == .full {
          add(term.text, span)
        }
      }
      for token in sentence.tokens where token.kind == .han {
        for case .word(let word) in vocabulary.meanings(ofKey: token.key) {
          for translation in vocabulary.glossary.lexicon[word].translations {
            add(translation, Span(index: index, range: token.range))
          }
        }
      }
    }
  }

  private mutating func add(_ form: String, _ span: Span) {
    for word in form.split(whereSeparator: { !$0.isLetter }) where word.utf8.count >= 5 {
      let lower = word.lowercased()
      words.append((Array(lower.utf8), String(word), span))
    }
  }

  /// The expected word that a word is near, with its place on the source side.
  func word(near word: String) -> (String, Span)? {
    guard word.utf8.count >= 5 else { return nil }
    let bytes = Array(word.utf8)
    // A plural or a past tense of the word may be meant.
    for (own, ending) in [(bytes, ""), (Array(bytes.dropLast()), "s"), (Array(bytes.dropLast(2)), "ed")]
    where ending.isEmpty || word.hasSuffix(ending) && own.count >= 6 {
      for near in words where EditDistance.isOne(own, near.bytes) && near.bytes.first == own.first {
        let meant = near.text + (ending == "ed" && near.text.hasSuffix("e") ? "d" : ending)
        guard meant.lowercased() != word, !WordForms.isForm(word, of: meant.lowercased()) else { continue }
        let isShort = near.bytes.count < 6 && (own.count < 6 || own.count > near.bytes.count)
        return isShort ? nil : (meant, near.span)
      }
    }
    return nil
  }
}
