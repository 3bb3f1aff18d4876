import Duizhao
import DuizhaoModel
import DuizhaoTerms
import Foundation
import Testing

@Suite("Glossary")
struct GlossaryTests {
  private let folder = Result { try GlossaryFolder.builtIn() }

  @Test("is sound: no problem that `duizhao glossary lint` would report")
  func lint() throws {
    let problems = try folder.get().problems()
    #expect(problems.isEmpty, "\(problems.count): \(problems.prefix(20))")
  }

  @Test("is as large as it says")
  func size() throws {
    let glossary = try folder.get().glossary()
    #expect(glossary.concepts.count >= 18_000)
    #expect(glossary.lexicon.count >= 14_000)
    #expect(glossary.morphemes.count >= 2_000)
    #expect(glossary.concepts.count { $0.field == "drugs" } >= 2_000)
    #expect(glossary.names.surnames.count >= 400)
  }

  @Test("has in fields.tsv every subject field that has a file, and no other")
  func fields() throws {
    let listed = try table("fields").dropFirst().map { $0[0] }
    #expect(Set(listed) == Set(try folder.get().glossary().concepts.map(\.field)))
  }

  @Test("lists the section labels that the reader knows, in Simplified characters")
  func sectionLabels() throws {
    let rows = try table("phrases/section-labels").dropFirst()
    for kind in SectionKind.allCases {
      let row = try #require(rows.first { $0[0] == kind.rawValue })
      let known = { (language: Language) in
        Set(kind.labels(in: language).filter { !$0.contains { "與標結論討".contains($0) } })
      }
      #expect(Set(row[1].split(separator: ";").map(String.init)) == known(.chinese), "\(kind)")
      #expect(Set(row[2].split(separator: ";").map(String.init)) == known(.english), "\(kind)")
    }
    #expect(rows.count == SectionKind.allCases.count)
  }

  /// The cells of a table of the glossary, header and all.
  private func table(_ name: String) throws -> [[String]] {
    let file = CommandRunner.root.appendingPathComponent("Glossary/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
