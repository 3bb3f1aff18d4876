/// The lines of a file as it was read, by which a place is named by line and column.
///
///     LineTable("铁\n𠮷x").position(at: 8)   // line 2, column 3: 𠮷 takes two UTF-16 code units
public struct LineTable: Sendable, Hashable {
  /// A line and a column in it, both counted from 1.
  public struct Position: Sendable, Hashable {
    /// The line.
    public var line: Int

    /// The column, in UTF-16 code units.
    public var column: Int

    /// Where it stands in a document that is no plain text: there `line` is the line, the paragraph or the line of a
    /// page, and `column` counts from its start.
    public var origin: Origin?

    /// Creates a position.
    public init(line: Int, column: Int, origin: Origin? = nil) {
      self.line = line
      self.column = column
      self.origin = origin
    }
  }

  /// Where a piece of a document's text begins; it goes on, character for character, to the next mark.
  public struct Mark: Sendable, Hashable {
    /// The UTF-8 offset in the text.
    public var offset: Int

    /// Where it stands in the file.
    public var origin: Origin

    /// The column there, from 1, in UTF-16 code units.
    public var column: Int

    /// Creates a mark.
    public init(offset: Int, origin: Origin, column: Int) {
      self.offset = offset
      self.origin = origin
      self.column = column
    }
  }

  /// Whether offsets in the text are offsets in the file: it is in UTF-8.
  public let hasFileOffsets: Bool

  private let bytes: [UInt8]
  private let starts: [Int]
  private let marks: [Mark]

  /// Takes the text of a document that is no plain text, with where its pieces stand in the file.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - marks: The pieces, in order of their offsets.
  public init(_ text: String, marks: [Mark]) {
    bytes = Array(text.utf8)
    starts = [0]
    self.marks = marks
    hasFileOffsets = false
  }

  /// Finds the lines of a text; a line ends with LF, CR LF or CR, and a byte order mark is no column.
  public init(_ text: String = "", hasFileOffsets: Bool = true) {
    let bytes = Array(text.utf8)
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() {
      let isEnd = byte == 0x0A || byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if isEnd { starts.append(offset + 1) }
    }
    self.bytes = bytes
    self.starts = starts
    marks = []
    self.hasFileOffsets = hasFileOffsets
  }

  /// The line and the column of a UTF-8 offset; offsets beyond either end are those of the end.
  ///
  /// - Complexity: O(log *n*) in the number of lines, and the length of the line.
  public func position(at offset: Int) -> Position {
    let offset = max(starts[0], min(offset, bytes.count))
    if !marks.isEmpty {
      let mark = marks[Self.last(of: marks.count) { marks[$0].offset <= offset }]
      let column = mark.column + units(mark.offset..<max(offset, mark.offset))
      return Position(line: mark.origin.line, column: column, origin: mark.origin)
    }
    let line = Self.last(of: starts.count) { starts[$0] <= offset }
    return Position(line: line + 1, column: 1 + units(starts[line]..<offset))
  }

  /// The position after the last character of a range: that of its end, in the piece that the character stands in.
  public func end(of range: Range<Int>) -> Position {
    guard !marks.isEmpty, !range.isEmpty else { return position(at: range.upperBound) }
    var last = min(range.upperBound, bytes.count) - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    var position = position(at: last)
    position.column += units(last..<min(range.upperBound, bytes.count))
    return position
  }

  /// The last of some indices for which a condition holds that holds for the first ones only; 0 where it holds for none.
  private static func last(of count: Int, where condition: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low + 1 < high {
      let middle = (low + high) / 2
      if condition(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The length of a range in UTF-16 code units.
  private func units(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + ($1 >= 0xF0 ? 2 : 1) }
  }

  /// What stands in a range of UTF-8 offsets.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

extension Origin {
  /// The number that a table of findings gives.
  fileprivate var line: Int {
    switch self {
    case .line(let line), .page(_, let line), .segment(_, let line): line
    case .paragraph(let number, _, _): number
    }
  }
}
