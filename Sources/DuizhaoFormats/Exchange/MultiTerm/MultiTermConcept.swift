import DuizhaoModel

/// An entry as MultiTerm writes it (`conceptGrp`): fields of the concept, then of each language, then of its terms.
struct MultiTermConcept {
  private let entry: ConceptEntry
  private let number: Int

  /// Takes an entry and its number in the file, from 1.
  init(_ entry: ConceptEntry, number: Int) {
    self.entry = entry
    self.number = number
  }

  func write(to xml: inout XMLWriter) {
    xml.element("conceptGrp") { xml in
      xml.element("concept", text: "\(number)")
      if entry.status == .candidate { xml.element("system", ["type": "status"], text: "new") }
      Self.write(entry.created, as: "origination", to: &xml)
      Self.write(entry.modified, as: "modification", to: &xml)
      Self.describe(.id, entry.id, to: &xml)
      // The statuses of the system have none for it.
      if entry.status == .rejected { Self.describe(.reviewStatus, entry.status.rawValue, to: &xml) }
      if let field = entry.field { Self.describe(.subject, field, to: &xml) }
      for definition in entry.definitions where definition.language == nil {
        Self.write(definition, to: &xml)
      }
      if let note = entry.note { Self.describe(.note, note, to: &xml) }
      if let mining = entry.mining {
        Self.describe(.score, "\(mining.score)", to: &xml)
        Self.describe(.occurrences, "\(mining.occurrences)", to: &xml)
        Self.describe(.documents, "\(mining.documents)", to: &xml)
      }
      for evidence in entry.evidence { Self.write(evidence, to: &xml) }
      for language in MultiTermExchange.languages(of: entry) { write(language, to: &xml) }
    }
  }

  private func write(_ language: LanguageTag, to xml: inout XMLWriter) {
    xml.element("languageGrp") { xml in
      xml.element(
        "language",
        ["type": MultiTermLanguage.name(language), "lang": MultiTermLanguage.code(language)]
      )
      for definition in entry.definitions where definition.language == language {
        Self.write(definition, to: &xml)
      }
      for term in entry.terms where term.language == language { Self.write(term, to: &xml) }
    }
  }

  private static func write(_ term: TermEntry, to xml: inout XMLWriter) {
    xml.element("termGrp") { xml in
      xml.element("term", text: term.text)
      describe(.status, term.status.rawValue, to: &xml)
      if term.form != .full { describe(.form, term.form.rawValue, to: &xml) }
      if term.isCaseSensitive { describe(.caseRule, "yes", to: &xml) }
      if let word = term.partOfSpeech { describe(.partOfSpeech, MultiTermValue.name(word), to: &xml) }
      if let source = term.source { describe(.source, source, to: &xml) }
      if let note = term.note { describe(.note, note, to: &xml) }
      for context in term.contexts {
        describe(.context, context.text, to: &xml) { xml in
          if let source = context.source { describe(.source, source, to: &xml) }
        }
      }
      if let occurrences = term.occurrences { describe(.occurrences, "\(occurrences)", to: &xml) }
    }
  }

  private static func write(_ transaction: Transaction?, as type: String, to xml: inout XMLWriter) {
    guard let transaction, let date = transaction.date else { return }
    xml.element("transacGrp") { xml in
      xml.element("transac", ["type": type], text: transaction.author ?? "")
      xml.element("date", text: date)
    }
  }

  private static func write(_ definition: Definition, to xml: inout XMLWriter) {
    describe(.definition, definition.text, to: &xml) { xml in
      if let source = definition.source { describe(.source, source, to: &xml) }
    }
  }

  private static func write(_ evidence: TermEvidence, to xml: inout XMLWriter) {
    describe(.evidence, evidence.kind.rawValue, to: &xml) { xml in
      describe(.document, evidence.document, to: &xml)
      if let line = evidence.line { describe(.line, "\(line)", to: &xml) }
      describe(.sourceText, evidence.source.text, to: &xml)
      describe(.sourceRange, MultiTermValue.range(of: evidence.source), to: &xml)
      describe(.targetText, evidence.target.text, to: &xml)
      describe(.targetRange, MultiTermValue.range(of: evidence.target), to: &xml)
    }
  }

  /// Writes a descriptive field with what the closure writes of it.
  private static func describe(
    _ field: MultiTermField,
    _ text: String,
    to xml: inout XMLWriter,
    _ details: (inout XMLWriter) -> Void = { _ in }
  ) {
    xml.element("descripGrp") { xml in
      xml.element("descrip", ["type": field.rawValue], text: text)
      details(&xml)
    }
  }
}
