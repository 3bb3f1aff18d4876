import CArchive

/// Unpacks files of a ZIP archive in memory, by their names.
///
/// Whatever an archive pretends to be, no more than ``largestContent`` is unpacked of it, and beyond
/// ``plainContent`` no more than ``largestRatio`` times its size. Names of files are only compared: none
/// becomes a path.
struct ZipReader {
  /// The most bytes that are unpacked of an archive.
  static let largestContent = 256 << 20

  /// The most bytes that are unpacked for each byte of an archive; workbooks of equal rows come to 100.
  static let largestRatio = 400

  /// The most bytes that are unpacked of an archive however small it is.
  static let plainContent = 8 << 20

  private let bytes: [UInt8]
  private var room: Int

  /// The most bytes that are unpacked of this archive.
  let limit: Int

  /// Opens an archive; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
    self.bytes = bytes
    limit = min(Self.largestContent, max(Self.plainContent, bytes.count * Self.largestRatio))
    room = limit
  }

  /// Unpacks a file.
  ///
  /// - Parameter name: Its whole name inside the archive, in any case.
  /// - Returns: The content; nil where the archive has no such file.
  /// - Throws: ``Compression/Failure`` where it cannot be unpacked or is too large, with what was unpacked
  ///   before.
  mutating func file(_ name: String) throws(Compression.Failure) -> [UInt8]? {
    var result: UnsafeMutablePointer<UInt8>?
    var length = 0
    switch duizhao_zip_unpack(bytes, bytes.count, name, room, &result, &length) {
    case Int32(DUIZHAO_UNPACKED):
      defer { duizhao_archive_free(result) }
      room -= length
      return Array(UnsafeBufferPointer(start: result, count: length))
    case Int32(DUIZHAO_ABSENT): return nil
    case Int32(DUIZHAO_TOO_LARGE): throw .tooLarge
    default: throw .damaged
    }
  }

  /// Unpacks files, in the order in which they stand in the archive.
  ///
  /// - Parameter isWanted: Whether a file of a name is unpacked; the others are left out.
  /// - Returns: The files.
  /// - Throws: ``Compression/Failure`` where one cannot be unpacked, or all of them are too large.
  mutating func files(
    where isWanted: (String) -> Bool = { _ in true }
  ) throws(Compression.Failure) -> [ArchivedFile] {
    var files: [ArchivedFile] = []
    let status = withoutActuallyEscaping(isWanted) { isWanted in
      let list = FileList(isWanted: isWanted)
      let status = duizhao_zip_unpack_all(
        bytes,
        bytes.count,
        room,
        { context, name in
          guard let context, let name else { return 0 }
          return Unmanaged<FileList>.fromOpaque(context).takeUnretainedValue().wants(name) ? 1 : 0
        },
        { context, name, bytes, count in
          guard let context, let name else { return 1 }
          Unmanaged<FileList>.fromOpaque(context).takeUnretainedValue().add(name, bytes, count)
          return 0
        },
        Unmanaged.passUnretained(list).toOpaque()
      )
      files = list.files
      return status
    }
    switch status {
    case Int32(DUIZHAO_UNPACKED): break
    case Int32(DUIZHAO_TOO_LARGE): throw .tooLarge
    default: throw .damaged
    }
    room -= files.reduce(0) { $0 + $1.bytes.count }
    return files
  }
}

/// The files that the archive hands out.
private final class FileList {
  private(set) var files: [ArchivedFile] = []
  private let isWanted: (String) -> Bool

  init(isWanted: @escaping (String) -> Bool) { self.isWanted = isWanted }

  func wants(_ name: UnsafePointer<CChar>) -> Bool { isWanted(String(cString: name)) }

  func add(_ name: UnsafePointer<CChar>, _ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    guard let bytes else { return }
    files.append(
      ArchivedFile(
        name: String(cString: name),
        bytes: Array(UnsafeBufferPointer(start: bytes, count: count))
      )
    )
  }
}
