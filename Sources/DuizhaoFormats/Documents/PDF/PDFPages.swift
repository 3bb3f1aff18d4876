public import DuizhaoModel

/// The pages of a PDF that were read, as `pdftotext -bbox-layout` writes them.
public struct PDFPages: Sendable, Hashable {
  /// Pages that follow one another.
  public struct Part: Sendable, Hashable {
    /// The number of the first of them, from 1.
    public var firstPage: Int

    /// The words of the pages with their boxes, as XHTML.
    public var layout: [UInt8]

    /// Creates a part.
    public init(firstPage: Int, layout: [UInt8]) {
      self.firstPage = firstPage
      self.layout = layout
    }
  }

  /// The parts, in order.
  public var parts: [Part]

  /// How many pages the document has, those that were not read included.
  public var count: Int

  /// What the program said about the document, line by line.
  public var messages: String

  /// Creates pages.
  public init(parts: [Part], count: Int, messages: String = "") {
    self.parts = parts
    self.count = count
    self.messages = messages
  }

  /// The pages at the beginning that are read: title pages, abstracts and what runs on from them.
  public static let leadingPages = 4

  /// The pages at the end that are read: journals print the English abstract there.
  public static let trailingPages = 3

  /// The pages that are read of a document.
  ///
  ///     PDFPages.ranges(count: 12)   // 1...4, 10...12
  public static func ranges(count: Int) -> [ClosedRange<Int>] {
    guard count > leadingPages + trailingPages else { return [1...max(count, 1)] }
    return [1...leadingPages, count - trailingPages + 1...count]
  }
}

/// Reads a PDF's pages as the reader of articles reads text: in reading order, without furniture, with paragraphs.
///
/// - Parameters:
///   - pages: The pages.
///   - knowsWord: Whether an English word, in lower case, is one; by it hyphens at line ends are judged.
/// - Returns: The text; each line of it leads to a page and a line there.
/// - Throws: ``DocumentFailure`` where there is no text or its Chinese was lost.
/// - Complexity: O(*n* log *n*) in the words of a page.
public func readPDF(
  _ pages: PDFPages,
  knowsWord: @escaping (String) -> Bool = { _ in false }
) throws(DocumentFailure) -> DocumentText {
  try PDFReader.read(pages, knowsWord: knowsWord)
}
