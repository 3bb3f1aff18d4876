import DuizhaoModel

extension SKOSReader {
  /// Reads what is said of a concept beside its labels.
  mutating func read(_ statement: RDFGraph.Statement, into entry: inout ConceptEntry) {
    let text = statement.value.literal?.text ?? statement.value.address
    switch SKOSProperty(statement.property) {
    case .type, .inScheme, .topConceptOf, .prefLabel, .altLabel, .hiddenLabel: break
    case .status: read(status: text, statement, into: &entry)
    case .deprecated:
      if text == "true" || text == "1" { entry.status = .rejected }
    case .definition: read(definition: statement, into: &entry)
    case .note: read(note: statement, into: &entry)
    case .subject: keep(statement.value.literal?.text, in: &entry.field, statement)
    case .created: keep(text, in: &entry.created, \.date, statement)
    case .creator: keep(text, in: &entry.created, \.author, statement)
    case .modified: keep(text, in: &entry.modified, \.date, statement)
    case .contributor: keep(text, in: &entry.modified, \.author, statement)
    case .member, .memberList, .hasTopConcept, .relation, nil:
      result.note(.field(SKOSName.short(statement.property)), line: statement.line)
    }
  }

  /// Keeps a value where there is none yet; remarks on it otherwise.
  private mutating func keep(_ text: String?, in place: inout String?, _ statement: RDFGraph.Statement) {
    if let text, place == nil {
      place = text
    } else if text != place {
      result.note(.field(SKOSName.short(statement.property)), line: statement.line)
    }
  }

  private mutating func keep(
    _ text: String?,
    in transaction: inout Transaction?,
    _ part: WritableKeyPath<Transaction, String?>,
    _ statement: RDFGraph.Statement
  ) {
    var changed = transaction ?? Transaction()
    keep(text, in: &changed[keyPath: part], statement)
    if changed != Transaction() { transaction = changed }
  }

  /// Notes are one text; there is no place for their languages.
  private mutating func read(note statement: RDFGraph.Statement, into entry: inout ConceptEntry) {
    let described = described(statement.value)
    guard let text = statement.value.literal?.text ?? described?.text.text else {
      return result.note(.field(SKOSName.short(statement.property)), line: statement.line)
    }
    if let note = entry.note {
      entry.note = note == text ? note : note + "\n" + text
    } else {
      entry.note = text
    }
  }

  private mutating func read(definition statement: RDFGraph.Statement, into entry: inout ConceptEntry) {
    let described = described(statement.value)
    guard let literal = statement.value.literal ?? described?.text else {
      let value = statement.value.address ?? "[]"
      return result.note(.value(value, field: "skos:definition"), line: statement.line)
    }
    let given = literal.language ?? ""
    let language = LanguageTag(given)
    if language == nil, !given.isEmpty { fail(.language(given), statement.line) }
    let definition = Definition(literal.text, language: language, source: described?.source)
    if !entry.definitions.contains(definition) { entry.definitions.append(definition) }
  }

  /// The text of a resource that stands for one, and where it comes from (SKOS Primer, 4.2).
  private mutating func described(_ node: RDFNode) -> (text: RDFLiteral, source: String?)? {
    guard let resource = graph[node], let text = resource.values(RDFName.value).first?.literal else {
      return nil
    }
    used.insert(node)
    var source: String?
    for statement in resource.statements {
      switch statement.property {
      case RDFName.value, RDFName.type: break
      case SKOSName.core + "source", SKOSName.terms + "source":
        keep(statement.value.literal?.text ?? statement.value.address, in: &source, statement)
      default: result.note(.field(SKOSName.short(statement.property)), line: statement.line)
      }
    }
    return (text, source)
  }

  /// Of several statuses the most doubtful one counts.
  private mutating func read(
    status text: String?,
    _ statement: RDFGraph.Statement,
    into entry: inout ConceptEntry
  ) {
    let name = RDFAddress.lastPart(text ?? "").lowercased()
    switch name {
    case "approved", "accepted", "validated", "valid", "released", "published", "completed", "stable",
      "current":
      break
    case "candidate", "proposed", "draft", "new", "underdevelopment", "unstable", "testing":
      if entry.status == .approved { entry.status = .candidate }
    case "rejected", "deprecated", "obsolete", "withdrawn", "retired", "archaic", "superseded":
      entry.status = .rejected
    default: result.note(.value(text ?? "", field: SKOSName.short(statement.property)), line: statement.line)
    }
  }
}
