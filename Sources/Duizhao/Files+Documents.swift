import DuizhaoFormats
public import DuizhaoModel
import DuizhaoText

/// A file that was opened to be checked.
public enum OpenedDocument: Sendable {
  /// The text of an article, as Markdown.
  case article(DocumentText)
  /// Segments that are paired already.
  case bitext(BitextText)

  /// Where the pieces of its text stand.
  public var lines: LineTable {
    switch self {
    case .article(let text): text.lines
    case .bitext(let text): text.lines
    }
  }
}

extension Files {
  /// Opens a document in any format that is read, `-` for standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - knowsWord: Whether an English word, in lower case, is one, where lines of a PDF break in it.
  /// - Returns: Its text, or its segments.
  /// - Throws: ``FileFailure`` where it cannot be opened or is not what its format asks for.
  public static func open(
    _ path: String,
    knowsWord: @escaping (String) -> Bool = { _ in false }
  ) throws(FileFailure) -> OpenedDocument {
    var bytes = try bytes(at: path)
    let format: DocumentFormat
    do {
      format = try DocumentFormat.detect(bytes, name: path)
    } catch {
      throw FileFailure(path: path, reason: .notADocument(error))
    }
    if format == .text {
      let document = try text(bytes, path)
      let lines = LineTable(document.text, hasFileOffsets: document.encoding == .utf8)
      return .article(DocumentText(markdown: document.text, lines: lines))
    }
    // Spreadsheets save tables in the encoding of the country, and pages may not say which they are in.
    let isGuessed = format == .table || format == .html && !showsEncoding(ofHTML: bytes)
    if isGuessed { bytes = Array(try text(bytes, path).text.utf8) }
    do {
      if format.isBitext { return .bitext(try readBitext(bytes, as: format, path: path)) }
      if format == .pdf { return .article(try readPDF(PDFProgram.pages(of: bytes), knowsWord: knowsWord)) }
      return .article(try readDocument(bytes, as: format, path: path))
    } catch {
      throw FileFailure(path: path, reason: .notADocument(error))
    }
  }

  private static func text(_ bytes: [UInt8], _ path: String) throws(FileFailure) -> DecodedText {
    do {
      return try decode(bytes)
    } catch {
      throw FileFailure(path: path, reason: .undecodable(error))
    }
  }
}
