import DuizhaoModel

/// Reads tables with two columns of texts that translate each other.
///
/// The first row names them (`zh`/`en`, `source`/`target`, 原文/译文); where it names none, the scripts tell them.
struct BitextTable {
  /// Where the texts stand.
  private let columns: Sides<Int>
  private let languages: Sides<Language>
  private let hasHeader: Bool

  /// Reads the rows of a table.
  ///
  /// - Throws: ``DocumentFailure`` where they have no two such columns, or cannot be told apart.
  static func read(_ text: DelimitedText) throws(DocumentFailure) -> BitextDraft {
    if let quote = text.openQuote { throw DocumentFailure(.openQuote, line: quote.line) }
    guard let table = BitextTable(text.rows) else { throw DocumentFailure(.noColumns) }
    var draft = BitextDraft()
    draft.isMemory = true
    table.add(text.rows, prefix: "", to: &draft)
    return draft
  }

  /// Reads the sheets of a workbook that have two such columns; where there are several, a segment is named by its sheet
  /// and its row.
  ///
  /// - Throws: ``DocumentFailure`` where it is no workbook, or no sheet has such columns.
  static func read(workbook bytes: [UInt8]) throws(DocumentFailure) -> BitextDraft {
    var sheets: [(name: String, rows: [[PlacedCell]], table: BitextTable)] = []
    do {
      var workbook = try Workbook(bytes)
      for sheet in workbook.sheets {
        let rows = try workbook.rows(of: sheet)
        if let table = BitextTable(rows) { sheets.append((sheet.name, rows, table)) }
      }
    } catch {
      throw DocumentFailure(error)
    }
    guard !sheets.isEmpty else { throw DocumentFailure(.noColumns) }
    var draft = BitextDraft()
    draft.isMemory = true
    for sheet in sheets {
      sheet.table.add(sheet.rows, prefix: sheets.count == 1 ? "" : sheet.name + "!", to: &draft)
    }
    return draft
  }

  private func add(_ rows: [[PlacedCell]], prefix: String, to draft: inout BitextDraft) {
    let languages = draft.languages ?? languages
    draft.languages = languages
    for row in hasHeader ? rows.dropFirst() : rows[...] {
      guard let line = row.first?.line else { continue }
      let texts = columns.map { row.indices.contains($0) ? row[$0].text.onOneLine : "" }
      draft.add(
        BitextDraft.Segment(
          id: prefix + String(line),
          line: line,
          unit: line,
          texts: self.languages == languages ? texts : Sides(source: texts.target, target: texts.source)
        )
      )
    }
  }

  /// Finds the columns; nil where there are no two.
  private init?(_ rows: [[PlacedCell]]) {
    guard let first = rows.first else { return nil }
    let names = first.map { TermTableColumn($0.text) }
    if let found = Self.languages(of: names) {
      (columns, languages, hasHeader) = (found.columns, found.languages, true)
    } else if let source = names.firstIndex(of: .terms(.main, .source)),
      let target = names.firstIndex(of: .terms(.main, .target))
    {
      columns = Sides(source: source, target: target)
      guard let languages = Self.languages(of: columns, in: rows.dropFirst()) else { return nil }
      (self.languages, hasHeader) = (languages, true)
    } else {
      guard let found = Self.columns(of: rows) else { return nil }
      guard let languages = Self.languages(of: found, in: rows[...]) else { return nil }
      (columns, self.languages) = (found, languages)
      // A first row whose texts are both in Latin letters, or both in Han characters, is no pair.
      let texts = found.map { first.indices.contains($0) ? first[$0].text : "" }
      hasHeader = rows.count > 1 && BitextLanguages.sides(of: texts) == nil
    }
  }

  /// The columns that are named by the two languages, the first one the source.
  private static func languages(
    of names: [TermTableColumn?]
  ) -> (columns: Sides<Int>, languages: Sides<Language>)? {
    func column(_ language: Language) -> Int? {
      names.firstIndex { name in
        if case .terms(.main, .fixed(let tag))? = name { tag.language == language } else { false }
      }
    }
    guard let chinese = column(.chinese), let english = column(.english) else { return nil }
    let columns = Sides(source: chinese, target: english)
    let languages = Sides(source: Language.chinese, target: .english)
    return english < chinese ? (columns.turned, languages.turned) : (columns, languages)
  }

  /// The languages that the scripts of two columns show; nil where neither is Chinese.
  private static func languages(
    of columns: Sides<Int>,
    in rows: ArraySlice<[PlacedCell]>
  ) -> Sides<Language>? {
    let shares = columns.map { Share(rows, column: $0) }
    let languages = Sides(source: Language.chinese, target: .english)
    let isTurned = shares.source.han * shares.target.count < shares.target.han * shares.source.count
    let chinese = isTurned ? shares.target : shares.source
    guard chinese.han * 4 > chinese.count else { return nil }
    return isTurned ? languages.turned : languages
  }

  /// The Chinese and the English column of rows without a header: of several those with the most text.
  private static func columns(of rows: [[PlacedCell]]) -> Sides<Int>? {
    let width = rows.prefix(sampleSize).map(\.count).max() ?? 0
    let shares = (0..<width).map { Share(rows[...], column: $0) }
    func longest(_ condition: (Share) -> Bool) -> Int? {
      let fitting = shares.indices.filter { condition(shares[$0]) }
      return fitting.max { (shares[$0].length, $1) < (shares[$1].length, $0) }
    }
    guard let chinese = longest(\.isChinese), let english = longest(\.isEnglish) else { return nil }
    return Sides(source: min(chinese, english), target: max(chinese, english))
  }

  /// How many rows are looked at to find the columns.
  private static let sampleSize = 200

  /// How much of a column is in which script.
  private struct Share {
    /// How many cells have text, and how many of them have a Han character, or letters and none.
    var (count, han, latin) = (0, 0, 0)
    /// The length of the text, in bytes.
    var length = 0

    init(_ rows: ArraySlice<[PlacedCell]>, column: Int) {
      for row in rows.prefix(BitextTable.sampleSize) where row.indices.contains(column) {
        let text = row[column].text
        guard !text.isEmpty else { continue }
        count += 1
        length += text.utf8.count
        if text.hasHan { han += 1 } else if text.contains(where: { $0.isASCII && $0.isLetter }) { latin += 1 }
      }
    }

    var isChinese: Bool { count > 0 && han * 10 >= count * 7 }
    var isEnglish: Bool { count > 0 && latin * 10 >= count * 7 }
  }
}

extension DocumentFailure {
  /// The failure of a workbook.
  fileprivate init(_ failure: GlossaryImportFailure) {
    guard let problem = failure.problems.first else {
      self.init(.noSegments)
      return
    }
    switch problem.kind {
    case .malformed(let words): self.init(.malformed(words), line: problem.line)
    case .documentType: self.init(.documentType, line: problem.line)
    case .missing(let part, _): self.init(.missingPart(part))
    case .notThisFormat(let found): self.init(.notThisFormat(found: found))
    default: self.init(.damagedArchive)
    }
  }
}
