/// The properties of concepts and collections that are understood.
enum SKOSProperty: Hashable {
  case type, inScheme, topConceptOf
  case prefLabel, altLabel, hiddenLabel
  case definition, note
  case status, deprecated, subject
  case created, creator, modified, contributor
  case member, memberList
  case hasTopConcept
  /// One of the relations that only concepts have (SKOS Reference, S19 and appendix A).
  case relation

  /// The property that an address stands for; nil for one that is not understood.
  init?(_ address: String) {
    guard let property = Self.byAddress[address] else { return nil }
    self = property
  }

  private static let byAddress: [String: SKOSProperty] = {
    var properties: [String: SKOSProperty] = [
      RDFName.type: .type,
      SKOSName.thesaurus + "status": .status,
      "http://www.w3.org/ns/adms#status": .status,
      "http://www.w3.org/2003/06/sw-vocab-status/ns#term_status": .status,
      SKOSName.owl + "deprecated": .deprecated,
      SKOSName.terms + "created": .created,
      SKOSName.terms + "modified": .modified,
    ]
    let own: KeyValuePairs<String, SKOSProperty> = [
      "inScheme": .inScheme, "topConceptOf": .topConceptOf, "hasTopConcept": .hasTopConcept,
      "prefLabel": .prefLabel, "altLabel": .altLabel, "hiddenLabel": .hiddenLabel,
      "definition": .definition, "scopeNote": .note, "note": .note,
      "member": .member, "memberList": .memberList,
    ]
    for (name, property) in own { properties[SKOSName.skos + name] = property }
    for name in [
      "semanticRelation", "broader", "narrower", "related", "broaderTransitive", "narrowerTransitive",
      "mappingRelation", "closeMatch", "exactMatch", "broadMatch", "narrowMatch", "relatedMatch",
    ] {
      properties[SKOSName.skos + name] = .relation
    }
    let labels: KeyValuePairs<String, SKOSProperty> = [
      "prefLabel": .prefLabel, "altLabel": .altLabel, "hiddenLabel": .hiddenLabel,
    ]
    for (name, property) in labels { properties[SKOSName.labels + name] = property }
    for namespace in [SKOSName.terms, SKOSName.core] {
      properties[namespace + "subject"] = .subject
      properties[namespace + "creator"] = .creator
      properties[namespace + "contributor"] = .contributor
    }
    return properties
  }()
}
