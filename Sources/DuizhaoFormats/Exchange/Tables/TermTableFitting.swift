import DuizhaoModel

/// Entries as a table with a row a concept holds them: what a row has no cell for is taken out and counted.
struct TermTableFitting {
  /// The entries as the table holds them.
  private(set) var entries: [ConceptEntry] = []

  private var counts = LossCounts()
  private let keepsLines: Bool

  /// What was taken.
  var losses: [ExchangeLoss] { counts.losses }

  /// Fits entries to a table.
  ///
  /// - Parameters:
  ///   - all: The entries.
  ///   - keepsLines: Whether cells may have line ends.
  init(_ all: [ConceptEntry], keepsLines: Bool) {
    self.keepsLines = keepsLines
    for entry in all {
      var entry = entry
      fitTerms(&entry)
      guard !entry.terms.isEmpty else { continue }
      fitDetails(&entry)
      entries.append(entry)
    }
  }

  private mutating func clean(_ text: String, keepsLines: Bool = false) -> String {
    let clean = CleanText.of(text, keepsLines: keepsLines)
    if clean != text { counts.add(.blanks) }
    return clean
  }

  private mutating func fitTerms(_ entry: inout ConceptEntry) {
    var kept: [TermEntry] = []
    var seen: Set<String> = []
    var preferred: Set<LanguageTag> = []
    for term in entry.terms {
      var term = term
      term.text = clean(term.text)
      guard !term.text.isEmpty else { continue }
      guard Self.hasColumn(term.language) else {
        counts.add(.otherLanguages)
        continue
      }
      guard seen.insert("\(term.language.text)\t\(term.text)").inserted else {
        counts.add(.duplicates)
        continue
      }
      if term.status == .preferred, !preferred.insert(term.language).inserted {
        counts.add(.preference)
        term.status = .admitted
      }
      kept.append(term)
    }
    entry.terms = TermTable.ordered(kept)
    var named: Set<LanguageTag> = []
    for index in entry.terms.indices where !named.insert(entry.terms[index].language).inserted {
      // A row tells the part of speech of the first term only.
      guard entry.terms[index].partOfSpeech != nil else { continue }
      counts.add(.partsOfSpeech)
      entry.terms[index].partOfSpeech = nil
    }
  }

  /// Whether a column of a language is known again by its name.
  private static func hasColumn(_ tag: LanguageTag) -> Bool {
    TermTableColumn(tag.text) == .terms(.main, .fixed(tag))
  }

  private mutating func fitDetails(_ entry: inout ConceptEntry) {
    entry.field = fitted(entry.field)
    entry.note = fitted(entry.note, keepsLines: keepsLines)
    var definitions: [Definition] = []
    for definition in entry.definitions {
      let text = clean(definition.text, keepsLines: keepsLines)
      guard let language = definition.language, Self.hasColumn(language), !text.isEmpty else {
        counts.add(.definitions)
        continue
      }
      definitions.append(Definition(text, language: language))
    }
    entry.definitions = TermTable.byLanguage(definitions) { $0.language ?? .chinese }
    entry.created = fitted(entry.created)
    entry.modified = fitted(entry.modified)
    if entry.terms.contains(where: { $0.occurrences != nil }) { counts.add(.mining) }
    for index in entry.terms.indices { entry.terms[index].occurrences = nil }
  }

  private mutating func fitted(_ text: String?, keepsLines: Bool = false) -> String? {
    guard let text else { return nil }
    let clean = clean(text, keepsLines: keepsLines)
    return clean.isEmpty ? nil : clean
  }

  private mutating func fitted(_ transaction: Transaction?) -> Transaction? {
    guard let transaction else { return nil }
    let date = fitted(transaction.date).flatMap { TableDate.iso($0) }
    if transaction.date != nil, date == nil { counts.add(.transactions) }
    let fitted = Transaction(date: date, author: fitted(transaction.author))
    return fitted == Transaction() ? nil : fitted
  }
}
