/// Reads Turtle (W3C, RDF 1.1 Turtle) and N-Triples, which is a part of it.
struct TurtleParser {
  /// How deep brackets may lie in one another, so that no document exhausts the stack.
  static let depthLimit = 100

  var cursor: ByteCursor
  private var graph = RDFGraph()
  var prefixes: [String: String] = [:]
  var base: String?
  private var blankCount = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes)
  }

  /// Reads a document.
  ///
  /// - Throws: ``RDFFailure`` at the first place where it is no Turtle.
  /// - Complexity: O(*n*) in the bytes.
  static func graph(of bytes: [UInt8]) throws(RDFFailure) -> RDFGraph {
    var parser = TurtleParser(bytes)
    parser.skip()
    while !parser.cursor.isAtEnd {
      try parser.statement()
      parser.skip()
    }
    return parser.graph
  }

  /// Moves behind white space and comments.
  mutating func skip() {
    cursor.skipBlanks()
    while cursor.byte == UInt8(ascii: "#") {
      _ = cursor.take { $0 != 0x0A && $0 != 0x0D }
      cursor.skipBlanks()
    }
  }

  func failure(_ problem: RDFFailure.Problem) -> RDFFailure {
    RDFFailure(line: cursor.line, problem: problem)
  }

  var unexpected: RDFFailure {
    failure(.malformed(cursor.character.map { "unexpected \($0)" } ?? "unexpected end"))
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(RDFFailure) {
    skip()
    guard cursor.take(mark) else { throw unexpected }
  }

  private mutating func statement() throws(RDFFailure) {
    if try directive() { return }
    let line = cursor.line
    let isBracket = cursor.byte == UInt8(ascii: "[")
    let subject = try self.subject()
    graph.begin(subject, line: line)
    skip()
    // What stands in brackets may be all that is said of a blank node.
    let isDescribed = isBracket && graph[subject]?.statements.isEmpty == false
    if !(isDescribed && cursor.byte == UInt8(ascii: ".")) { try predicates(of: subject) }
    try expect(".")
  }

  /// Reads a directive, if one comes next: `@prefix` and `@base`, or SPARQL's `PREFIX` and `BASE`.
  private mutating func directive() throws(RDFFailure) -> Bool {
    let hasMark = cursor.byte == UInt8(ascii: "@")
    let start = cursor
    if hasMark { cursor.advance() }
    let word = String(decoding: cursor.take { $0.isASCIILetter }, as: UTF8.self)
    let isFollowed = cursor.byte.map { $0 <= 0x20 || $0 == UInt8(ascii: "<") } ?? false
    switch hasMark ? word : word.lowercased() {
    case "prefix" where isFollowed:
      skip()
      let prefix = try prefix()
      skip()
      prefixes[prefix] = try address()
    case "base" where isFollowed:
      skip()
      base = try address()
    default:
      cursor = start
      if hasMark { throw unexpected }
      return false
    }
    if hasMark { try expect(".") }
    return true
  }

  private mutating func subject() throws(RDFFailure) -> RDFNode {
    switch cursor.byte {
    case UInt8(ascii: "["): try description()
    case UInt8(ascii: "("): try collection()
    case UInt8(ascii: "_"): .blank(try blankLabel())
    default: .resource(try resource())
    }
  }

  private mutating func predicates(of subject: RDFNode) throws(RDFFailure) {
    while true {
      skip()
      let property = try self.property()
      repeat {
        skip()
        let line = cursor.line
        graph.add(subject, property, try object(), line: line)
        skip()
      } while cursor.take(",")
      guard cursor.take(";") else { return }
      skip()
      while cursor.take(";") { skip() }
      if cursor.byte == UInt8(ascii: ".") || cursor.byte == UInt8(ascii: "]") { return }
    }
  }

  private mutating func property() throws(RDFFailure) -> String {
    if cursor.byte == UInt8(ascii: "a"), !(cursor.byte(after: 1).map(Self.isNameByte) ?? false) {
      cursor.advance()
      return RDFName.type
    }
    return try resource()
  }

  private mutating func object() throws(RDFFailure) -> RDFNode {
    switch cursor.byte {
    case UInt8(ascii: "["): return try description()
    case UInt8(ascii: "("): return try collection()
    case UInt8(ascii: "_"): return .blank(try blankLabel())
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .literal(try literal())
    case let byte? where byte.isASCIIDigit || "+-.".utf8.contains(byte): return .literal(try number())
    default:
      if let literal = boolean() { return .literal(literal) }
      return .resource(try resource())
    }
  }

  private mutating func newBlank() -> RDFNode {
    blankCount += 1
    // No label can hold a bracket.
    return .blank("[\(blankCount)]")
  }

  private mutating func nested(_ content: (inout TurtleParser) throws(RDFFailure) -> Void) throws(RDFFailure)
  {
    guard depth < Self.depthLimit else { throw failure(.malformed("depth > \(Self.depthLimit)")) }
    depth += 1
    cursor.advance()
    skip()
    try content(&self)
    depth -= 1
  }

  /// Reads `[ … ]`.
  private mutating func description() throws(RDFFailure) -> RDFNode {
    let node = newBlank()
    graph.begin(node, line: cursor.line)
    try nested { (self) throws(RDFFailure) in
      if self.cursor.byte != UInt8(ascii: "]") { try self.predicates(of: node) }
      try self.expect("]")
    }
    return node
  }

  /// Reads `( … )`.
  private mutating func collection() throws(RDFFailure) -> RDFNode {
    var first: RDFNode?
    var last: RDFNode?
    try nested { (self) throws(RDFFailure) in
      while !self.cursor.take(")") {
        let line = self.cursor.line
        let element = try self.object()
        let cell = self.newBlank()
        self.graph.add(cell, RDFName.first, element, line: line)
        if let last { self.graph.add(last, RDFName.rest, cell, line: line) }
        first = first ?? cell
        last = cell
        self.skip()
        if self.cursor.isAtEnd { throw self.unexpected }
      }
      if let last { self.graph.add(last, RDFName.rest, .resource(RDFName.nothing), line: self.cursor.line) }
    }
    return first ?? .resource(RDFName.nothing)
  }
}
