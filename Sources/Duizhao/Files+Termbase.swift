public import DuizhaoStore
import Foundation

extension Files {
  /// Opens a termbase.
  ///
  /// - Throws: ``FileFailure`` where there is none, or none that can be opened.
  public static func termbase(at path: String, access: Termbase.Access) throws(FileFailure) -> Termbase {
    do {
      return try Termbase(path: path, access: access)
    } catch {
      throw FileFailure(path: path, reason: .termbase(error))
    }
  }

  /// Whether a file is a termbase.
  public static func isTermbase(at path: String) -> Bool { Termbase.isTermbase(head(of: path)) }

  /// The first bytes of a file; none where it cannot be read.
  private static func head(of path: String) -> [UInt8] {
    guard path != "-", let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    return [UInt8]((try? file.read(upToCount: 512)) ?? Data())
  }
}
