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
