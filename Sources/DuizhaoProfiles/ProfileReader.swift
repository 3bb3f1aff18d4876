public import DuizhaoCheck
import DuizhaoModel

/// Reads `duizhao.yml`: text → what it says and every mistake in it.
///
///     let (document, problems) = ProfileReader().read("rules: {keyword-order: off}", file: "duizhao.yml")
///     document.profile.options.switches    // ["keyword-order": false]
public struct ProfileReader: Sendable {
  /// The rules that a profile can set.
  public var rules: [RuleDescription]

  /// Creates a reader for some rules, by default all that ship.
  public init(rules: [RuleDescription] = RuleRegistry.all.map { type(of: $0).about }) {
    self.rules = rules
  }

  /// Reads a file; what is mistaken is left out of the document.
  ///
  /// - Parameters:
  ///   - text: The YAML.
  ///   - file: What the file is called in problems.
  /// - Returns: What the file says, and its mistakes in the order of their places.
  public func read(_ text: String, file: String) -> (document: ProfileDocument, problems: [ProfileProblem]) {
    var reading = ProfileReading(rules: rules)
    do {
      if let part = try YAMLPart.read(text, file: file) { reading.readFile(part) }
    } catch {
      return (ProfileDocument(), error.problems)
    }
    let problems = reading.problems.sorted {
      ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
    }
    return (reading.document, problems)
  }
}

/// What has been read of a profile so far.
struct ProfileReading {
  let rules: [RuleDescription]
  var document = ProfileDocument()
  private(set) var problems: [ProfileProblem] = []

  init(rules: [RuleDescription]) {
    self.rules = rules
  }

  mutating func report(_ kind: ProfileProblem.Kind, at part: YAMLPart) {
    problems.append(ProfileProblem(place: part.place, kind: kind))
  }

  mutating func readFile(_ part: YAMLPart) {
    for (key, name, value) in entries(of: part, named: "duizhao.yml") {
      guard let known = ProfileKey(rawValue: name) else {
        let nearest = nearestName(to: name, in: ProfileKey.names)
        report(.unknownKey(name, nearest: nearest, known: ProfileKey.names), at: key)
        continue
      }
      // A key without a value says nothing: that is how `duizhao init` leaves it.
      if case .nothing = value.content { continue }
      read(known, value)
    }
  }

  private mutating func read(_ key: ProfileKey, _ value: YAMLPart) {
    switch key {
    case .extends:
      document.bases = words(in: value, named: key.rawValue).map {
        ProfileDocument.Reference($0.text, at: $0.part.place)
      }
    case .rules: readRules(value)
    case .glossary: readGlossaries(value)
    case .failLevel: document.profile.failLevel = choice(of: value, named: key.rawValue)
    case .language: document.profile.language = choice(of: value, named: key.rawValue)
    case .exclude:
      document.profile.exclusions = words(in: value, named: key.rawValue).map { Exclusion($0.text) }
    }
  }

  /// The entries of a map whose keys are words.
  mutating func entries(
    of part: YAMLPart,
    named name: String
  ) -> [(key: YAMLPart, name: String, value: YAMLPart)] {
    switch part.content {
    case .nothing: return []
    case .map(let pairs):
      var entries: [(YAMLPart, String, YAMLPart)] = []
      for (key, value) in pairs {
        if let name = key.text {
          entries.append((key, name, value))
        } else {
          report(.wrongValue(of: name, expected: .word, found: key.found), at: key)
        }
      }
      return entries
    case .list, .text:
      report(.wrongValue(of: name, expected: .map, found: part.found), at: part)
      return []
    }
  }

  /// A word, or the words of a list.
  mutating func words(in part: YAMLPart, named name: String) -> [(text: String, part: YAMLPart)] {
    if let text = part.text { return [(text, part)] }
    guard case .list(let parts) = part.content else {
      report(.wrongValue(of: name, expected: .words, found: part.found), at: part)
      return []
    }
    var words: [(String, YAMLPart)] = []
    for part in parts {
      if let text = part.text {
        words.append((text, part))
      } else {
        report(.wrongValue(of: name, expected: .word, found: part.found), at: part)
      }
    }
    return words
  }

  /// One of the words of an enumeration.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of part: YAMLPart,
    named name: String
  ) -> Choice? {
    if let choice = part.text.flatMap(Choice.init(rawValue:)) { return choice }
    report(wrongChoice(Choice.allCases.map(\.rawValue), of: part, named: name), at: part)
    return nil
  }

  func wrongChoice(_ names: [String], of part: YAMLPart, named name: String) -> ProfileProblem.Kind {
    let nearest = part.text.flatMap { nearestName(to: $0, in: names) }
    return .wrongValue(of: name, expected: .choice(names, nearest: nearest), found: part.found)
  }
}
