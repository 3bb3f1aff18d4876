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
  init(_ line: PDFLine, spacing: PDFSpacing) {
    let styles = line.words.indices.map { Self.style(of: $0, in: line) }
    let spaces = spacing.spaces(in: line)
    for (index, word) in line.words.enumerated() {
      if index > 0, spaces[index - 1] {
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
