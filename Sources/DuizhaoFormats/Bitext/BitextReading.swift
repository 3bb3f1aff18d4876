public import DuizhaoModel

/// Reads segments that are paired already: TMX 1.1–1.4, XLIFF 1.0–1.2 and 2.0–2.2 with what CAT tools make of it,
/// tables and workbooks with two columns.
///
/// - Parameters:
///   - bytes: The file; of a ``DocumentFormat/table`` in UTF-8, whatever encoding it is saved in.
///   - format: Its format, one that ``DocumentFormat/isBitext``.
///   - path: Its name, for reports.
/// - Returns: The segments that have both sides, and those that the file says are translated though one side is empty.
/// - Throws: ``DocumentFailure`` where it cannot be read, is in other languages or holds no pair.
/// - Complexity: O(*n*).
public func readBitext(
  _ bytes: [UInt8],
  as format: DocumentFormat,
  path: String
) throws(DocumentFailure) -> BitextText {
  try BitextDraft.read(bytes, as: format).finished()
}

extension BitextDraft {
  /// Reads a file as far as its segments.
  ///
  /// - Throws: ``DocumentFailure`` where it breaks the rules of its format.
  static func read(_ bytes: [UInt8], as format: DocumentFormat) throws(DocumentFailure) -> BitextDraft {
    switch format {
    case .tmx:
      try xml(bytes, root: "tmx") { root, reader, draft throws(XMLFailure) in
        try TMXBitext.read(root, reader, into: &draft)
      }
    case .xliff:
      try xml(bytes, root: "xliff") { root, reader, draft throws(XMLFailure) in
        if root["version"]?.hasPrefix("2") == true {
          try XLIFF2Bitext.read(root, reader, into: &draft)
        } else {
          try XLIFF12Bitext.read(reader, into: &draft)
        }
      }
    case .table: try BitextTable.read(DelimitedText(bytes))
    case .xlsx: try BitextTable.read(workbook: bytes)
    case .text, .docx, .jats, .html, .pdf: throw DocumentFailure(.notThisFormat(found: format.rawValue))
    }
  }

  private static func xml(
    _ bytes: [UInt8],
    root name: String,
    _ content: (XMLElement, XMLReader, inout BitextDraft) throws(XMLFailure) -> Void
  ) throws(DocumentFailure) -> BitextDraft {
    var draft = BitextDraft()
    let root: XMLElement
    do throws(XMLFailure) {
      let reader = try XMLReader(XMLReader.relabelled(bytes))
      root = try reader.root()
      if root.name == name { try content(root, reader, &draft) }
    } catch {
      throw DocumentFailure(error)
    }
    guard root.name == name else {
      throw DocumentFailure(.notThisFormat(found: "root element \(root.name)"), line: root.line)
    }
    return draft
  }
}
