import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Foundation
import Testing

@Suite("Terms of an article and of a run")
struct TermInconsistentTests {
  private static let text = FrontMatterCase(
    abstract: Sides(
      source: "高血压是常见病。高血压可致卒中。",
      target: "Hypertension is common. High blood pressure may cause stroke."
    )
  )

  @Test(
    "admitted synonyms may stand beside each other where a profile lets them, and nothing else",
    arguments: [
      (false, ["warning 高血压 | High blood pressure", "info - | BALB/C"]), (true, ["info - | BALB/C"]),
    ]
  )
  func admitted(_ isAdmitted: Bool, _ expected: [String]) throws {
    var article = Self.text
    article.abstract.target += " BALB/c and BALB/c and BALB/C mice."
    let findings = try article.findings(
      "term-inconsistent",
      values: ["term-inconsistent": ["admitted": .boolean(isAdmitted)]]
    )
    let found = findings.map { "\($0.severity) \($0.source?.quote ?? "-") | \($0.target?.quote ?? "-")" }
    #expect(found == expected)
  }

  private static let shared = Workbench.Shared(
    Glossary(concepts: [
      concept("骨质疏松症", ["osteoporosis", "bone rarefaction"], "musculoskeletal"),
      concept("手术", ["surgery", "operation"], "general"),
    ])
  )

  private static func concept(_ source: String, _ target: [String], _ field: String) -> Concept {
    let terms = target.enumerated().map {
      Term($1, language: .english, status: $0 == 0 ? .preferred : .admitted)
    }
    return Concept(
      id: source,
      terms: [Term(source, language: .chinese, status: .preferred)] + terms,
      field: field
    )
  }

  /// Checks articles whose abstracts say what is given and returns `file: severity words` of each finding.
  private func findings(
    _ targets: [String],
    source: String = "骨质疏松症常见。",
    comment: String = "",
    lines: String? = nil,
    values: [String: OptionValue] = ["scope": .choice("batch")],
    workers: Int = 1
  ) async throws -> (found: [String], suppressed: Int) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs = try targets.enumerated().map { index, target in
      let file = folder.appendingPathComponent("\(index).md")
      let own = index == targets.count - 1 ? comment : ""
      try Data("摘要：\(source)\n\n\(own)Abstract: \(target)\n".utf8).write(to: file)
      return Batch.Input.file(file.path)
    }
    if let lines, let last = inputs.last, case .file(let path) = last {
      try Data(lines.utf8).write(to: URL(fileURLWithPath: path + ".duizhao-ignore"))
    }
    let options = CheckOptions(
      only: ["term-inconsistent", "unused-suppression"],
      values: ["term-inconsistent": values]
    )
    let outcomes = await Batch(shared: Self.shared, options: options).check(inputs, workers: workers)
    var found: [String] = []
    var suppressed = 0
    for (index, outcome) in outcomes.enumerated() {
      guard case .checked(let article) = outcome else { continue }
      suppressed += article.suppressed.count
      found += article.findings.map { "\(index): \($0.severity) \(($0.target ?? $0.source)?.quote ?? "-")" }
    }
    return (found, suppressed)
  }

  private static let usual = "Osteoporosis is common."
  private static let unusual = "Bone rarefaction is common."

  @Test("what most articles of a run call otherwise is told", arguments: [1, 3])
  func batch(_ workers: Int) async throws {
    let targets = [Self.usual, Self.usual, Self.usual, Self.unusual]
    #expect(try await findings(targets, workers: workers).found == ["3: warning Bone rarefaction"])
  }

  @Test("each article is told of its own use")
  func several() async throws {
    let targets = [Self.unusual] + Array(repeating: Self.usual, count: 6) + [Self.unusual]
    let found = try await findings(targets).found
    #expect(found == ["0: warning Bone rarefaction", "7: warning Bone rarefaction"])
  }

  @Test("articles count for themselves unless a profile asks for the run")
  func article() async throws {
    let targets = [Self.usual, Self.usual, Self.usual, Self.unusual]
    #expect(try await findings(targets, values: [:]).found.isEmpty)
    #expect(try await findings(targets, values: ["scope": .choice("article")]).found.isEmpty)
  }

  @Test("two articles are no majority, nor is what is not three times as frequent")
  func majority() async throws {
    #expect(try await findings([Self.usual, Self.usual, Self.unusual]).found.isEmpty)
    let even = [Self.usual, Self.usual, Self.usual, Self.unusual, Self.unusual]
    #expect(try await findings(even).found.isEmpty)
  }

  @Test("everyday words vary without harm")
  func everyday() async throws {
    let usual = "The surgery is common."
    let targets = [usual, usual, usual, "The operation is common."]
    #expect(try await findings(targets, source: "手术常见。").found.isEmpty)
  }

  @Test("what is said of a run is silenced as anything else is, and what silences it is then not idle")
  func silenced() async throws {
    let targets = [Self.usual, Self.usual, Self.usual, Self.unusual]
    let comment = "<!-- duizhao:disable term-inconsistent -- the author's word -->\n\n"
    let line = "term-inconsistent\tBone rarefaction\tthe author's word\n"
    for (found, suppressed) in [
      try await findings(targets, comment: comment), try await findings(targets, lines: line),
    ] {
      #expect(found.isEmpty && suppressed == 1)
    }
    let idle = try await findings(targets, lines: line.replacing("Bone", with: "Bones")).found
    #expect(idle == ["3: warning Bone rarefaction", "3: info -"])
  }
}
