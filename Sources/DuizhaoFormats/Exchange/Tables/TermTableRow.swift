import DuizhaoModel

/// A row of a table of terms.
struct TermTableRow {
  /// A term with the column that it stands in.
  struct Form {
    var text: String
    var kind: TermTableColumn.Kind
    var language: LanguageTag
  }

  /// What a concept has beside its terms.
  struct Details {
    var field: String?
    var note: String?
    var definitions: [Definition] = []
    var created = Transaction()
    var modified = Transaction()
    var mining: [TermTableColumn: Double] = [:]
  }

  /// The terms in the order of the columns, the exact ones left out.
  private(set) var forms: [Form] = []

  private(set) var status = TermTableStatus.preferred
  private(set) var identifier: String?
  private(set) var details = Details()
  private(set) var problems: [TermTableFailure.Problem] = []

  /// What is not kept, with its cells.
  private(set) var remarks: [(kind: GlossaryImport.Remark.Kind, cell: PlacedCell)] = []

  /// Where the row begins.
  let first: PlacedCell

  private var isCaseSensitive = false
  private var exact: [Form] = []
  private var partsOfSpeech: [(value: TermEntry.PartOfSpeech, language: LanguageTag?)] = []
  private var languages: [TermTableColumn.Tongue: LanguageTag] = [:]

  init(_ cells: [PlacedCell], header: TermTableHeader) {
    first = cells.first ?? PlacedCell(text: "", line: 1, column: 1)
    languages = [.source: header.direction.source, .target: header.direction.target]
    let known = zip(cells, header.columns).filter { !$0.0.text.isEmpty }
    for case (let cell, .language(let tongue)?) in known {
      languages[tongue] = TermTableColumn.language(named: cell.text)
      if languages[tongue] == nil { report(.unknownLanguage(cell.text), at: cell) }
    }
    for case (let cell, let column?) in known { read(cell, as: column) }
    if let extra = cells.dropFirst(header.columns.count).first(where: { !$0.text.isEmpty }) {
      report(.tooManyCells(found: cells.count, expected: header.columns.count), at: extra)
    }
  }

  private mutating func report(_ kind: TermTableFailure.Kind, at cell: PlacedCell) {
    problems.append(TermTable.problem(kind, at: cell))
  }

  private mutating func read(_ cell: PlacedCell, as column: TermTableColumn) {
    let text = FormulaMark.unguarded(cell.text)
    switch column {
    case .identifier: identifier = text
    case .field: details.field = text
    case .note: details.note = text
    case .status:
      status = TermTableStatus(text) ?? .preferred
      if TermTableStatus(text) == nil {
        report(.unknownStatus(text, known: TermTableStatus.names), at: cell)
      }
    case .caseRule:
      isCaseSensitive = Self.caseRule(text) ?? false
      if Self.caseRule(text) == nil { report(.unknownCaseRule(text), at: cell) }
    case .terms(let kind, let tongue): readForms(text, of: cell, kind, tongue)
    case .partOfSpeech(let tongue):
      if let value = TermEntry.PartOfSpeech(named: text) {
        partsOfSpeech.append((value, tongue.flatMap { language(of: $0, text) }))
      } else {
        remarks.append((.value(text, field: column.name), cell))
      }
    case .definition(let tongue):
      details.definitions.append(Definition(text, language: tongue.flatMap { language(of: $0, text) }))
    case .language: break
    case .score, .occurrences, .documents:
      details.mining[column] = Double(text).flatMap { $0.isFinite ? $0 : nil }
      if details.mining[column] == nil { remarks.append((.value(text, field: column.name), cell)) }
    case .created: details.created.date = date(cell, column)
    case .createdBy: details.created.author = text
    case .modified: details.modified.date = date(cell, column)
    case .modifiedBy: details.modified.author = text
    }
  }

