/// The paragraphs of a document in reading order, those that run on over columns and pages joined.
struct PDFArticleLayout {
  /// The paragraphs.
  private(set) var paragraphs: [PDFParagraph] = []

  /// Notes at the foot of a column, which stand after all else: the text goes on beside them.
  private var notes: [PDFParagraph] = []

  /// Lays out pages without furniture.
  init(_ pages: [PDFPage]) {
    var regions: [PDFRegion] = []
    for page in pages {
      var number = 0
      for var region in PDFColumns.regions(of: page.fragments, page: page.number) {
        for index in region.lines.indices {
          number += 1
          region.lines[index].number = number
        }
        regions.append(region)
      }
    }
    let pitches = PDFPitches(regions)
    for region in regions { add(PDFParagraphs.paragraphs(of: region, pitches: pitches), pitches) }
    paragraphs += notes
    notes = []
  }

  private mutating func add(_ own: [PDFParagraph], _ pitches: PDFPitches) {
    var own = own
    for index in own.indices { own[index].size = own[index].lines.first.map(pitches.size) ?? 1 }
    let notesStart = Self.notesStart(in: own)
    for (index, paragraph) in own[..<notesStart].enumerated() {
      if index == 0, let last = paragraphs.last, Self.goesOn(last, in: paragraph) {
        Self.join(paragraph, to: &paragraphs)
      } else if index == 0, let last = notes.last, Self.goesOn(last, in: paragraph) {
        Self.join(paragraph, to: &notes)
      } else {
        paragraphs.append(paragraph)
      }
    }
    notes += own[notesStart...]
  }

  private static func join(_ paragraph: PDFParagraph, to paragraphs: inout [PDFParagraph]) {
    paragraphs[paragraphs.count - 1].lines += paragraph.lines
    paragraphs[paragraphs.count - 1].isOpen = paragraph.isOpen
    paragraphs[paragraphs.count - 1].columnWidth = paragraph.columnWidth
  }

  /// Where the notes at the foot of a column begin: what follows them to its end is a note too, or is set smaller.
  private static func notesStart(in own: [PDFParagraph]) -> Int {
    guard var start = own.lastIndex(where: opensNote) else { return own.count }
    while start > 0, opensNote(own[start - 1]) { start -= 1 }
    let isFoot = own[start...].allSatisfy { paragraph in
      let opensPart = paragraph.lines.first.map { PDFLabels.opens($0.text) } ?? false
      return opensNote(paragraph) || paragraph.size < 0.95 && !opensPart
    }
    return start > 0 && isFoot ? start : own.count
  }

  private static func opensNote(_ paragraph: PDFParagraph) -> Bool {
    paragraph.lines.first.map { PDFLabels.opensNote($0.text) } ?? false
  }

  /// Whether a paragraph of the last column goes on in the first of the next.
  private static func goesOn(_ last: PDFParagraph, in next: PDFParagraph) -> Bool {
    guard last.isOpen, next.isContinuation, let end = last.lines.last, let start = next.lines.first else {
      return false
    }
    if let ratio = start.ratio(to: end), ratio > 1.12 || ratio < 0.89 { return false }
    // Text across the page does not run on into a column.
    let width = next.columnWidth / max(last.columnWidth, 1)
    return start.page - end.page <= 1 && last.size < 1.2 && width > 0.75 && width < 1.33
  }
}
