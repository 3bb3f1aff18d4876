import DuizhaoModel

/// Writes the paragraphs of a PDF as text: lines joined, words mended, headings told by their size.
struct PDFTextWriter {
  /// How much larger than the text a heading is set.
  private static let headingSize = 1.2

  private var builder = MarkdownBuilder()
  private let hyphens: PDFHyphens

  /// The text of a document.
  static func document(_ layout: PDFArticleLayout, knowsWord: @escaping (String) -> Bool) -> DocumentText {
    let spacing = PDFSpacing(layout.paragraphs.flatMap(\.lines))
    let lines = layout.paragraphs.map { $0.lines.map { ($0, PDFLineText($0, spacing: spacing)) } }
    var writer = PDFTextWriter(hyphens: PDFHyphens(lines.map { $0.map(\.1.text) }, knowsWord: knowsWord))
    for (paragraph, lines) in zip(layout.paragraphs, lines) {
      writer.builder.startParagraph(heading: writer.isHeading(paragraph) ? 1 : 0)
      writer.append(lines)
    }
    return writer.builder.document
  }

  private init(hyphens: PDFHyphens) { self.hyphens = hyphens }

  private func isHeading(_ paragraph: PDFParagraph) -> Bool {
    paragraph.size >= Self.headingSize && paragraph.lines.reduce(0) { $0 + $1.text.count } <= 300
  }

  private mutating func append(_ lines: [(PDFLine, PDFLineText)]) {
    for (index, (line, content)) in lines.enumerated() {
      let origin = Origin.page(line.page, line: line.number)
      let next = index + 1 < lines.count ? lines[index + 1].1.text : nil
      let joins = next.map { PDFHyphens.joins(content.text, $0) } ?? false
      let drops = joins && next.map { !hyphens.keeps(content.text, $0) } ?? false
      var column = 1
      for (place, run) in content.runs.enumerated() {
        let isLast = place == content.runs.count - 1
        let text = drops && isLast ? String(run.text.dropLast()) : run.text
        builder.append(text, at: origin, column: column, style: run.style)
        column += run.text.utf16.count
      }
      if let next, !joins, Self.needsSpace(content.text, next) {
        builder.append(" ", at: origin, column: column)
      }
    }
  }

  /// Whether a line break stands for a space: not beside Chinese, nor inside an address or a compound.
  private static func needsSpace(_ line: String, _ next: String) -> Bool {
    guard let last = line.unicodeScalars.last, let first = next.unicodeScalars.first else { return false }
    if last.value.isWide || first.value.isWide { return false }
    return !["-", "–", "/"].contains(last) || first.value == 0x28
  }
}
