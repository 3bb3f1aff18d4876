import DuizhaoModel

/// As many entries as are asked for, made of pairs of concepts of the glossary that ships.
struct MadeEntries: RandomAccessCollection {
  private let concepts: [ConceptEntry]
  private let evidence: Int
  let startIndex = 0
  let endIndex: Int

  /// Prepares so many entries with so much evidence each.
  init(_ glossary: Glossary, count: Int, evidence: Int) {
    concepts = glossary.concepts.map { ConceptEntry($0) }.filter { entry in
      Language.allCases.allSatisfy { entry.term(in: $0) != nil }
    }
    self.evidence = evidence
    endIndex = count
  }

  subscript(index: Int) -> ConceptEntry {
    let first = concepts[index % concepts.count]
    // 7919 is a prime: the second goes through all concepts before it comes again.
    let second = concepts[(index * 7919 + index / concepts.count) % concepts.count]
    var entry = ConceptEntry(
      id: "c\(index + 1)",
      status: index % 3 == 0 ? .approved : .candidate,
      field: first.field,
      definitions: index % 10 == 0
        ? [Definition(text(first, second, .chinese) + "。", language: .chinese)] : [],
      note: first.note,
      terms: Language.allCases.map { TermEntry(text(first, second, $0), LanguageTag($0)) }
    )
    entry.terms += first.terms.filter { $0.status == .admitted }
    if index % 3 != 0 {
      entry.mining = MiningRecord(
        score: Double(index % 101) / 100,
        occurrences: index % 37,
        documents: index % 11
      )
      entry.evidence = (0..<evidence).map { number in
        TermEvidence(
          kind: .sentence,
          document: "journal/2026/article-\((index + number) % 5000).md",
          line: index % 300 + 1,
          source: passage(first, second, .chinese, "目的：探讨", "患者的临床特征及其与预后的关系，为临床诊治提供依据。"),
          target: passage(
            first,
            second,
            .english,
            "To investigate the clinical features of ",
            " and their prognosis."
          )
        )
      }
    }
    return entry
  }

  private func text(_ first: ConceptEntry, _ second: ConceptEntry, _ language: Language) -> String {
    [first, second].compactMap { $0.term(in: language)?.text }.joined(
      separator: language == .chinese ? "" : " "
    )
  }

  private func passage(
    _ first: ConceptEntry,
    _ second: ConceptEntry,
    _ language: Language,
    _ before: String,
    _ after: String
  ) -> TermEvidence.Passage {
    let term = text(first, second, language)
    let start = before.utf8.count
    return TermEvidence.Passage(
      before + term + after,
      language: LanguageTag(language),
      range: start..<start + term.utf8.count
    )
  }
}
