import Testing

@testable import DuizhaoFormats

@Suite("Turtle")
struct TurtleParserTests {
  static let right: [GraphCase] = [
    GraphCase(""),
    GraphCase("# nothing\n@prefix : <u:> . @base <u:> ."),
    GraphCase("<u:a> <u:p> <u:b> .", "<u:a> <u:p> <u:b>"),
    GraphCase(
      "@prefix x: <u:> .\nx:a a x:C; x:p x:b , x:c ;; .",
      "<u:a> <\(RDFName.type)> <u:C>",
      "<u:a> <u:p> <u:b>",
      "<u:a> <u:p> <u:c>"
    ),
    GraphCase(
      "PREFIX : <u:>\nprefix a: <v:>\n:a a:a a:b.c. :d: :e :f.",
      "<u:a> <v:a> <v:b.c>",
      "<u:d:> <u:e> <u:f>"
    ),
    GraphCase(
      "@prefix : <u:> . :1a :p%20q :骨 . : :p :a\\,b\\/c .",
      "<u:1a> <u:p%20q> <u:骨>",
      "<u:> <u:p> <u:a,b/c>"
    ),
    GraphCase(
      "@base <http://h/d/f> . <#a> <p> <../q>, <> . BASE <http://i/> <a> <b> </c> .",
      "<http://h/d/f#a> <http://h/d/p> <http://h/q>",
      "<http://h/d/f#a> <http://h/d/p> <http://h/d/f>",
      "<http://i/a> <http://i/b> <http://i/c>"
    ),
    GraphCase("<u:\\u9aa8> <u:p> \"\\u9AA8\\U0001F600\\t\\\"\\\\\\n\" .", "<u:骨> <u:p> \"骨😀\t\"\\\n\""),
    GraphCase(
      "<u:a> <u:p> 'x', '''it's\n\"\"''', \"\", \"\"\"a\"b\"\"\" .",
      "<u:a> <u:p> \"x\"",
      "<u:a> <u:p> \"it's\n\"\"\"",
      "<u:a> <u:p> \"\"",
      "<u:a> <u:p> \"a\"b\""
    ),
    GraphCase(
      "<u:a> <u:p> \"骨\"@zh-Hant, \"1\"^^<u:t> .",
      "<u:a> <u:p> \"骨\"@zh-Hant",
      "<u:a> <u:p> \"1\"^^u:t"
    ),
    GraphCase(
      "<u:a> <u:p> 1, -2.5, .5, 1e3, +1.E-2, true, false .",
      "<u:a> <u:p> \"1\"^^xsd:integer",
      "<u:a> <u:p> \"-2.5\"^^xsd:decimal",
      "<u:a> <u:p> \".5\"^^xsd:decimal",
      "<u:a> <u:p> \"1e3\"^^xsd:double",
      "<u:a> <u:p> \"+1.E-2\"^^xsd:double",
      "<u:a> <u:p> \"true\"^^xsd:boolean",
      "<u:a> <u:p> \"false\"^^xsd:boolean"
    ),
    GraphCase(
      "@prefix true: <u:> . true:a true:p true:b, 1 .",
      "<u:a> <u:p> <u:b>",
      "<u:a> <u:p> \"1\"^^xsd:integer"
    ),
    GraphCase("_:b1 <u:p> _:b.2 .", "_:b1 <u:p> _:b.2"),
    GraphCase(
      "<u:a> <u:p> [ <u:q> \"x\" ; <u:r> [] ] .",
      "<u:a> <u:p> _:[1]",
      "_:[1] <u:q> \"x\"",
      "_:[1] <u:r> _:[2]"
    ),
    GraphCase(
      "[ <u:q> <u:b> ] . [] <u:q> <u:c> . [ <u:q> 'x' ] <u:r> 'y' .",
      "_:[1] <u:q> <u:b>",
      "_:[2] <u:q> <u:c>",
      "_:[3] <u:q> \"x\"",
      "_:[3] <u:r> \"y\""
    ),
    GraphCase(
      "<u:a> <u:p> ( <u:b> ), () .",
      "<u:a> <u:p> _:[1]",
      "<u:a> <u:p> <\(RDFName.nothing)>",
      "_:[1] <\(RDFName.first)> <u:b>",
      "_:[1] <\(RDFName.rest)> <\(RDFName.nothing)>"
    ),
  ]

