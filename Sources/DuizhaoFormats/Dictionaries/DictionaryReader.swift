public import DuizhaoModel

/// Reads dictionaries that users own, as they are.
///
/// Two formats, told by the first line that is no comment: CC-CEDICT's (`繁體 繁体 [fan2 ti3] /traditional form/`), and
/// tables whose first two columns are the Chinese word and its translations, divided by `;` — what
/// `duizhao lexicon learn` writes.
public enum DictionaryReader {
  /// Reads a dictionary.
  ///
  /// - Parameter text: The file.
  /// - Returns: An entry for each headword, in the order in which they first come, with all its translations.
  /// - Throws: ``DictionaryFailure`` at the first line that is not an entry.
  /// - Complexity: O(*n*) in the file.
  public static func read(_ text: String) throws(DictionaryFailure) -> [LexiconEntry] {
    var collected = Collection()
    var isTable: Bool?
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = Substring(line).trimmingLineEnd
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let takesTable = isTable ?? !CEDICTLine.isEntry(line)
      if isTable == nil, takesTable, isHeader(line) {
        isTable = true
        continue
      }
      isTable = takesTable
      if takesTable {
        try collected.addRow(line, number)
      } else if let entry = CEDICTLine(line) {
        collected.add(entry.headword, entry.translations, .content)
      } else {
        throw DictionaryFailure(line: number, problem: .notAnEntry)
      }
    }
    guard !collected.entries.isEmpty else { throw DictionaryFailure(line: number, problem: .empty) }
    return collected.entries
  }

  private static func isHeader(_ line: Substring) -> Bool {
    line.utf8.allSatisfy { $0 < 0x80 } && line.contains("\t")
  }

  /// Entries, one a headword.
  private struct Collection {
    private(set) var entries: [LexiconEntry] = []
    private var places: [String: Int] = [:]

    mutating func add(_ headword: String, _ translations: [String], _ wordClass: LexiconEntry.WordClass) {
      guard !translations.isEmpty else { return }
      let place = places[headword] ?? entries.count
      if place == entries.count {
        places[headword] = place
        entries.append(LexiconEntry(headword: headword, translations: [], wordClass: wordClass))
      }
      for translation in translations where !entries[place].translations.contains(translation) {
        entries[place].translations.append(translation)
      }
    }

    mutating func addRow(_ line: Substring, _ number: Int) throws(DictionaryFailure) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2, !cells[0].isEmpty else {
        throw DictionaryFailure(line: number, problem: .notARow)
      }
      let translations = cells[1].split(separator: ";").map { String($0.trimmingSpaces) }.filter {
        !$0.isEmpty
      }
      let wordClass = cells.count > 2 ? LexiconEntry.WordClass(rawValue: String(cells[2])) : .content
      add(String(cells[0].trimmingSpaces), translations, wordClass ?? .content)
    }
  }
}

/// Why a dictionary cannot be read.
public struct DictionaryFailure: Error, Hashable, Sendable {
  /// What is wrong with a line.
  public enum Problem: Hashable, Sendable {
    /// It is no entry of CC-CEDICT, though the first one was.
    case notAnEntry
    /// It has no two cells divided by a tab.
    case notARow
    /// The file has no entries.
    case empty
  }

  /// The line, from 1.
  public var line: Int

  /// What is wrong with it.
  public var problem: Problem

  /// Creates a failure.
  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension Substring {
  /// Without spaces at either end.
  var trimmingSpaces: Substring {
    var part = drop { $0 == " " }
    while part.last == " " { part.removeLast() }
    return part
  }

  /// Without a carriage return at the end.
  fileprivate var trimmingLineEnd: Substring { last == "\r" ? dropLast() : self }
}
