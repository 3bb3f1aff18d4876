import DuizhaoModel

/// Reads XLIFF, of whichever version the root names.
enum XLIFFReader {
  private static let older = ["1.0", "1.1", "1.2"]
  private static let newer = ["2.0", "2.1", "2.2"]

  /// Reads a file.
  ///
  /// - Throws: ``GlossaryImportFailure`` with all that is wrong with it.
  static func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try ImportDraft.read(file, isRoot: isRoot) { root, reader, draft throws(XMLFailure) in
      guard let version = root["version"] else {
        return draft.refuse(.missing("version", in: "xliff"), line: root.line)
      }
      if newer.contains(version) {
        var content = XLIFF2Reader(root, draft: draft)
        defer { draft = content.draft }
        try content.read(reader)
      } else if older.contains(version) {
        var content = XLIFF12Reader(draft: draft)
        defer { draft = content.draft }
        try content.read(reader)
      } else {
        draft.refuse(.unknownVersion(version), line: root.line)
      }
    }
  }

  private static func isRoot(_ root: XMLElement) -> Bool {
    root.name == "xliff" && (root.namespace?.hasPrefix("urn:oasis:names:tc:xliff:document:") ?? true)
  }
}
