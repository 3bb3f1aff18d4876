import DuizhaoModel
import DuizhaoStore
import Foundation

/// Gives a path in a new folder, which is removed afterwards.
@discardableResult
func withScratchPath<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("termbase-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.appendingPathComponent("base.duizhao").path)
}

/// An entry of one Chinese and one English term.
func entry(_ id: String, _ chinese: String, _ english: String) -> ConceptEntry {
  ConceptEntry(id: id, terms: [TermEntry(chinese, .chinese), TermEntry(english, .english)])
}

extension Change {
  /// A change that adds entries.
  static func adding(_ entries: ConceptEntry...) -> Change {
    Change(
      action: .add,
      date: "2026-03-01",
      author: "wang",
      edits: entries.map { Edit(before: nil, after: $0) }
    )
  }

  /// A change that makes one entry of another.
  static func editing(_ before: ConceptEntry, _ after: ConceptEntry?) -> Change {
    Change(
      action: after == nil ? .remove : .edit,
      date: "2026-03-02",
      author: "li",
      edits: [Edit(before: before, after: after)]
    )
  }

  /// The change that takes this one back.
  var undone: Change {
    Change(
      action: .undo,
      date: date,
      author: author,
      edits: edits.reversed().map { Edit(before: $0.after, after: $0.before) },
      undoes: number
    )
  }
}
