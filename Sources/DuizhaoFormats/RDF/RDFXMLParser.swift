/// Reads RDF/XML (W3C, RDF 1.1 XML Syntax).
struct RDFXMLParser {
  /// How deep elements may lie in one another, so that no document exhausts the stack.
  static let depthLimit = 200

  /// What elements inherit.
  struct Scope {
    var base: String?
    var language: String?
    var depth = 0

    /// The scope inside an element.
    func inside(_ element: XMLElement) -> Scope {
      Scope(
        base: element["xml:base"].map { RDFAddress.resolved($0, against: base) } ?? base,
        language: element["xml:lang"].map { $0.isEmpty ? nil : $0 } ?? language,
        depth: depth + 1
      )
    }
  }

  private var graph = RDFGraph()
  private var blankCount = 0

  /// Reads a document.
  ///
  /// - Throws: ``RDFFailure`` at the first place where it is no RDF/XML.
  /// - Complexity: O(*n*) in the bytes.
  static func graph(of bytes: [UInt8]) throws(RDFFailure) -> RDFGraph {
    var parser = RDFXMLParser()
    do {
      try parser.read(XMLReader(bytes))
    } catch let failure as XMLFailure {
      throw RDFFailure(failure)
    } catch let failure as RDFFailure {
      throw failure
    } catch {
      throw RDFFailure(line: 1, problem: .malformed("\(error)"))
    }
    return parser.graph
  }

  private mutating func read(_ reader: XMLReader) throws {
    var scope: Scope?
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      if let scope {
        _ = try node(try reader.rest(of: element), scope)
      } else if element.isRDF("RDF") {
        scope = Scope().inside(element)
      } else {
        // A document about one resource needs no element around it.
        _ = try node(try reader.rest(of: element), Scope())
      }
    }
  }

  private func failure(_ words: String, _ element: XMLElement) -> RDFFailure {
    RDFFailure(line: element.line, problem: .malformed(words))
  }

  private mutating func newBlank() -> RDFNode {
    blankCount += 1
    return .blank("[\(blankCount)]")
  }

  /// Reads an element that stands for a resource.
  private mutating func node(_ element: XMLElement, _ outer: Scope) throws(RDFFailure) -> RDFNode {
    let scope = outer.inside(element)
    guard scope.depth < Self.depthLimit else { throw failure("depth > \(Self.depthLimit)", element) }
    guard let name = element.address else { throw failure("unexpected <\(element.name)>", element) }
    let node = subject(element, scope)
    graph.begin(node, line: element.line)
    if name != RDFName.rdf + "Description" {
      graph.add(node, RDFName.type, .resource(name), line: element.line)
    }
    properties(element, of: node, scope)
    var itemCount = 0
    for child in element.elements {
      guard var property = child.address else { throw failure("unexpected <\(child.name)>", child) }
      if property == RDFName.rdf + "li" {
        itemCount += 1
        property = "\(RDFName.rdf)_\(itemCount)"
      }
      graph.add(node, property, try value(child, scope.inside(child)), line: child.line)
    }
    return node
  }

  private mutating func subject(_ element: XMLElement, _ scope: Scope) -> RDFNode {
    if let address = element.rdf("about") {
      return .resource(RDFAddress.resolved(address, against: scope.base))
    }
    if let name = element.rdf("ID") { return .resource(RDFAddress.resolved("#" + name, against: scope.base)) }
    return element.rdf("nodeID").map(RDFNode.blank) ?? newBlank()
  }

  /// Adds the properties that stand as attributes.
  private mutating func properties(_ element: XMLElement, of node: RDFNode, _ scope: Scope) {
    for attribute in element.attributes where !attribute.name.hasPrefix("xml:") {
      guard let namespace = attribute.namespace else { continue }
      let name = namespace + attribute.name
      if name == RDFName.type {
        graph.add(
          node,
          name,
          .resource(RDFAddress.resolved(attribute.value, against: scope.base)),
          line: element.line
        )
      } else if namespace != RDFName.rdf {
        let literal = RDFLiteral(text: attribute.value, language: scope.language)
        graph.add(node, name, .literal(literal), line: element.line)
      }
    }
  }

  /// Reads the value of an element that stands for a property.
  private mutating func value(_ element: XMLElement, _ scope: Scope) throws(RDFFailure) -> RDFNode {
    guard scope.depth < Self.depthLimit else { throw failure("depth > \(Self.depthLimit)", element) }
    switch element.rdf("parseType") {
    case nil: break
    case "Resource": return try description(element, scope)
    case "Collection": return try collection(element, scope)
    default: return .literal(RDFLiteral(text: element.text, type: RDFName.rdf + "XMLLiteral"))
    }
    if let address = element.rdf("resource") {
      let node = RDFNode.resource(RDFAddress.resolved(address, against: scope.base))
      properties(element, of: node, scope)
      return node
    }
    if let name = element.rdf("nodeID") { return .blank(name) }
    let children = element.elements
    guard let child = children.first else {
      let isDescribed = element.attributes.contains {
        !$0.name.hasPrefix("xml:") && $0.namespace != nil && $0.namespace != RDFName.rdf
      }
      guard isDescribed, element.text.isEmpty else {
        let type = element.rdf("datatype").map { RDFAddress.resolved($0, against: scope.base) }
        let language = type == nil ? scope.language : nil
        return .literal(RDFLiteral(text: element.text, language: language, type: type))
      }
      let node = newBlank()
      properties(element, of: node, scope)
      return node
    }
    guard children.count == 1 else { throw failure("unexpected <\(children[1].name)>", children[1]) }
    return try node(child, scope)
  }

  /// Reads the content of an element as properties of a blank node.
  private mutating func description(_ element: XMLElement, _ scope: Scope) throws(RDFFailure) -> RDFNode {
    let node = newBlank()
    graph.begin(node, line: element.line)
    for child in element.elements {
      guard let property = child.address else { throw failure("unexpected <\(child.name)>", child) }
      graph.add(node, property, try value(child, scope.inside(child)), line: child.line)
    }
    return node
  }

  private mutating func collection(_ element: XMLElement, _ scope: Scope) throws(RDFFailure) -> RDFNode {
    var rest = RDFNode.resource(RDFName.nothing)
    var elements: [(RDFNode, Int)] = []
    for child in element.elements { elements.append((try node(child, scope), child.line)) }
    for (element, line) in elements.reversed() {
      let cell = newBlank()
      graph.add(cell, RDFName.first, element, line: line)
      graph.add(cell, RDFName.rest, rest, line: line)
      rest = cell
    }
    return rest
  }
}

extension XMLElement {
  /// The name with its namespace; nil where it has none.
  fileprivate var address: String? { namespace.map { $0 + name } }

  fileprivate func isRDF(_ name: String) -> Bool { address == RDFName.rdf + name }

  /// The value of an attribute of RDF; old files leave its prefix out.
  fileprivate func rdf(_ name: String) -> String? {
    attributes.first { $0.name == name && ($0.namespace ?? RDFName.rdf) == RDFName.rdf }?.value
  }
}

extension RDFFailure {
  fileprivate init(_ failure: XMLFailure) {
    switch failure.problem {
    case .malformed(let words): self.init(line: failure.line, problem: .malformed(words))
    case .documentType: self.init(line: failure.line, problem: .documentType)
    case .entity(let name): self.init(line: failure.line, problem: .unsupported("&\(name);"))
    }
  }
}
