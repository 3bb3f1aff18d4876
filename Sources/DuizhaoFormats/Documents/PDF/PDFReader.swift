import DuizhaoModel

/// Reads the text of a PDF's pages: words, rows, columns, paragraphs.
struct PDFReader {
  /// How sure it is that the text is what a reader sees: where lines join and which text runs on is told by their
  /// places on the page, and of sixty articles six to nine in ten come out as they were set.
  static let confidence = 0.85

  /// Reads pages.
  static func read(_ pages: PDFPages, knowsWord: @escaping (String) -> Bool) throws(DocumentFailure)
    -> DocumentText
  {
    var read: [PDFPage] = []
    for part in pages.parts { read += try PDFLayoutReader.pages(of: part) }
    if pages.lacksCharacterMaps { throw DocumentFailure(.missingCharacterMaps) }
    let clean = PDFFurniture.removed(from: read)
    let blank = clean.count { $0.fragments.isEmpty }
    guard blank < clean.count else { throw DocumentFailure(.noText(pages: max(pages.count, clean.count))) }
    let words = clean.flatMap(\.fragments).flatMap(\.words)
    let unknown = words.count { PDFCharacters.hasUnknown($0.text) }
    guard 2 * unknown < words.count else { throw DocumentFailure(.unreadableText) }
    var document = PDFTextWriter.document(PDFArticleLayout(clean), knowsWord: knowsWord)
    document.confidence = confidence
    if blank > 0 { document.remarks.append(DocumentRemark(.pagesWithoutText, count: blank)) }
    if unknown > 0 { document.remarks.append(DocumentRemark(.unreadableText, count: unknown)) }
    return document
  }
}

extension PDFPages {
  /// Whether poppler says that it has no table for the characters of a Chinese font, which it then leaves out.
  fileprivate var lacksCharacterMaps: Bool {
    ["Missing language pack for 'Adobe-", "CMap file for 'Adobe-"].contains { messages.contains($0) }
  }
}

/// The paragraphs of a document in reading order, those that run on over columns and pages joined.
struct PDFArticleLayout {
  /// The paragraphs.
  private(set) var paragraphs: [PDFParagraph] = []

  /// Notes at the foot of a column, which stand after the paragraph that runs on beside them.
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
    var ownNotes: [PDFParagraph] = []
    if own.count > 1, let start = own.dropFirst().firstIndex(where: Self.opensNote) {
      let rest = own[start...]
      // Notes go down to the foot of the column: what is set larger is the text again.
      if rest.allSatisfy({ $0.size < 1.05 }) {
        ownNotes = Array(rest)
        own = Array(own[..<start])
      }
    }
    for (index, paragraph) in own.enumerated() {
      if index == 0, let last = paragraphs.last, Self.goesOn(last, in: paragraph) {
        paragraphs[paragraphs.count - 1].lines += paragraph.lines
        paragraphs[paragraphs.count - 1].isOpen = paragraph.isOpen
      } else if index == 0, let last = notes.last, Self.goesOn(last, in: paragraph) {
        notes[notes.count - 1].lines += paragraph.lines
        notes[notes.count - 1].isOpen = paragraph.isOpen
      } else {
        paragraphs += notes
        notes = []
        paragraphs.append(paragraph)
      }
    }
    notes += ownNotes
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
    return start.page - end.page <= 1 && last.size < 1.2
  }
}
