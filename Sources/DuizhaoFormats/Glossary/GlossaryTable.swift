public import DuizhaoModel

/// The tab-separated files in which the glossary is kept.
///
/// A concept file has the columns `zh zh_admitted en en_admitted abbreviation deprecated status note`, a lexicon
/// file `zh en class`; several forms in a cell are divided by `;`. The first line names the columns.
public enum GlossaryTable {
  /// Reads the concepts of one subject field.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8.
  ///   - field: The subject field, which is the file's name without its ending.
  /// - Returns: The concepts in the order of the rows.
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func concepts(
    _ bytes: [UInt8],
    field: String
  ) throws(GlossaryTableError) -> [Concept] {
    var concepts: [Concept] = []
    for row in try rows(bytes, file: field, columns: 8) {
      let cells = row.cells
      guard !cells[0].isEmpty, !cells[2].isEmpty else {
        throw GlossaryTableError(file: field, line: row.line, problem: .missingTerm)
      }
      var terms = [
        Term(cells[0], language: .chinese, status: .preferred),
        Term(cells[2], language: .english, status: .preferred),
      ]
      terms += forms(cells[1]).map { Term($0, language: .chinese, status: .admitted) }
      terms += forms(cells[3]).map { Term($0, language: .english, status: .admitted) }
      terms += forms(cells[4]).map { Term($0, language: .english, status: .admitted, form: .abbreviation) }
      terms += forms(cells[5]).map { form in
        Term(form, language: form.utf8.contains { $0 >= 0xE3 } ? .chinese : .english, status: .deprecated)
      }
      guard let status = cells[6].isEmpty ? .approved : Concept.Status(rawValue: cells[6]) else {
        throw GlossaryTableError(file: field, line: row.line, problem: .unknownStatus(cells[6]))
      }
      concepts.append(
        Concept(
          id: cells[0],
          terms: terms,
          field: field,
          status: status,
          note: cells[7].isEmpty ? nil : cells[7]
        )
      )
    }
    return concepts
  }

  /// Reads a file of the plain lexicon.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func lexicon(_ bytes: [UInt8], file: String) throws(GlossaryTableError) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    for row in try rows(bytes, file: file, columns: 3) {
      let translations = forms(row.cells[1])
      guard !row.cells[0].isEmpty, !translations.isEmpty else {
        throw GlossaryTableError(file: file, line: row.line, problem: .missingTerm)
      }
      guard let wordClass = LexiconEntry.WordClass(rawValue: row.cells[2]) else {
        throw GlossaryTableError(file: file, line: row.line, problem: .unknownClass(row.cells[2]))
      }
      entries.append(LexiconEntry(headword: row.cells[0], translations: translations, wordClass: wordClass))
    }
    return entries
  }

  /// Reads a table of word frequencies: `word zipf`.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func frequencies(_ bytes: [UInt8], file: String) throws(GlossaryTableError) -> [(
    word: String, zipf: Double
  )] {
    var frequencies: [(word: String, zipf: Double)] = []
    for row in try rows(bytes, file: file, columns: 2) {
      guard let zipf = Double(row.cells[1]) else {
        throw GlossaryTableError(file: file, line: row.line, problem: .notANumber(row.cells[1]))
      }
      frequencies.append((row.cells[0], zipf))
    }
    return frequencies
  }

  private static func forms(_ cell: String) -> [String] {
    cell.utf8.split(separator: UInt8(ascii: ";")).compactMap { String($0) }
  }

  /// The rows after the header, each with as many cells as there are columns.
  private static func rows(
    _ bytes: [UInt8],
    file: String,
    columns: Int
  ) throws(GlossaryTableError) -> [(line: Int, cells: [String])] {
    var rows: [(line: Int, cells: [String])] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard number > 1, !line.isEmpty else { continue }
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard cells.count == columns else {
        throw GlossaryTableError(
          file: file,
          line: number,
          problem: .columns(found: cells.count, expected: columns)
        )
      }
      rows.append((number, cells.map { String(decoding: $0, as: UTF8.self) }))
    }
    return rows
  }
}

/// Why a glossary file cannot be read.
public struct GlossaryTableError: Error, Hashable, Sendable {
  /// What is wrong with a line.
  public enum Problem: Hashable, Sendable {
    case columns(found: Int, expected: Int)
    case missingTerm
    case unknownStatus(String)
    case unknownClass(String)
    case notANumber(String)
  }

  /// The file, as it was named.
  public var file: String

  /// The line, from 1.
  public var line: Int

  /// What is wrong with it.
  public var problem: Problem
}
