/// A line of text as a reader sees it, within its column.
struct PDFLine: Hashable {
  /// The words, from left to right.
  var words: [PDFWord]

  /// The box of the words that are set in the line's own size, without superscripts.
  var box: PDFBox

  /// The size that most of the line is set in, as the height of the boxes of its words: of words with Chinese and of others.
  var heights: (han: Double?, latin: Double?)

  /// The page.
  var page: Int

  /// Its number on the page in reading order, from 1.
  var number = 0

  /// Takes words, at least one.
  init?(_ words: [PDFWord], page: Int) {
    guard let fragment = PDFFragment(words) else { return nil }
    self.words = fragment.words
    self.page = page
    let all = Self.height(of: fragment.words) ?? fragment.box.height
    // Superscripts are smaller by a third; fonts of one size differ by a fifth at most.
    let own = fragment.words.filter { $0.box.height > 0.75 * all }
    box = PDFFragment(own)?.box ?? fragment.box
    box.left = fragment.box.left
    box.right = fragment.box.right
    heights = (Self.height(of: own.filter(\.hasHan)), Self.height(of: own.filter { !$0.hasHan }))
  }

  /// The height that most characters have: that which three of ten are higher than or as high as.
  private static func height(of words: [PDFWord]) -> Double? {
    let sorted = words.sorted { $0.box.height < $1.box.height }
    let total = sorted.reduce(0) { $0 + $1.count }
    var sum = 0
    for word in sorted {
      sum += word.count
      if sum * 10 >= total * 7 { return word.box.height }
    }
    return sorted.last?.box.height
  }

  /// The width of a Chinese character of the line, by which indents are measured.
  var em: Double {
    let han = words.filter {
      $0.hasHan && $0.count > 1 && $0.text.unicodeScalars.allSatisfy { $0.value.isWide }
    }
    let count = han.reduce(0) { $0 + $1.count }
    // Boxes of fonts reach from 0.9 to 1.45 of the size.
    if count >= 2 { return han.reduce(0) { $0 + $1.box.width } / Double(count) }
    return box.height / 1.15
  }

  /// The size as that of another line's, 1 for the same; nil where one is Chinese and the other is not.
  func ratio(to other: PDFLine) -> Double? {
    if let own = heights.han, let their = other.heights.han, their > 0 { return own / their }
    if let own = heights.latin, let their = other.heights.latin, their > 0 { return own / their }
    return nil
  }

  /// The words without the spaces between them.
  var text: String { words.map(\.text).joined() }

  static func == (one: PDFLine, other: PDFLine) -> Bool { one.words == other.words && one.page == other.page }

  func hash(into hasher: inout Hasher) { hasher.combine(words) }
}

extension [PDFFragment] {
  /// The lines that fragments of one column make, from top to bottom.
  ///
  /// - Complexity: O(*n* log *n*), where few stand in a row.
  func lines(page: Int) -> [PDFLine] {
    var rows: [(box: PDFBox, words: [PDFWord])] = []
    for fragment in sorted(by: { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }) {
      // A superscript stands in the row of what it is written to, though its middle is higher.
      let candidates = rows.indices.suffix(6).filter { rows[$0].box.isBeside(fragment.box) }
      if let row = candidates.max(by: {
        Self.common(rows[$0].box, fragment) < Self.common(rows[$1].box, fragment)
      }) {
        rows[row].words += fragment.words
        rows[row].box = rows[row].box.union(fragment.box)
      } else {
        rows.append((fragment.box, fragment.words))
      }
    }
    return rows.sorted { $0.box.middle < $1.box.middle }.compactMap { PDFLine($0.words, page: page) }
  }

  private static func common(_ box: PDFBox, _ fragment: PDFFragment) -> Double {
    box.commonHeight(fragment.box)
  }
}
