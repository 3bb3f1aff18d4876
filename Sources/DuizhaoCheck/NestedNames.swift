import DuizhaoModel
import DuizhaoText

/// Concepts that the target names in two ways inside longer terms: *fasting blood glucose*, *blood sugar level*.
struct NestedNames {
  /// A form with where it stands.
  struct Form {
    var term: Int
    var places: [Place]
  }

  /// For each concept that the target names, wherever it is nested, its full forms there, the commonest first; only
  /// those with several.
  private(set) var forms: [(concept: Int, forms: [Form])] = []

  /// - Complexity: Linear in the article's words.
  init(_ context: CheckContext) {
    let vocabulary = context.knowledge.vocabulary
    var uses: [Int: [Int: [Place]]] = [:]
    for passage in context.passages {
      for sentence in passage.target {
        for hit in Self.hits(in: sentence, vocabulary) {
          uses[hit.concept, default: [:]][hit.term, default: []].append(Place(hit.range, in: sentence))
        }
      }
    }
    for (concept, forms) in uses.sorted(by: { $0.key < $1.key }) where forms.count > 1 {
      let sorted = forms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      self.forms.append((concept, sorted.map { Form(term: $0.key, places: $0.value) }))
    }
  }

  /// Every full form of the sentence's language, nested ones too.
  private static func hits(in sentence: Sentence, _ vocabulary: Vocabulary) -> [(
    concept: Int, term: Int, range: Range<Int>
  )] {
    let folded = FoldedText(sentence.text.string)
    return vocabulary.hits(in: folded).flatMap { hit in
      vocabulary.meanings(of: hit.form).compactMap {
        meaning -> (concept: Int, term: Int, range: Range<Int>)? in
        guard case .term(let concept, let index) = meaning else { return nil }
        let term = vocabulary.glossary.concepts[concept].terms[index]
        guard term.form == .full, term.language == sentence.language else { return nil }
        return (concept, index, folded.textRange(hit.range))
      }
    }
  }
}
