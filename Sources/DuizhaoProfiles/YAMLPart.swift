import Yams

/// A part of a YAML file with its place.
///
/// What is inside is looked at only when it is asked for: aliases can make a small file a huge tree.
struct YAMLPart {
  /// What kinds of parts there are.
  enum Content {
    case text(String, isPlain: Bool)
    case list([YAMLPart])
    case map([(key: YAMLPart, value: YAMLPart)])
    case nothing
  }

  private let node: Node
  private let file: String

  init(_ node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// Where the part begins; only what the parser made has a mark, and all of it has.
  var place: ProfileProblem.Place {
    ProfileProblem.Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// What the part is.
  var content: Content {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain
      return isPlain && ["", "~", "null"].contains(scalar.string)
        ? .nothing : .text(scalar.string, isPlain: isPlain)
    case .sequence(let nodes): return .list(nodes.map { YAMLPart($0, file: file) })
    case .mapping(let pairs):
      return .map(pairs.map { (YAMLPart($0.key, file: file), YAMLPart($0.value, file: file)) })
    case .alias: return .nothing
    }
  }

  /// The text, quoted or not.
  var text: String? { if case .text(let text, _) = content { text } else { nil } }

  /// The text where it stands without quotation marks, as numbers and `true` do.
  var plainText: String? { if case .text(let text, true) = content { text } else { nil } }

  /// What the part is, for telling that something else is wanted.
  var found: ProfileProblem.Found {
    switch content {
    case .text(let text, _): .text(text)
    case .list: .list
    case .map: .map
    case .nothing: .nothing
    }
  }

  /// Reads a whole file; nil where it says nothing.
  ///
  /// - Throws: ``ProfileFailure`` with the place where the file stops to be YAML.
  static func read(_ text: String, file: String) throws(ProfileFailure) -> YAMLPart? {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    do {
      return try Yams.compose(yaml: text, .basic, .default, .utf8).map { YAMLPart($0, file: file) }
    } catch {
      throw ProfileFailure(problems: [problem(error, text: text, file: file)])
    }
  }

  private static func problem(_ error: any Error, text: String, file: String) -> ProfileProblem {
    func problem(_ line: Int, _ column: Int, _ kind: ProfileProblem.Kind) -> ProfileProblem {
      ProfileProblem(place: ProfileProblem.Place(file: file, line: line, column: column), kind: kind)
    }
    switch error as? YamlError {
    case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _),
      .composer(_, let words, let mark, _):
      // “expected a single document”, “but found another document”: the first half stands in the context.
      let words = words.hasPrefix("but ") ? String(words.dropFirst(4)) : words
      return problem(mark.line, mark.column, .notYAML(words))
    case .duplicatedKeysInMapping(let keys, let context):
      return problem(context.mark.line, context.mark.column, .repeatedKey(keys.first ?? ""))
    case .reader(let words, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      let column = before.reversed().prefix { !$0.isNewline }.count + 1
      return problem(before.count(where: \.isNewline) + 1, column, .notYAML(words))
    default:
      return problem(1, 1, .notYAML("\(error)"))
    }
  }
}
