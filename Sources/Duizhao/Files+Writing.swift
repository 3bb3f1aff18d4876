import Foundation

#if canImport(Glibc)
  import Glibc
#endif

extension Files {
  /// Writes to standard output.
  ///
  /// - Throws: ``FileFailure`` where it takes no more.
  public static func writeToStandardOutput(_ bytes: [UInt8]) throws(FileFailure) {
    try write(bytes, to: STDOUT_FILENO, path: "<stdout>")
  }

  /// Writes a file whole or not at all: under another name first, which then replaces what was there.
  ///
  /// A link goes on to lead to its file, and who may read a file stays as it was. What is no file of a disk (a pipe, a
  /// device, `/dev/stdout`) is written into.
  ///
  /// - Throws: ``FileFailure`` where it cannot be written; what was there stays as it was.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    if let descriptor = descriptor(path) { return try write(bytes, to: descriptor, path: path) }
    let file = target(of: path)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file) else {
      return try replace(file, by: bytes, mode: nil, path: path)
    }
    switch attributes[.type] as? FileAttributeType {
    case .typeDirectory: throw FileFailure(path: path, reason: .folder)
    case .typeRegular:
      let mode = attributes[.posixPermissions] as? Int
      // A file that nobody may write is not to be replaced by one that everybody may.
      guard FileManager.default.isWritableFile(atPath: file) else {
        throw FileFailure(path: path, reason: .unwritable)
      }
      try replace(file, by: bytes, mode: mode ?? 0o600, path: path)
    default: try fill(file, O_WRONLY | O_NOCTTY, with: bytes, path: path)
    }
  }

  /// The file that a path leads to through links, also where none is there yet.
  static func target(of path: String) -> String {
    var file = URL(fileURLWithPath: path)
    // Links may lead round in a circle.
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: file.path) else { break }
      file = URL(fileURLWithPath: next, relativeTo: file.deletingLastPathComponent())
    }
    let folder = file.absoluteURL.deletingLastPathComponent().resolvingSymlinksInPath()
    return folder.appendingPathComponent(file.lastPathComponent).path
  }

  /// Whether a folder is at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The number of an open file that a path names: to open it by that name would begin it anew.
  private static func descriptor(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      let folder = ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix)
      return folder.flatMap { Int32(path.dropFirst($0.count)) }
    }
  }

  private static func replace(
    _ file: String,
    by bytes: [UInt8],
    mode: Int?,
    path: String
  ) throws(FileFailure) {
    let folder = (file as NSString).deletingLastPathComponent
    let draft = "\(folder)/.duizhao-\(UUID().uuidString)"
    defer { unlink(draft) }
    try fill(draft, O_WRONLY | O_CREAT | O_EXCL, mode: mode, with: bytes, path: path)
    guard rename(draft, file) == 0 else { throw failure(path) }
  }

  /// Opens a file and writes into it.
  private static func fill(
    _ file: String,
    _ flags: Int32,
    mode: Int? = nil,
    with bytes: [UInt8],
    path: String
  ) throws(FileFailure) {
    let descriptor = Glibc.open(file, flags | O_CLOEXEC, mode_t(mode ?? 0o666))
    guard descriptor >= 0 else { throw failure(path) }
    do throws(FileFailure) {
      if let mode, fchmod(descriptor, mode_t(mode)) != 0 { throw failure(path) }
      try write(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw failure(path) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        usleep(1_000)
      } else if errno != EINTR {
        throw failure(path)
      }
    }
  }

  /// Why the last call of the system failed.
  private static func failure(_ path: String) -> FileFailure {
    switch errno {
    case ENOSPC, EDQUOT: FileFailure(path: path, reason: .noSpace)
    case EPIPE: FileFailure(path: path, reason: .closedPipe)
    default: FileFailure(path: path, reason: .unwritable)
    }
  }
}
