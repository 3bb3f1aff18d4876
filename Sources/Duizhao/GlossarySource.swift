public import DuizhaoFormats
public import DuizhaoModel
public import DuizhaoStore
import DuizhaoTerms
import Foundation

/// Where entries are read from: a termbase, a file in a format of exchange, a folder of tables, or what ships.
public enum GlossarySource: Sendable {
  /// A termbase and its path.
  case base(Termbase, path: String)
  /// Entries that are all in memory, with the name of where they come from.
  case list([ConceptEntry], name: String)

  /// The glossary that ships with Duizhao.
  ///
  /// - Throws: An error where the installation is not whole.
  public static func builtIn() throws -> GlossarySource {
    .list(try Glossary.builtIn().concepts.map { ConceptEntry($0) }, name: "Duizhao")
  }

  /// Opens what is at a path.
  ///
  /// - Parameters:
  ///   - path: A termbase, a file, or a folder in the layout of `Glossary/`.
  ///   - options: How a file is read.
  ///   - report: Called with the remarks on what of a file is not kept.
  /// - Throws: ``FileFailure`` where it cannot be read; `GlossaryTableError` at a line of a folder's table that is no row.
  public init(
    path: String,
    options: ExchangeOptions = ExchangeOptions(),
    report: ([GlossaryImport.Remark]) -> Void = { _ in }
  ) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      self = .list(try GlossaryFolder(at: path).glossary().concepts.map { ConceptEntry($0) }, name: path)
    } else if Files.isTermbase(at: path) {
      self = .base(try Files.termbase(at: path, access: .readOnly), path: path)
    } else {
      let (glossary, _) = try Files.exchange(at: path, options: options)
      report(glossary.remarks)
      self = .list(glossary.entries.map(\.entry), name: path)
    }
  }

  /// The name of where the entries come from.
  public var name: String {
    switch self {
    case .base(_, let path): path
    case .list(_, let name): name
    }
  }
}

extension GlossarySource {
  /// The entries that a filter means, in its order.
  ///
  /// - Throws: ``FileFailure`` where the base cannot be read.
  public func entries(_ filter: EntryFilter = EntryFilter()) throws(FileFailure) -> [ConceptEntry] {
    switch self {
    case .base(let base, let path):
      do {
        return try base.entries(filter)
      } catch {
        throw FileFailure(path: path, reason: .termbase(error))
      }
    case .list(let entries, _): return filter.sorted(entries.filter(filter.includes))
    }
  }

  /// The entries that are called so, by their identifier or a term.
  ///
  /// - Throws: ``FileFailure`` where the base cannot be read.
  public func entries(named text: String) throws(FileFailure) -> [ConceptEntry] {
    switch self {
    case .base(let base, let path):
      do {
        return try base.entries(named: text)
      } catch {
        throw FileFailure(path: path, reason: .termbase(error))
      }
    case .list(let entries, _): return EntrySearch.entries(entries, named: text)
    }
  }

  /// The entries that a search finds, the best first.
  ///
  /// - Throws: ``FileFailure`` where the base cannot be read.
  public func search(_ text: String, limit: Int) throws(FileFailure) -> [ConceptEntry] {
    switch self {
    case .base(let base, let path):
      do {
        return try base.search(text, limit: limit)
      } catch {
        throw FileFailure(path: path, reason: .termbase(error))
      }
    case .list(let entries, _): return EntrySearch.entries(entries, matching: text, limit: limit)
    }
  }

  /// What was done, the newest first; nothing where no history is kept.
  ///
  /// - Throws: ``FileFailure`` where the base cannot be read.
  public func history(of id: String?, limit: Int) throws(FileFailure) -> [ChangeSummary] {
    guard case .base(let base, let path) = self else { return [] }
    do {
      return try base.history(of: id, limit: limit)
    } catch {
      throw FileFailure(path: path, reason: .termbase(error))
    }
  }

  /// How much there is.
  ///
  /// - Throws: ``FileFailure`` where the base cannot be read.
  public func statistics() throws(FileFailure) -> TermbaseStatistics {
    switch self {
    case .base(let base, let path):
      do {
        return try base.statistics()
      } catch {
        throw FileFailure(path: path, reason: .termbase(error))
      }
    case .list(let entries, _): return TermbaseStatistics(entries)
    }
  }
}

extension TermbaseStatistics {
  /// Counts entries.
  ///
  /// - Complexity: O(*n*).
  public init(_ entries: [ConceptEntry]) {
    self.init()
    self.entries = entries.count
    var documents: Set<String> = []
    for entry in entries {
      byStatus[entry.status, default: 0] += 1
      byField[entry.field ?? "", default: 0] += 1
      for term in entry.terms {
        terms += 1
        byLanguage[term.language, default: 0] += 1
        byTermStatus[term.status, default: 0] += 1
      }
      documents.formUnion(entry.evidence.map(\.document))
    }
    self.documents = documents.count
  }
}
