/// Writes JSON-LD (W3C, JSON-LD 1.1) with its context inside.
struct JSONLDWriter {
  /// Names of properties that are written without a prefix, and how their values are written.
  private static let terms: [(name: String, address: String, kind: Kind)] = [
    ("title", "dct:title", .text), ("inScheme", "skos:inScheme", .resource),
    ("status", "iso-thes:status", .text), ("deprecated", "owl:deprecated", .boolean),
    ("prefLabel", "skos:prefLabel", .labels), ("altLabel", "skos:altLabel", .labels),
    ("hiddenLabel", "skos:hiddenLabel", .labels), ("definition", "skos:definition", .text),
    ("value", "rdf:value", .text), ("source", "dc:source", .text), ("scopeNote", "skos:scopeNote", .text),
    ("created", "dct:created", .text), ("creator", "dc:creator", .text), ("modified", "dct:modified", .text),
    ("contributor", "dc:contributor", .text), ("member", "skos:member", .resource),
  ]

  private enum Kind {
    case text, resource, boolean
    /// An object with the texts of each language.
    case labels
  }

  private var json = JSONWriter(lineDepth: 4, closing: .onItsOwnLine)

  /// The document.
  static func text(_ descriptions: [RDFDescription]) -> String {
    var writer = JSONLDWriter()
    writer.json.object { json in
      json.object("@context") { context(&$0) }
      json.array("@graph", descriptions) { json, description in
        json.object { json in
          json.field("@id", description.subject)
          properties(description.properties, &json)
        }
      }
    }
    return writer.json.text + "\n"
  }

  private static func context(_ json: inout JSONWriter) {
    for (name, namespace) in SKOSName.prefixes { json.field(name, namespace) }
    for (name, address, kind) in terms {
      switch kind {
      case .text: json.field(name, address)
      case .resource: member(&json, name, ["@id": address, "@type": "@id"])
      case .boolean: member(&json, name, ["@id": address, "@type": "xsd:boolean"])
      case .labels: member(&json, name, ["@id": address, "@container": "@language"])
      }
    }
  }

  private static func member(
    _ json: inout JSONWriter,
    _ name: String,
    _ members: KeyValuePairs<String, String>
  ) {
    json.line(name) { json in
      for (name, value) in members { json.field(name, value) }
    }
  }

  private static func properties(_ properties: [RDFDescription.Property], _ json: inout JSONWriter) {
    for property in properties {
      let term = terms.first { $0.address == property.name }
      let name = term?.name ?? "@type"
      if term?.kind == .labels, let labels = labels(property.values) {
        self.labels(labels, name, &json)
      } else if property.values.count == 1, let value = property.values.first {
        self.value(value, name, &json)
      } else {
        json.array(name, property.values) { json, each in value(each, nil, &json) }
      }
    }
  }

  /// The texts of each language, in the order of their first; nil where one has none.
  private static func labels(_ values: [RDFDescription.Value]) -> [(language: String, texts: [String])]? {
    var result: [(language: String, texts: [String])] = []
    for value in values {
      guard case .literal(let literal) = value, let language = literal.language else { return nil }
      if let index = result.firstIndex(where: { $0.language == language }) {
        result[index].texts.append(literal.text)
      } else {
        result.append((language, [literal.text]))
      }
    }
    return result
  }

  private static func labels(
    _ labels: [(language: String, texts: [String])],
    _ name: String,
    _ json: inout JSONWriter
  ) {
    json.line(name) { json in
      for (language, texts) in labels {
        if texts.count == 1, let text = texts.first {
          json.field(language, text)
        } else {
          json.array(language, texts) { json, text in json.value(text) }
        }
      }
    }
  }

  /// Writes a value, as a member where a name is given.
  private static func value(_ value: RDFDescription.Value, _ name: String?, _ json: inout JSONWriter) {
    switch value {
    case .resource(let address): text(address, name, &json)
    case .description(let properties): json.line(name) { self.properties(properties, &$0) }
    case .literal(let literal):
      if literal.type == RDFName.xsd + "boolean", let name { return json.field(name, literal.text == "true") }
      guard literal.language != nil || literal.type != nil else { return text(literal.text, name, &json) }
      json.line(name) { json in
        json.field("@value", literal.text)
        if let language = literal.language { json.field("@language", language) }
        if let type = literal.type { json.field("@type", "xsd:\(type.dropFirst(RDFName.xsd.count))") }
      }
    }
  }

  private static func text(_ text: String, _ name: String?, _ json: inout JSONWriter) {
    if let name {
      json.field(name, text)
    } else {
      json.value(text)
    }
  }
}
