import DuizhaoFormats
import DuizhaoModel
import Testing

/// A document, and what is wrong with it or strange in it.
struct ImportCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var problems: [GlossaryImportFailure.Problem] = []
  var remarks: [GlossaryImport.Remark] = []
  var testDescription: String { name }

  init(_ name: String, _ text: String, _ kind: GlossaryImportFailure.Problem.Kind, line: Int?) {
    self.name = name
    self.text = text
    problems = [GlossaryImportFailure.Problem(kind, line: line)]
  }

  init(_ name: String, _ text: String, remarks: [GlossaryImport.Remark]) {
    self.name = name
    self.text = text
    self.remarks = remarks
  }

  /// Checks that a format refuses the document for the problems, or reads it with the remarks.
  func check(_ exchange: some GlossaryExchange, source: SourceLocation = #_sourceLocation) throws {
    do {
      let read = try exchange.read(Array(text.utf8))
      #expect(problems.isEmpty, "read", sourceLocation: source)
      #expect(read.remarks == remarks, sourceLocation: source)
    } catch {
      #expect(error.problems == problems, sourceLocation: source)
    }
  }
}

extension GlossaryExchange {
  /// What a document in UTF-8 says: each entry as `zh:甲* | en:a*, b`, a star at what is preferred.
  func readTerms(_ text: String) throws -> [String] {
    try read(Array(text.utf8)).entries.map(\.entry).map { entry in
      entry.terms.map { "\($0.language.text):\($0.text)\($0.status == .preferred ? "*" : "")" }
        .joined(separator: " | ")
    }
  }
}
