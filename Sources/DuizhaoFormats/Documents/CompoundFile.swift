/// A compound file (OLE): what Office wrote before 2007, and what holds a document of today that is encrypted.
enum CompoundFile {
  /// Whether the first bytes are those of one.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// Why it is not read, by the names of the streams in its directory.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func failure(_ bytes: [UInt8]) -> DocumentFailure {
    let kinds: [(name: String, kind: DocumentFailure.Kind)] = [
      ("EncryptedPackage", .encrypted), ("WordDocument", .foreign(.oldWord)),
      ("Workbook", .foreign(.oldExcel)),
      ("Book", .foreign(.oldExcel)),
    ]
    // A name is in UTF-16LE and ends with a zero.
    let names = kinds.map { kind in
      kind.name.utf16.reduce(into: [UInt8]()) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] } + [0, 0]
    }
    // Entries of the directory have 128 bytes, and its sectors begin where entries could.
    for start in stride(from: 512, to: bytes.count, by: 128) {
      if let found = names.firstIndex(where: { bytes[start...].starts(with: $0) }) {
        return DocumentFailure(kinds[found].kind)
      }
    }
    return DocumentFailure(.foreign(.oldOffice))
  }
}
