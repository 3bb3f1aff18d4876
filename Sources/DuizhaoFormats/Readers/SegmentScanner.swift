import DuizhaoModel

/// A line, or the part of a line from one label to the next.
struct Segment {
  /// All its bytes.
  var range: Range<Int>

  /// The label that opens it.
  var label: Label?

  /// The level of the heading that it is; 0 where it is none.
  var heading = 0

  /// Whether a paragraph starts with it.
  var startsParagraph = true

  /// Whether a line starts with it.
  var startsLine = true

  /// Whether it is an item of a list.
  var isItem = false

  /// The bytes after the label.
  var content: Range<Int> {
    guard let label else { return range }
    return min(label.range.upperBound, range.upperBound)..<range.upperBound
  }
}

/// What a label opens, and in which language.
struct LabelKey: Hashable {
  var kind: LabelKind
  var language: Language
}

/// Cuts lines where labels stand inside them, as text taken from a PDF has them.
///
///     510515 摘要：目的 探讨…   →   510515 | 摘要：目的 探讨…
struct SegmentScanner {
  private let document: DocumentBytes
  private let labels: LabelScanner

  /// Creates a scanner of a document.
  init(document: DocumentBytes) {
    self.document = document
    labels = LabelScanner(document: document)
  }

  /// The segments of a document's lines, in order.
  ///
  /// Labels that are sought inside lines are taken there without colon or brackets too.
  func segments(of lines: [TextLine], seekingInside sought: Set<LabelKey> = []) -> [Segment] {
    var result: [Segment] = []
    result.reserveCapacity(lines.count)
    for line in lines { cut(line, seekingInside: sought, into: &result) }
    return result
  }

  private func cut(_ line: TextLine, seekingInside sought: Set<LabelKey>, into result: inout [Segment]) {
    let limit = line.range.upperBound
    var segment = Segment(
      range: line.range,
      label: labels.label(at: line.range.lowerBound, limit: limit),
      heading: line.heading,
      startsParagraph: line.startsParagraph,
      isItem: line.isItem
    )
    var offset = max(segment.content.lowerBound, line.range.lowerBound + 1)
    while offset < limit {
      let byte = document[offset]
      guard Self.mayOpen[Int(byte)], let label = inner(at: offset, limit: limit, sought) else {
        offset += 1
        continue
      }
      segment.range = document.trimmed(segment.range.lowerBound..<offset)
      if !segment.range.isEmpty { result.append(segment) }
      segment = Segment(
        range: offset..<limit,
        label: label,
        startsParagraph: false,
        startsLine: false
      )
      offset = max(label.range.upperBound, offset + 1)
    }
    result.append(segment)
  }

  /// A label inside a line: only with a colon or in square brackets, and not inside a word.
  private func inner(at offset: Int, limit: Int, _ sought: Set<LabelKey>) -> Label? {
    let byte = document[offset]
    if byte.isASCIILetter {
      let previous = document[offset - 1]
      if previous.isASCIILetter, !(byte.isASCIIUppercase && previous.isASCIILowercase) { return nil }
    }
    guard let label = labels.label(at: offset, limit: limit) else { return nil }
    guard label.kind.standsInsideLines else { return nil }
    if label.form == .marked, isSetOff(label) { return label }
    guard sought.contains(LabelKey(kind: label.kind, language: label.language)) else { return nil }
    return isAfterPause(label) ? label : nil
  }

  /// Whether a bare label stands after the end of a sentence, an address or a number, as glued text has it.
  private func isAfterPause(_ label: Label) -> Bool {
    let first = document[label.range.lowerBound]
    guard !first.isASCIILetter || first.isASCIIUppercase else { return false }
    let (before, width) = document.scalar(before: label.range.lowerBound)
    if before == 0x20, document[label.range.lowerBound - width - 1] >= 0x80, first >= 0x80 { return false }
    switch before {
    case 0x20, 0x29, 0xFF09, 0x3002, 0x2E, 0x3B, 0xFF1B, 0x2A, 0x5D, 0x3011: return true
    default: return before.isDigit || before.isLatin && first >= 0x80
    }
  }

  private func isSetOff(_ label: Label) -> Bool {
    switch document.scalar(at: label.range.lowerBound).value {
    case 0x3010, 0x5B, 0xFF3B, 0x3014: return true
    case 0x28, 0xFF08: return false
    default:
      var end = label.range.upperBound
      while end > label.range.lowerBound, document[end - 1] == 0x2A { end -= 1 }
      let last = document.scalar(before: end).value
      let first = document.scalar(at: label.range.lowerBound).value
      return last == 0x3A || last == 0xFF1A || first == 0x2A && label.range.upperBound - end >= 2
    }
  }

  /// Bytes that a label inside a line can start with.
  private static let mayOpen: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte: UInt8 in [0x5B, 0x2A, 0x5C, 0xE3, 0xEF] { table[Int(byte)] = true }
    for bucket in FrontMatterLabels.entriesByFirstByte {
      for entry in bucket where entry.kind.standsInsideLines {
        guard let first = entry.scalars.first, let scalar = Unicode.Scalar(first) else { continue }
        guard let byte = String(Character(scalar)).utf8.first else { continue }
        table[Int(byte)] = true
        if byte.isASCIILetter { table[Int(byte) & ~0x20] = true }
      }
    }
    return table
  }()
}
