import DuizhaoModel

/// An entry while its element is read.
struct TBXDraft {
  /// A term; nobody has rated it where the file does not tell its status.
  struct Term {
    var term: TermEntry
    var isRated: Bool
  }

  /// One side of a piece of evidence, which stands with a term as a context.
  struct Half {
    var number: Int
    var isSource: Bool
    var term: Int
    var passage: TermEvidence.Passage
    var document: String?
    var kind: TermEvidence.Kind?
    var line: Int?
  }

  var entry = ConceptEntry(id: "")
  var terms: [Term] = []
  var notes: [String] = []
  var marker = TBXMarker()
  var halves: [Half] = []

  /// The entry.
  func finished() -> ConceptEntry {
    var entry = entry
    entry.terms = ratedTerms
    entry.evidence = joinHalves(of: &entry)
    entry.terms = marker.reordered(entry.terms, .terms)
    entry.definitions = marker.reordered(entry.definitions, .definitions)
    if !notes.isEmpty { entry.note = notes.joined(separator: "\n") }
    if let status = marker[.status].flatMap(Concept.Status.init) { entry.status = status }
    entry.mining = MiningRecord(marker)
    entry.created?.date = date(self.entry.created, .created)
    entry.modified?.date = date(self.entry.modified, .modified)
    return entry
  }

  /// A date with its time, unless a tool that keeps notes has changed the day since.
  private func date(_ transaction: Transaction?, _ key: TBXMarker.Key) -> String? {
    let day = transaction?.date
    guard let date = marker[key], date.hasPrefix(day ?? "") else { return day }
    return date
  }

  /// The terms, of which the first that nobody has rated is preferred where its language has no preferred term.
  private var ratedTerms: [TermEntry] {
    var preferred = Set(terms.filter { $0.isRated && $0.term.status == .preferred }.map(\.term.language))
    return terms.map { draft in
      var term = draft.term
      if !draft.isRated {
        term.status = preferred.insert(term.language).inserted ? .preferred : .admitted
      }
      return term
    }
  }

  /// Joins the halves of evidence; one whose other half is gone is a context.
  private func joinHalves(of entry: inout ConceptEntry) -> [TermEvidence] {
    var evidence: [TermEvidence] = []
    let numbered = Dictionary(grouping: halves, by: \.number).sorted { $0.key < $1.key }.map(\.value)
    for both in numbered {
      let source = both.filter(\.isSource)
      let target = both.filter { !$0.isSource }
      if source.count == 1, target.count == 1, let kind = source[0].kind {
        evidence.append(
          TermEvidence(
            kind: kind,
            document: source[0].document ?? "",
            line: source[0].line,
            source: source[0].passage,
            target: target[0].passage
          )
        )
      } else {
        for half in both {
          let context = TermContext(half.passage.text, source: half.document)
          entry.terms[half.term].contexts.append(context)
        }
      }
    }
    return evidence
  }
}

extension MiningRecord {
  /// What a marker tells of mining; nil where it does not tell all.
  init?(_ marker: TBXMarker) {
    guard let score = marker[.score].flatMap(Double.init), score.isFinite,
      let occurrences = marker.count(.occurrences), let documents = marker.count(.documents)
    else { return nil }
    self.init(score: score, occurrences: occurrences, documents: documents)
  }
}
