import Testing

@testable import DuizhaoFormats

@Suite("RDF/XML")
struct RDFXMLParserTests {
  private static func document(_ content: String) -> String {
    "<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"\(RDFName.rdf)\" xmlns:x=\"u:\" xml:base=\"http://h/f\">\(content)</rdf:RDF>"
  }

  static let right: [GraphCase] = [
    GraphCase("<x:C rdf:about='u:a'/>", "<u:a> <\(RDFName.type)> <u:C>"),
    GraphCase(
      "<rdf:Description rdf:ID='a' x:q='v'><x:p rdf:resource='#b'/><x:p>t</x:p></rdf:Description>",
      "<http://h/f#a> <u:q> \"v\"",
      "<http://h/f#a> <u:p> <http://h/f#b>",
      "<http://h/f#a> <u:p> \"t\""
    ),
    GraphCase(
      "<x:C rdf:nodeID='n' xml:lang='zh'><x:p>骨</x:p><x:p xml:lang='en'>b</x:p><x:p xml:lang=''>c</x:p></x:C>",
      "_:n <\(RDFName.type)> <u:C>",
      "_:n <u:p> \"骨\"@zh",
      "_:n <u:p> \"b\"@en",
      "_:n <u:p> \"c\""
    ),
    GraphCase(
      "<rdf:Description rdf:about='u:a'><x:p rdf:datatype='\(RDFName.xsd)date'>2024-01-01</x:p><x:q rdf:nodeID='n'/></rdf:Description>",
      "<u:a> <u:p> \"2024-01-01\"^^xsd:date",
      "<u:a> <u:q> _:n"
    ),
    GraphCase(
      "<rdf:Description rdf:about='u:a'><x:p><x:C rdf:about='u:b'/></x:p><x:q rdf:parseType='Resource'><x:r>t</x:r></x:q></rdf:Description>",
      "<u:a> <u:p> <u:b>",
      "<u:a> <u:q> _:[1]",
      "<u:b> <\(RDFName.type)> <u:C>",
      "_:[1] <u:r> \"t\""
    ),
    GraphCase(
      "<rdf:Description rdf:about='u:a'><x:p x:q='v'/><rdf:li>1</rdf:li><rdf:li>2</rdf:li></rdf:Description>",
      "<u:a> <u:p> _:[1]",
      "<u:a> <\(RDFName.rdf)_1> \"1\"",
      "<u:a> <\(RDFName.rdf)_2> \"2\"",
      "_:[1] <u:q> \"v\""
    ),
    GraphCase(
      "<x:C rdf:about='u:a'><x:p rdf:parseType='Collection'><x:C rdf:about='u:b'/></x:p></x:C>",
      "<u:a> <\(RDFName.type)> <u:C>",
      "<u:a> <u:p> _:[1]",
      "<u:b> <\(RDFName.type)> <u:C>",
      "_:[1] <\(RDFName.first)> <u:b>",
      "_:[1] <\(RDFName.rest)> <\(RDFName.nothing)>"
    ),
  ]

  @Test("statements are read", arguments: right)
  func reads(_ document: GraphCase) throws {
    let file = Self.document(document.document)
    #expect(try RDFXMLParser.graph(of: Array(file.utf8)).words == document.outcome)
  }

  @Test("a resource needs no element around it")
  func single() throws {
    let file = "<x:C xmlns:x='u:' xmlns:rdf='\(RDFName.rdf)' rdf:about='u:a'/>"
    #expect(try RDFXMLParser.graph(of: Array(file.utf8)).words == ["<u:a> <\(RDFName.type)> <u:C>"])
  }

  static let wrong: [GraphCase] = [
    GraphCase("<x/>", "1: malformed(\"unexpected <x>\")"),
    GraphCase("<!DOCTYPE r [<!ENTITY e 'x'>]><r/>", "1: documentType"),
    GraphCase(document("\n<x:C>\n<x:p><x:C/><x:D/></x:p></x:C>"), "4: malformed(\"unexpected <D>\")"),
    GraphCase(document("<x:C><x:p>&e;</x:p></x:C>"), "2: malformed(\"Entity \\'e\\' not defined\")"),
  ]

  @Test("what is no RDF is told with its line", arguments: wrong)
  func refuses(_ document: GraphCase) {
    let failure = #expect(throws: RDFFailure.self) {
      try RDFXMLParser.graph(of: Array(document.document.utf8))
    }
    #expect(failure.map { [$0.words] } == document.outcome)
  }

  @Test("resources know their lines")
  func lines() throws {
    let file = Self.document("\n<x:C rdf:about='u:a'>\n\n<x:p>t</x:p>\n</x:C>\n<x:C rdf:about='u:b'/>")
    let graph = try RDFXMLParser.graph(of: Array(file.utf8))
    #expect(graph.resources.map(\.line) == [3, 7])
    #expect(graph.resources[0].statements.map(\.line) == [3, 5])
  }
}
