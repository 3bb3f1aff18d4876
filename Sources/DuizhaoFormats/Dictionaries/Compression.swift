import CArchive

/// Compressed bytes, by their first two.
public enum Compression {
  /// Why compressed bytes cannot be used.
  public enum Failure: Error, Hashable, Sendable {
    /// The bytes are damaged.
    case damaged
    /// The content is larger than is taken.
    case tooLarge
  }

  /// Whether bytes are in gzip's format (RFC 1952).
  public static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Unpacks gzip's format.
  ///
  /// - Parameters:
  ///   - bytes: The compressed bytes.
  ///   - limit: The most bytes that the content may have.
  /// - Returns: The content.
  /// - Throws: ``Failure``.
  /// - Complexity: O(*n*) in the content.
  public static func gunzip(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var result: UnsafeMutablePointer<UInt8>?
    var length = 0
    switch duizhao_archive_unpack(bytes, bytes.count, limit, &result, &length) {
    case Int32(DUIZHAO_UNPACKED):
      defer { duizhao_archive_free(result) }
      return Array(UnsafeBufferPointer(start: result, count: length))
    case Int32(DUIZHAO_TOO_LARGE): throw .tooLarge
    default: throw .damaged
    }
  }
}
