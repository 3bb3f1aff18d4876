import DuizhaoModel

extension TermTable {
  /// Values by their language: Chinese, English, then others by their tags; what is of one language keeps its
  /// order.
  static func byLanguage<Value>(_ values: [Value], _ language: (Value) -> LanguageTag) -> [Value] {
    sorted(values) { rank(language($0)) }
  }

  /// Terms in the order in which a row has its columns: by language, the preferred ones first, abbreviations
  /// after full forms.
  static func ordered(_ terms: [TermEntry]) -> [TermEntry] {
    sorted(terms) { term in
      let status =
        switch term.status {
        case .preferred: 0
        case .admitted: term.form == .abbreviation ? 2 : 1
        case .deprecated: 3
        case .forbidden: 4
        }
      return Rank(language: rank(term.language), status: status)
    }
  }

  /// Values by a key; those with one key keep their order.
  private static func sorted<Value, Key: Comparable>(_ values: [Value], by key: (Value) -> Key) -> [Value] {
    let keys = values.map(key)
    let order = values.indices.sorted { (a: Int, b: Int) -> Bool in
      keys[a] == keys[b] ? a < b : keys[a] < keys[b]
    }
    return order.map { values[$0] }
  }

  private static func rank(_ tag: LanguageTag) -> LanguageRank {
    LanguageRank(group: tag.language.flatMap { Language.allCases.firstIndex(of: $0) } ?? .max, tag: tag)
  }

  private struct LanguageRank: Comparable {
    var group: Int
    var tag: LanguageTag

    static func < (a: LanguageRank, b: LanguageRank) -> Bool { (a.group, a.tag) < (b.group, b.tag) }
  }

  private struct Rank: Comparable {
    var language: LanguageRank
    var status: Int

    static func < (a: Rank, b: Rank) -> Bool {
      a.language == b.language ? a.status < b.status : a.language < b.language
    }
  }
}
