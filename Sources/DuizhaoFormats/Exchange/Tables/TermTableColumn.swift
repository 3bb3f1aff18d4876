import DuizhaoModel

/// A column of a table of terms.
enum TermTableColumn: Hashable {
  /// What a column says of the terms in it.
  enum Kind: String {
    /// The preferred term; where several stand in a cell the others are admitted.
    case main
    case admitted
    /// Abbreviations, which are admitted unless another column of the row says otherwise.
    case abbreviation
    case deprecated
    case forbidden
    /// Terms whose capitals are part of them.
    case exact
  }

  /// How the language of a column is told.
  enum Tongue: Hashable {
    case fixed(LanguageTag)
    /// As a column beside it or the options of the exchange tell.
    case source, target
    /// As the column of languages tells for each row.
    case row
    /// As the script of each term tells.
    case script
  }

  case identifier, status, field, note, caseRule
  case terms(Kind, Tongue)
  /// What kind of word the first term is; without a language, the first one of each language.
  case partOfSpeech(Tongue?)
  case definition(Tongue?)
  /// The language of the terms of other columns.
  case language(Tongue)
  case score, occurrences, documents
  case created, createdBy, modified, modifiedBy

  /// The name under which we write it.
  var name: String {
    switch self {
    case .identifier: "id"
    case .status: "status"
    case .field: "field"
    case .note: "note"
    case .caseRule: "case"
    case .terms(.main, let tongue): tongue.name
    case .terms(let kind, .script): kind.rawValue
    case .terms(let kind, let tongue): "\(tongue.name)_\(kind.rawValue)"
    case .partOfSpeech(let tongue): tongue.map { "\($0.name)_pos" } ?? "pos"
    case .definition(let tongue): tongue.map { "\($0.name)_definition" } ?? "definition"
    case .language(let tongue): tongue == .row ? "language" : "\(tongue.name)_language"
    case .score: "score"
    case .occurrences: "occurrences"
    case .documents: "documents"
    case .created: "created"
    case .createdBy: "created_by"
    case .modified: "modified"
    case .modifiedBy: "modified_by"
    }
  }

  /// Whether the column alone makes a table one of terms.
  var hasMainTerms: Bool {
    if case .terms(.main, _) = self { true } else { false }
  }
}

extension TermTableColumn.Tongue {
  fileprivate var name: String {
    switch self {
    case .fixed(let tag): tag.text
    case .source: "source"
    case .target: "target"
    case .row: "term"
    case .script: ""
    }
  }
}
