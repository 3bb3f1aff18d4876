public import DuizhaoModel

/// UTX 1.11, the simple glossary format of the Asia-Pacific Association for Machine Translation.
///
/// A line is a pair; lines with one concept ID are a concept. The first line of a concept is its preferred
/// pair; each further one adds a term, and its term status (`approved`, `non-standard`, `forbidden`) is that
/// of the term. The first line of a candidate is `provisional`.
public struct UTXExchange: GlossaryExchange {
  public static var features: FormatFeatures {
    [
      .identifiers, .synonyms, .alternatives, .notes, .reviewStatus, .deprecated, .forbidden, .partsOfSpeech,
      .termNotes,
    ]
  }

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var counts = LossCounts()
    let concepts = entries.compactMap { UTXConcept($0, direction: options.direction, &counts) }
    let columns = Self.columns(concepts)
    var writer = DelimitedWriter(
      DelimitedWriter.Syntax(separator: "\t", lineEnd: "\r\n", hasQuotes: false, hasMark: false)
    )
    writer.row([header])
    writer.row(["#" + columns[0].rawValue] + columns.dropFirst().map(\.rawValue))
    for concept in concepts {
      for row in concept.rows {
        let cells = columns.map { row[$0] ?? ($0 == .sourcePartOfSpeech ? "-" : "") }
        writer.row([LineComment.guarded(cells[0])] + cells.dropFirst())
      }
    }
    return WrittenGlossary(bytes: writer.bytes, entries: concepts.map(\.entry), losses: counts.losses)
  }

  /// The columns that the standard demands, and those that something is in.
  private static func columns(_ concepts: [UTXConcept]) -> [UTXColumn] {
    var used: Set<UTXColumn> = [.source, .target, .sourcePartOfSpeech, .status, .identifier]
    for concept in concepts {
      for row in concept.rows { used.formUnion(row.keys) }
    }
    return UTXColumn.allCases.filter(used.contains)
  }

  private var header: String {
    // What divides the properties cannot be part of one.
    let title = CleanText.of(options.title.replacingScalars([";": ",", ":": ",", "\t": " "]))
    let direction = options.direction
    return "#UTX 1.11; \(direction.source.text)/\(direction.target.text); \(CleanText.of(options.date)); "
      + "copyright: \(title); license: unspecified; dictionary ID: \(title)"
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try GlossaryImportFailure.checkText(file)
    let header = try UTXHeader(file)
    let syntax = DelimitedText.Syntax(separator: UInt8(ascii: "\t"), hasQuotes: false, hasComments: true)
    var reading = UTXReading(header)
    for row in DelimitedText(file, syntax: syntax).rows { reading.add(row) }
    return try reading.result()
  }
}

/// The columns of UTX that we know, named as in its header.
enum UTXColumn: String, CaseIterable {
  case source = "src"
  case target = "tgt"
  case sourcePartOfSpeech = "src:pos"
  case targetPartOfSpeech = "tgt:pos"
  case status = "term status"
  case sourceNote = "src:comment"
  case targetNote = "tgt:comment"
  case note = "comment"
  case identifier = "concept ID"
}
