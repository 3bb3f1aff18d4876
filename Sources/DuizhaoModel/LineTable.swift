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

    /// Creates a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// Whether offsets in the text are offsets in the file: it is in UTF-8.
  public let hasFileOffsets: Bool

  private let bytes: [UInt8]
  private let starts: [Int]

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
    self.hasFileOffsets = hasFileOffsets
  }

  /// The line and the column of a UTF-8 offset; offsets beyond either end are those of the end.
  ///
  /// - Complexity: O(log *n*) in the number of lines, and the length of the line.
  public func position(at offset: Int) -> Position {
    let offset = max(starts[0], min(offset, bytes.count))
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for byte in bytes[starts[low]..<offset] where byte & 0xC0 != 0x80 { column += byte >= 0xF0 ? 2 : 1 }
    return Position(line: low + 1, column: column)
  }

  /// What stands in a range of UTF-8 offsets.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
