public import DuizhaoModel

/// Reads a document that is no plain text and no bitext, but for PDF, which ``readPDF(_:knowsWord:)`` reads.
///
/// - Parameters:
///   - bytes: The file.
///   - format: Its format: `docx`, `jats` or `html`.
///   - path: Its name, for reports.
/// - Returns: Its text with where each piece stands.
/// - Throws: ``DocumentFailure`` where it cannot be read.
public func readDocument(
  _ bytes: [UInt8],
  as format: DocumentFormat,
  path: String
) throws(DocumentFailure) -> DocumentText {
  switch format {
  case .docx: try WordReader.read(bytes)
  case .jats: try JATSReader.read(bytes, path: path)
  case .html: try HTMLReader.read(bytes, path: path)
  case .pdf, .text, .tmx, .xliff, .table, .xlsx: throw DocumentFailure(.notThisFormat(found: format.rawValue))
  }
}
