import DuizhaoModel

extension SKOSReader {
  /// The language of labels that tell none (BCP 47).
  private static let undetermined = LanguageTag("und")

  /// The labels of a concept as terms, language by language, the preferred one first.
  ///
  /// Labels may be texts or, in SKOS-XL, resources with a text.
  mutating func terms(of resource: RDFGraph.Resource) -> [TermEntry] {
    var labels: [(term: TermEntry, line: Int)] = []
    for statement in resource.statements {
      guard let status = Self.status(of: statement.property) else { continue }
      guard let literal = label(statement) else {
        let value = statement.value.address ?? ""
        result.note(.value(value, field: SKOSName.short(statement.property)), line: statement.line)
        continue
      }
      let given = literal.language ?? ""
      guard let language = given.isEmpty ? Self.undetermined : LanguageTag(given) else {
        fail(.language(given), statement.line)
        continue
      }
      guard !literal.text.allSatisfy(\.isWhitespace) else {
        fail(.emptyTerm, statement.line)
        continue
      }
      labels.append((TermEntry(literal.text, language, status: status), statement.line))
    }
    return settled(labels)
  }

  /// The labels, each once, if one of a language at most is preferred.
  private mutating func settled(_ labels: [(term: TermEntry, line: Int)]) -> [TermEntry] {
    var preferred: [LanguageTag: String] = [:]
    for (term, line) in labels where term.status == .preferred {
      if let other = preferred[term.language], other != term.text {
        fail(.value(term.text, of: "skos:prefLabel@\(term.language.text)", allowed: [other]), line)
      }
      preferred[term.language] = term.text
    }
    var seen: [[String]: Term.Status] = [:]
    return SKOSEntries.inOrder(labels.map(\.term)).filter { term in
      let key = [term.language.text, term.text]
      guard let other = seen[key] else {
        seen[key] = term.status
        return true
      }
      // What SKOS-XL says, plain SKOS often says too; but a label of two kinds is against S13.
      if other != term.status, let line = labels.first(where: { $0.term == term })?.line {
        result.note(.value(term.text, field: Self.property(of: term.status)), line: line)
      }
      return false
    }
  }

  /// The text of a label.
  private mutating func label(_ statement: RDFGraph.Statement) -> RDFLiteral? {
    if let literal = statement.value.literal { return literal }
    let form = graph[statement.value]?.values(SKOSName.labels + "literalForm").first?.literal
    if form != nil { used.insert(statement.value) }
    return form
  }

  private static func status(of property: String) -> Term.Status? {
    switch SKOSProperty(property) {
    case .prefLabel: .preferred
    case .altLabel: .admitted
    case .hiddenLabel: .deprecated
    default: nil
    }
  }

  private static func property(of status: Term.Status) -> String {
    switch status {
    case .preferred: "skos:prefLabel"
    case .admitted: "skos:altLabel"
    case .deprecated, .forbidden: "skos:hiddenLabel"
    }
  }
}
