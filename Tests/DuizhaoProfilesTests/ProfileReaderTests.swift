import DuizhaoCheck
import DuizhaoModel
import DuizhaoProfiles
import Testing

/// A profile and what it says.
struct ProfileCase: Sendable, CustomTestStringConvertible {
  var text: String
  var profile: Profile
  var testDescription: String { text.debugDescription }

  private static func options(
    _ switches: [String: Bool],
    _ severities: [String: Severity] = [:],
    _ values: [String: [String: OptionValue]] = [:]
  ) -> Profile {
    Profile(options: CheckOptions(switches: switches, severities: severities, values: values))
  }

  static let all = [
    ProfileCase(text: "", profile: Profile()),
    ProfileCase(text: "# nothing but a comment\n", profile: Profile()),
    ProfileCase(text: "---\n...\n", profile: Profile()),
    ProfileCase(text: "\u{FEFF}fail-level: error", profile: Profile(failLevel: .error)),
    ProfileCase(text: "rules:\nlanguage:\nextends:\nglossary:\n", profile: Profile()),
    ProfileCase(
      text: "fail-level: never\nlanguage: zh",
      profile: Profile(failLevel: .never, language: .chinese)
    ),
    ProfileCase(text: "rules: {number-mismatch: off}", profile: options(["number-mismatch": false])),
    ProfileCase(text: "rules: {number-mismatch: false}", profile: options(["number-mismatch": false])),
    ProfileCase(text: "rules: {number-mismatch: No}", profile: options(["number-mismatch": false])),
    ProfileCase(text: "rules: {title-length: on}", profile: options(["title-length": true])),
    ProfileCase(
      text: "rules: {number-mismatch: info}",
      profile: options(["number-mismatch": true], ["number-mismatch": .info])
    ),
    ProfileCase(
      text: "rules:\n  title-length:\n    severity: error\n",
      profile: options(["title-length": true], ["title-length": .error])
    ),
    ProfileCase(
      text: "rules: {title-length: {on: false, most: 5}}",
      profile: options(["title-length": false], [:], ["title-length": ["most": .integer(5)]])
    ),
    ProfileCase(
      text:
        "rules: {title-length: {chinese: [3, 8], strict: true, order: family-first, allowed: [DNA, RNA]}}",
      profile: options(
        ["title-length": true],
        [:],
        [
          "title-length": [
            "chinese": .range(3...8), "strict": .boolean(true), "order": .choice("family-first"),
            "allowed": .words(["DNA", "RNA"]),
          ]
        ]
      )
    ),
    ProfileCase(
      text: "rules: {title-length: {chinese: 3-8, allowed: DNA}}",
      profile: options(
        ["title-length": true],
        [:],
        ["title-length": ["chinese": .range(3...8), "allowed": .words(["DNA"])]]
      )
    ),
    ProfileCase(
      text: "rules: {title-length: {chinese: 3 – 8}}",
      profile: options(["title-length": true], [:], ["title-length": ["chinese": .range(3...8)]])
    ),
    // What is said of all rules counts first, wherever it stands.
    ProfileCase(
      text: "rules:\n  title-length: on\n  all: off\n",
      profile: options(["title-length": true, "number-mismatch": false])
    ),
    ProfileCase(
      text: "glossary: a.tsv",
      profile: Profile(glossaries: [GlossaryEntry(path: "a.tsv")])
    ),
    ProfileCase(
      text: "glossary:\n  - a.tsv\n  - {file: b c.csv, mode: replace}\n  - file: 术语表\n",
      profile: Profile(glossaries: [
        GlossaryEntry(path: "a.tsv"), GlossaryEntry(path: "b c.csv", mode: .replace),
        GlossaryEntry(path: "术语表"),
      ])
    ),
    ProfileCase(
      text: "exclude: [drafts/**, '*.bak.md']",
      profile: Profile(exclusions: [Exclusion("drafts/**"), Exclusion("*.bak.md")])
    ),
    ProfileCase(
      text: "rules:\n  title-length: &same {most: 5}\n  number-mismatch: on",
      profile: options(
        ["title-length": true, "number-mismatch": true],
        [:],
        ["title-length": ["most": .integer(5)]]
      )
    ),
  ]
}

