/// A rectangle on a page, in points from its upper left corner.
struct PDFBox: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  /// The height that two have in common; negative where one stands below the other.
  func commonHeight(_ other: PDFBox) -> Double { min(bottom, other.bottom) - max(top, other.top) }

  /// Whether two stand in the same row: half of the lower one's height is common.
  func isBeside(_ other: PDFBox) -> Bool { commonHeight(other) >= 0.5 * min(height, other.height) }

  /// The smallest rectangle that holds both.
  func union(_ other: PDFBox) -> PDFBox {
    PDFBox(
      left: min(left, other.left),
      top: min(top, other.top),
      right: max(right, other.right),
      bottom: max(bottom, other.bottom)
    )
  }
}

/// A word as the program found it: characters of one size on one baseline without a gap.
struct PDFWord: Hashable {
  var text: String
  var box: PDFBox

  /// Whether Chinese stands in it: fonts of Chinese and Latin characters have boxes of different heights.
  var hasHan: Bool { text.unicodeScalars.contains { $0.value.isHan } }

  /// How many characters it has.
  var count: Int { text.unicodeScalars.count }
}

/// A page as the program found it.
struct PDFPage: Hashable {
  /// Its number in the document, from 1.
  var number: Int
  var width: Double
  var height: Double
  /// Words that stand on one baseline without a wide gap.
  var fragments: [PDFFragment]
}

/// Words on one baseline, from left to right.
struct PDFFragment: Hashable {
  var words: [PDFWord]
  var box: PDFBox

  /// Takes words, at least one.
  init?(_ words: [PDFWord]) {
    guard let first = words.first else { return nil }
    self.words = words.sorted { $0.box.left < $1.box.left }
    box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
  }

  /// The words without the spaces between them.
  var text: String { words.map(\.text).joined() }
}
