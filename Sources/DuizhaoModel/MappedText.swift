/// Text derived from a document that still knows where each part of it came from.
///
/// Markup, line breaks and lifted-out interruptions are missing from the text; every range of it leads back to
/// the UTF-8 bytes of the document.
///
///     var text = MappedText()
///     text.append("骨质", at: 10)          // from bytes 10..<16 of the document
///     text.append("疏松", at: 20)          // from bytes 20..<26, after markup
///     text.documentRange(of: 0..<12)       // 10..<26
public struct MappedText: Sendable, Hashable {
  /// The derived text.
  public private(set) var string: String

  /// Runs of the text in order; a run ends where the next one begins.
  private var runs: [Run]

  private struct Run: Sendable, Hashable {
    var start: Int
    var document: Range<Int>
    /// Whether the run is the document's own bytes, one for one; otherwise it stands for the range as a whole.
    var isVerbatim: Bool
  }

  /// Creates an empty text.
  public init() {
    string = ""
    runs = []
  }

  /// Creates a text whose bytes are those of the document from `offset` on.
  public init(_ string: String, at offset: Int = 0) {
    self.init()
    append(string, at: offset)
  }

  /// The length of the text in UTF-8 bytes.
  public var count: Int { string.utf8.count }

  /// Whether the text has no bytes.
  public var isEmpty: Bool { string.isEmpty }

  /// The range of the document from the first byte of the text to its last.
  public var documentRange: Range<Int> { documentRange(of: 0..<count) }

  /// Appends text that stands in the document byte for byte, from a UTF-8 offset on.
  public mutating func append(_ text: some StringProtocol, at offset: Int) {
    let length = text.utf8.count
    guard length > 0 else { return }
    let start = count
    string += text
    if let last = runs.last, last.isVerbatim, last.document.upperBound == offset,
      last.document.count == start - last.start
    {
      runs[runs.count - 1].document = last.document.lowerBound..<offset + length
    } else {
      runs.append(Run(start: start, document: offset..<offset + length, isVerbatim: true))
    }
  }

  /// Appends text that stands for a range of the document without being its bytes.
  ///
  /// Used for the space that a line break becomes, or the character that an entity names.
  public mutating func append(_ text: some StringProtocol, standingFor range: Range<Int>) {
    guard !text.isEmpty else { return }
    runs.append(Run(start: count, document: range, isVerbatim: false))
    string += text
  }

  /// Appends another text of the same document.
  public mutating func append(_ other: MappedText) {
    for (index, run) in other.runs.enumerated() {
      let end = index + 1 < other.runs.count ? other.runs[index + 1].start : other.count
      let part = other.string.slice(run.start..<end)
      if run.isVerbatim {
        append(part, at: run.document.lowerBound)
      } else {
        append(part, standingFor: run.document)
      }
    }
  }

  /// The range of the document that a range of the text, in UTF-8 offsets within its bounds, came from.
  ///
  /// - Complexity: O(log *n*) in the number of runs.
  public func documentRange(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return 0..<0 }
    let lower = documentOffset(of: range.lowerBound, isEnd: false)
    guard !range.isEmpty else { return lower..<lower }
    return lower..<max(lower, documentOffset(of: range.upperBound, isEnd: true))
  }

  /// The range of the text that came from a range of the document; nil where no part of it did.
  ///
  /// - Complexity: O(*n*) in the number of runs.
  public func range(ofDocument range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    for (index, run) in runs.enumerated() where run.document.overlaps(range) {
      var part = run.start..<(index + 1 < runs.count ? runs[index + 1].start : count)
      if run.isVerbatim {
        let shift = run.start - run.document.lowerBound
        part = part.clamped(to: range.lowerBound + shift..<range.upperBound + shift)
      }
      found = (found?.lowerBound ?? part.lowerBound)..<part.upperBound
    }
    return found
  }

  /// Returns the part of the text in a range, with its map.
  public func slice(_ range: Range<Int>) -> MappedText {
    var result = MappedText()
    var index = runIndex(containing: range.lowerBound)
    while index < runs.count, runs[index].start < range.upperBound {
      let run = runs[index]
      let end = index + 1 < runs.count ? runs[index + 1].start : count
      let part = max(run.start, range.lowerBound)..<min(end, range.upperBound)
      if !part.isEmpty {
        if run.isVerbatim {
          result.append(string.slice(part), at: run.document.lowerBound + part.lowerBound - run.start)
        } else {
          result.append(string.slice(part), standingFor: run.document)
        }
      }
      index += 1
    }
    return result
  }

  /// Returns the text without white space at its edges.
  public func trimmed() -> MappedText {
    let bytes = Array(string.utf8)
    var lower = 0
    var upper = bytes.count
    while lower < upper, let width = Self.spaceWidth(bytes, at: lower) { lower += width }
    trailing: while upper > lower {
      for width in [1, 2, 3] where upper - width >= lower {
        if Self.spaceWidth(bytes, at: upper - width) == width {
          upper -= width
          continue trailing
        }
      }
      break
    }
    return slice(lower..<upper)
  }

  /// The width in bytes of the white space at an offset: ASCII, no-break, ideographic or a byte order mark.
  private static func spaceWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    switch bytes[offset] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: 2
    case 0xE3 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80: 3
    case 0xEF where offset + 2 < bytes.count && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF: 3
    default: nil
    }
  }

  private func runIndex(containing offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func documentOffset(of offset: Int, isEnd: Bool) -> Int {
    let run = runs[runIndex(containing: isEnd ? max(0, offset - 1) : offset)]
    guard run.isVerbatim else { return isEnd ? run.document.upperBound : run.document.lowerBound }
    return min(run.document.lowerBound + offset - run.start, run.document.upperBound)
  }
}

extension StringProtocol {
  /// The part of the string in a range of UTF-8 offsets; both ends lie on character boundaries of the encoding.
  ///
  /// - Complexity: O(1) for native strings.
  package func slice(_ range: Range<Int>) -> SubSequence {
    let lower = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[lower..<utf8.index(lower, offsetBy: range.count)]
  }
}
