extension SKOSReader {
  private static let relations = Set(
    [
      "semanticRelation", "broader", "narrower", "related", "broaderTransitive", "narrowerTransitive",
      "mappingRelation", "closeMatch", "exactMatch", "broadMatch", "narrowMatch", "relatedMatch",
    ].map { SKOSName.skos + $0 }
  )

  private static let others = Set(
    ["Collection", "OrderedCollection", "ConceptScheme"].map { RDFNode.resource(SKOSName.skos + $0) }
  )

  /// The concepts of a graph, described or only named.
  static func concepts(of graph: RDFGraph) -> Set<RDFNode> {
    var classes: Set<RDFNode> = [.resource(SKOSName.skos + "Concept")]
    var count = 0
    while classes.count != count {
      count = classes.count
      for resource in graph.resources
      where resource.values(SKOSName.schema + "subClassOf").contains(where: classes.contains) {
        classes.insert(resource.node)
      }
    }
    var concepts: Set<RDFNode> = []
    var collections: Set<RDFNode> = []
    for resource in graph.resources {
      for statement in resource.statements {
        switch statement.property {
        case RDFName.type where classes.contains(statement.value): concepts.insert(resource.node)
        case RDFName.type where others.contains(statement.value): collections.insert(resource.node)
        case SKOSName.skos + "topConceptOf": concepts.insert(resource.node)
        case SKOSName.skos + "hasTopConcept": concepts.insert(statement.value)
        case let property where relations.contains(property):
          concepts.formUnion([resource.node, statement.value])
        default: break
        }
      }
    }
    // No collection and no scheme is a concept, whatever its relations (S9, S37).
    return concepts.subtracting(collections)
  }
}
