/// Why a document cannot be read as JSON.
struct JSONFailure: Error, Hashable {
  enum Problem: Hashable {
    /// Bytes that are not UTF-8.
    case undecodable
    /// A character where another must stand; nil for the end of the file.
    case unexpected(String?)
    /// An escape that there is not, or half of a pair of surrogates.
    case escape
    /// A control character in a string, which must be escaped.
    case control
    /// A number that is not written as JSON writes it.
    case number(String)
    /// A name that the object has already.
    case repeatedName(String)
    /// Arrays and objects inside one another beyond ``JSONParser/depthLimit``.
    case depth
  }

  /// The line, from 1.
  var line: Int

  /// What is wrong there.
  var problem: Problem
}

extension GlossaryImportFailure {
  /// The failure of a document that is no JSON.
  init(_ failure: JSONFailure) {
    let kind: Problem.Kind =
      switch failure.problem {
      case .undecodable: .undecodable
      case .unexpected(let found): .malformed(found.map { "unexpected \($0)" } ?? "unexpected end")
      case .escape: .malformed("escape")
      case .control: .malformed("control character")
      case .number(let text): .malformed("number \(text)")
      case .repeatedName(let name): .malformed("\(JSONWriter.quoted(name)) twice")
      case .depth: .malformed("depth > \(JSONParser.depthLimit)")
      }
    self.init(kind, line: failure.line)
  }
}