  static let wrong: [GraphCase] = [
    GraphCase("<u:a> <u:p> <u:b>", "1: malformed(\"unexpected end\")"),
    GraphCase("<u:a>\n\n<u:p> .", "3: malformed(\"unexpected .\")"),
    GraphCase("\n:a :p :b .", "2: prefix(\"\")"),
    GraphCase("@prefix : <u:>\n:a :p :b .", "2: malformed(\"unexpected :\")"),
    GraphCase("@keywords a .", "1: malformed(\"unexpected @\")"),
    GraphCase("<u:a b> <u:p> <u:b> .", "1: malformed(\"unexpected  \")"),
    GraphCase("<u:a> <u:p> \"x\n\" .", "1: malformed(\"unexpected line end\")"),
    GraphCase("<u:a> <u:p> \"\\x\" .", "1: malformed(\"escape\")"),
    GraphCase("<u:a> <u:p> \"\\ud800\" .", "1: malformed(\"escape\")"),
    GraphCase("<u:a> <u:p> \"x\"@ .", "1: malformed(\"unexpected  \")"),
    GraphCase("<u:a> <u:p> 1e .", "1: malformed(\"unexpected  \")"),
    GraphCase("<u:a> \"p\" <u:b> .", "1: malformed(\"unexpected \\\"\")"),
    GraphCase("<u:a> <u:p> ( <u:b> .", "1: malformed(\"unexpected .\")"),
    GraphCase("<u:a> <u:p> [ <u:b> <u:c> .", "1: malformed(\"unexpected .\")"),
    GraphCase("<u:g> { <u:a> <u:p> <u:b> }", "1: malformed(\"unexpected {\")"),
    GraphCase("<< <u:a> <u:p> <u:b> >> <u:q> 1 .", "1: malformed(\"unexpected <\")"),
    GraphCase(
      "<u:a> <u:p> " + String(repeating: "[ <u:p> ", count: 100_000),
      "1: malformed(\"depth > 100\")"
    ),
    GraphCase("<u:a> <u:p> " + String(repeating: "(", count: 100_000), "1: malformed(\"depth > 100\")"),
  ]

  @Test("statements are read", arguments: right)
  func reads(_ document: GraphCase) throws {
    #expect(try TurtleParser.graph(of: Array(document.document.utf8)).words == document.outcome)
  }

  @Test("what is no Turtle is told with its line", arguments: wrong)
  func refuses(_ document: GraphCase) {
    let failure = #expect(throws: RDFFailure.self) {
      try TurtleParser.graph(of: Array(document.document.utf8))
    }
    #expect(failure.map { [$0.words] } == document.outcome)
  }

  @Test("bytes that are not UTF-8 are told with their line")
  func undecodable() {
    let file = Array("# x\n<u:a> <u:p> \"".utf8) + [0xC3, 0x28] + Array("\" .".utf8)
    #expect(throws: RDFFailure(line: 2, problem: .undecodable)) { try TurtleParser.graph(of: file) }
  }

  @Test("resources and statements know their lines, whatever stands between them")
  func lines() throws {
    let document = """
      @prefix : <u:> .

      # a comment

      :a :p 'x' ,

          '''long

      text''' ;\r
        :q [ :r
          :c ] .

      :b :p :a .
      :a :p 'y' .
      """
    let graph = try TurtleParser.graph(of: Array(document.utf8))
    #expect(graph.resources.map(\.line) == [5, 10, 13])
    #expect(graph.resources[0].statements.map(\.line) == [5, 7, 10, 14])
    #expect(graph.resources[1].statements.map(\.line) == [11])
  }
}

@Suite("Addresses of RDF")
struct RDFAddressTests {
  static let references: [(reference: String, address: String)] = [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
    ("#s", "http://a/b/c/d;p?q#s"),
    ("g#s", "http://a/b/c/g#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("g;x=1/../y", "http://a/b/c/y"),
    ("urn:x", "urn:x"), ("g:h", "g:h"), ("g/骨:x", "http://a/b/c/g/骨:x"),
  ]

  // The examples of RFC 3986, 5.4.
  @Test("references are resolved", arguments: references)
  func resolved(reference: String, address: String) {
    #expect(RDFAddress.resolved(reference, against: "http://a/b/c/d;p?q") == address)
  }

  @Test("without an authority the path is the whole")
  func withoutAuthority() {
    #expect(RDFAddress.resolved("#x", against: "urn:a:b") == "urn:a:b#x")
    #expect(RDFAddress.resolved("x", against: "http://a") == "http://a/x")
    #expect(RDFAddress.resolved("#x", against: nil) == "#x")
  }
}
