extension SKOSReader {
  private static let others = Set(
    ["Collection", "OrderedCollection", "ConceptScheme"].map { RDFNode.resource(SKOSName.skos + $0) }
  )

  /// The concepts of a graph, described or only named.
  static func concepts(of graph: RDFGraph) -> Set<RDFNode> {
    var classes: Set<RDFNode> = [.resource(SKOSName.skos + "Concept")]
    let subclass = SKOSName.schema + "subClassOf"
    var count = 0
    while classes.count != count {
      count = classes.count
      for resource in graph.resources where resource.values(subclass).contains(where: classes.contains) {
        classes.insert(resource.node)
      }
    }
    var concepts: Set<RDFNode> = []
    var collections: Set<RDFNode> = []
    for resource in graph.resources {
      for statement in resource.statements {
        switch SKOSProperty(statement.property) {
        case .type where classes.contains(statement.value): concepts.insert(resource.node)
        case .type where others.contains(statement.value): collections.insert(resource.node)
        case .topConceptOf: concepts.insert(resource.node)
        case .hasTopConcept: concepts.insert(statement.value)
        case .relation: concepts.formUnion([resource.node, statement.value])
        default: break
        }
      }
    }
    // No collection and no scheme is a concept, whatever its relations (S9, S37).
    return concepts.subtracting(collections)
  }
}
