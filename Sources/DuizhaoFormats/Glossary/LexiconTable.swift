public import DuizhaoModel

/// Writes plain words as a table of `Glossary/lexicon/`: `zh en class`.
public struct LexiconTable: Sendable {
  /// Creates the writer.
  public init() {}

  /// Returns the table; what cannot stand in a cell (tabs, line ends, semicolons) has been kept out of the entries by
  /// whoever made them.
  public func text(_ entries: [LexiconEntry]) -> String {
    var text = "zh\ten\tclass\n"
    for entry in entries {
      text += "\(entry.headword)\t\(entry.translations.joined(separator: ";"))\t\(entry.wordClass.rawValue)\n"
    }
    return text
  }
}
