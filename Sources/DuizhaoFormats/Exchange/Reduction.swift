import DuizhaoModel

/// Entries without what a format cannot hold, and the account of what was taken from them.
///
/// What a reader of the format gives back equals ``entries``: that is how formats are tested.
struct Reduction {
  /// The entries as the format holds them.
  private(set) var entries: [ConceptEntry] = []

  private var counts = LossCounts()
  private let features: FormatFeatures
  private let direction: Sides<LanguageTag>

  /// What was taken, in the order in which the kinds are listed.
  var losses: [ExchangeLoss] { counts.losses }

  /// Reduces entries to what a format holds.
  ///
  /// - Complexity: O(*n*) in the terms.
  init(_ all: [ConceptEntry], to features: FormatFeatures, direction: Sides<LanguageTag>) {
    self.features = features
    self.direction = direction
    var pairs: Set<[String]> = []
    for entry in all {
      guard let reduced = reduced(entry) else { continue }
      guard !features.contains(.synonyms) else {
        entries.append(identified(reduced, as: entry.id))
        continue
      }
      var isFirst = true
      for var pair in self.pairs(of: reduced) {
        let key = pair.terms.map { "\($0.language.text)\t\($0.text)" }
        guard pairs.insert(key).inserted else {
          lose(.duplicates)
          continue
        }
        // One pair stands for the entry; two of them with one identifier would be read as one entry told twice.
        if !isFirst { pair.id = ConceptEntry.identifier(for: pair.terms) }
        entries.append(identified(pair, as: entry.id))
        isFirst = false
      }
    }
  }

  private mutating func lose(_ kind: ExchangeLoss.Kind, _ count: Int = 1) {
    counts.add(kind, count)
  }

  /// The entry with the identifier that a reader will give it.
  private mutating func identified(_ entry: ConceptEntry, as id: String) -> ConceptEntry {
    var entry = entry
    guard !features.contains(.identifiers) else { return entry }
    entry.id = ConceptEntry.identifier(for: entry.terms)
    if features.contains(.synonyms), entry.id != id { lose(.identifiers) }
    return entry
  }

  /// An entry without what the format has no place for; nil where nothing is left.
  private mutating func reduced(_ entry: ConceptEntry) -> ConceptEntry? {
    var entry = entry
    if !features.contains(.reviewStatus) {
      switch entry.status {
      case .rejected:
        lose(.rejected)
        return nil
      case .candidate:
        lose(.candidates)
        entry.status = .approved
      case .approved: break
      }
    }
    entry.terms = terms(of: entry)
    guard !entry.terms.isEmpty else { return nil }
    if !features.contains(.oneLanguage) {
      let tags = [direction.source.primary, direction.target.primary]
      guard tags.allSatisfy({ tag in entry.terms.contains { $0.language.primary == tag } }) else {
        lose(.oneLanguage)
        return nil
      }
    }
    reduceConcept(&entry)
    return entry
  }

  private mutating func reduceConcept(_ entry: inout ConceptEntry) {
    if !features.contains(.fields), entry.field != nil {
      lose(.fields)
      entry.field = nil
    }
    reduceDefinitions(&entry)
    if !features.contains(.notes), entry.note != nil {
      lose(.notes)
      entry.note = nil
    }
    if !features.contains(.evidence) {
      lose(.evidence, entry.evidence.count)
      entry.evidence = []
    }
    if !features.contains(.mining) {
      if entry.mining != nil || entry.terms.contains(where: { $0.occurrences != nil }) { lose(.mining) }
      entry.mining = nil
      for index in entry.terms.indices { entry.terms[index].occurrences = nil }
    }
    if !features.contains(.transactions) {
      if entry.created != nil || entry.modified != nil { lose(.transactions) }
      entry.created = nil
      entry.modified = nil
    }
  }

