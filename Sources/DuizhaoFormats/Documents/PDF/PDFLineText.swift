/// The text of a line, with what is raised or lowered in it.
struct PDFLineText: Hashable {
  /// Text of one style.
  struct Run: Hashable {
    var text: String
    var style: MarkdownBuilder.Style
  }

  /// The runs, from left to right.
  private(set) var runs: [Run] = []

  /// Their text.
  var text: String { runs.map(\.text).joined() }

  /// Puts the words of a line together.
  init(_ line: PDFLine) {
    let styles = line.words.indices.map { Self.style(of: $0, in: line) }
    let gaps = PDFGaps(line)
    for (index, word) in line.words.enumerated() {
      if index > 0, gaps.isSpace(after: index - 1, isScript: styles[index] != styles[index - 1]) {
        append(" ", style: styles[index - 1] == styles[index] ? styles[index] : [])
      }
      append(word.text, style: styles[index])
    }
  }

  private mutating func append(_ text: String, style: MarkdownBuilder.Style) {
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// Whether a word is raised or lowered: it is smaller than its neighbour, and its feet stand higher or lower.
  ///
  /// Superscripts have two thirds of the size; feet of fonts of one size differ by less than a tenth of the height.
  private static func style(of index: Int, in line: PDFLine) -> MarkdownBuilder.Style {
    let word = line.words[index]
    guard !word.hasHan, let own = neighbour(of: index, in: line) else { return [] }
    guard word.box.height <= 0.88 * own.box.height else { return [] }
    let shift = (own.box.bottom - word.box.bottom) / own.box.height
    if shift >= 0.12 { return .superscript }
    let drop = (word.box.top - own.box.top) / own.box.height
    return shift <= (own.hasHan ? -0.08 : -0.03) && drop >= 0.25 ? .subscripted : []
  }

  /// The nearest word of the line's own size, first on the left.
  private static func neighbour(of index: Int, in line: PDFLine) -> PDFWord? {
    let least = 0.75 * line.box.height
    func isOwn(_ word: PDFWord) -> Bool {
      word.box.height >= least && word.box.height > line.words[index].box.height
    }
    return line.words[..<index].last(where: isOwn) ?? line.words[(index + 1)...].first(where: isOwn)
  }
}

/// The gaps between the words of a line: which of them are spaces.
struct PDFGaps {
  private let words: [PDFWord]
  private let em: Double
  /// The gap that Chinese characters have anyway in a line that is spread out.
  private let spread: Double

  /// Measures a line.
  init(_ line: PDFLine) {
    words = line.words
    em = line.em
    let gaps = line.words.indices.dropLast().filter {
      line.words[$0].endsWide && line.words[$0 + 1].startsWide
    }
    .map { line.words[$0 + 1].box.left - line.words[$0].box.right }.sorted()
    spread = gaps.count >= 3 ? max(gaps[gaps.count / 2], 0) : 0
  }

  /// Whether a space stands between a word and the next.
  func isSpace(after index: Int, isScript: Bool) -> Bool {
    let (word, next) = (words[index], words[index + 1])
    let gap = next.box.left - word.box.right
    if word.endsWide && next.startsWide { return gap > max(0.6 * em, 1.8 * spread) }
    // Programs set a quarter of a character between Chinese and Latin where nobody typed a space.
    if word.endsWide || next.startsWide { return gap > max(0.45 * em, 1.5 * spread) }
    return gap > (isScript ? 0.12 : 0.08) * em
  }
}

extension PDFWord {
  /// Whether its last character is Chinese.
  var endsWide: Bool { text.unicodeScalars.last?.value.isWide ?? false }

  /// Whether its first character is Chinese.
  var startsWide: Bool { text.unicodeScalars.first?.value.isWide ?? false }
}
