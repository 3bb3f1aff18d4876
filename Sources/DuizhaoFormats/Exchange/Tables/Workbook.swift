/// An Excel workbook (ECMA-376) as the texts in its cells, whatever program wrote it.
struct Workbook {
  /// A sheet that has not been read yet.
  struct Sheet {
    /// The name on its tab.
    var name: String

    /// The part that holds it.
    var part: String
  }

  /// The sheets in the order of their tabs.
  private(set) var sheets: [Sheet] = []

  private var archive: ZipReader

  /// The texts that cells share.
  private var strings: [String] = []

  /// Opens a workbook.
  ///
  /// - Throws: ``GlossaryImportFailure`` where the bytes are no workbook, or one that unpacks to too much.
  init(_ file: [UInt8]) throws(GlossaryImportFailure) {
    guard let archive = ZipReader(file) else {
      let isOld = file.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      throw GlossaryImportFailure(.notThisFormat(found: isOld ? "xls" : "no ZIP archive"))
    }
    self.archive = archive
    let root = try targets(of: "")
    guard let book = root.first(where: { $0.type.hasSuffix("/officeDocument") })?.part else {
      throw GlossaryImportFailure(.missing("officeDocument", in: "_rels/.rels"))
    }
    let parts = try targets(of: book)
    for element in try document(book).first("sheets")?.elements("sheet") ?? [] {
      guard let part = parts.first(where: { $0.id == element["id"] })?.part else { continue }
      sheets.append(Sheet(name: element["name"] ?? "", part: part))
    }
    guard !sheets.isEmpty else { throw GlossaryImportFailure(.missing("sheet", in: book)) }
    if let shared = parts.first(where: { $0.type.hasSuffix("/sharedStrings") })?.part {
      try readStrings(shared)
    }
  }

  /// The rows of a sheet that are not empty; the line of a cell is its row.
  ///
  /// - Throws: ``GlossaryImportFailure`` where the part is missing or damaged.
  mutating func rows(of sheet: Sheet) throws(GlossaryImportFailure) -> [[PlacedCell]] {
    var rows: [[PlacedCell]] = []
    var number = 0
    let strings = strings
    try forEach("row", in: sheet.part) { row throws(GlossaryImportFailure) in
      number = row["r"].flatMap { Int($0) } ?? number + 1
      let cells = try Self.cells(of: row, number: number, strings: strings)
      if cells.contains(where: { !$0.text.isEmpty }) { rows.append(cells) }
    }
    return rows
  }

  /// The cells of a row, those that are missing among them.
  private static func cells(
    of row: XMLElement,
    number: Int,
    strings: [String]
  ) throws(GlossaryImportFailure) -> [PlacedCell] {
    var cells: [PlacedCell] = []
    for element in row.elements("c") {
      let column = element["r"].flatMap(column) ?? cells.count
      // Excel has no more columns; a row of a forged number of them would fill the memory.
      guard column < mostColumns else {
        throw GlossaryImportFailure(
          .value(element["r"] ?? "", of: "c", allowed: ["XFD\(number)"]),
          line: number
        )
      }
      while cells.count < column { cells.append(PlacedCell(text: "", line: number, column: cells.count + 1)) }
      let text = WorkbookCell.text(of: element, strings: strings).withoutEdgeBlanks
      if column < cells.count {
        cells[column].text = text
      } else {
        cells.append(PlacedCell(text: text, line: number, column: column + 1))
      }
    }
    return cells
  }

  private static let mostColumns = 16_384

  /// The number, from 0, of a column that a cell is named by (27 of `AB12`).
  private static func column(_ name: String) -> Int? {
    let letters = name.utf8.prefix { $0.isASCIIUppercase }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }
}

extension Workbook {
  /// What a part refers to; the empty name stands for the package.
  private mutating func targets(of part: String) throws(GlossaryImportFailure) -> [PartRelationship] {
    PartRelationship.list(try document(PartRelationship.holder(of: part)), of: part)
  }

  private mutating func readStrings(_ part: String) throws(GlossaryImportFailure) {
    var strings: [String] = []
    try forEach("si", in: part) { element throws(GlossaryImportFailure) in
      strings.append(WorkbookCell.richText(of: element))
    }
    self.strings = strings
  }

  /// The root of a part.
  private mutating func document(_ part: String) throws(GlossaryImportFailure) -> XMLElement {
    let bytes = try content(of: part)
    do throws(XMLFailure) {
      let reader = try XMLReader(bytes)
      guard case .start(let root)? = try reader.next() else {
        throw XMLFailure(line: 1, problem: .malformed(part))
      }
      return try reader.rest(of: root)
    } catch {
      throw GlossaryImportFailure(error)
    }
  }

  /// Reads a part element by element.
  private mutating func forEach(
    _ name: String,
    in part: String,
    _ body: (XMLElement) throws(GlossaryImportFailure) -> Void
  ) throws(GlossaryImportFailure) {
    let bytes = try content(of: part)
    do {
      let reader = try XMLReader(bytes)
      while let event = try reader.next() {
        if case .start(let element) = event, element.name == name { try body(try reader.rest(of: element)) }
      }
    } catch let failure as XMLFailure {
      throw GlossaryImportFailure(failure)
    } catch let failure as GlossaryImportFailure {
      throw failure
    } catch {
      throw GlossaryImportFailure(.archive)
    }
  }

  private mutating func content(of part: String) throws(GlossaryImportFailure) -> [UInt8] {
    let bytes: [UInt8]?
    do {
      bytes = try archive.file(part)
    } catch {
      throw GlossaryImportFailure(.archive)
    }
    guard let bytes else { throw GlossaryImportFailure(.missing(part, in: "ZIP")) }
    return bytes
  }
}
