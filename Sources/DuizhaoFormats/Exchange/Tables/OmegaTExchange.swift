public import DuizhaoModel

/// OmegaT's glossary: source, target and comment with tabs between them, in UTF-8.
///
/// OmegaT takes a line that begins with `#` as a comment, so a term that begins so has a blank before it. The
/// reader takes OmegaT's comma-separated form too.
public struct OmegaTExchange: GlossaryExchange {
  public static var features: FormatFeatures { [.alternatives, .notes] }

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var counts = LossCounts()
    // OmegaT finds out by itself that a text is UTF-8; others of its readers take a mark for a part of the
    // first term.
    var writer = DelimitedWriter(
      DelimitedWriter.Syntax(separator: "\t", lineEnd: "\n", hasQuotes: false, hasMark: false)
    )
    var held: [ConceptEntry] = []
    for entry in entries {
      guard var entry = PairFitting.cleaned(entry, &counts) else { continue }
      if let note = entry.note {
        let clean = CleanText.of(note)
        if clean != note { counts.add(.blanks) }
        entry.note = clean.isEmpty ? nil : clean
      }
      let cells = entry.terms.map(\.text) + (entry.note.map { [$0] } ?? [])
      writer.row([LineComment.guarded(cells[0])] + cells.dropFirst())
      held.append(entry)
    }
    return WrittenGlossary(bytes: writer.bytes, entries: held, losses: counts.losses)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try GlossaryImportFailure.checkText(file)
    let lines = file.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let first = lines.first { !LineComment.isComment($0) } ?? []
    let isTabbed = first.contains(UInt8(ascii: "\t"))
    let table = DelimitedText(
      file,
      syntax: DelimitedText.Syntax(
        separator: UInt8(ascii: isTabbed ? "\t" : ","),
        hasQuotes: !isTabbed,
        hasComments: true
      )
    )
    return try PairTable(direction: options.direction, hasComments: true).entries(table.rows)
  }
}

/// Lines that begin with `#`, which some programs take as comments.
enum LineComment {
  /// Whether a line is a comment; a byte order mark before it does not count.
  static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#") || line.starts(with: [0xEF, 0xBB, 0xBF, UInt8(ascii: "#")])
  }

  /// The first cell of a line, with a blank before a sign that would make the line a comment; readers take
  /// blanks off.
  static func guarded(_ cell: String) -> String {
    cell.unicodeScalars.first == "#" ? " " + cell : cell
  }
}
