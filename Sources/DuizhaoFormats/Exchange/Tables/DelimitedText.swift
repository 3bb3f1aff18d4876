/// Rows of cells divided by tabs, commas or semicolons, with or without quotation marks (RFC 4180).
///
/// A quoted cell may hold separators, line ends and doubled quotation marks. A quotation mark that nothing
/// closes, or that something else follows than the end of the cell, is a character like others.
struct DelimitedText {
  /// What divides and what does not.
  struct Syntax {
    /// The separator; nil where the file shows it.
    var separator: UInt8?

    /// Whether quotation marks hold cells together.
    var hasQuotes = true

    /// Whether a line that begins with `#` is no row.
    var hasComments = false
  }

  /// The rows that are not empty.
  private(set) var rows: [[PlacedCell]] = []

  /// Where a quotation mark opens a cell that nothing closes; nil where that is nowhere.
  private(set) var openQuote: PlacedCell?

  /// What divides the cells.
  let separator: UInt8

  private let bytes: [UInt8]
  private var syntax: Syntax
  private var index = 0
  private var (line, column) = (1, 1)

  private static let quote = UInt8(ascii: "\"")

  /// How far ahead the end of a quoted cell is looked for where quotation marks may be characters like
  /// others.
  private static let longestQuote = 16_384

  /// Divides a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Divides a text in UTF-8.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], syntax: Syntax = Syntax()) {
    self.bytes = bytes
    self.syntax = syntax
    let content = bytes[Self.markWidth(of: bytes)...]
    index = content.startIndex
    let hint = Self.separatorHint(in: content)
    separator = syntax.separator ?? hint?.separator ?? Self.separator(of: content)
    if let hint, syntax.separator == nil { skip(to: index + hint.width) }
    while index < bytes.count {
      if syntax.hasComments, bytes[index] == UInt8(ascii: "#") {
        skip(to: lineEnd(from: index))
        skipLineEnd()
      } else {
        readRow()
      }
    }
  }

  /// How many bytes a byte order mark takes at the start.
  static func markWidth(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private mutating func readRow() {
    var row = [readCell()]
    while index < bytes.count, bytes[index] == separator {
      skip(to: index + 1)
      row.append(readCell())
    }
    skipLineEnd()
    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
  }

  private mutating func readCell() -> PlacedCell {
    var cell = PlacedCell(text: "", line: line, column: column)
    if let (start, end) = quotedCell(at: cell) {
      var content: [UInt8] = []
      content.reserveCapacity(end - start)
      var position = start
      while position < end {
        content.append(bytes[position])
        // A doubled mark is a mark.
        position += bytes[position] == Self.quote ? 2 : 1
      }
      skip(to: end + 1)
      skip(to: cellEnd(from: index))
      cell.text = Self.trimmed(content[...])
    } else {
      let end = cellEnd(from: index)
      cell.text = Self.trimmed(bytes[index..<end])
      skip(to: end)
    }
    return cell
  }

  /// Where the content of a quoted cell begins and ends; nil where the next cell is none.
  private mutating func quotedCell(at cell: PlacedCell) -> (start: Int, end: Int)? {
    guard syntax.hasQuotes else { return nil }
    let start = blankEnd(from: index)
    guard start < bytes.count, bytes[start] == Self.quote else { return nil }
    let isTabbed = separator == UInt8(ascii: "\t")
    let limit = isTabbed ? min(bytes.count, start + Self.longestQuote) : bytes.count
    var position = start + 1
    while position < limit {
      guard bytes[position] == Self.quote else {
        position += 1
        continue
      }
      if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
        position += 2
        continue
      }
      let next = blankEnd(from: position + 1)
      return next == bytes.count || isEnd(bytes[next]) ? (start + 1, position) : nil
    }
    if !isTabbed {
      openQuote = cell
      syntax.hasQuotes = false
    }
    return nil
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func cellEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    return end
  }

  private func lineEnd(from start: Int) -> Int {
    bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
  }

  private func blankEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
    return end
  }

  /// Goes on to an offset, counting lines and characters.
  private mutating func skip(to end: Int) {
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\n"): (line, column) = (line + 1, 1)
      case UInt8(ascii: "\r"):
        if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
          (line, column) = (line + 1, 1)
        }
      // What continues a character is none itself.
      case 0x80..<0xC0: break
      default: column += 1
      }
      index += 1
    }
  }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    let isPair =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    skip(to: index + (isPair ? 2 : 1))
  }

  private static func trimmed(_ content: ArraySlice<UInt8>) -> String {
    String(decoding: content, as: UTF8.self).withoutEdgeBlanks
  }
}
