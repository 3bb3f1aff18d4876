import DuizhaoModel

/// Collects what a document of TBX breaks: its structure, and the levels and values of data categories.
struct TBXValidator {
  typealias Problem = GlossaryImportFailure.Problem

  /// Where in an entry an element stands.
  struct Place {
    var level: TBXCategory.Level?
    var parent: String
  }

  let dialect: TBXDialect
  private let grammar: TBXGrammar
  private(set) var problems: [Problem] = []
  private var identifiers: Set<String> = []
  private var references: [(target: String, line: Int)] = []

  init(_ dialect: TBXDialect) {
    self.dialect = dialect
    grammar = .of(dialect.form)
  }

  mutating func report(_ kind: Problem.Kind, line: Int) { problems.append(Problem(kind, line: line)) }

  /// Checks an element and what is in it.
  mutating func check(_ element: XMLElement, at place: Place) {
    let level = dialect.level(of: element) ?? place.level
    checkAttributes(of: element)
    if let datum = dialect.datum(of: element) { check(datum, at: Place(level: level, parent: place.parent)) }
    if dialect.level(of: element) == .language { checkLanguage(of: element) }
    if element.name == "term", element.text.isBlankToXML { report(.emptyTerm, line: element.line) }
    let text = element.children.lazy.compactMap { if case .text(let text) = $0 { text } else { nil } }
    checkContent(of: element, children: element.elements, text: text.first { !$0.isBlankToXML })
    for child in element.elements where kind(of: child) != nil {
      check(child, at: Place(level: level, parent: element.name))
    }
  }

  /// Checks which elements stand in one, of which the children may be known by their starts only.
  mutating func checkContent(of element: XMLElement, children: [XMLElement], text: String?) {
    switch kind(of: element).flatMap({ grammar.contents[$0] }) {
    case nil: break
    case .text(let names):
      for child in children where !isPassedOver(child) && !names.contains(child.name) {
        report(misplaced(child, in: element), line: child.line)
      }
    case .parts(let parts):
      if let text { report(.misplaced(Self.excerpt(text), in: element.name), line: element.line) }
      check(children, of: element, against: parts)
    }
  }

  private mutating func check(
    _ children: [XMLElement],
    of element: XMLElement,
    against parts: [TBXGrammar.Part]
  ) {
    var counts = parts.map { _ in 0 }
    var current = 0
    let kinds = children.map { kind(of: $0) ?? "" }
    for (index, child) in children.enumerated() where !isPassedOver(child) {
      let place = parts.indices.first { place in
        parts[place].names.contains(kinds[index]) && (parts[place].repeats || counts[place] == 0)
          && (!grammar.isOrdered || place >= current)
      }
      // What must come before it and only comes behind it shows which of the two is misplaced.
      let comesLate = { (part: Int) in
        parts[part].isRequired && counts[part] == 0
          && kinds[(index + 1)...].contains { parts[part].names.contains($0) }
      }
      guard let place, !grammar.isOrdered || !parts[..<place].indices.contains(where: comesLate) else {
        report(misplaced(child, in: element), line: child.line)
        continue
      }
      counts[place] += 1
      current = place
    }
    for (part, count) in zip(parts, counts) where part.isRequired && count == 0 {
      report(.missing(part.names[0], in: element.name), line: element.line)
    }
  }

  /// What a child is that does not belong where it stands.
  private func misplaced(_ child: XMLElement, in element: XMLElement) -> Problem.Kind {
    let isKnown = kind(of: child).map { grammar.contents[$0] != nil } ?? false
    return isKnown ? .misplaced(child.name, in: element.name) : .unknown(child.name, in: element.name)
  }

  /// The name that the grammar has for an element: for a tag the element that it stands for; nil for what it lacks.
  private func kind(of element: XMLElement) -> String? {
    guard dialect.isForeign(element) else {
      let isMeta = dialect.form == .tags && TBXCategory.Meta(rawValue: element.name) != nil
      return isMeta || grammar.contents[element.name] == nil ? nil : element.name
    }
    return dialect.form == .tags ? dialect.datum(of: element)?.meta.rawValue : nil
  }

  /// Whether an element is from a module that we do not know, in a dialect that may have such.
  private func isPassedOver(_ element: XMLElement) -> Bool {
    dialect.form == .tags && !dialect.isStrict && dialect.isForeign(element) && kind(of: element) == nil
  }

  private static func excerpt(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 40 ? words.prefix(40) + "…" : words
  }
}

extension TBXValidator {
  private mutating func checkAttributes(of element: XMLElement) {
    for name in grammar.attributes[kind(of: element) ?? ""] ?? [] where element[name]?.isBlankToXML != false {
      report(.missing(name, in: element.name), line: element.line)
    }
    if let id = element["id"], dialect.isSecondEdition || dialect.level(of: element) == .concept {
      if dialect.isSecondEdition, !TBXEntries.isName(id) {
        report(.value(id, of: "id", allowed: []), line: element.line)
      } else if !identifiers.insert(id).inserted {
        report(.repeatedIdentifier(id), line: element.line)
      }
    }
    guard dialect.isSecondEdition else { return }
    if let target = element["target"] { references.append((target, element.line)) }
    if element.name == "hi", let type = element["type"], !TBXGrammar.highlights.contains(type) {
      report(.value(type, of: "hi", allowed: TBXGrammar.highlights), line: element.line)
    }
    if element.name == "date", TBXDate(element.trimmedText) == nil {
      report(.value(element.trimmedText, of: "date", allowed: ["YYYY-MM-DD"]), line: element.line)
    }
  }

  private mutating func checkLanguage(of element: XMLElement) {
    guard let language = dialect.language(of: element) else {
      return report(.missing("xml:lang", in: element.name), line: element.line)
    }
    if LanguageTag(language) == nil { report(.language(language), line: element.line) }
  }

  private mutating func check(_ datum: TBXDatum, at place: Place) {
    let line = datum.element.line
    guard !datum.category.isBlankToXML, let modules = dialect.modules else { return }
    guard let category = TBXCategory.named[datum.category], category.meta == datum.meta,
      modules.contains(category.module)
    else {
      let place = dialect.form == .tags ? place.parent : datum.element.name
      if dialect.isStrict { report(.unknown(datum.category, in: place), line: line) }
      return
    }
    if let level = place.level, !category.levels.contains(level) {
      report(.misplaced(category.name, in: dialect.name(of: level)), line: line)
    } else if dialect.isStrict, category.meta == .xref, place.parent.hasSuffix("Grp") {
      report(.misplaced(category.name, in: place.parent), line: line)
    }
    let value = datum.element.trimmedText
    if dialect.isStrict, !category.values.isEmpty, !(category.values + category.formerValues).contains(value)
    {
      report(.value(value, of: category.name, allowed: category.values), line: line)
    }
  }

  /// Checks that what is referred to is there.
  mutating func checkReferences() {
    for (target, line) in references where !identifiers.contains(target) {
      if !target.hasPrefix("http://"), !target.hasPrefix("https://") {
        report(.danglingReference(target), line: line)
      }
    }
  }
}
