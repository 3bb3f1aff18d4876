import CArchive

/// Packs files into a ZIP archive in memory; equal files give equal bytes.
enum ZipWriter {
  /// The archive of some files, in their order; nil where there is not enough memory.
  static func archive(_ files: [(name: String, text: String)]) -> [UInt8]? {
    archive(files.map { ArchivedFile(name: $0.name, bytes: Array($0.text.utf8)) })
  }

  /// The archive of some files of bytes, in their order; nil where there is not enough memory.
  static func archive(_ files: [ArchivedFile]) -> [UInt8]? {
    guard let zip = duizhao_zip_begin() else { return nil }
    defer { duizhao_zip_free(zip) }
    for file in files {
      guard duizhao_zip_add(zip, file.name, file.bytes, file.bytes.count) == DUIZHAO_PACKED else {
        return nil
      }
    }
    var result: UnsafePointer<UInt8>?
    var length = 0
    guard duizhao_zip_end(zip, &result, &length) == DUIZHAO_PACKED else { return nil }
    return Array(UnsafeBufferPointer(start: result, count: length))
  }
}
