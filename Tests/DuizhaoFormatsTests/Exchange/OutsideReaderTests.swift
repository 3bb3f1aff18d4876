import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

/// Our files in the hands of others: all are valid, and every reader counts what we say that is in them.
@Suite("Glossaries read by others")
struct OutsideReaderTests {
  @Test(
    "every reader counts the concepts and terms that we state",
    .enabled(if: OutsideCheck.isThere, "the outside check does not lie beside the checkout")
  )
  func counts() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("duizhao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [URL] = []
    var exports: [String: (format: GlossaryFormat, export: GlossaryExport)] = [:]
    for format in GlossaryFormat.allCases {
      // The cast keeps this right when no format is missing any more.
      guard let exchange = format.exchange() as (any GlossaryExchange)? else { continue }
      let export = exchange.export(Self.entries)
      let name = "\(format.rawValue).\(format.endings[0])"
      let file = folder.appendingPathComponent(name)
      try Data(export.bytes).write(to: file)
      files.append(file)
      exports[name] = (format, export)
    }
    let (verdicts, isRight, output) = try OutsideCheck.run(files)
    #expect(isRight, "\(output)")
    for (name, (format, export)) in exports {
      let own = verdicts.filter { $0.file == name }
      #expect(!own.isEmpty, "\(name): no reader\n\(output)")
      for verdict in own { check(verdict, format, export) }
    }
  }

  private func check(_ verdict: OutsideCheck.Verdict, _ format: GlossaryFormat, _ export: GlossaryExport) {
    let words = "\(verdict.file), \(verdict.reader): \(verdict.details)"
    if let count = verdict.count {
      #expect(count == Self.expected(by: verdict.reader, format, export), "\(words)")
    }
    if let terms = verdict.details.firstMatch(of: /\bterms=(\d+)/) {
      #expect(Int(terms.1) == export.termCount, "\(words)")
    }
    // Labels without a language are names of collections.
    if let labels = verdict.details.firstMatch(of: /\blabels=\{(.*?)\}/) {
      let counts = labels.1.matches(of: /'[^']+': (\d+)/).compactMap { Int($0.1) }
      #expect(counts.reduce(0, +) == export.termCount, "\(words)")
    }
  }

  /// What a reader counts: the entries, but where it says so below.
  private static func expected(
    by reader: String,
    _ format: GlossaryFormat,
    _ export: GlossaryExport
  ) -> Int {
    let hasHeader: Set<GlossaryFormat> = [.csv, .tsv, .memoq, .amazon]
    switch reader {
    // These take the names of columns for a row.
    case "csv" where hasHeader.contains(format), "OmegaT 3.6 jar" where hasHeader.contains(format):
      return export.entries.count + 1
    // A row has a pair; each further one of a concept has one term that is new.
    case "utx rows", "translate-toolkit (UTX 1.0 only)": return export.termCount - export.entries.count
    // An entry of the module has one source term with its translations.
    case "lxml + glossary.xsd":
      return export.entries.reduce(0) { $0 + $1.terms.count { $0.language.primary == "zh" } }
    default: return export.entries.count
    }
  }

  /// The samples, and enough plain entries to fill a page.
  private static let entries =
    SampleEntries.all
    + (1...60).map { number in
      let terms = [
        TermEntry("术语\(number)", .chinese), TermEntry("别名\(number)", .chinese, status: .admitted),
        TermEntry("term \(number)", .english),
      ]
      return ConceptEntry(
        id: ConceptEntry.identifier(for: terms),
        field: number % 3 == 0 ? "general" : nil,
        terms: terms
      )
    }
}
