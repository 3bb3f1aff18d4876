import Testing

@testable import DuizhaoFormats

@Suite("JSON-LD")
struct JSONLDParserTests {
  static let right: [GraphCase] = [
    GraphCase("[]"),
    GraphCase(
      #"[{"@id": "u:a", "@type": ["u:C"], "u:p": [{"@value": "骨", "@language": "zh"}, {"@id": "u:b"}]}]"#,
      "<u:a> <\(RDFName.type)> <u:C>",
      "<u:a> <u:p> \"骨\"@zh",
      "<u:a> <u:p> <u:b>"
    ),
    GraphCase(
      #"{"@context": {"x": "u:", "p": "x:p", "C": "x:C"}, "@graph": [{"@id": "x:a", "@type": "C", "p": "t"}]}"#,
      "<u:a> <\(RDFName.type)> <u:C>",
      "<u:a> <u:p> \"t\""
    ),
    GraphCase(
      #"""
      {"@context": {"@vocab": "u:", "@language": "en", "id": "@id", "type": "@type", "lang": "@language", "val": "@value",
        "r": {"@type": "@id"}, "n": {"@language": null}, "d": {"@id": "u:date", "@type": "u:t"}},
       "id": "u:a", "type": "C", "p": ["x", {"val": "y", "lang": "fr"}, null], "r": "u:b", "n": "z", "d": "1"}
      """#,
      "<u:a> <\(RDFName.type)> <u:C>",
      "<u:a> <u:p> \"x\"@en",
      "<u:a> <u:p> \"y\"@fr",
      "<u:a> <u:r> <u:b>",
      "<u:a> <u:n> \"z\"",
      "<u:a> <u:date> \"1\"^^u:t"
    ),
    GraphCase(
      #"""
      {"@context": {"l": {"@id": "u:l", "@container": ["@language", "@set"]}, "i": {"@id": "u:i", "@container": "@index"},
        "s": {"@id": "u:s", "@container": "@list"}},
       "@id": "u:a", "l": {"zh": "骨", "en": ["bone", "os"], "@none": "x"}, "i": {"1": "y"}, "s": ["z"]}
      """#,
      "<u:a> <u:l> \"骨\"@zh",
      "<u:a> <u:l> \"bone\"@en",
      "<u:a> <u:l> \"os\"@en",
      "<u:a> <u:l> \"x\"",
      "<u:a> <u:i> \"y\"",
      "<u:a> <u:s> _:[1]",
      "_:[1] <\(RDFName.first)> \"z\"",
      "_:[1] <\(RDFName.rest)> <\(RDFName.nothing)>"
    ),
    GraphCase(
      #"{"@id": "u:a", "u:n": 3, "u:d": 0.5, "u:b": true, "u:x": {"@value": "1", "@type": "u:t"}, "u:s": {"@set": ["y"]}}"#,
      "<u:a> <u:n> \"3\"^^xsd:integer",
      "<u:a> <u:d> \"0.5\"^^xsd:double",
      "<u:a> <u:b> \"true\"^^xsd:boolean",
      "<u:a> <u:x> \"1\"^^u:t",
      "<u:a> <u:s> \"y\""
    ),
    GraphCase(
      #"{"@id": "u:a", "u:p": {"u:q": "x"}, "@reverse": {"u:r": {"@id": "u:b"}}, "@included": [{"@id": "_:n", "u:p": "y"}]}"#,
      "<u:a> <u:p> _:[1]",
      "_:[1] <u:q> \"x\"",
      "<u:b> <u:r> <u:a>",
      "_:n <u:p> \"y\""
    ),
    GraphCase(
      ##"{"@context": [{"x": "u:"}, {"@base": "http://h/f", "p": {"@id": "x:p", "@type": "@vocab"}, "v": "x:v"}], "@id": "#a", "p": "v"}"##,
      "<http://h/f#a> <u:p> <u:v>"
    ),
    GraphCase(
      #"{"@context": {"p": "q", "q": "r", "r": "u:p", "s": "t", "t": "s"}, "@id": "u:a", "p": "x", "s": "y"}"#,
      "<u:a> <u:p> \"x\""
    ),
    GraphCase(
      #"{"@id": "u:g", "@graph": [{"@context": {"p": "u:p"}, "@id": "u:a", "p": {"@list": [1]}}]}"#,
      "<u:a> <u:p> _:[1]",
      "_:[1] <\(RDFName.first)> \"1\"^^xsd:integer",
      "_:[1] <\(RDFName.rest)> <\(RDFName.nothing)>"
    ),
  ]

  static let wrong: [GraphCase] = [
    GraphCase("3", "1: malformed(\"3\")"),
    GraphCase("[\n3]", "2: malformed(\"3\")"),
    GraphCase("{\n\"@context\": \"http://h/c.jsonld\"}", "2: elsewhere(\"http://h/c.jsonld\")"),
    GraphCase("{\"@context\": [{},\n\"c.jsonld\"]}", "2: elsewhere(\"c.jsonld\")"),
    GraphCase("{\"@context\": {\"@import\": \"c\"}}", "1: unsupported(\"@import\")"),
    GraphCase("{\"@context\": {\"p\": {\"@nest\": \"c\"}}}", "1: unsupported(\"@nest\")"),
    GraphCase("{\"@context\": {\"p\": {\"@context\": {}}}}", "1: unsupported(\"@context\")"),
    GraphCase("{\"@context\": {\"p\": {\"@container\": \"@id\"}}}", "1: unsupported(\"@id\")"),
    GraphCase("{\"@id\": \"u:a\",\n\"@nest\": {}}", "2: unsupported(\"@nest\")"),
  ]

  @Test("statements are read", arguments: right)
  func reads(_ document: GraphCase) throws {
    let value = try JSONParser.value(of: Array(document.document.utf8))
    #expect(try JSONLDParser.graph(of: value).words == document.outcome)
  }

  @Test("what is not understood is told with its line", arguments: wrong)
  func refuses(_ document: GraphCase) {
    let failure = #expect(throws: RDFFailure.self) {
      try JSONLDParser.graph(of: JSONParser.value(of: Array(document.document.utf8)))
    }
    #expect(failure.map { [$0.words] } == document.outcome)
  }

  @Test("names that mean nothing are remembered")
  func ignored() throws {
    let value = try JSONParser.value(of: Array("{\"@id\": \"u:a\",\n\"colour\": 1, \"u:p\": 2}".utf8))
    let graph = try JSONLDParser.graph(of: value)
    #expect(graph.ignored.map(\.name) == ["colour"])
    #expect(graph.ignored.map(\.line) == [2])
  }
}
