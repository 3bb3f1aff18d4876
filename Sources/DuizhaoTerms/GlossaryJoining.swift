public import DuizhaoModel
import DuizhaoText

extension Glossary {
  /// Lays a client's glossary over this one: where both know a concept, the client's names for it prevail.
  ///
  /// Names that only this glossary knows become deprecated, but for abbreviations and for languages in which the client
  /// prescribes nothing. The client's concepts come first, so that a form of two concepts is taken for the client's.
  ///
  /// - Complexity: O(*n*) in the number of forms of both.
  public func joined(with client: Glossary) -> Glossary {
    let forms = FormIndex(concepts)
    var joined = client.concepts.filter { $0.status == .approved }
    let twins = forms.twins(of: joined)
    for index in joined.indices {
      for twin in twins[index] { joined[index].takeIn(concepts[twin], forms: forms) }
    }
    let taken = Set(twins.joined())
    var result = self
    result.concepts = joined
    result.concepts += concepts.indices.filter { !taken.contains($0) }.map { concepts[$0] }
    result.concepts += client.concepts.filter { $0.status == .candidate }
    result.lexicon += client.lexicon
    return result
  }

  /// Puts a client's glossary in the place of this one; what this one knows still helps to pair sentences.
  public func replaced(by client: Glossary) -> Glossary {
    var result = self
    result.concepts = client.concepts.filter { $0.status != .rejected }
    result.lexicon += client.lexicon
    result.lexicon += concepts.flatMap { concept -> [LexiconEntry] in
      let names = { (language: Language) in
        concept.terms.filter { $0.language == language && $0.form == .full }.map(\.text)
      }
      let translations = names(.english)
      return names(.chinese).map { LexiconEntry(headword: $0, translations: translations) }
    }
    return result
  }
}

extension Concept {
  /// Takes in what another glossary calls the same concept.
  fileprivate mutating func takeIn(_ other: Concept, forms: FormIndex) {
    if field.isEmpty { field = other.field }
    var known = Set(terms.map { forms.key(of: $0) })
    let prescribed = Set(Language.allCases.filter { preferred(in: $0) != nil })
    for term in other.terms where known.insert(forms.key(of: term)).inserted {
      var term = term
      if term.form == .full, prescribed.contains(term.language), term.status != .forbidden {
        // What also names another concept may be meant as that.
        guard forms.owners(of: term).count == 1 else { continue }
        term.status = .deprecated
      }
      terms.append(term)
    }
  }
}

/// The concepts that have a form, by what the forms are folded to.
private struct FormIndex {
  private let concepts: [Concept]
  private var owners: [String: [Int]] = [:]

  init(_ concepts: [Concept]) {
    self.concepts = concepts
    for (index, concept) in concepts.enumerated() {
      for term in concept.terms {
        let key = key(of: term)
        if owners[key]?.last != index { owners[key, default: []].append(index) }
      }
    }
  }

  func key(of term: Term) -> String { term.language.rawValue + FoldedText(term.text).string }

  func owners(of term: Term) -> [Int] { owners[key(of: term)] ?? [] }

  /// For each of a client's concepts those that are the same.
  ///
  /// They share names in both languages, or the Chinese name is theirs alone on both sides. No concept is the twin of two.
  func twins(of client: [Concept]) -> [[Int]] {
    let names = client.map { concept in
      Dictionary(grouping: concept.terms.filter { $0.form == .full }, by: \.language)
        .mapValues { Set($0.flatMap(owners(of:))) }
    }
    var twins = names.map { Array(($0[.chinese] ?? []).intersection($0[.english] ?? [])).sorted() }
    var seen: Set<Int> = []
    for index in twins.indices { twins[index].removeAll { !seen.insert($0).inserted } }
    let chinese = client.map { $0.preferred(in: .chinese) }
    let uses = Dictionary(grouping: chinese.compactMap { $0.map(key(of:)) }) { $0 }.mapValues(\.count)
    for (index, term) in chinese.enumerated() where twins[index].isEmpty {
      guard let term, uses[key(of: term)] == 1 else { continue }
      let named = owners(of: term)
      let twin = named.first { concepts[$0].id == term.text } ?? (named.count == 1 ? named.first : nil)
      if let twin, seen.insert(twin).inserted { twins[index] = [twin] }
    }
    return twins
  }
}
