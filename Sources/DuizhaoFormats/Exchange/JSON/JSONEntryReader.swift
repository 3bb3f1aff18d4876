import DuizhaoModel

/// Makes entries of a JSON document, and collects what is wrong with it.
struct JSONEntryReader {
  /// What was read so far.
  var result = GlossaryImport()

  /// What is wrong, in the order of the file.
  var problems: [GlossaryImportFailure.Problem] = []

  private var identifiers: Set<String> = []

  /// Reads a document: an array of entries, or an object with such an array and a version.
  mutating func read(_ file: JSONValue) {
    if let entries = file.elements { return entries.forEach { read(entry: $0) } }
    guard file.members != nil else {
      return fail(.notThisFormat(found: file.kind), file.line)
    }
    guard let entries = file[JSONKeys.Envelope.entries.rawValue] else {
      return fail(.missing(JSONKeys.Envelope.entries.rawValue, in: JSONKeys.Envelope.object), file.line)
    }
    let members = members(of: file, JSONKeys.Envelope.self) ?? [:]
    if let version = members[.version], version.integer != JSONExchange.version {
      return fail(.unknownVersion(version.string ?? version.kind), version.line)
    }
    array(entries, JSONKeys.Envelope.entries).forEach { read(entry: $0) }
  }

  private mutating func read(entry value: JSONValue) {
    typealias Key = JSONKeys.Entry
    guard let members = members(of: value, Key.self) else { return }
    var entry = ConceptEntry(id: "")
    entry.status = choice(members[.status], Key.status) ?? .approved
    entry.field = text(members[.field], Key.field)
    entry.definitions = array(members[.definitions], Key.definitions).compactMap { definition($0) }
    entry.note = text(members[.note], Key.note)
    entry.terms = terms(members[.terms])
    entry.mining = members[.mining].flatMap { mining($0) }
    entry.evidence = array(members[.evidence], Key.evidence).compactMap { evidence($0) }
    entry.created = members[.created].flatMap { transaction($0) }
    entry.modified = members[.modified].flatMap { transaction($0) }
    guard members[.terms]?.elements?.isEmpty == false else {
      return result.note(.emptyEntry, line: value.line)
    }
    entry.id = identifier(members[.id]) ?? ConceptEntry.identifier(for: entry.terms)
    result.entries.append(GlossaryImport.Entry(entry, line: value.line))
  }

  /// An identifier, which no other entry may have.
  private mutating func identifier(_ value: JSONValue?) -> String? {
    guard let value, let id = text(value, JSONKeys.Entry.id) else { return nil }
    guard !id.isEmpty else { return nil }
    if !identifiers.insert(id).inserted { fail(.repeatedIdentifier(id), value.line) }
    return id
  }

  private mutating func definition(_ value: JSONValue) -> Definition? {
    typealias Key = JSONKeys.Definition
    guard let members = members(of: value, Key.self) else { return nil }
    let text = required(text(members[.text], Key.text), Key.text, members[.text], in: value)
    let language = language(members[.language], Key.language)
    let source = self.text(members[.source], Key.source)
    return text.map { Definition($0, language: language, source: source) }
  }

  private mutating func mining(_ value: JSONValue) -> MiningRecord? {
    typealias Key = JSONKeys.Mining
    guard let members = members(of: value, Key.self) else { return nil }
    var score = required(number(members[.score], Key.score), Key.score, members[.score], in: value)
    if let found = score, !(0...1).contains(found) {
      fail(.value("\(found)", of: Key.score.path, allowed: ["0–1"]), members[.score]?.line ?? value.line)
      score = nil
    }
    let occurrences = count(members[.occurrences], Key.occurrences, in: value)
    let documents = count(members[.documents], Key.documents, in: value)
    guard let score, let occurrences, let documents else { return nil }
    return MiningRecord(score: score, occurrences: occurrences, documents: documents)
  }

  private mutating func transaction(_ value: JSONValue) -> Transaction? {
    typealias Key = JSONKeys.Transaction
    guard let members = members(of: value, Key.self) else { return nil }
    let date = text(members[.date], Key.date)
    return Transaction(date: date, author: text(members[.author], Key.author))
  }
}
