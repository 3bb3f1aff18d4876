import DuizhaoModel

/// The labels under which the parts of an article are written down; the reader of articles knows them.
enum LabelWords {
  /// The heading of the abstract.
  static func abstract(_ language: Language) -> String { language == .chinese ? "摘要" : "Abstract" }

  /// The heading of the keywords.
  static func keywords(_ language: Language) -> String { language == .chinese ? "关键词" : "Keywords" }

  /// What stands before a date.
  static func date(_ event: HistoryDate.Event, _ language: Language) -> String {
    switch (event, language) {
    case (.received, .chinese): "收稿日期："
    case (.revised, .chinese): "修回日期："
    case (.accepted, .chinese): "录用日期："
    case (.published, .chinese): "出版日期："
    case (.received, .english): "Received: "
    case (.revised, .english): "Revised: "
    case (.accepted, .english): "Accepted: "
    case (.published, .english): "Published: "
    }
  }
}
