import DuizhaoModel

/// Tables of terms as text: what CSV and TSV have in common.
enum TermTableText {
  /// What a row a concept holds.
  static let features: FormatFeatures = [
    .identifiers, .synonyms, .alternatives, .oneLanguage, .otherLanguages, .languageVariants, .fields,
    .definitions, .notes, .reviewStatus, .preference, .deprecated, .forbidden, .abbreviations, .caseRules,
    .partsOfSpeech, .mining, .transactions,
  ]

  static func write(
    _ entries: [ConceptEntry],
    _ syntax: DelimitedWriter.Syntax,
    direction: Sides<LanguageTag>
  ) -> WrittenGlossary {
    // Programs that read tabs know no line ends in cells.
    let fitting = TermTableFitting(entries, keepsLines: syntax.separator != "\t")
    let layout = TermTableLayout(fitting.entries, direction: direction)
    var counts = LossCounts()
    var writer = DelimitedWriter(syntax)
    writer.row(layout.columns.map(\.name))
    for entry in fitting.entries {
      writer.row(
        layout.columns.map { column in
          let text = layout.cell(column, of: entry)
          let guarded = FormulaMark.guarded(text)
          if guarded != text { counts.add(.formulas) }
          return guarded
        }
      )
    }
    return WrittenGlossary(
      bytes: writer.bytes,
      entries: fitting.entries,
      losses: fitting.losses + counts.losses
    )
  }

  static func read(
    _ file: [UInt8],
    direction: Sides<LanguageTag>
  ) throws(GlossaryImportFailure) -> GlossaryImport {
    try GlossaryImportFailure.checkText(file)
    let table = DelimitedText(file)
    return try TermTableReading.entries(table.rows, direction: direction, openQuote: table.openQuote)
  }
}

extension GlossaryImportFailure {
  /// Throws where bytes are not UTF-8, with the line.
  static func checkText(_ file: [UInt8]) throws(GlossaryImportFailure) {
    guard String(validating: file, as: UTF8.self) == nil else { return }
    let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    throw GlossaryImportFailure(.undecodable, line: line.map { $0 + 1 })
  }
}
