import DuizhaoFormats
public import DuizhaoModel
public import DuizhaoProfiles
import DuizhaoStore
import DuizhaoTerms
import Foundation

extension Files {
  /// Reads a client's glossary: a table of terms, a folder in the layout of `Glossary/`, a termbase, or a file in a
  /// format of exchange.
  ///
  /// Of a termbase, and of a format that tells the review status, what is rejected is left out.
  ///
  /// - Returns: The glossary, and the columns of the table that are not read.
  /// - Throws: ``FileFailure`` where it cannot be read or has mistakes; `GlossaryTableError` at a line of a folder's
  ///   table that is no row.
  public static func glossary(at path: String) throws -> (glossary: Glossary, ignoredColumns: [String]) {
    var isFolder: ObjCBool = false
    var glossary = Glossary()
    var ignoredColumns: [String] = []
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      glossary = try GlossaryFolder(at: path).glossary()
    } else if isTermbase(at: path) {
      let source = GlossarySource.base(try termbase(at: path, access: .readOnly), path: path)
      glossary.concepts = try concepts(source.entries(EntryFilter(statuses: [.approved, .candidate])))
    } else if let format = try exchangeFormat(at: path) {
      let entries = try exchange(at: path, format: format).glossary.entries.map(\.entry)
      glossary.concepts = concepts(entries.filter { $0.status != .rejected })
    } else {
      let text = try text(at: path)
      do {
        let table = try TermTable(text)
        glossary.concepts = table.concepts
        ignoredColumns = table.ignoredColumns
      } catch {
        throw FileFailure(path: path, reason: .notAGlossary(error))
      }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for index in glossary.concepts.indices { glossary.concepts[index].origin = name }
    return (glossary, ignoredColumns)
  }

  private static func concepts(_ entries: [ConceptEntry]) -> [Concept] { entries.compactMap { Concept($0) } }

  /// The format of a file that is no table of terms; nil for a table, which is read as `docs/profiles.md` says.
  private static func exchangeFormat(at path: String) throws(FileFailure) -> GlossaryFormat? {
    guard path != "-" else { return nil }
    switch GlossaryFormat.detect(try bytes(at: path, limit: largestGlossary), name: path) {
    case .csv, .tsv, nil: return nil
    case let format: return format
    }
  }

  /// Writes a file that must not be there yet, whole or not at all.
  ///
  /// - Throws: ``FileFailure`` where something has this name already, or nothing can be written.
  public static func create(_ text: String, at path: String) throws(FileFailure) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw FileFailure(path: path, reason: .exists)
    }
    let draft = "\(path).\(ProcessInfo.processInfo.globallyUniqueString)"
    try write(text, to: draft)
    defer { try? FileManager.default.removeItem(atPath: draft) }
    do {
      // A link, unlike a move, never takes the place of a file that has come there meanwhile.
      try FileManager.default.linkItem(atPath: draft, toPath: path)
    } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw FileFailure(path: path, reason: exists ? .exists : .unwritable)
    }
  }
}

extension Glossary {
  /// The glossary that ships together with those of clients, later ones prevailing.
  ///
  /// - Parameters:
  ///   - entries: The clients' glossaries.
  ///   - report: Called with a path and the columns of the table there that are not read.
  /// - Returns: One glossary.
  /// - Throws: What ``Files/glossary(at:)`` throws, or an error where the installation is not whole.
  public static func builtIn(
    with entries: [GlossaryEntry],
    report: (_ path: String, _ ignoredColumns: [String]) -> Void = { _, _ in }
  ) throws -> Glossary {
    var glossary = try Glossary.builtIn()
    for entry in entries {
      let (client, ignoredColumns) = try Files.glossary(at: entry.path)
      if !ignoredColumns.isEmpty { report(entry.path, ignoredColumns) }
      switch entry.mode {
      case .join: glossary = glossary.joined(with: client)
      case .replace: glossary = glossary.replaced(by: client)
      }
    }
    return glossary
  }
}
