/// A resource or a text of an RDF graph (RDF 1.1 Concepts, 3).
enum RDFNode: Hashable {
  /// A resource by its address.
  case resource(String)
  /// A resource without an address, by a name that holds inside its file.
  case blank(String)
  /// A text.
  case literal(RDFLiteral)

  /// The address; nil for anything else.
  var address: String? { if case .resource(let address) = self { address } else { nil } }

  /// The text with its language or type; nil for anything else.
  var literal: RDFLiteral? { if case .literal(let literal) = self { literal } else { nil } }
}

/// A text with its language or its type (RDF 1.1 Concepts, 3.3).
struct RDFLiteral: Hashable {
  /// The text.
  var text: String

  /// The language as it is written.
  var language: String?

  /// The address of the type; nil for plain text.
  var type: String?
}

/// The addresses that graphs of all kinds use.
enum RDFName {
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let xsd = "http://www.w3.org/2001/XMLSchema#"

  static let type = rdf + "type"
  static let value = rdf + "value"
  static let first = rdf + "first"
  static let rest = rdf + "rest"
  static let nothing = rdf + "nil"
}
