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
    try forEachRow(of: bytes, file: field, columns: 8) { cells, line throws(GlossaryTableError) in
      guard !cells[0].isEmpty, !cells[2].isEmpty else {
        throw GlossaryTableError(file: field, line: line, problem: .missingTerm)
      }
      let id = text(cells[0])
      var terms = [
        Term(id, language: .chinese, status: .preferred),
        Term(text(cells[2]), language: .english, status: .preferred),
      ]
      for form in forms(cells[1]) { terms.append(Term(form, language: .chinese, status: .admitted)) }
      for form in forms(cells[3]) { terms.append(Term(form, language: .english, status: .admitted)) }
      for form in forms(cells[4]) {
        terms.append(Term(form, language: .english, status: .admitted, form: .abbreviation))
      }
      for form in forms(cells[5]) {
        let language: Language = form.utf8.contains { $0 >= 0xE3 } ? .chinese : .english
        terms.append(Term(form, language: language, status: .deprecated))
      }
      let written = text(cells[6])
      guard let status = written.isEmpty ? .approved : Concept.Status(rawValue: written) else {
        throw GlossaryTableError(file: field, line: line, problem: .unknownStatus(written))
      }
      let note = cells[7].isEmpty ? nil : text(cells[7])
      concepts.append(Concept(id: id, terms: terms, field: field, status: status, note: note))
    }
    return concepts
  }

  /// Reads a file of the plain lexicon.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func lexicon(_ bytes: [UInt8], file: String) throws(GlossaryTableError) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    try forEachRow(of: bytes, file: file, columns: 3) { cells, line throws(GlossaryTableError) in
      let translations = forms(cells[1])
      guard !cells[0].isEmpty, !translations.isEmpty else {
        throw GlossaryTableError(file: file, line: line, problem: .missingTerm)
      }
      guard let wordClass = LexiconEntry.WordClass(rawValue: text(cells[2])) else {
        throw GlossaryTableError(file: file, line: line, problem: .unknownClass(text(cells[2])))
      }
      entries.append(
        LexiconEntry(headword: text(cells[0]), translations: translations, wordClass: wordClass)
      )
    }
    return entries
  }

  /// Reads a table of word frequencies: `word zipf`.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func frequencies(_ bytes: [UInt8], file: String) throws(GlossaryTableError) -> [WordFrequency]
  {
    var frequencies: [WordFrequency] = []
    try forEachRow(of: bytes, file: file, columns: 2) { cells, line throws(GlossaryTableError) in
      guard let zipf = Double(text(cells[1])) else {
        throw GlossaryTableError(file: file, line: line, problem: .notANumber(text(cells[1])))
      }
      frequencies.append(WordFrequency(word: text(cells[0]), zipf: zipf))
    }
    return frequencies
  }

  /// Reads a table of how often words are translated: `word tied`, the share in percent.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func tieRates(_ bytes: [UInt8], file: String) throws(GlossaryTableError) -> [TieRate] {
    var rates: [TieRate] = []
    try forEachRow(of: bytes, file: file, columns: 2) { cells, line throws(GlossaryTableError) in
      guard let percent = Double(text(cells[1])) else {
        throw GlossaryTableError(file: file, line: line, problem: .notANumber(text(cells[1])))
      }
      rates.append(TieRate(word: text(cells[0]), share: percent / 100))
    }
    return rates
  }

  /// Reads a list of words: `word`.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func words(_ bytes: [UInt8], file: String) throws(GlossaryTableError) -> [String] {
    var words: [String] = []
    try forEachRow(of: bytes, file: file, columns: 1) { cells, _ throws(GlossaryTableError) in
      words.append(text(cells[0]))
    }
    return words
  }

  /// Reads a table of morphemes: `zh en class`, hyphens telling the place of a form.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func morphemes(_ bytes: [UInt8], file: String) throws(GlossaryTableError) -> [Morpheme] {
    var morphemes: [Morpheme] = []
    try forEachRow(of: bytes, file: file, columns: 3) { cells, line throws(GlossaryTableError) in
      let targets = forms(cells[1]).map(Morpheme.Form.init)
      guard !cells[0].isEmpty, !targets.isEmpty else {
        throw GlossaryTableError(file: file, line: line, problem: .missingTerm)
      }
      guard let kind = Morpheme.Kind(rawValue: text(cells[2])) else {
        throw GlossaryTableError(file: file, line: line, problem: .unknownClass(text(cells[2])))
      }
      morphemes.append(Morpheme(source: Morpheme.Form(text(cells[0])), targets: targets, kind: kind))
    }
    return morphemes
  }

  /// Reads a table of surnames: `zh pinyin`, the usual spelling first.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func surnames(_ bytes: [UInt8]) throws(GlossaryTableError) -> [String: [String]] {
    var surnames: [String: [String]] = [:]
    try forEachRow(of: bytes, file: "surnames", columns: 2) { cells, _ throws(GlossaryTableError) in
      surnames[text(cells[0])] = forms(cells[1]).map { $0.replacing("ü", with: "v") }
    }
    return surnames
  }

  /// Reads a table of the readings of characters in names, `zh pinyin class`, into readings that have the surnames.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func characters(_ bytes: [UInt8], into names: inout NameReadings) throws(GlossaryTableError) {
    var characters: [Character: [String]] = [:]
    var transliterating: Set<Character> = []
    try forEachRow(of: bytes, file: "characters", columns: 3) { cells, line throws(GlossaryTableError) in
      guard let character = text(cells[0]).first else {
        throw GlossaryTableError(file: "characters", line: line, problem: .missingTerm)
      }
      switch text(cells[2]) {
      case "": break
      case "sound": transliterating.insert(character)
      case let other: throw GlossaryTableError(file: "characters", line: line, problem: .unknownClass(other))
      }
      characters[character] = forms(cells[1])
    }
    names.characters = characters
    names.transliterating = transliterating
  }

  /// Reads a table of phrases as plain words: what of its columns is Chinese is a headword each, what is not its
  /// translations.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8.
  ///   - kind: Which of the tables it is.
  /// - Returns: An entry for each headword, in the order of the rows.
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func phrases(_ bytes: [UInt8], _ kind: PhraseTable) throws(GlossaryTableError)
    -> [LexiconEntry]
  {
    var entries: [LexiconEntry] = []
    try forEachRow(of: bytes, file: kind.rawValue, columns: kind.columnCount) {
      cells,
      line throws(GlossaryTableError) in
      let headwords = forms(cells[kind.headwords])
      let translations = kind.translations.flatMap { forms(cells[$0]) }
      guard !headwords.isEmpty, !translations.isEmpty else {
        throw GlossaryTableError(file: kind.rawValue, line: line, problem: .missingTerm)
      }
      for headword in headwords {
        entries.append(LexiconEntry(headword: headword, translations: translations))
      }
    }
    return entries
  }

  /// Reads the words of direction: `sense zh en`.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func directions(_ bytes: [UInt8]) throws(GlossaryTableError) -> [DirectionPhrase] {
    var phrases: [DirectionPhrase] = []
    try forEachRow(of: bytes, file: "directions", columns: 3) { cells, _ throws(GlossaryTableError) in
      phrases.append(
        DirectionPhrase(sense: text(cells[0]), chinese: forms(cells[1]), english: forms(cells[2]))
      )
    }
    return phrases
  }

  /// Reads the abbreviations that are widely known: `abbreviation en zh class`.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func commonAbbreviations(_ bytes: [UInt8]) throws(GlossaryTableError) -> [CommonAbbreviation]
  {
    var found: [CommonAbbreviation] = []
    try forEachRow(of: bytes, file: "abbreviations", columns: 4) { cells, line throws(GlossaryTableError) in
      guard let reach = CommonAbbreviation.Reach(rawValue: text(cells[3])) else {
        throw GlossaryTableError(file: "abbreviations", line: line, problem: .unknownClass(text(cells[3])))
      }
      found.append(
        CommonAbbreviation(text(cells[0]), english: forms(cells[1]), chinese: forms(cells[2]), reach: reach)
      )
    }
    return found
  }

  /// The tables of `Glossary/phrases/`, named as their files.
  public enum PhraseTable: String, Sendable, CaseIterable {
    /// `sense zh en`: what goes up, down or nowhere.
    case directions
    /// `abbreviation en zh class`: what is widely known.
    case abbreviations
    /// `symbol dimension zh en`: units of measurement.
    case units

    fileprivate var columnCount: Int { self == .directions ? 3 : 4 }

    fileprivate var headwords: Int { self == .directions ? 1 : 2 }

    fileprivate var translations: [Int] {
      switch self {
      case .directions: [2]
      case .abbreviations: [1, 0]
      case .units: [0, 3]
      }
    }
  }

  /// Reads the names of the subject fields: `field en zh`.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of the table.
  public static func fields(_ bytes: [UInt8]) throws(GlossaryTableError) -> [String] {
    var fields: [String] = []
    try forEachRow(of: bytes, file: "fields", columns: 3) { cells, _ throws(GlossaryTableError) in
      fields.append(text(cells[0]))
    }
    return fields
  }

  /// The line, from 1, of each row of a table, in order.
  public static func lineNumbers(_ bytes: [UInt8]) -> [Int] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .compactMap { $0 > 0 && !$1.isEmpty && $1.first != UInt8(ascii: "\r") ? $0 + 1 : nil }
  }

  private static func text(_ cell: ArraySlice<UInt8>) -> String { String(decoding: cell, as: UTF8.self) }

  /// The forms of a cell, the likeliest first.
  private static func forms(_ cell: ArraySlice<UInt8>) -> [String] {
    guard !cell.isEmpty else { return [] }
    return cell.split(separator: UInt8(ascii: ";")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls a function with the cells of each row after the header, of which there are as many as columns.
  private static func forEachRow(
    of bytes: [UInt8],
    file: String,
    columns: Int,
    _ body: (_ cells: [ArraySlice<UInt8>], _ line: Int) throws(GlossaryTableError) -> Void
  ) throws(GlossaryTableError) {
    var cells: [ArraySlice<UInt8>] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      cells.removeAll(keepingCapacity: true)
      var cell = start
      var index = start
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        if bytes[index] == UInt8(ascii: "\t") {
          cells.append(bytes[cell..<index])
          cell = index + 1
        }
        index += 1
      }
      // A file of another system may end its lines with CR+LF.
      let end = index > cell && bytes[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
      cells.append(bytes[cell..<end])
      let isEmpty = end == start
      start = index + 1
      guard number > 1, !isEmpty else { continue }
      guard cells.count == columns else {
        let problem = GlossaryTableError.Problem.columns(found: cells.count, expected: columns)
        throw GlossaryTableError(file: file, line: number, problem: problem)
      }
      try body(cells, number)
    }
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
