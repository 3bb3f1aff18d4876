/// The collections of a graph, whose names are the subject fields of the concepts in them.
struct SKOSGroups {
  /// The name of the first collection that each concept is in.
  private(set) var fields: [RDFNode: String] = [:]

  /// The collections.
  private(set) var collections: Set<RDFNode> = []

  /// The lines on which a concept is put into a further collection.
  private(set) var surplus: [Int] = []

  /// Finds the collections of a graph.
  init(_ graph: RDFGraph, of concepts: Set<RDFNode>) {
    for resource in graph.resources {
      let members = Self.members(of: resource, graph)
      let types = resource.values(RDFName.type).compactMap(\.address)
      let isCollection = types.contains {
        $0 == SKOSName.skos + "Collection" || $0 == SKOSName.skos + "OrderedCollection"
      }
      guard isCollection || !members.isEmpty else { continue }
      collections.insert(resource.node)
      guard let name = Self.name(of: resource) else { continue }
      for (member, line) in members where concepts.contains(member) {
        if let field = fields[member] {
          if field != name { surplus.append(line) }
        } else {
          fields[member] = name
        }
      }
    }
  }

  private static func members(of resource: RDFGraph.Resource, _ graph: RDFGraph) -> [(RDFNode, Int)] {
    var members: [(RDFNode, Int)] = []
    for statement in resource.statements {
      switch SKOSProperty(statement.property) {
      case .member: members.append((statement.value, statement.line))
      case .memberList:
        var cell = graph[statement.value]
        var seen: Set<RDFNode> = []
        while let current = cell, seen.insert(current.node).inserted {
          members += current.values(RDFName.first).map { ($0, statement.line) }
          cell = current.values(RDFName.rest).first.flatMap { graph[$0] }
        }
      default: break
      }
    }
    return members
  }

  /// The name of a collection: its label without a language, in English, or its first; without a label the last part of
  /// its address.
  private static func name(of resource: RDFGraph.Resource) -> String? {
    let labels = [SKOSName.skos + "prefLabel", SKOSName.schema + "label", SKOSName.terms + "title"]
      .flatMap { resource.values($0) }.compactMap(\.literal)
    let label =
      labels.first { $0.language == nil } ?? labels.first { $0.language?.hasPrefix("en") == true }
      ?? labels.first
    return label?.text ?? resource.node.address.map(RDFAddress.lastPart)
  }
}
