/// A mistake in a profile, with its place.
public struct ProfileProblem: Sendable, Hashable {
  /// Where in which file.
  public struct Place: Sendable, Hashable {
    /// The file, as it was named.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int

    /// Creates a place.
    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The file is no YAML; the words are the parser's.
    case notYAML(String)
    /// A key stands more than once in one map.
    case repeatedKey(String)
    case unknownKey(String, nearest: String?, known: [String])
    case unknownRule(String, nearest: String?)
    case unknownOption(String, rule: String, nearest: String?, known: [String])
    /// A value is of another type, or none of those that there are.
    case wrongValue(of: String, expected: Expectation, found: Found)
    case unknownProfile(String, nearest: String?, known: [String])
    /// A profile or a glossary that the profile names is not there.
    case missingFile(String)
    /// The profiles extend each other in a circle.
    case cycle([String])
  }

  /// What should stand in a place.
  public enum Expectation: Sendable, Hashable {
    /// Keys with values.
    case map
    /// A word, or a list of words.
    case words
    case word
    case boolean
    case integer
    /// Two whole numbers, the smaller first.
    case range
    /// One of some words; the nearest to what was found, if any is near.
    case choice([String], nearest: String?)
    /// A rule's `on`, `off`, severity, or a map.
    case setting
    /// A path, or a map with `file` and `mode`.
    case glossary
  }

  /// What stands there instead.
  public enum Found: Sendable, Hashable {
    case text(String)
    case list, map, nothing
  }

  /// Where the mistake is.
  public var place: Place

  /// What is wrong.
  public var kind: Kind

  /// Creates a problem.
  public init(place: Place, kind: Kind) {
    self.place = place
    self.kind = kind
  }
}

/// Profiles that cannot be used, with every mistake in them.
public struct ProfileFailure: Error, Sendable {
  /// The mistakes, in the order of files and lines.
  public var problems: [ProfileProblem]

  /// Creates a failure from mistakes in any order.
  public init(problems: [ProfileProblem]) {
    self.problems = problems.sorted {
      ($0.place.file, $0.place.line, $0.place.column) < ($1.place.file, $1.place.line, $1.place.column)
    }
  }
}

extension ProfileProblem.Kind {
  /// That there is no built-in profile of a name.
  public static func unknownProfile(named name: String) -> ProfileProblem.Kind {
    let known = BuiltInProfile.allCases.map(\.rawValue)
    return .unknownProfile(name, nearest: nearestName(to: name, in: known), known: known)
  }
}
