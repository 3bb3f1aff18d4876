/// An RDF graph in the order of its file.
struct RDFGraph {
  /// Something that is said of a resource.
  struct Statement: Hashable {
    /// The address of the property.
    var property: String

    var value: RDFNode

    /// The line, from 1.
    var line: Int
  }

  /// A resource that something is said of.
  struct Resource {
    var node: RDFNode

    /// The line, from 1, at which it is first described.
    var line: Int

    /// What is said of it, in the order of the file.
    var statements: [Statement] = []
  }

  /// The resources in the order in which they are first described.
  private(set) var resources: [Resource] = []

  /// Names that mean nothing in the document that they stand in, and their lines.
  private(set) var ignored: [(name: String, line: Int)] = []

  private var places: [RDFNode: Int] = [:]

  /// What is said of a resource; nil for nothing.
  subscript(node: RDFNode) -> Resource? { places[node].map { resources[$0] } }

  /// Notes that the description of a resource begins.
  mutating func begin(_ node: RDFNode, line: Int) {
    guard places[node] == nil else { return }
    places[node] = resources.count
    resources.append(Resource(node: node, line: line))
  }

  /// Notes a name that means nothing.
  mutating func ignore(_ name: String, line: Int) {
    ignored.append((name, line))
  }

  /// Adds a statement.
  mutating func add(_ subject: RDFNode, _ property: String, _ value: RDFNode, line: Int) {
    begin(subject, line: line)
    guard let place = places[subject] else { return }
    resources[place].statements.append(Statement(property: property, value: value, line: line))
  }
}

extension RDFGraph.Resource {
  /// The values of a property.
  func values(_ property: String) -> [RDFNode] {
    statements.filter { $0.property == property }.map(\.value)
  }
}

/// Why a document cannot be read as RDF.
struct RDFFailure: Error, Hashable {
  enum Problem: Hashable {
    /// Bytes that are not UTF-8.
    case undecodable
    /// Not well-formed: what was found, or what the parser says.
    case malformed(String)
    /// A document type with declarations of its own.
    case documentType
    /// A prefix without a declaration.
    case prefix(String)
    /// A part of the syntax that is not read.
    case unsupported(String)
    /// A part of the document that lies elsewhere.
    case elsewhere(String)
  }

  /// The line, from 1.
  var line: Int

  /// What is wrong there.
  var problem: Problem
}

extension GlossaryImportFailure {
  /// The failure of a document that is no RDF.
  init(_ failure: RDFFailure) {
    let kind: Problem.Kind =
      switch failure.problem {
      case .undecodable: .undecodable
      case .malformed(let words): .malformed(words)
      case .documentType: .documentType
      case .prefix(let prefix): .unknown("\(prefix):", in: "RDF")
      case .unsupported(let part): .unknown(part, in: "RDF")
      case .elsewhere(let address): .elsewhere(address)
      }
    self.init(kind, line: failure.line)
  }
}
