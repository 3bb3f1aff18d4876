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
    } else {
      (glossary.concepts, ignoredColumns) = try concepts(at: path)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for index in glossary.concepts.indices { glossary.concepts[index].origin = name }
    return (glossary, ignoredColumns)
  }

  private static func concepts(_ entries: [ConceptEntry]) -> [Concept] { entries.compactMap { Concept($0) } }

  /// The concepts of a file, and the columns of it that are not read.
  private static func concepts(at path: String) throws(FileFailure) -> ([Concept], [String]) {
    let format =
      path == "-" ? nil : GlossaryFormat.detect(try bytes(at: path, limit: largestGlossary), name: path)
    switch format {
    case nil, .csv, .tsv: return try table(at: path)
    case .omegat:
      // Both are text with tabs; a table of terms begins with the names of its columns.
      do {
        return try table(at: path)
      } catch {
        guard case .notAGlossary(let failure) = error.reason, failure.problems.first?.kind == .noHeader else {
          throw error
        }
        return try exchanged(at: path, format: .omegat)
      }
    case let format?: return try exchanged(at: path, format: format)
    }
  }

  /// A table of terms, as `docs/profiles.md` describes it.
  private static func table(at path: String) throws(FileFailure) -> ([Concept], [String]) {
    let text = try text(at: path)
    do {
      let table = try TermTable(text)
      return (table.concepts, table.ignoredColumns)
    } catch {
      throw FileFailure(path: path, reason: .notAGlossary(error))
    }
  }

  private static func exchanged(
    at path: String,
    format: GlossaryFormat
  ) throws(FileFailure) -> ([Concept], [String]) {
    let (file, _) = try exchange(at: path, format: format)
    let columns = file.remarks.compactMap { remark in
      if case .column(let name) = remark.kind { name } else { nil }
    }
    return (concepts(file.entries.map(\.entry).filter { $0.status != .rejected }), columns)
  }

  /// Writes a file that must not be there yet, whole or not at all.
  ///
  /// - Throws: ``FileFailure`` where something has this name already, or nothing can be written.
  public static func create(_ text: String, at path: String) throws(FileFailure) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw FileFailure(path: path, reason: .exists)
    }
    let draft = "\(path).\(ProcessInfo.processInfo.globallyUniqueString)"
    try write(Array(text.utf8), to: draft)
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
