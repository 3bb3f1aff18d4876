import Testing

@testable import DuizhaoFormats

extension RDFGraph {
  /// The statements of a graph, each on a line, in the order of the file.
  var words: [String] {
    resources.flatMap { resource in
      resource.statements.map { statement in
        "\(resource.node.words) <\(statement.property)> \(statement.value.words)"
      }
    }
  }
}

extension RDFNode {
  /// The node as N-Triples writes it.
  var words: String {
    switch self {
    case .resource(let address): "<\(address)>"
    case .blank(let name): "_:\(name)"
    case .literal(let literal):
      "\"\(literal.text)\"" + (literal.language.map { "@\($0)" } ?? "")
        + (literal.type.map { "^^\($0.replacing(RDFName.xsd, with: "xsd:"))" } ?? "")
    }
  }
}

/// A document and its statements, or the line and the reason why it has none.
struct GraphCase: Sendable, CustomTestStringConvertible {
  var document: String
  var outcome: [String]

  init(_ document: String, _ outcome: String...) {
    self.document = document
    self.outcome = outcome
  }

  var testDescription: String { String(document.prefix(60)) }
}

extension RDFFailure {
  /// The line and what is wrong there.
  var words: String { "\(line): \(problem)" }
}
