import DuizhaoModel

extension JSONWriter {
  /// Writes an entry; members without a value are left out.
  mutating func entry(_ entry: ConceptEntry) {
    typealias Key = JSONKeys.Entry
    object { json in
      json.optional(Key.id, entry.id)
      json.optional(Key.status, entry.status.rawValue)
      json.optional(Key.field, entry.field)
      json.list(Key.definitions, entry.definitions) { json, definition in json.definition(definition) }
      json.optional(Key.note, entry.note)
      json.list(Key.terms, entry.terms) { json, term in json.term(term) }
      if let mining = entry.mining { json.mining(mining) }
      json.list(Key.evidence, entry.evidence) { json, evidence in json.evidence(evidence) }
      if let created = entry.created { json.transaction(Key.created, created) }
      if let modified = entry.modified { json.transaction(Key.modified, modified) }
    }
  }

  private mutating func definition(_ definition: Definition) {
    typealias Key = JSONKeys.Definition
    line { json in
      json.optional(Key.text, definition.text)
      json.optional(Key.language, definition.language?.text)
      json.optional(Key.source, definition.source)
    }
  }

  private mutating func term(_ term: TermEntry) {
    typealias Key = JSONKeys.Term
    line { json in
      json.optional(Key.text, term.text)
      json.optional(Key.language, term.language.text)
      json.optional(Key.status, term.status.rawValue)
      if term.form != .full { json.optional(Key.form, term.form.rawValue) }
      if term.isCaseSensitive { json.field(Key.caseSensitive.rawValue, true) }
      json.optional(Key.partOfSpeech, term.partOfSpeech?.rawValue)
      json.optional(Key.note, term.note)
      json.optional(Key.source, term.source)
      json.list(Key.contexts, term.contexts) { json, context in
        json.line {
          $0.optional(JSONKeys.Context.text, context.text)
          $0.optional(JSONKeys.Context.source, context.source)
        }
      }
      if let occurrences = term.occurrences { json.field(Key.occurrences.rawValue, occurrences) }
    }
  }

  private mutating func mining(_ mining: MiningRecord) {
    typealias Key = JSONKeys.Mining
    line(JSONKeys.Entry.mining.rawValue) { json in
      json.field(Key.score.rawValue, mining.score)
      json.field(Key.occurrences.rawValue, mining.occurrences)
      json.field(Key.documents.rawValue, mining.documents)
    }
  }

  private mutating func evidence(_ evidence: TermEvidence) {
    typealias Key = JSONKeys.Evidence
    line { json in
      json.optional(Key.kind, evidence.kind.rawValue)
      json.optional(Key.document, evidence.document)
      if let line = evidence.line { json.field(Key.line.rawValue, line) }
      json.passage(Key.source, evidence.source)
      json.passage(Key.target, evidence.target)
    }
  }

  private mutating func passage(_ key: JSONKeys.Evidence, _ passage: TermEvidence.Passage) {
    typealias Key = JSONKeys.Passage
    line(key.rawValue) { json in
      json.optional(Key.text, passage.text)
      json.optional(Key.language, passage.language.text)
      json.field(Key.range.rawValue, passage.range)
    }
  }

  private mutating func transaction(_ key: JSONKeys.Entry, _ transaction: Transaction) {
    line(key.rawValue) { json in
      json.optional(JSONKeys.Transaction.date, transaction.date)
      json.optional(JSONKeys.Transaction.author, transaction.author)
    }
  }

  private mutating func optional(_ key: some JSONKey, _ value: String?) {
    if let value { field(key.rawValue, value) }
  }

  private mutating func list<Element>(
    _ key: some JSONKey,
    _ elements: [Element],
    _ element: (inout JSONWriter, Element) -> Void
  ) {
    if !elements.isEmpty { array(key.rawValue, elements, element) }
  }
}