/// A profile with mistakes, and each of them as `line:column what`.
struct ProfileProblemCase: Sendable, CustomTestStringConvertible {
  var text: String
  var problems: [String]
  var testDescription: String { text.debugDescription }

  static let all = [
    ("rule: {}", ["1:1 key rule → rules"]),
    ("失败: 1", ["1:1 key 失败 → -"]),
    ("fail-level: fatal\nlanguage: fr", ["1:13 fail-level ≠ fatal", "2:11 language ≠ fr"]),
    ("fail-level: eror", ["1:13 fail-level ≠ eror → error"]),
    ("language: [zh]", ["1:11 language ≠ list"]),
    ("rules: {number-missmatch: off}", ["1:9 rule number-missmatch → number-mismatch"]),
    ("rules: {nothing-like-it: off}", ["1:9 rule nothing-like-it → -"]),
    ("rules: [number-mismatch]", ["1:8 rules ≠ list"]),
    ("rules: on", ["1:8 rules ≠ on"]),
    ("rules: {number-mismatch: maybe}", ["1:26 number-mismatch ≠ maybe"]),
    ("rules: {number-mismatch: waring}", ["1:26 number-mismatch ≠ waring → warning"]),
    ("rules: {number-mismatch: [error]}", ["1:26 number-mismatch ≠ list"]),
    ("rules: {all: warning}", ["1:14 all ≠ warning"]),
    ("rules: {all: 'off'}", ["1:14 all ≠ off → off"]),
    ("rules: {? [a] : b}", ["1:11 rules ≠ list"]),
    ("rules: {number-mismatch: {most: 1}}", ["1:27 option number-mismatch.most → -"]),
    (
      "rules:\n  title-length:\n    chines: [3, 8]\n    severity: bad\n    on: 1\n",
      ["3:5 option title-length.chines → chinese", "4:15 severity ≠ bad", "5:9 on ≠ 1"]
    ),
    ("rules: {title-length: {chinese: [8, 3]}}", ["1:33 chinese ≠ list"]),
    ("rules: {title-length: {chinese: [3]}}", ["1:33 chinese ≠ list"]),
    ("rules: {title-length: {chinese: [3, 8, 9]}}", ["1:33 chinese ≠ list"]),
    ("rules: {title-length: {chinese: [3, b]}}", ["1:33 chinese ≠ list"]),
    ("rules: {title-length: {chinese: 3}}", ["1:33 chinese ≠ 3"]),
    ("rules: {title-length: {most: '5'}}", ["1:30 most ≠ 5"]),
    ("rules: {title-length: {most: 5.5}}", ["1:30 most ≠ 5.5"]),
    ("rules: {title-length: {most: }}", ["1:30 most ≠ nothing"]),
    ("rules: {title-length: {strict: 2}}", ["1:32 strict ≠ 2"]),
    ("rules: {title-length: {order: givenfirst}}", ["1:31 order ≠ givenfirst → given-first"]),
    ("rules: {title-length: {allowed: [a, [b]]}}", ["1:33 allowed ≠ list"]),
    ("rules: {title-length: {allowed: {a: b}}}", ["1:33 allowed ≠ map"]),
    ("glossary: {path: a.tsv}", ["1:11 file ≠ nothing", "1:12 key path → -"]),
    ("glossary: [{file: a.tsv, mode: jion}]", ["1:32 mode ≠ jion → join"]),
    ("glossary: [[a]]", ["1:12 glossary ≠ list"]),
    ("extends: {gb: 1}", ["1:10 extends ≠ map"]),
    ("exclude: [a, {b: c}]", ["1:14 exclude ≠ map"]),
    ("rules: {title-length: {most: 1}}\nrules: {}", ["1:1 twice rules"]),
    ("rules:\n  number-mismatch: on\n  number-mismatch: off", ["2:3 twice number-mismatch"]),
    ("a text", ["1:1 duizhao.yml ≠ a text"]),
    ("- gb", ["1:1 duizhao.yml ≠ list"]),
    ("rules: {a: [", ["2:1 yaml"]),
    ("rules:\n\tnumber-mismatch: on", ["2:1 yaml"]),
    ("a: 1\n---\nb: 2", ["2:1 yaml"]),
    ("rules: *nothing", ["1:8 yaml"]),
  ].map { ProfileProblemCase(text: $0, problems: $1) }
}

