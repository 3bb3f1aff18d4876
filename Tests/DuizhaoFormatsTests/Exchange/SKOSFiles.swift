/// Files in the manner of what other programs write.
enum SKOSFiles {
  /// A thesaurus editor with labels as resources, reified notes and ISO 25964 groups.
  static let labelsAsResources = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
    @prefix dct: <http://purl.org/dc/terms/> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    <http://example.org/thesaurus> a skos:ConceptScheme ; skosxl:prefLabel <http://example.org/xl_0> .

    <http://example.org/thesaurus/c_101> a skos:Concept ;
      skos:topConceptOf <http://example.org/thesaurus> ;
      skosxl:prefLabel <http://example.org/xl_1>, <http://example.org/xl_2> ;
      skosxl:altLabel <http://example.org/xl_3>, <http://example.org/xl_gone> ;
      skos:definition [ rdf:value "A bone disease."@en ; dct:source <http://example.org/book> ;
                        dct:created "2020-01-01"^^xsd:date ] ;
      dct:created "2020-05-06T07:08:09"^^xsd:dateTime ;
      skos:narrower <http://example.org/thesaurus/c_102> .

    <http://example.org/xl_0> a skosxl:Label ; skosxl:literalForm "A thesaurus"@en .
    <http://example.org/xl_1> a skosxl:Label ; skosxl:literalForm "osteoporosis"@en .
    <http://example.org/xl_2> a skosxl:Label ; skosxl:literalForm "骨质疏松症"@zh-hans .
    <http://example.org/xl_3> a skosxl:Label ; skosxl:literalForm "porous bones"@EN .

    <http://example.org/thesaurus/c_102> skos:prefLabel "bone loss"@en ;
      skos:broader <http://example.org/thesaurus/c_101> .
    """

  /// A taxonomy server: classes of its own, numbers as addresses, several collections, statuses of other vocabularies.
  static let classesOfItsOwn = """
    <?xml version="1.0" encoding="utf-8"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:owl="http://www.w3.org/2002/07/owl#"
        xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:ex="http://example.org/schema#"
        xmlns:adms="http://www.w3.org/ns/adms#" xml:base="http://example.org/">
      <owl:Class rdf:about="schema#Disease">
        <rdfs:subClassOf rdf:resource="schema#Finding"/>
      </owl:Class>
      <owl:Class rdf:about="schema#Finding">
        <rdfs:subClassOf rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
      </owl:Class>
      <ex:Disease rdf:about="17">
        <skos:prefLabel xml:lang="en">anaemia</skos:prefLabel>
        <skos:altLabel xml:lang="en">anaemia</skos:altLabel>
        <skos:hiddenLabel xml:lang="en">anemea</skos:hiddenLabel>
        <skos:prefLabel xml:lang="zh-Hans">贫血</skos:prefLabel>
        <skos:notation>D50</skos:notation>
        <adms:status rdf:resource="http://purl.org/adms/status/UnderDevelopment"/>
        <skos:note xml:lang="en">Not a diagnosis.</skos:note>
        <skos:scopeNote xml:lang="en">Of adults.</skos:scopeNote>
        <ex:weight>3</ex:weight>
      </ex:Disease>
      <skos:Concept>
        <skos:prefLabel>sans langue</skos:prefLabel>
        <owl:deprecated>true</owl:deprecated>
      </skos:Concept>
      <skos:OrderedCollection rdf:about="blood">
        <skos:prefLabel xml:lang="zh">血液</skos:prefLabel>
        <skos:prefLabel xml:lang="en">blood</skos:prefLabel>
        <skos:memberList rdf:parseType="Collection"><skos:Concept rdf:about="17"/></skos:memberList>
      </skos:OrderedCollection>
      <skos:Collection rdf:about="common"><skos:member rdf:resource="17"/></skos:Collection>
      <ex:Person rdf:about="me"/>
      <skos:Concept rdf:about="18"/>
    </rdf:RDF>
    """

  /// A vocabulary browser's own names for keywords and languages.
  static let aliases = """
    {
      "@context": {
        "skos": "http://www.w3.org/2004/02/skos/core#", "uri": "@id", "type": "@type", "lang": "@language",
        "value": "@value", "graph": "@graph", "label": "rdfs:label", "prefLabel": "skos:prefLabel",
        "altLabel": "skos:altLabel", "broader": "skos:broader", "rdfs": "http://www.w3.org/2000/01/rdf-schema#"
      },
      "graph": [
        {
          "uri": "http://example.org/p1", "type": ["skos:Concept", "http://example.org/Place"],
          "prefLabel": [{"lang": "en", "value": "kidney"}, {"lang": "zh", "value": "肾"}],
          "altLabel": {"lang": "zh", "value": "肾脏"},
          "broader": {"uri": "http://example.org/p0"}, "remark": "x"
        },
        {"uri": "http://example.org/p0", "type": "skos:Concept", "prefLabel": {"lang": "en", "value": "organ"}}
      ]
    }
    """

  /// What a converter makes of a graph.
  static let expanded = """
    [{"@id": "http://example.org/p1", "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
      "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": "kidney", "@language": "en"}]}]
    """

  /// Statements line by line, sorted, as a triple store exports them.
  static let lineByLine = """
    <http://example.org/p1> <http://purl.org/dc/elements/1.1/subject> "nephrology" .
    <http://example.org/p1> <http://www.w3.org/2004/02/skos/core#altLabel> "\\u80BE\\u810F"@zh .
    <http://example.org/p1> <http://www.w3.org/2004/02/skos/core#inScheme> <http://example.org/> .
    <http://example.org/p2> <http://www.w3.org/2004/02/skos/core#prefLabel> "liver"@en .
    <http://example.org/p1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
    <http://example.org/p2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
    """
}
