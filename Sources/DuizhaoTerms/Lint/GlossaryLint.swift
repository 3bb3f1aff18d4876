public import DuizhaoModel
import DuizhaoText

/// Keeps the glossary sound: collects rows and tells what is wrong with them.
public struct GlossaryLint {
  /// What has been found wrong, in the order of files and lines.
  public var problems: [GlossaryProblem] {
    (found + sharedForms).sorted { a, b in
      (a.place, a.form, "\(a.kind)") < (b.place, b.form, "\(b.kind)")
    }
  }

  private let fields: Set<String>?
  private var found: [GlossaryProblem] = []
  private var concepts: [(concept: Concept, place: GlossaryProblem.Place)] = []
  /// For each folded full form, the concepts that have it.
  private var owners: [String: [(concept: Int, form: String)]] = [:]
  private var entryPlaces: [String: GlossaryProblem.Place] = [:]
  private var wordPlaces: [String: GlossaryProblem.Place] = [:]
  private var morphemePlaces: [String: GlossaryProblem.Place] = [:]
  private var unknownFields: Set<String> = []

  /// Starts with no rows.
  ///
  /// - Parameter fields: The subject fields there are; nil where any is right.
  public init(fields: Set<String>? = nil) {
    self.fields = fields
  }

  /// Adds a concept.
  public mutating func add(_ concept: Concept, at place: GlossaryProblem.Place) {
    if let fields, !fields.contains(concept.field), unknownFields.insert(concept.field).inserted {
      report(concept.field, .unknownField, at: place)
    }
    if let elsewhere = entryPlaces[concept.id] {
      report(concept.id, .repeatedEntry(elsewhere: elsewhere), at: place)
    }
    entryPlaces[concept.id] = place
    var keys: Set<String> = []
    var texts: Set<String> = []
    for term in concept.terms {
      checkShape(term.text, language: term.language, at: place)
      if term.status == .preferred { checkPreferred(term, at: place) }
      let isNew = texts.insert(term.language.rawValue + term.text).inserted
      guard term.form == .full else {
        if !isNew { report(term.text, .repeatedForm, at: place) }
        continue
      }
      let key = term.language.rawValue + Self.key(of: term.text)
      if !keys.insert(key).inserted {
        report(term.text, .repeatedForm, at: place)
      } else {
        owners[key, default: []].append((concepts.count, term.text))
      }
    }
    concepts.append((concept, place))
  }

  /// Adds a word of the plain lexicon.
  public mutating func add(_ entry: LexiconEntry, at place: GlossaryProblem.Place) {
    if let elsewhere = wordPlaces[entry.headword] {
      report(entry.headword, .repeatedEntry(elsewhere: elsewhere), at: place)
    }
    wordPlaces[entry.headword] = place
    checkShape(entry.headword, language: .chinese, at: place)
    if !entry.headword.containsHan { report(entry.headword, .wrongScript, at: place) }
    var seen: Set<String> = []
    for form in entry.translations {
      checkShape(form, language: .english, at: place)
      if !seen.insert(form.lowercased()).inserted { report(form, .repeatedForm, at: place) }
    }
  }

  /// Adds a morpheme.
  public mutating func add(_ morpheme: Morpheme, at place: GlossaryProblem.Place) {
    let source = morpheme.source.text
    if let elsewhere = morphemePlaces[source] {
      report(source, .repeatedEntry(elsewhere: elsewhere), at: place)
    }
    morphemePlaces[source] = place
    if !source.containsHan { report(source, .wrongScript, at: place) }
    var seen: Set<Morpheme.Form> = []
    for form in morpheme.targets {
      checkShape(form.text, language: .english, at: place)
      let isBound = form.place != .free
      if form.text.isEmpty || form.text.hasPrefix("-") || isBound && form.text != form.text.lowercased()
        || form.text.contains(" ") && isBound
      {
        report(form.text, .morphemeShape, at: place)
      }
      if !seen.insert(form).inserted { report(form.text, .repeatedForm, at: place) }
    }
  }

  private mutating func report(_ form: String, _ kind: GlossaryProblem.Kind, at place: GlossaryProblem.Place)
  {
    found.append(GlossaryProblem(place: place, form: form, kind: kind))
  }

  /// What makes two forms of a concept one: everything but hyphens and spaces, which writers vary.
  private static func key(of text: String) -> String {
    FoldedText(text).string + (text.contains("-") ? "-" : "")
  }

  private mutating func checkShape(_ text: String, language: Language, at place: GlossaryProblem.Place) {
    if language == .english ? text.containsHan : false { report(text, .wrongScript, at: place) }
    if language == .chinese, text.containsHan, HanVariants.isTraditional(text) {
      report(text, .traditional, at: place)
    }
    let scalars = Array(text.unicodeScalars)
    if scalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) || $0.value == 0x3000 }) {
      report(text, .fullWidth, at: place)
    }
    if scalars.contains(where: { "()（）[]|\\\"<>、。，；：".unicodeScalars.contains($0) }) {
      report(text, .mark, at: place)
    }
    let spaces = scalars.indices.filter { scalars[$0] == " " }
    let isStray = spaces.contains { index in
      index == 0 || index == scalars.count - 1 || scalars[index + 1] == " "
        || language == .chinese && (scalars[index - 1].isHan || scalars[index + 1].isHan)
    }
    if text.isEmpty || isStray { report(text, .space, at: place) }
  }

  private mutating func checkPreferred(_ term: Term, at place: GlossaryProblem.Place) {
    switch term.language {
    case .chinese:
      if !term.text.containsHan { report(term.text, .wrongScript, at: place) }
    case .english:
      if let american = BritishSpelling.american(term.text) {
        report(term.text, .british(american: american), at: place)
      }
    }
  }

  /// The forms that several concepts have, where no note tells the concepts apart.
  private var sharedForms: [GlossaryProblem] {
    owners.values.flatMap { owners -> [GlossaryProblem] in
      owners.indices.dropFirst().compactMap { index in
        let (own, ownPlace) = concepts[owners[index].concept]
        let (other, otherPlace) = concepts[owners[0].concept]
        let isTold =
          own.note?.contains(other.id) == true || other.note?.contains(own.id) == true
        guard !isTold else { return nil }
        return GlossaryProblem(
          place: ownPlace,
          form: owners[index].form,
          kind: .sharedForm(with: other.id, elsewhere: otherPlace)
        )
      }
    }
  }
}