@Suite("Reading profiles")
struct ProfileReaderTests {
  private let reader = ProfileReader(rules: InventedRules.all)

  @Test("a profile says what it says", arguments: ProfileCase.all)
  func profile(_ each: ProfileCase) {
    let (document, problems) = reader.read(each.text, file: "duizhao.yml")
    #expect(problems.isEmpty)
    #expect(document.profile == each.profile)
  }

  @Test("every mistake has its place", arguments: ProfileProblemCase.all)
  func problems(_ each: ProfileProblemCase) {
    let (_, problems) = reader.read(each.text, file: "duizhao.yml")
    #expect(problems.map(Self.described) == each.problems)
    #expect(problems.allSatisfy { $0.place.file == "duizhao.yml" })
  }

  @Test("what is mistaken is left out, the rest counts")
  func rest() {
    let text = "fail-level: error\nlanguage: fr\nrules: {number-mismatch: off, x: on}"
    let (document, problems) = reader.read(text, file: "duizhao.yml")
    #expect(problems.count == 2)
    #expect(
      document.profile
        == Profile(options: CheckOptions(switches: ["number-mismatch": false]), failLevel: .error)
    )
  }

  @Test("what is extended is told with its place")
  func bases() {
    let (document, _) = reader.read("extends:\n  - gb\n  - ../house.yml\n", file: "a.yml")
    let place = { ProfileProblem.Place(file: "a.yml", line: $0, column: 5) }
    #expect(
      document.bases == [
        ProfileDocument.Reference("gb", at: place(2)),
        ProfileDocument.Reference("../house.yml", at: place(3)),
      ]
    )
  }

  @Test("aliases that would fill the memory do not", .timeLimit(.minutes(1)))
  func aliases() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let (_, problems) = reader.read(text + "rules: *a60\nexclude: *a60\n", file: "duizhao.yml")
    #expect(problems.count == 61 + 1 + 2)
  }

  @Test("the parser stops at deep nesting", arguments: [900, 100_000])
  func nesting(_ depth: Int) {
    let text = "rules: " + String(repeating: "[", count: depth)
    #expect(!reader.read(text, file: "duizhao.yml").problems.isEmpty)
  }

  static func described(_ problem: ProfileProblem) -> String {
    let words =
      switch problem.kind {
      case .notYAML: "yaml"
      case .repeatedKey(let key): "twice \(key)"
      case .unknownKey(let key, let nearest, _): "key \(key) → \(nearest ?? "-")"
      case .unknownRule(let rule, let nearest): "rule \(rule) → \(nearest ?? "-")"
      case .unknownOption(let option, let rule, let nearest, _):
        "option \(rule).\(option) → \(nearest ?? "-")"
      case .wrongValue(let name, .choice(_, let nearest?), let found):
        "\(name) ≠ \(described(found)) → \(nearest)"
      case .wrongValue(let name, _, let found): "\(name) ≠ \(described(found))"
      case .unknownProfile(let name, let nearest, _): "profile \(name) → \(nearest ?? "-")"
      case .missingFile(let path): "missing \(path)"
      case .cycle(let files): "cycle \(files.joined(separator: " "))"
      }
    return "\(problem.place.line):\(problem.place.column) \(words)"
  }

  private static func described(_ found: ProfileProblem.Found) -> String {
    switch found {
    case .text(let text): text
    case .list: "list"
    case .map: "map"
    case .nothing: "nothing"
    }
  }
}