  private mutating func reduceDefinitions(_ entry: inout ConceptEntry) {
    guard features.contains(.definitions) else {
      lose(.definitions, entry.definitions.count)
      return entry.definitions = []
    }
    guard !features.contains(.fullDefinitions) else { return }
    var languages: Set<LanguageTag> = []
    var kept: [Definition] = []
    for definition in entry.definitions {
      var plain = Definition(definition.text, language: definition.language ?? direction.source)
      if !features.contains(.languageVariants), let language = plain.language {
        plain.language = LanguageTag(language.primary)
      }
      guard let language = plain.language,
        features.contains(.otherLanguages) || isOfDirection(language),
        languages.insert(language).inserted
      else {
        lose(.definitions)
        continue
      }
      if plain != definition { lose(.definitionDetails) }
      kept.append(plain)
    }
    entry.definitions = kept
  }

  private func isOfDirection(_ language: LanguageTag) -> Bool {
    [direction.source.primary, direction.target.primary].contains(language.primary)
  }

  /// The terms that the format has a place for.
  private mutating func terms(of entry: ConceptEntry) -> [TermEntry] {
    var kept = entry.terms.compactMap { reduced($0) }
    guard !features.contains(.preference) else { return kept }
    var seen: Set<String> = []
    for index in kept.indices where [.preferred, .admitted].contains(kept[index].status) {
      let status: Term.Status = seen.insert(kept[index].language.primary).inserted ? .preferred : .admitted
      if kept[index].status != status, features.contains(.synonyms) { lose(.preference) }
      kept[index].status = status
    }
    return kept
  }

  private mutating func reduced(_ term: TermEntry) -> TermEntry? {
    var term = term
    if !features.contains(.otherLanguages), !isOfDirection(term.language) {
      lose(.otherLanguages)
      return nil
    }
    if !features.contains(.languageVariants) {
      let plain =
        isOfDirection(term.language)
        ? (term.language.primary == direction.source.primary ? direction.source : direction.target)
        : LanguageTag(term.language.primary) ?? term.language
      // A language that now says more than it did has lost nothing.
      if plain != term.language, term.language.text != term.language.primary { lose(.languageVariants) }
      term.language = plain
    }
    switch term.status {
    case .forbidden where !features.contains(.forbidden):
      guard features.contains(.deprecated) else {
        lose(.forbidden)
        return nil
      }
      lose(.forbiddenAsDeprecated)
      term.status = .deprecated
    case .deprecated where !features.contains(.deprecated):
      lose(.deprecated)
      return nil
    default: break
    }
    reduceDetails(&term)
    return term
  }

  private mutating func reduceDetails(_ term: inout TermEntry) {
    if !features.contains(.abbreviations), term.form != .full {
      lose(.abbreviations)
      term.form = .full
    }
    if !features.contains(.caseRules), term.isCaseSensitive {
      lose(.caseRules)
      term.isCaseSensitive = false
    }
    if !features.contains(.partsOfSpeech), term.partOfSpeech != nil {
      lose(.partsOfSpeech)
      term.partOfSpeech = nil
    }
    if !features.contains(.termNotes), term.note != nil {
      lose(.termNotes)
      term.note = nil
    }
    if !features.contains(.termSources), term.source != nil {
      lose(.termSources)
      term.source = nil
    }
    if !features.contains(.contexts) {
      lose(.contexts, term.contexts.count)
      term.contexts = []
    }
  }

  /// An entry as pairs of terms.
  private mutating func pairs(of entry: ConceptEntry) -> [ConceptEntry] {
    let sides = direction.map { tag in entry.terms.filter { $0.language.primary == tag.primary } }
    // A pair must not recommend what is out of use: the partner is the best term, the deprecated ones follow.
    let ranked = sides.map { terms in
      terms.filter { $0.status == .preferred } + terms.filter { $0.status == .admitted }
        + terms.filter { [.deprecated, .forbidden].contains($0.status) }
    }
    guard let source = ranked.source.first, let target = ranked.target.first else { return [] }
    var pairs = [(source, target)]
    if features.contains(.alternatives) {
      pairs += ranked.target.dropFirst().map { (source, $0) }
    } else {
      lose(.alternatives, ranked.target.count - 1)
    }
    pairs += ranked.source.dropFirst().map { ($0, target) }
    if pairs.count > 1 { lose(.grouping) }
    return pairs.map { source, target in
      var pair = entry
      pair.terms = [source, target].map { term in
        var term = term
        if term.status == .admitted { term.status = .preferred }
        return term
      }
      return pair
    }
  }
}
