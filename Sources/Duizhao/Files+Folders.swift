import DuizhaoFormats
import Foundation

/// The files that some paths stand for.
public struct FoundFiles: Sendable {
  /// The files that are named or that lie in named folders and have an ending that is read: sorted inside a folder.
  public var paths: [String]

  /// What lies in the folders and is not read, with the reason.
  public var leftOut: [FileFailure] = []

  /// What of the paths cannot be found or listed, with the reason.
  public var failures: [FileFailure] = []

  /// Those of ``paths`` that nobody named.
  private var found: Set<String> = []

  /// Whether a failure only says that a file of a folder is something else than what is read.
  ///
  /// A file that somebody named, or that is damaged, fails.
  ///
  /// - Parameters:
  ///   - failure: Why the file is not read.
  ///   - needsArticles: Whether a document without an article fails: nobody is to believe that it was checked. Plain text
  ///     may be anything.
  /// - Returns: Whether it is listed as left out, and nothing more.
  public func leavesOut(_ failure: FileFailure, needsArticles: Bool) -> Bool {
    guard !isNamed(failure.path) else { return false }
    if case .noArticle = failure.reason {
      return !needsArticles || DocumentFormat.text.endings.contains(Files.ending(of: failure.path))
    }
    return failure.isOfAnotherKind
  }

  /// Whether somebody named a file; otherwise it lies in a folder that was named.
  public func isNamed(_ path: String) -> Bool { !found.contains(path) }

  /// Creates a list of files that somebody named.
  public init(named paths: [String] = []) { self.paths = paths }

  /// Appends what other paths stand for.
  public mutating func append(_ other: FoundFiles) {
    paths += other.paths
    leftOut += other.leftOut
    failures += other.failures
    found.formUnion(other.found)
  }

  fileprivate mutating func add(_ path: String) {
    paths.append(path)
    found.insert(path)
  }
}

extension FileFailure {
  /// Whether the file is sound, and something else than what is read.
  fileprivate var isOfAnotherKind: Bool {
    guard case .notADocument(let failure) = reason else { return false }
    switch failure.kind {
    case .foreign, .noColumns, .noSegments, .languages, .noText: return true
    // A format that is told by its signature alone is damaged where that is missing.
    case .notThisFormat(let found): return !found.isEmpty
    default: return false
    }
  }
}

extension Files {
  /// The endings of files of our own that lie beside articles.
  private static let ownEndings: Set<String> = ["duizhao", "duizhao-wal", "duizhao-shm", "duizhao-ignore"]

  private static let endings = Set(DocumentFormat.allCases.flatMap(\.endings))

  /// Replaces folders by the files in them, those in their folders included; what is hidden, and what Word puts beside a
  /// document that is open (`~$…`), is passed over.
  ///
  /// A link is followed to its file or folder, each folder once.
  ///
  /// - Returns: The files; a path that does not exist and a folder that cannot be read or holds nothing to read are among
  ///   its failures.
  public static func find(_ paths: [String]) -> FoundFiles {
    var result = FoundFiles()
    for path in paths {
      if isFolder(path) {
        search(path, into: &result)
      } else if path == "-" || FileManager.default.fileExists(atPath: path) {
        result.paths.append(path)
      } else {
        result.failures.append(FileFailure(path: path, reason: path.isEmpty ? .noName : .missing))
      }
    }
    return result
  }

  private static func search(_ folder: String, into result: inout FoundFiles) {
    let (read, failed) = (result.paths.count, result.failures.count)
    var seen: Set<String> = []
    var inside: [String] = []
    list(folder.hasSuffix("/") ? String(folder.dropLast()) : folder, &seen, &inside, &result.failures)
    for file in inside.sorted() { sort(file, into: &result) }
    if result.paths.count == read, result.failures.count == failed {
      result.failures.append(FileFailure(path: folder, reason: .emptyFolder))
    }
  }

  /// The ending of a file's name, in lower case.
  static func ending(of path: String) -> String { (path as NSString).pathExtension.lowercased() }

  /// Collects the files under a folder.
  private static func list(
    _ folder: String,
    _ seen: inout Set<String>,
    _ files: inout [String],
    _ failures: inout [FileFailure]
  ) {
    let place = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard seen.insert(place).inserted else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "/" : folder)
    } catch {
      return failures.append(FileFailure(path: folder, reason: .unreadable))
    }
    // Sorted, so that of two links to a folder always the same is followed.
    for name in names.sorted() where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = "\(folder)/\(name)"
      if isFolder(path) {
        list(path, &seen, &files, &failures)
      } else {
        files.append(path)
      }
    }
  }

  private static func sort(_ path: String, into result: inout FoundFiles) {
    let name = (path as NSString).lastPathComponent
    let ending = ending(of: name)
    if ProfileLoader.fileNames.contains(name) || ownEndings.contains(ending) { return }
    guard let place = try? FileManager.default.attributesOfItem(atPath: resolved(path)),
      place[.type] as? FileAttributeType == .typeRegular
    else {
      let isThere = FileManager.default.fileExists(atPath: path)
      return result.leftOut.append(FileFailure(path: path, reason: isThere ? .unreadable : .missing))
    }
    if endings.contains(ending) {
      if !isReport(path, ending) { result.add(path) }
      return
    }
    result.leftOut.append(FileFailure(path: path, reason: otherFormat(path)))
  }

  /// Whether a file that may be an article by its name is a report that lies beside the articles.
  private static func isReport(_ path: String, _ ending: String) -> Bool {
    let formats: [DocumentFormat] = [.html, .table]
    guard formats.contains(where: { $0.endings.contains(ending) }),
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    return isOwnReport((try? file.read(upToCount: 1_024)) ?? Data())
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// What a file without an ending that is read is, as far as its beginning tells.
  private static func otherFormat(_ path: String) -> FileFailure.Reason {
    guard let file = FileHandle(forReadingAtPath: path) else { return .unreadable }
    defer { try? file.close() }
    let start = [UInt8]((try? file.read(upToCount: 4_096)) ?? Data())
    guard var failure = foreignFormat(of: start, path) else { return .unknownEnding }
    // What tells old documents of Office apart may stand at their end.
    if case .foreign(.oldOffice) = failure.kind, let bytes = try? bytes(at: path) {
      failure = foreignFormat(of: bytes, path) ?? failure
    }
    return .notADocument(failure)
  }

  private static func foreignFormat(of bytes: [UInt8], _ path: String) -> DocumentFailure? {
    do throws(DocumentFailure) {
      _ = try DocumentFormat.detect(bytes, name: path)
      return nil
    } catch {
      switch error.kind {
      case .foreign, .encrypted: return error
      default: return nil
      }
    }
  }
}
