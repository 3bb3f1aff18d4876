import CArchive

/// Packs files into a ZIP archive in memory; equal files give equal bytes.
enum ZipWriter {
  /// The archive of some files, in their order; nil where there is not enough memory.
  static func archive(_ files: [(name: String, text: String)]) -> [UInt8]? {
    guard let zip = duizhao_zip_begin() else { return nil }
    defer { duizhao_zip_free(zip) }
    for file in files {
      let bytes = Array(file.text.utf8)
      guard duizhao_zip_add(zip, file.name, bytes, bytes.count) == DUIZHAO_PACKED else { return nil }
    }
    var result: UnsafePointer<UInt8>?
    var length = 0
    guard duizhao_zip_end(zip, &result, &length) == DUIZHAO_PACKED else { return nil }
    return Array(UnsafeBufferPointer(start: result, count: length))
  }
}
