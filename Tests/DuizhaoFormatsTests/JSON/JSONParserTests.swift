import Testing

@testable import DuizhaoFormats

/// A document and what becomes of it: its values as text, or the line and the reason why it is none.
struct JSONCase: Sendable, CustomTestStringConvertible {
  var document: String
  var outcome: String

  init(_ document: String, _ outcome: String) {
    self.document = document
    self.outcome = outcome
  }

  var testDescription: String { String(document.prefix(40)) }

  static let right: [JSONCase] = [
    JSONCase("null", "null"),
    JSONCase(" \t\r\n[ ] ", "[]"),
    JSONCase("\u{FEFF}{}", "{}"),
    JSONCase(
      #"{"a": [1, -0.5e+3, true, false, null, "x"], "b": {"a": 0}}"#,
      "{a:[1,-0.5e+3,true,false,null,x],b:{a:0}}"
    ),
    JSONCase(#""\"\\\/\b\f\n\r\t\u00e9""#, "\"\\/\u{8}\u{C}\n\r\t\u{E9}"),
    JSONCase(#""\ud842\udfb7野""#, "𠮷野"),
    JSONCase(#""\u0000""#, "\0"),
    JSONCase("[\"骨\", \"😀\"]", "[骨,😀]"),
  ]

  static let wrong: [JSONCase] = [
    JSONCase("", "1: unexpected end"),
    JSONCase("[1,\n]", "2: unexpected ]"),
    JSONCase("{\"a\": 1,\r\n\"b\" 2}", "2: unexpected 2"),
    JSONCase("{\"a\": 1,\r\r}", "3: unexpected }"),
    JSONCase("{a: 1}", "1: unexpected a"),
    JSONCase("[1] 骨", "1: unexpected 骨"),
    JSONCase("\n\n{\"a\": 1, \"a\": 2}", "3: \"a\" twice"),
    JSONCase("01", "1: number 01"),
    JSONCase("1.", "1: number 1."),
    JSONCase("1e", "1: number 1e"),
    JSONCase("+1", "1: unexpected +"),
    JSONCase("NaN", "1: unexpected N"),
    JSONCase("nul", "1: unexpected n"),
    JSONCase("'a'", "1: unexpected '"),
    JSONCase("\"a", "1: unexpected end"),
    JSONCase("\"a\nb\"", "1: control character"),
    JSONCase(#""\x""#, "1: escape"),
    JSONCase(#""\ud842""#, "1: escape"),
    JSONCase(#""\ud842\u0041""#, "1: escape"),
    JSONCase(#""\udfb7""#, "1: escape"),
    JSONCase("// note\n{}", "1: unexpected /"),
    JSONCase(String(repeating: "[", count: 100_000), "1: depth > 100"),
  ]
}

@Suite("JSON")
struct JSONParserTests {
  @Test("documents are read", arguments: JSONCase.right)
  func right(_ document: JSONCase) throws {
    #expect(words(try JSONParser.value(of: Array(document.document.utf8))) == document.outcome)
  }

  @Test("what is no JSON is told with its line", arguments: JSONCase.wrong)
  func wrong(_ document: JSONCase) {
    let failure = #expect(throws: JSONFailure.self) {
      try JSONParser.value(of: Array(document.document.utf8))
    }
    #expect(failure.map(words) == document.outcome)
  }

  @Test("bytes that are not UTF-8 are told with their line")
  func undecodable() {
    #expect(throws: JSONFailure(line: 2, problem: .undecodable)) {
      try JSONParser.value(of: Array("[\n\"".utf8) + [0xFF] + Array("\"]".utf8))
    }
  }

  @Test("values know their lines")
  func lines() throws {
    let value = try JSONParser.value(of: Array("[\n  {\n    \"a\":\n 1}, \n\n 2]".utf8))
    let elements = try #require(value.elements)
    #expect(elements.map(\.line) == [2, 6])
    #expect(elements[0].members?.map(\.line) == [3])
    #expect(elements[0]["a"]?.line == 4)
  }

  @Test(
    "whole numbers are whole however they are written",
    arguments: [
      ("3", 3), ("3.0", 3), ("30e-1", 3), ("3.5", nil), ("1e400", nil), ("99999999999999999999", nil),
    ]
      as [(String, Int?)]
  )
  func integers(text: String, value: Int?) throws {
    #expect(try JSONParser.value(of: Array(text.utf8)).integer == value)
  }

  @Test("a writer that closes on lines of their own keeps what is empty on one")
  func closing() {
    var json = JSONWriter(lineDepth: 2, closing: .onItsOwnLine)
    json.array(nil, [[1, 2], []]) { json, each in
      json.object { json in
        json.array("a", each) { json, number in json.value(number) }
        json.line("b") { $0.field("c", each.count) }
      }
    }
    #expect(
      json.text == """
        [
          {
            "a": [1, 2],
            "b": {"c": 2}
          },
          {
            "a": [],
            "b": {"c": 0}
          }
        ]
        """
    )
  }

  private func words(_ value: JSONValue) -> String {
    switch value.content {
    case .string(let text): text
    case .array(let elements): "[\(elements.map(words).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\($0.name):\(words($0.value))" }.joined(separator: ","))}"
    default: value.kind
    }
  }

  private func words(_ failure: JSONFailure) -> String {
    let problem = GlossaryImportFailure(failure).problems[0]
    guard case .malformed(let text) = problem.kind else { return "" }
    return "\(problem.line ?? 0): \(text)"
  }
}
