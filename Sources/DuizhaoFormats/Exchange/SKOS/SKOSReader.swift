import DuizhaoModel

/// Makes entries of the concepts of a graph, and collects what is wrong with them.
///
/// A concept is what the graph says to be one, by its class, by a class under that, or by its relations to others
/// (SKOS Reference, S19 and S7).
struct SKOSReader {
  /// What was read so far.
  var result = GlossaryImport()

  /// What is wrong.
  var problems: [GlossaryImportFailure.Problem] = []

  let graph: RDFGraph
  let concepts: Set<RDFNode>
  private let groups: SKOSGroups
  /// Resources that are described for the sake of another.
  var used: Set<RDFNode> = []

  /// Prepares to read a graph.
  init(_ graph: RDFGraph) {
    self.graph = graph
    concepts = Self.concepts(of: graph)
    groups = SKOSGroups(graph, of: concepts)
  }

  /// Reads all concepts.
  mutating func read() {
    for ignored in graph.ignored { result.note(.field(ignored.name), line: ignored.line) }
    for line in groups.surplus { result.note(.field("skos:member"), line: line) }
    let names = names()
    for resource in graph.resources where concepts.contains(resource.node) {
      guard let entry = entry(resource) else { continue }
      result.entries.append(GlossaryImport.Entry(entry, line: resource.line))
    }
    identify(names)
    for resource in graph.resources where !concepts.contains(resource.node) { remark(resource) }
  }

  private mutating func entry(_ resource: RDFGraph.Resource) -> ConceptEntry? {
    var entry = ConceptEntry(id: resource.node.address ?? "")
    entry.field = groups.fields[resource.node]
    entry.terms = terms(of: resource)
    for statement in resource.statements { read(statement, into: &entry) }
    guard !entry.terms.isEmpty else {
      result.note(.emptyEntry, line: resource.line)
      return nil
    }
    return entry
  }

  /// Notes a mistake.
  mutating func fail(_ kind: GlossaryImportFailure.Problem.Kind, _ line: Int) {
    problems.append(GlossaryImportFailure.Problem(kind, line: line))
  }

  /// Remarks on a resource that is no concept, where nothing of it is used.
  private mutating func remark(_ resource: RDFGraph.Resource) {
    guard let address = resource.node.address, !used.contains(resource.node),
      !groups.collections.contains(resource.node)
    else { return }
    let types = resource.values(RDFName.type).compactMap(\.address)
    guard !types.contains(SKOSName.skos + "ConceptScheme") else { return }
    result.note(.field(SKOSName.short(types.first ?? address)), line: resource.line)
  }
}
