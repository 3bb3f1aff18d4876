extension JSONLDParser {
  /// Reads the values of a property, each with its line.
  mutating func values(
    _ value: JSONValue,
    _ term: JSONLDContext.Term?,
    _ context: JSONLDContext
  ) throws(RDFFailure) -> [(RDFNode, Int)] {
    if term?.container == "@list" { return try [(list(value, term, context), value.line)] }
    if let container = term?.container, let members = value.members {
      var result: [(RDFNode, Int)] = []
      for member in members {
        var term = term
        term?.container = nil
        if container == "@language" {
          term?.language = member.name == "@none" ? .untagged : .tag(member.name)
        }
        result += try values(member.value, term, context)
      }
      return result
    }
    if let set = value.members?.first(where: { context.expanded($0.name, isName: true) == "@set" }) {
      return try values(set.value, term, context)
    }
    guard let elements = value.elements else {
      return try self.value(value, term, context).map { [($0, value.line)] } ?? []
    }
    var result: [(RDFNode, Int)] = []
    for element in elements { result += try values(element, term, context) }
    return result
  }

  private mutating func value(
    _ value: JSONValue,
    _ term: JSONLDContext.Term?,
    _ context: JSONLDContext
  ) throws(RDFFailure) -> RDFNode? {
    switch value.content {
    case .null, .array: return nil
    case .boolean(let isTrue): return .literal(RDFLiteral(text: "\(isTrue)", type: RDFName.xsd + "boolean"))
    case .number(let text):
      let type = value.integer == nil ? "double" : "integer"
      return .literal(RDFLiteral(text: text, type: term?.type ?? RDFName.xsd + type))
    case .string(let text): return node(text, term, context)
    case .object(let members): return try node(members, value.line, term, context)
    }
  }

  /// What a string means.
  private func node(_ text: String, _ term: JSONLDContext.Term?, _ context: JSONLDContext) -> RDFNode? {
    switch term?.type {
    case "@id": return context.expanded(text, isName: false).map(resource)
    case "@vocab":
      return (context.expanded(text, isName: true) ?? context.expanded(text, isName: false)).map(resource)
    case let type? where !type.hasPrefix("@"): return .literal(RDFLiteral(text: text, type: type))
    default:
      switch term?.language {
      case .tag(let tag): return .literal(RDFLiteral(text: text, language: tag))
      case .untagged: return .literal(RDFLiteral(text: text))
      case nil: return .literal(RDFLiteral(text: text, language: context.language))
      }
    }
  }

  /// What an object means: a text, a list, or a resource.
  private mutating func node(
    _ members: [JSONValue.Member],
    _ line: Int,
    _ term: JSONLDContext.Term?,
    _ outer: JSONLDContext
  ) throws(RDFFailure) -> RDFNode? {
    let context = try self.context(of: members, in: outer)
    var parts: [String: JSONValue] = [:]
    for member in members {
      if let name = context.expanded(member.name, isName: true), name.hasPrefix("@") {
        parts[name] = member.value
      }
    }
    if let list = parts["@list"] { return try self.list(list, term, context) }
    guard let value = parts["@value"] else { return try node(members, line: line, context) }
    let type = parts["@type"]?.string.flatMap { context.expanded($0, isName: true) }
    switch value.content {
    case .string(let text):
      return .literal(RDFLiteral(text: text, language: parts["@language"]?.string, type: type))
    case .number(let text): return .literal(RDFLiteral(text: text, type: type))
    case .boolean(let isTrue): return .literal(RDFLiteral(text: "\(isTrue)", type: type))
    default: return nil
    }
  }

  private mutating func list(
    _ value: JSONValue,
    _ term: JSONLDContext.Term?,
    _ context: JSONLDContext
  ) throws(RDFFailure) -> RDFNode {
    var rest = RDFNode.resource(RDFName.nothing)
    for element in (value.elements ?? [value]).reversed() {
      guard let first = try self.value(element, term, context) else { continue }
      let cell = newBlank()
      graph.add(cell, RDFName.first, first, line: element.line)
      graph.add(cell, RDFName.rest, rest, line: element.line)
      rest = cell
    }
    return rest
  }
}
