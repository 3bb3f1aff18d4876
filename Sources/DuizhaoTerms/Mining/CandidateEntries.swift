package import DuizhaoModel
package import DuizhaoText

/// Makes entries of mined concepts.
package struct CandidateEntries {
  private let vocabulary: Vocabulary
  private let written: WrittenForms

  /// How many examples an entry has that is worth a look, and another one: most are of the latter kind.
  private static let mostExamples = 5
  private static let fewExamples = 1

  /// From here on an entry is worth a look.
  private static let worthALook = 0.3

  /// Works with a glossary, which tells fields and how known terms are written.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    written = WrittenForms(vocabulary)
  }

  /// The entry of a concept.
  ///
  /// - Parameters:
  ///   - group: The pairs of the concept.
  ///   - forms: How an expression is written, with how often.
  ///   - examples: The examples of a pair.
  /// - Returns: A candidate, its preferred terms full forms where there is one.
  /// - Throws: What the two functions throw.
  package func entry<Failure: Error>(
    of group: ConceptGroup,
    forms: (_ key: String, _ language: Language) throws(Failure) -> [String: Int],
    examples: (_ keys: Sides<String>) throws(Failure) -> [TermEvidence]
  ) throws(Failure) -> ConceptEntry {
    let pairs = [group.core] + group.variants
    var terms: [TermEntry] = []
    for (side, language) in [(Side.source, Language.chinese), (.target, .english)] {
      var counts: [(key: String, count: Int)] = []
      for pair in pairs {
        if let index = counts.firstIndex(where: { $0.key == pair.keys[side] }) {
          counts[index].count += pair.occurrences
        } else {
          counts.append((pair.keys[side], pair.occurrences))
        }
      }
      var own: [TermEntry] = []
      for (key, count) in counts {
        let known = try forms(key, language)
        var seen: [String] = []
        if WrittenForms.areHomographs(known.keys) {
          for pair in pairs where pair.keys[side] == key {
            seen += try examples(pair.keys).map { (side == .source ? $0.source : $0.target).term }
          }
        }
        let text = written.best(of: known, examples: seen, key: key, language: language)
        let isShort = WrittenForms.isAbbreviation(text)
        own.append(
          TermEntry(
            text,
            LanguageTag(language),
            status: .admitted,
            form: isShort ? .abbreviation : .full,
            occurrences: count
          )
        )
      }
      // A full form is preferred to a short one, whichever pair is surer.
      if let first = own.firstIndex(where: { $0.form == .full }) { own.insert(own.remove(at: first), at: 0) }
      if !own.isEmpty { own[0].status = .preferred }
      terms += own
    }
    var evidence: [TermEvidence] = []
    let most = group.core.score < Self.worthALook ? Self.fewExamples : Self.mostExamples
    for pair in pairs where evidence.count < most {
      evidence += try examples(pair.keys).prefix(most - evidence.count)
    }
    return ConceptEntry(
      id: ConceptEntry.identifier(for: terms),
      status: .candidate,
      field: field(of: group.core.keys),
      terms: terms,
      mining: MiningRecord(
        score: (group.core.score * 1000).rounded() / 1000,
        occurrences: pairs.reduce(0) { $0 + $1.occurrences },
        documents: pairs.map(\.documents).max() ?? 0
      ),
      evidence: evidence
    )
  }

  /// The subject field of what the glossary knows, or else of the longest known term inside.
  private func field(of keys: Sides<String>) -> String? {
    for key in [keys.source, keys.target] {
      let folded = FoldedText(key)
      let hits = vocabulary.hits(in: folded).sorted {
        ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound)
      }
      for hit in hits {
        for case .term(let concept, _) in vocabulary.meanings(of: hit.form) {
          let field = vocabulary.glossary.concepts[concept].field
          if !field.isEmpty { return field }
        }
      }
    }
    return nil
  }
}

extension TermEvidence.Passage {
  /// The term as it stands in the text.
  fileprivate var term: String { String(text.slice(range)) }
}
