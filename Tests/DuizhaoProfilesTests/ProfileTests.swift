import DuizhaoCheck
import DuizhaoModel
import DuizhaoProfiles
import Foundation
import Testing

@Suite("Profiles")
struct ProfileTests {
  @Test("what a later profile says counts, what it leaves open stays")
  func extend() {
    var profile = Profile(
      options: CheckOptions(
        switches: ["a": true, "b": false],
        severities: ["a": .error],
        values: ["a": ["x": .integer(1), "y": .integer(2)]]
      ),
      glossaries: [GlossaryEntry(path: "1")],
      failLevel: .error,
      language: .chinese,
      exclusions: [Exclusion("1")]
    )
    profile.extend(
      with: Profile(
        options: CheckOptions(switches: ["b": true], values: ["a": ["y": .integer(3)]]),
        glossaries: [GlossaryEntry(path: "2")],
        failLevel: .info,
        exclusions: [Exclusion("2")]
      )
    )
    let expected = Profile(
      options: CheckOptions(
        switches: ["a": true, "b": true],
        severities: ["a": .error],
        values: ["a": ["x": .integer(1), "y": .integer(3)]]
      ),
      glossaries: [GlossaryEntry(path: "1"), GlossaryEntry(path: "2")],
      failLevel: .info,
      language: .chinese,
      exclusions: [Exclusion("1"), Exclusion("2")]
    )
    #expect(profile == expected)
  }

  @Test("files are excluded below the profile's folder only")
  func exclusion() {
    let profile = Profile(exclusions: [Exclusion("drafts", in: "/data/a")])
    #expect(profile.excludes("/data/a/drafts/1.md"))
    #expect(!profile.excludes("/data/b/drafts/1.md"))
    #expect(!profile.excludes("/data/ab/drafts/1.md"))
    #expect(Profile(exclusions: [Exclusion("*.md", in: "/")]).excludes("/a.md"))
  }

  @Test("the profiles that ship are read without a mistake", arguments: BuiltInProfile.allCases)
  func builtIn(_ each: BuiltInProfile) {
    let (document, problems) = ProfileReader().read(each.text, file: each.rawValue)
    #expect(problems.isEmpty)
    #expect(document.bases.isEmpty)
    #expect(document.profile != Profile())
  }

  @Test("the translator's profile runs rules on terms only")
  func translator() {
    let options = ProfileReader().read(BuiltInProfile.translator.text, file: "").document.profile.options
    let running = RuleRegistry.all.map { type(of: $0).about }.filter(options.runs).map(\.id)
    #expect(running.contains("term-not-preferred"))
    #expect(!running.contains("number-mismatch"))
  }

  @Test("what `duizhao init` writes is a profile that changes nothing", arguments: Language.allCases)
  func template(_ language: Language) {
    let (document, problems) = ProfileReader().read(
      ProfileTemplate(language: language).text(extending: "gb"),
      file: "duizhao.yml"
    )
    #expect(problems.isEmpty)
    #expect(document.bases.map(\.name) == ["gb"])
    #expect(document.profile == Profile())
  }

  @Test("and its comments on rules are the defaults")
  func uncommented() {
    let text = ProfileTemplate(rules: InventedRules.all).text(extending: nil)
    let rules = text.split(separator: "\n").map(String.init).drop { $0 != "rules:" }
    let lines = rules.filter { !$0.contains("# words") || $0.contains("    # words") }
      .map { $0.hasPrefix("  # ") ? "  " + $0.dropFirst(4) : $0 }
    let (document, problems) = ProfileReader(rules: InventedRules.all)
      .read(lines.joined(separator: "\n"), file: "duizhao.yml")
    #expect(problems.isEmpty, "\(lines)")
    #expect(document.profile.options.switches == ["number-mismatch": true, "title-length": false])
    #expect(
      document.profile.options.values["title-length"] == [
        "chinese": .range(0...20), "most": .integer(3), "strict": .boolean(false),
        "order": .choice("given-first"), "allowed": .words(["DNA", "it's"]),
      ]
    )
  }

  @Test("the schema in docs/ is that of the rules")
  func schema() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/duizhao.schema.json")
    let text = ProfileSchema().text
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/duizhao.schema.json; read the difference and run again without RECORD")
      return
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test("the schema is JSON and knows every rule", arguments: Language.allCases)
  func schemaIsJSON(_ language: Language) throws {
    let text = ProfileSchema(rules: InventedRules.all, language: language).text
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    let rules = try #require(properties["rules"]?["properties"] as? [String: Any])
    #expect(Set(rules.keys) == ["all", "number-mismatch", "title-length"])
  }
}
