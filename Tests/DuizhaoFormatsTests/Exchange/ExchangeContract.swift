import DuizhaoFormats
import DuizhaoModel
import Testing

/// What every format must do: give back what it says that it wrote, and write the same twice.
///
/// A format's test calls this with its exchange, and adds what is particular to it.
func checkContract(_ exchange: some GlossaryExchange, source: SourceLocation = #_sourceLocation) throws {
  for entries in [[SampleEntries.plain], SampleEntries.all, [SampleEntries.full], many] {
    let export = exchange.export(entries)
    #expect(exchange.export(entries).bytes == export.bytes, "the same twice", sourceLocation: source)
    let read = try exchange.read(export.bytes)
    #expect(read.entries.map(\.entry) == export.entries, "round trip", sourceLocation: source)
    #expect(read.remarks.isEmpty, "nothing of its own is strange to it", sourceLocation: source)
    let lines = read.entries.map(\.line)
    #expect(lines == lines.sorted() && lines.allSatisfy { $0 > 0 }, sourceLocation: source)
    // What was written once is written again without another loss.
    let again = exchange.export(export.entries)
    #expect(again.bytes == export.bytes, "stable", sourceLocation: source)
  }
}

/// More entries than any buffer holds.
private let many = (0..<3_000).map { number in
  let terms = [TermEntry("术语\(number)", .chinese), TermEntry("term \(number)", .english)]
  return ConceptEntry(id: ConceptEntry.identifier(for: terms), terms: terms)
}
