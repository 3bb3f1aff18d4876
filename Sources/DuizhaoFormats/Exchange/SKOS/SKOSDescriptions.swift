import DuizhaoModel

/// A glossary as descriptions of resources: a scheme, its concepts, and a collection for each subject field.
struct SKOSDescriptions {
  /// The resources, in the order in which they are written.
  private(set) var all: [RDFDescription] = []

  /// Describes a glossary.
  ///
  /// - Parameters:
  ///   - entries: What ``SKOSEntries`` made of the entries.
  ///   - title: The name of the glossary.
  init(_ entries: [ConceptEntry], title: String) {
    all.append(
      RDFDescription(
        subject: SKOSName.glossary,
        properties: [
          .init(name: "rdf:type", values: [.resource("skos:ConceptScheme")]),
          .init(name: "dct:title", values: [.literal(RDFLiteral(text: title))]),
        ]
      )
    )
    all += entries.map(Self.concept)
    let fields = Set(entries.compactMap(\.field)).sorted()
    var members: [String: [RDFDescription.Value]] = [:]
    for entry in entries {
      if let field = entry.field { members[field, default: []].append(.resource(Self.name(of: entry))) }
    }
    all += fields.map { Self.collection($0, members[$0] ?? []) }
  }

  private static func name(of entry: ConceptEntry) -> String { "concept:" + SKOSName.encoded(entry.id) }

  private static func concept(_ entry: ConceptEntry) -> RDFDescription {
    var properties: [RDFDescription.Property] = [
      .init(name: "rdf:type", values: [.resource("skos:Concept")]),
      .init(name: "skos:inScheme", values: [.resource(SKOSName.glossary)]),
      .init(name: "iso-thes:status", values: [plain(entry.status.rawValue)]),
    ]
    func add(_ name: String, _ values: [RDFDescription.Value]) {
      if !values.isEmpty { properties.append(.init(name: name, values: values)) }
    }
    // Programs that know nothing of the status of ISO 25964 know this.
    if entry.status == .rejected {
      add("owl:deprecated", [.literal(RDFLiteral(text: "true", type: RDFName.xsd + "boolean"))])
    }
    add("skos:prefLabel", labels(entry.terms, .preferred))
    add("skos:altLabel", labels(entry.terms, .admitted))
    add("skos:hiddenLabel", labels(entry.terms, .deprecated))
    add("skos:definition", entry.definitions.map(definition))
    add("skos:scopeNote", entry.note.map { [plain($0)] } ?? [])
    add("dct:created", entry.created?.date.map { [date($0)] } ?? [])
    add("dc:creator", entry.created?.author.map { [plain($0)] } ?? [])
    add("dct:modified", entry.modified?.date.map { [date($0)] } ?? [])
    add("dc:contributor", entry.modified?.author.map { [plain($0)] } ?? [])
    return RDFDescription(subject: name(of: entry), properties: properties)
  }

  private static func collection(_ field: String, _ members: [RDFDescription.Value]) -> RDFDescription {
    RDFDescription(
      subject: "field:" + SKOSName.encoded(field),
      properties: [
        .init(name: "rdf:type", values: [.resource("skos:Collection")]),
        .init(name: "skos:inScheme", values: [.resource(SKOSName.glossary)]),
        // The name of a field is a key and no word of a language.
        .init(name: "skos:prefLabel", values: [plain(field)]),
        .init(name: "skos:member", values: members),
      ]
    )
  }

  private static func plain(_ text: String) -> RDFDescription.Value { .literal(RDFLiteral(text: text)) }

  private static func labels(_ terms: [TermEntry], _ status: Term.Status) -> [RDFDescription.Value] {
    terms.filter { $0.status == status }
      .map { .literal(RDFLiteral(text: $0.text, language: $0.language.text)) }
  }

  /// A definition: a text, or where its source is known a resource with both (SKOS Primer, 4.2).
  private static func definition(_ definition: Definition) -> RDFDescription.Value {
    let text = RDFDescription.Value.literal(
      RDFLiteral(text: definition.text, language: definition.language?.text)
    )
    guard let source = definition.source else { return text }
    return .description([
      .init(name: "rdf:value", values: [text]),
      .init(name: "dc:source", values: [plain(source)]),
    ])
  }

  /// A date with the type that its form has (XML Schema 1.1, part 2); plain text where it has none.
  private static func date(_ text: String) -> RDFDescription.Value {
    let type = ISODate.type(of: text).map { RDFName.xsd + $0 }
    return .literal(RDFLiteral(text: text, type: type))
  }
}
