import DuizhaoModel

/// Entries as memoQ's columns hold them: what has no column is taken out and counted.
struct MemoQFitting {
  /// The entries, their terms in the order of the columns.
  private(set) var entries: [ConceptEntry] = []

  /// The languages that have columns, in their order.
  private(set) var languages: [LanguageTag] = []

  private var counts = LossCounts()

  /// What was taken.
  var losses: [ExchangeLoss] { counts.losses }

  /// Fits entries.
  init(_ all: [ConceptEntry], direction: Sides<LanguageTag>) {
    let fitted = all.map { entry in
      var entry = entry
      entry.terms = terms(of: entry)
      fitDetails(&entry)
      return entry
    }
    let first = [direction.source, direction.target].compactMap(MemoQLanguage.nearest)
    let used = Set(fitted.flatMap { $0.terms.map(\.language) + $0.definitions.compactMap(\.language) })
    languages = first + TermTable.byLanguage(used.subtracting(first).sorted()) { $0 }
    for var entry in fitted where !entry.terms.isEmpty {
      entry.terms = languages.flatMap { tag in entry.terms.filter { $0.language == tag } }
      entry.definitions = languages.compactMap { tag in entry.definitions.first { $0.language == tag } }
      setPreference(of: &entry)
      entry.id = ConceptEntry.identifier(for: entry.terms)
      entries.append(entry)
    }
  }

  private mutating func clean(_ text: String) -> String {
    let clean = CleanText.of(text)
    if clean != text { counts.add(.blanks) }
    return clean
  }

  private mutating func fitted(_ text: String?) -> String? {
    guard let text else { return nil }
    let clean = clean(text)
    return clean.isEmpty ? nil : clean
  }

  private mutating func terms(of entry: ConceptEntry) -> [TermEntry] {
    var seen: Set<String> = []
    var kept: [TermEntry] = []
    for term in entry.terms {
      var term = term
      term.text = clean(term.text)
      guard !term.text.isEmpty else { continue }
      guard let language = MemoQLanguage.nearest(term.language) else {
        counts.add(.otherLanguages)
        continue
      }
      if language != term.language { counts.add(.languageVariants) }
      term.language = language
      guard seen.insert("\(language.text)\t\(term.text)").inserted else {
        counts.add(.duplicates)
        continue
      }
      if term.partOfSpeech == .properNoun {
        counts.add(.partsOfSpeech)
        term.partOfSpeech = .noun
      }
      fitContexts(&term)
      kept.append(term)
    }
    return kept
  }

  /// Leaves the first example, without its source.
  private mutating func fitContexts(_ term: inout TermEntry) {
    counts.add(.contexts, term.contexts.count - 1)
    guard let first = term.contexts.first else { return }
    if first.source != nil { counts.add(.contexts) }
    let text = clean(first.text)
    term.contexts = text.isEmpty ? [] : [TermContext(text)]
  }

  private mutating func fitDetails(_ entry: inout ConceptEntry) {
    entry.field = fitted(entry.field)
    entry.note = fitted(entry.note)
    var definitions: [Definition] = []
    for definition in entry.definitions {
      let language = definition.language.flatMap(MemoQLanguage.nearest)
      guard let language, let text = fitted(definition.text),
        !definitions.contains(where: { $0.language == language })
      else {
        counts.add(.definitions)
        continue
      }
      definitions.append(Definition(text, language: language))
    }
    entry.definitions = definitions
    entry.created = fitted(entry.created)
    entry.modified = fitted(entry.modified)
  }

  private mutating func fitted(_ transaction: Transaction?) -> Transaction? {
    guard let transaction else { return nil }
    let date = transaction.date.flatMap(MemoQDate.written).flatMap(MemoQDate.read)
    if transaction.date != nil, date == nil { counts.add(.transactions) }
    let fitted = Transaction(date: date, author: fitted(transaction.author))
    return fitted == Transaction() ? nil : fitted
  }

  /// Makes the first good term of each language the preferred one, as readers take it.
  private mutating func setPreference(of entry: inout ConceptEntry) {
    var named: Set<String> = []
    for index in entry.terms.indices where entry.terms[index].status != .forbidden {
      let isFirst = named.insert(entry.terms[index].language.primary).inserted
      let status: Term.Status = isFirst ? .preferred : .admitted
      if entry.terms[index].status != status { counts.add(.preference) }
      entry.terms[index].status = status
    }
  }
}
