package import DuizhaoFormats
import DuizhaoText

extension Files {
  /// The bytes of a glossary as ``GlossaryExchange/read(_:)`` of its format takes them: tables of plain text
  /// become UTF-8, whatever encoding a spreadsheet saved them in.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - format: Its format.
  ///   - path: Its path, for the failure.
  /// - Returns: The bytes, those of a table in UTF-8.
  /// - Throws: ``FileFailure`` where a table is no text.
  package static func readable(
    _ bytes: [UInt8],
    as format: GlossaryFormat,
    path: String
  ) throws(FileFailure) -> [UInt8] {
    guard format.isPlainTable else { return bytes }
    do {
      return Array(try decode(bytes).text.utf8)
    } catch {
      throw FileFailure(path: path, reason: .undecodable(error))
    }
  }
}
