/// The runs of `*` and `_` in a range that make letters bold or italic, and no others.
///
/// A star in `P<0.05*` or after a name is a mark, not markup; beside Han characters a run may open or close
/// where CommonMark would not let it (`**摘要：**骨质`).
struct EmphasisDelimiters {
  private struct Run {
    var start: Int
    var length: Int
    var canOpen: Bool
    var canClose: Bool
  }

  private var lengths: [Int: Int] = [:]

  /// What is italic: what stands between delimiters of one or three characters.
  private(set) var italics: [Range<Int>] = []

  /// The length of the delimiter that starts at an offset.
  func length(at offset: Int) -> Int? { lengths.isEmpty ? nil : lengths[offset] }

  /// Finds the delimiters in a range of a document.
  init(document: DocumentBytes, range: Range<Int>) {
    let runs = Self.runs(in: range, of: document)
    var open: [Run] = []
    for run in runs {
      if run.canClose,
        let match = open.lastIndex(where: {
          $0.length == run.length && document[$0.start] == document[run.start]
        })
      {
        lengths[open[match].start] = run.length
        lengths[run.start] = run.length
        if run.length != 2 { italics.append(open[match].start + run.length..<run.start) }
        open.removeSubrange(match...)
      } else if run.canOpen {
        open.append(run)
      }
    }
    // Bold that goes on beyond the line.
    for run in runs where run.length >= 2 && lengths[run.start] == nil {
      if run.start == range.lowerBound && run.canOpen
        || run.start + run.length == range.upperBound && run.canClose
      {
        lengths[run.start] = run.length
      }
    }
  }

  private static func runs(in range: Range<Int>, of document: DocumentBytes) -> [Run] {
    var runs: [Run] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = document[offset]
      if byte == 0x5C {
        offset += 2
        continue
      }
      guard byte == 0x2A || byte == 0x5F else {
        offset += 1
        continue
      }
      let start = offset
      while offset < range.upperBound, document[offset] == byte { offset += 1 }
      if offset - start <= 3 { runs.append(run(start..<offset, in: range, of: document)) }
    }
    return runs
  }

  private static func run(_ run: Range<Int>, in range: Range<Int>, of document: DocumentBytes) -> Run {
    let before: UInt32 =
      run.lowerBound > range.lowerBound ? document.scalar(before: run.lowerBound).value : 0x20
    let after: UInt32 = run.upperBound < range.upperBound ? document.scalar(at: run.upperBound).value : 0x20
    var canOpen = !after.isBlank
    var canClose = !before.isBlank
    if run.count == 1 || document[run.lowerBound] == 0x5F {
      canOpen = canOpen && !before.isWordInner && !after.isPunctuationASCII && !after.isSeparator
      canClose = canClose && !after.isWordInner && !before.isPunctuationASCII
    }
    return Run(start: run.lowerBound, length: run.count, canOpen: canOpen, canClose: canClose)
  }
}

extension UInt32 {
  fileprivate var isWordInner: Bool { isLatin || isDigit }
  fileprivate var isPunctuationASCII: Bool {
    self < 0x80 && UInt8(self).isASCIIPunctuation && self != 0x28 && self != 0x29 && self != 0x2E
  }
}
