/// The names that the members of an object have in Duizhao's JSON, in the order in which they are written.
protocol JSONKey: RawRepresentable<String>, CaseIterable, Hashable {
  /// What the object is called in remarks and mistakes.
  static var object: String { get }
}

extension JSONKey {
  /// The member as remarks and mistakes name it (`terms.form`).
  var path: String { "\(Self.object).\(rawValue)" }
}

/// The objects of Duizhao's JSON.
enum JSONKeys {
  /// The members of an object around the entries, which a file may have.
  enum Envelope: String, JSONKey {
    case version, entries
    static let object = "file"
  }

  enum Entry: String, JSONKey {
    case id, status, field, definitions, note, terms, mining, evidence, created, modified
    static let object = "entries"
  }

  enum Definition: String, JSONKey {
    case text, language, source
    static let object = "definitions"
  }

  enum Term: String, JSONKey {
    case text, language, status, form, caseSensitive, partOfSpeech, note, source, contexts, occurrences
    static let object = "terms"
  }

  enum Context: String, JSONKey {
    case text, source
    static let object = "contexts"
  }

  enum Mining: String, JSONKey {
    case score, occurrences, documents
    static let object = "mining"
  }

  enum Evidence: String, JSONKey {
    case kind, document, line, source, target
    static let object = "evidence"
  }

  enum Passage: String, JSONKey {
    case text, language, range
    static let object = "passage"
  }

  enum Transaction: String, JSONKey {
    case date, author
    static let object = "transaction"
  }
}
