public import DuizhaoCheck
public import DuizhaoModel

/// What a journal, a client or a translator wants of Duizhao: the rules and their options, glossaries, the fail level.
///
/// What a profile leaves open stays as it is by default.
///
///     var profile = Profile(failLevel: .error)
///     profile.extend(with: Profile(language: .chinese))    // fail level error, messages in Chinese
public struct Profile: Sendable, Hashable {
  /// Which rules run, with what severity and with which options.
  public var options: CheckOptions

  /// The glossaries, in the order in which they join; later ones prevail.
  public var glossaries: [GlossaryEntry]

  /// From which severity on the command fails.
  public var failLevel: FailLevel?

  /// The language of messages.
  public var language: Language?

  /// Which files of folders are left out.
  public var exclusions: [Exclusion]

  /// Creates a profile; what is not given is left open.
  public init(
    options: CheckOptions = CheckOptions(),
    glossaries: [GlossaryEntry] = [],
    failLevel: FailLevel? = nil,
    language: Language? = nil,
    exclusions: [Exclusion] = []
  ) {
    self.options = options
    self.glossaries = glossaries
    self.failLevel = failLevel
    self.language = language
    self.exclusions = exclusions
  }

  /// Whether a file, named by its absolute path, is left out of its folder.
  public func excludes(_ path: String) -> Bool { exclusions.contains { $0.excludes(path) } }

  /// Lays another profile over this one: what the other says counts, lists grow.
  public mutating func extend(with other: Profile) {
    options.switches.merge(other.options.switches) { $1 }
    options.severities.merge(other.options.severities) { $1 }
    for (rule, values) in other.options.values {
      options.values[rule, default: [:]].merge(values) { $1 }
    }
    glossaries += other.glossaries
    failLevel = other.failLevel ?? failLevel
    language = other.language ?? language
    exclusions += other.exclusions
  }
}

/// A glossary that a profile names.
public struct GlossaryEntry: Sendable, Hashable {
  /// What becomes of the glossary that ships.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// Both count; where they differ, this one prevails.
    case join
    /// Only this one counts as terminology.
    case replace
  }

  /// The file or folder.
  public var path: String

  /// What becomes of the glossary that ships.
  public var mode: Mode

  /// Creates an entry.
  public init(path: String, mode: Mode = .join) {
    self.path = path
    self.mode = mode
  }
}

/// Files of folders that are left out, by a pattern below the folder of the profile that says so.
public struct Exclusion: Sendable, Hashable {
  /// The folder that the pattern starts from, absolute; empty until the profile's file is known.
  public var folder: String

  /// The pattern (`drafts/**`, `*.bak.md`).
  public var pattern: String

  /// Creates an exclusion.
  public init(_ pattern: String, in folder: String = "") {
    self.folder = folder
    self.pattern = pattern
  }

  /// Whether a file, named by its absolute path, is left out.
  public func excludes(_ path: String) -> Bool {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    guard path.hasPrefix(prefix) else { return false }
    return PathPattern(pattern).matches(String(path.dropFirst(prefix.count)))
  }
}
