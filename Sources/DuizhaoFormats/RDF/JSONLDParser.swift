/// Reads JSON-LD (W3C, JSON-LD 1.1) with its contexts inside the document; nothing is fetched.
///
/// Not read, and refused: contexts elsewhere, contexts that hold for a property or type only, `@nest`, `@import`, and
/// containers other than `@language`, `@index`, `@list` and `@set`.
struct JSONLDParser {
  var graph = RDFGraph()
  var blankCount = 0

  /// Reads a document.
  ///
  /// - Throws: ``RDFFailure`` at the first place that is not understood.
  /// - Complexity: O(*n*) in the values.
  static func graph(of document: JSONValue) throws(RDFFailure) -> RDFGraph {
    var parser = JSONLDParser()
    guard document.members != nil || document.elements != nil else {
      throw RDFFailure(line: document.line, problem: .malformed(document.kind))
    }
    try parser.read(document, JSONLDContext())
    return parser.graph
  }

  /// Reads an object, or some in an array.
  private mutating func read(_ value: JSONValue, _ context: JSONLDContext) throws(RDFFailure) {
    if let elements = value.elements {
      for element in elements { try read(element, context) }
      return
    }
    guard let members = value.members else {
      throw RDFFailure(line: value.line, problem: .malformed(value.kind))
    }
    let context = try self.context(of: members, in: context)
    let names = members.map { context.expanded($0.name, isName: true) }
    if names.contains("@graph"), names.allSatisfy({ $0 == "@context" || $0 == "@graph" }) {
      for (member, name) in zip(members, names) where name == "@graph" { try read(member.value, context) }
    } else {
      _ = try node(members, line: value.line, context)
    }
  }

  func context(
    of members: [JSONValue.Member],
    in outer: JSONLDContext
  ) throws(RDFFailure) -> JSONLDContext {
    guard let own = members.first(where: { $0.name == "@context" }) else { return outer }
    var context = outer
    try context.apply(own.value)
    return context
  }

  mutating func newBlank() -> RDFNode {
    blankCount += 1
    return .blank("[\(blankCount)]")
  }

  func resource(_ address: String) -> RDFNode {
    address.hasPrefix("_:") ? .blank(String(address.dropFirst(2))) : .resource(address)
  }

  /// Reads an object that stands for a resource; `context` has its own in it.
  mutating func node(
    _ members: [JSONValue.Member],
    line: Int,
    _ context: JSONLDContext
  ) throws(RDFFailure) -> RDFNode {
    let named = members.map { (name: context.expanded($0.name, isName: true), member: $0) }
    let id = named.first { $0.name == "@id" }?.member.value.string
    let node = id.flatMap { context.expanded($0, isName: false) }.map(resource) ?? newBlank()
    // An object with nothing but an address is a reference.
    if named.contains(where: { !["@id", "@context", "@index"].contains($0.name) }) {
      graph.begin(node, line: line)
    }
    for (name, member) in named {
      switch name {
      case "@id", "@context", "@index": break
      case "@type":
        for type in (member.value.elements ?? [member.value]).compactMap(\.string) {
          guard let address = context.expanded(type, isName: true) else { continue }
          graph.add(node, RDFName.type, resource(address), line: member.line)
        }
      case "@graph", "@included": try read(member.value, context)
      case "@reverse": try reverse(member.value, node, context)
      case let name? where name.hasPrefix("@"):
        throw RDFFailure(line: member.line, problem: .unsupported(name))
      case let name?:
        for (value, line) in try values(member.value, context.terms[member.name], context) {
          graph.add(node, name, value, line: line)
        }
      case nil: graph.ignore(member.name, line: member.line)
      }
    }
    return node
  }

  /// Reads properties whose values have the resource as their value.
  private mutating func reverse(
    _ value: JSONValue,
    _ node: RDFNode,
    _ context: JSONLDContext
  ) throws(RDFFailure) {
    for member in value.members ?? [] {
      guard let name = context.expanded(member.name, isName: true) else {
        graph.ignore(member.name, line: member.line)
        continue
      }
      for (subject, line) in try values(member.value, context.terms[member.name], context) {
        graph.add(subject, name, node, line: line)
      }
    }
  }
}
