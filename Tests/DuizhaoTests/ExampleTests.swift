import Duizhao
import DuizhaoModel
import Foundation
import Testing

/// A row of `Examples/flaws.tsv`.
struct Flaw: Sendable, CustomTestStringConvertible {
  var file: String
  var rule: String
  var source: String
  var target: String
  var testDescription: String { "\(file): \(rule) \(source) \(target)" }

  static let all: [Flaw] = {
    let table = CommandRunner.root.appendingPathComponent("Examples/flaws.tsv")
    return ((try? String(contentsOf: table, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst().map {
      line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Flaw(file: cells[0], rule: cells[1], source: cells[2], target: cells[3])
    }
  }()

  /// Whether a finding reports the flaw.
  func isReported(by finding: Finding) -> Bool {
    finding.rule == rule
      && (source.isEmpty || finding.source?.quote.contains(source) == true)
      && (target.isEmpty || finding.target?.quote.contains(target) == true)
  }
}

@Suite("Example articles")
struct ExampleTests {
  private static let shared = Result { Workbench.Shared(try Glossary.builtIn()) }

  private func findings(_ file: String) throws -> (text: String, findings: [Finding]) {
    let path = CommandRunner.root.appendingPathComponent("Examples/\(file)").path
    let text = try Files.text(at: path)
    let workbench = try Workbench(Self.shared.get())
    return (text, workbench.check(try workbench.align(workbench.read(text, path: path))))
  }

  @Test("every planted flaw is reported", arguments: Flaw.all)
  func reported(_ flaw: Flaw) throws {
    let found = try findings(flaw.file).findings
    #expect(found.contains(where: flaw.isReported), "\(found.map { "\($0.rule): \($0.message.english)" })")
  }

  @Test(
    "nothing else is a warning or an error",
    arguments: ["review.md", "trial.md", "basic-science.md", "traditional.md", "sound.md"]
  )
  func silent(_ file: String) throws {
    let flaws = Flaw.all.filter { $0.file == file }
    let others = try findings(file).findings.filter { finding in
      finding.severity > .info && !flaws.contains { $0.isReported(by: finding) }
    }
    #expect(others.isEmpty, "\(others.map { "\($0.rule): \($0.message.english)" })")
  }

  @Test(
    "quotes stand where their ranges say",
    arguments: ["review.md", "trial.md", "basic-science.md", "traditional.md"]
  )
  func ranges(_ file: String) throws {
    let (text, found) = try findings(file)
    for place in found.flatMap({ [$0.source, $0.target].compactMap { $0 } }) {
      let written = String(decoding: Array(text.utf8)[place.range], as: UTF8.self)
      #expect(
        written.hasPrefix(String(place.quote.prefix(1))) && written.hasSuffix(String(place.quote.suffix(1))),
        "\(place.quote) \(written)"
      )
    }
  }

  @Test(
    "an article survives being cut anywhere",
    arguments: ["review.md", "trial.md", "basic-science.md", "traditional.md"]
  )
  func cut(_ file: String) throws {
    let text = try findings(file).text
    let workbench = try Workbench(Self.shared.get())
    let scalars = Array(text.unicodeScalars)
    for end in stride(from: 0, to: scalars.count, by: 97) {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[..<end])
      let aligned = try workbench.align(workbench.read(String(part), path: file))
      _ = workbench.check(aligned)
    }
  }
}
