import DuizhaoModel

/// Reads contributors and institutions of an article, and how they hang together.
struct JATSByline {
  private var institutions = JATSAffiliations()
  private var contributors: [(element: PlacedElement, language: JATSLanguage)] = []
  /// The labels of notes on authors, by identifier.
  private var noteMarks: [String: PlacedText] = [:]

  /// Reads what stands in a group of contributors or beside one.
  mutating func read(_ element: PlacedElement, _ language: JATSLanguage, isInside: Bool = false) {
    switch element.name {
    case "contrib-group":
      for child in element.elements { read(child, language.inside(element)) }
    case "contrib":
      guard Self.isAuthor(element) else { return }
      contributors.append((element, language.inside(element)))
      for child in element.elements { read(child, language.inside(element), isInside: true) }
    case "aff", "aff-alternatives": institutions.add(element, language, isInside: isInside)
    case "xref": if element["ref-type"] == "aff" { institutions.note(element) }
    case "author-notes":
      for note in element.elements {
        let mark = note.first("label") ?? note.first("sup") ?? note.first("p")?.first("sup")
        if let id = note["id"], let mark { noteMarks[id] = JATSAffiliations.bare(JATSInline.text(of: mark)) }
      }
    default: break
    }
  }

  private static func isAuthor(_ contributor: PlacedElement) -> Bool {
    guard let type = contributor["contrib-type"]?.lowercased() else { return true }
    return !["editor", "reviewer", "translator", "illustrator", "compiler"].contains { type.contains($0) }
  }

  /// Writes authors and institutions into the versions that they belong to.
  func fill(_ versions: inout [Language: JATSVersion]) {
    let names = contributors.map { JATSName.names(of: $0.element, $0.language) }
    let hasHan = names.contains { $0.contains { $0.language == .chinese } }
    for language in Language.allCases {
      var version = versions[language] ?? JATSVersion()
      let marked = institutions.marked(in: language)
      var marks: [String: PlacedText] = [:]
      for (institution, mark) in marked {
        for identifier in institution.identifiers { marks[identifier] = mark }
      }
      version.affiliations = marked.map {
        JATSVersion.Affiliation(mark: $0.mark, text: $0.institution.text, offset: $0.institution.offset)
      }
      for (index, contributor) in contributors.enumerated() {
        // A name in Latin letters that stands for itself stands in the Chinese byline too.
        let alone = names[index].count == 1 && hasHan ? names[index].first { !$0.isCertain } : nil
        guard let name = names[index].first(where: { $0.language == language }) ?? alone else { continue }
        if version.authors.isEmpty { version.authorsOffset = contributor.element.offset }
        let own = self.marks(of: contributor.element, marks, marked)
        version.authors.append(JATSVersion.Author(name: name.text, marks: own))
      }
      versions[language] = version
    }
  }

  /// The marks of a contributor: those of institutions of the language, and those of notes.
  private func marks(
    of contributor: PlacedElement,
    _ marks: [String: PlacedText],
    _ institutions: [(institution: JATSAffiliations.Institution, mark: PlacedText?)]
  ) -> [PlacedText] {
    var found: [PlacedText] = []
    func add(_ mark: PlacedText, at place: XMLPlace, isShared: Bool = true) {
      for part in mark.split({ ",，、 ".unicodeScalars.contains($0) }) where !part.string.isEmpty {
        // What has a form in each language is referred to twice.
        if isShared, found.contains(where: { $0.string == part.string }) { continue }
        found.append(PlacedText(part.string, at: place, style: .superscript))
      }
    }
    for xref in contributor.elements("xref") {
      let targets = (xref["rid"] ?? "").split(separator: " ").map(String.init)
      let text = JATSAffiliations.bare(JATSInline.text(of: xref))
      let place = text.place ?? xref.place
      if xref["ref-type"] == "aff" {
        let own = targets.compactMap { marks[$0] }
        if own.isEmpty, targets.isEmpty { add(text, at: place) }
        for mark in own { add(mark, at: place) }
      } else if JATSInline.isMark(xref) {
        let note = targets.compactMap { noteMarks[$0] }.first
        add(text.isEmpty ? note ?? PlacedText() : text, at: place, isShared: false)
      }
    }
    let inside = Set((contributor.elements("aff") + contributor.elements("aff-alternatives")).map(\.offset))
    for (institution, mark) in institutions where inside.contains(institution.offset) {
      if let mark { add(mark, at: contributor.place) }
    }
    let hasNote = found.contains { $0.string.unicodeScalars.first?.value.isNoteMark == true }
    if contributor["corresp"] == "yes", !hasNote {
      add(PlacedText("*", at: contributor.place), at: contributor.place)
    }
    return found
  }
}