  private mutating func date(_ cell: PlacedCell, _ column: TermTableColumn) -> String? {
    let date = TableDate.iso(cell.text)
    if date == nil { remarks.append((.value(cell.text, field: column.name), cell)) }
    return date
  }

  private mutating func readForms(
    _ text: String,
    of cell: PlacedCell,
    _ kind: TermTableColumn.Kind,
    _ tongue: TermTableColumn.Tongue
  ) {
    for text in TermList.terms(text) {
      guard let language = language(of: tongue, text) else {
        // A cell that names no language was told already.
        if problems.isEmpty { report(.unknownLanguage(""), at: cell) }
        return
      }
      let form = Form(text: text, kind: kind, language: language)
      if kind == .exact { exact.append(form) } else { forms.append(form) }
    }
  }

  private func language(of tongue: TermTableColumn.Tongue, _ text: String) -> LanguageTag? {
    switch tongue {
    case .fixed(let tag): tag
    case .source, .target, .row: languages[tongue]
    case .script: text.utf8.contains { $0 >= 0xE3 } ? .chinese : .english
    }
  }

  private static func caseRule(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "exact", "sensitive", "yes", "true", "1", "是", "区分": true
    case "any", "insensitive", "no", "false", "0", "否", "不区分": false
    default: nil
    }
  }
}

extension TermTableRow {
  /// Whether the row says by itself what a concept is called.
  var startsConcept: Bool {
    switch status {
    case .preferred, .candidate, .rejected: true
    case .admitted, .deprecated, .forbidden: false
    }
  }

  /// The terms of the row: those of its main columns, Chinese and English first, then the others in the order
  /// of columns.
  ///
  /// - Parameter main: What terms of the main columns are; nil where the first of each language is preferred.
  /// - Returns: Each term once.
  func terms(main: Term.Status?) -> [TermEntry] {
    let names = TermTable.byLanguage(forms.filter { $0.kind == .main }, \.language)
    let abbreviations = keys { $0.kind == .abbreviation }
    let others = keys { $0.kind != .abbreviation }
    let exact = Set(exact.map(Key.init))
    var terms: [TermEntry] = []
    var seen: Set<Key> = []
    var named: Set<LanguageTag> = []
    for form in names + forms.filter({ $0.kind != .main }) {
      let key = Key(form)
      // What stands in another column of the row too is an abbreviation of that status.
      guard form.kind != .abbreviation || !others.contains(key), seen.insert(key).inserted else { continue }
      let status: Term.Status =
        switch form.kind {
        case .main: main ?? (named.insert(form.language).inserted ? .preferred : .admitted)
        case .admitted, .abbreviation, .exact: .admitted
        case .deprecated: .deprecated
        case .forbidden: .forbidden
        }
      // The rule of the row means what has capitals.
      let hasCase = form.language.language == .english || form.text.utf8.allSatisfy { $0 < 0x80 }
      terms.append(
        TermEntry(
          form.text,
          form.language,
          status: status,
          form: abbreviations.contains(key) ? .abbreviation : .full,
          isCaseSensitive: exact.contains(key) || isCaseSensitive && hasCase
        )
      )
    }
    setPartsOfSpeech(of: &terms)
    return terms
  }

  private func keys(_ isMeant: (Form) -> Bool) -> Set<Key> { Set(forms.filter(isMeant).map(Key.init)) }

  /// Gives each part of speech to the best term of its language.
  private func setPartsOfSpeech(of terms: inout [TermEntry]) {
    for (value, language) in partsOfSpeech {
      for tag in Set(terms.map(\.language)) where language == nil || tag == language {
        guard let best = TermTable.ordered(terms).first(where: { $0.language == tag }),
          let index = terms.firstIndex(of: best)
        else { continue }
        terms[index].partOfSpeech = value
      }
    }
  }

  /// A term as it is told from others.
  private struct Key: Hashable {
    var text: String
    var language: LanguageTag

    init(_ form: Form) {
      text = form.text
      language = form.language
    }
  }
}
