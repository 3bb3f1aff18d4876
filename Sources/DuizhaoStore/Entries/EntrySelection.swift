import DuizhaoModel
import GRDB

/// A filter as SQL.
struct EntrySelection {
  private var conditions: [String] = []
  private var values: [any DatabaseValueConvertible] = []
  private let order: EntryFilter.Order

  /// Turns a filter into SQL; sets are sorted so that equal filters give equal statements.
  init(_ filter: EntryFilter) {
    order = filter.order
    add("status", filter.statuses.map(\.rawValue))
    add("field", Array(filter.fields))
    if filter.scores != 0...1 {
      conditions.append(
        filter.scores.contains(1) ? "(score BETWEEN ? AND ? OR score IS NULL)" : "score BETWEEN ? AND ?"
      )
      values += [filter.scores.lowerBound, filter.scores.upperBound]
    }
  }

  private mutating func add(_ column: String, _ names: [String]) {
    guard !names.isEmpty else { return }
    conditions.append("\(column) IN (\(names.map { _ in "?" }.joined(separator: ", ")))")
    values += names.sorted()
  }

  private var condition: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }

  private var ordering: String {
    switch order {
    case .term: "name, id"
    case .score: "score DESC, name, id"
    case .occurrences: "occurrences DESC, name, id"
    case .modified: "changed DESC, name, id"
    }
  }

  /// The keys of the entries that are meant, in their order.
  func keys(_ db: Database, limit: Int? = nil, offset: Int = 0) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: "SELECT key FROM concept\(condition) ORDER BY \(ordering) LIMIT ? OFFSET ?",
      arguments: StatementArguments(values + [limit ?? -1, offset])
    )
  }

  /// How many entries are meant.
  func count(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM concept\(condition)",
      arguments: StatementArguments(values)
    ) ?? 0
  }
}
