/// What the names of a JSON-LD document mean (JSON-LD 1.1, 4.1 and 9.15).
struct JSONLDContext {
  /// What a name means.
  struct Term {
    /// The address of a property, or a keyword; nil where the name means nothing.
    var address: String?

    /// The type of values that are strings: an address, `@id` or `@vocab`.
    var type: String?

    /// What an object or array as value is: `@language`, `@index` or `@list`; nil for nothing particular.
    var container: String?

    /// The language of values that are strings; nil for that of the context.
    var language: Language?
  }

  /// The language of strings.
  enum Language {
    case untagged
    case tag(String)
  }

  private(set) var terms: [String: Term] = [:]
  private(set) var base: String?
  private(set) var language: String?
  private var vocabulary: String?

  /// Adds a context to this one.
  ///
  /// - Throws: ``RDFFailure`` where it lies elsewhere, or has a part that is not read.
  mutating func apply(_ value: JSONValue) throws(RDFFailure) {
    switch value.content {
    case .null: self = JSONLDContext()
    case .array(let parts): for part in parts { try apply(part) }
    case .object(let members): try define(members)
    case .string(let address): throw RDFFailure(line: value.line, problem: .elsewhere(address))
    default: throw RDFFailure(line: value.line, problem: .malformed("@context: \(value.kind)"))
    }
  }

  /// The address or keyword that a text means; nil where it means nothing.
  ///
  /// - Parameters:
  ///   - text: A name, an address, or an address with a prefix.
  ///   - isName: Whether it is the name of a property or type, and no reference to a resource.
  /// - Returns: The whole address.
  func expanded(_ text: String, isName: Bool) -> String? {
    if text.hasPrefix("@") { return text }
    if isName, let term = terms[text] { return term.address }
    if let compact = expandedPrefix(of: text, { terms[$0]?.address }) { return compact }
    return isName ? vocabulary.map { $0 + text } : RDFAddress.resolved(text, against: base)
  }

  /// The address that a text with a colon means; nil where it has none.
  private func expandedPrefix(of text: String, _ namespace: (String) -> String?) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let prefix = String(text[..<colon])
    let rest = text[text.index(after: colon)...]
    guard prefix != "_", !rest.hasPrefix("//"), let namespace = namespace(prefix) else { return text }
    return namespace + rest
  }

  private mutating func define(_ members: [JSONValue.Member]) throws(RDFFailure) {
    var definitions: [String: JSONValue] = [:]
    for member in members {
      switch member.name {
      case "@vocab":
        vocabulary = member.value.string.map {
          expanded($0, isName: true) ?? RDFAddress.resolved($0, against: base)
        }
      case "@base": base = member.value.string.map { RDFAddress.resolved($0, against: base) }
      case "@language": language = member.value.string
      case "@version", "@protected": break
      case let name where name.hasPrefix("@"):
        throw RDFFailure(line: member.line, problem: .unsupported(name))
      default: definitions[member.name] = member.value
      }
    }
    for member in members where !member.name.hasPrefix("@") {
      let address = address(of: member.name, definitions, open: [])
      terms[member.name] = try term(member.value, address)
    }
  }

  /// The address of a name that is being defined; names may be defined by others of the same context.
  private func address(of name: String, _ definitions: [String: JSONValue], open: Set<String>) -> String? {
    guard let definition = definitions[name], !open.contains(name), open.count < 10 else {
      return terms[name]?.address
    }
    let given = definition.members == nil ? definition : definition["@id"] ?? definition["@reverse"]
    if given?.content == .null { return nil }
    let text = given?.string ?? name
    if text.hasPrefix("@") { return text }
    let open = open.union([name])
    if text != name, definitions[text] != nil || terms[text] != nil {
      return address(of: text, definitions, open: open)
    }
    return expandedPrefix(of: text) { address(of: $0, definitions, open: open) }
      ?? vocabulary.map { $0 + text }
  }

  private func term(_ definition: JSONValue, _ address: String?) throws(RDFFailure) -> Term {
    var term = Term(address: address)
    for member in definition.members ?? [] {
      switch member.name {
      case "@id", "@protected", "@prefix": break
      case "@type": term.type = member.value.string.flatMap { expanded($0, isName: true) }
      case "@language": term.language = member.value.string.map(Language.tag) ?? Language.untagged
      case "@container":
        for name in (member.value.elements ?? [member.value]).compactMap(\.string) where name != "@set" {
          guard ["@language", "@index", "@list"].contains(name) else {
            throw RDFFailure(line: member.line, problem: .unsupported(name))
          }
          term.container = name
        }
      default: throw RDFFailure(line: member.line, problem: .unsupported(member.name))
      }
    }
    return term
  }
}
