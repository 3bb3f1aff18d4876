/// A column of a table of terms, known by its name in English or Chinese.
enum TermTableColumn: CaseIterable {
  case chinese, chineseAdmitted, english, englishAdmitted, abbreviation, deprecated, forbidden
  case status, note, field, caseRule

  /// What a column may be called; the first name is the one in our own tables.
  var names: [String] {
    switch self {
    case .chinese: ["zh", "chinese", "zh-cn", "中文", "汉语", "中文术语", "中文名", "中文名称"]
    case .chineseAdmitted: ["zh_admitted", "中文同义词", "中文又称", "中文别名"]
    case .english: ["en", "english", "en-us", "en-gb", "英文", "英语", "英文术语", "英文名", "英文名称"]
    case .englishAdmitted: ["en_admitted", "英文同义词", "英文又称", "英文别名"]
    case .abbreviation: ["abbreviation", "abbr", "缩写", "缩略语", "英文缩写"]
    case .deprecated: ["deprecated", "弃用", "曾称", "弃用词"]
    case .forbidden: ["forbidden", "禁用", "禁用词"]
    case .status: ["status", "状态"]
    case .note: ["note", "notes", "comment", "备注", "说明", "注释"]
    case .field: ["field", "domain", "subject", "领域", "学科", "专业"]
    case .caseRule: ["case", "case_sensitive", "大小写", "区分大小写"]
    }
  }

  /// The column that a header names.
  init?(_ name: String) {
    let name = name.lowercased().replacing(" ", with: "_")
    guard let column = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = column
  }
}

/// What the status of a row says of its terms and of the row.
enum TermTableStatus {
  /// The first term of a cell is preferred, the others admitted.
  case preferred
  case admitted, deprecated, forbidden
  /// Not yet decided: recognised, never enforced.
  case candidate
  /// Decided against: as if the row were not there.
  case rejected

  init?(_ name: String) {
    switch name.lowercased() {
    case "", "preferred", "approved", "首选", "规范", "推荐", "已审", "批准": self = .preferred
    case "admitted", "许用", "可用", "允许", "又称", "同义": self = .admitted
    case "deprecated", "弃用", "不推荐", "废止", "曾称", "过时": self = .deprecated
    case "forbidden", "禁用", "禁止", "不可用": self = .forbidden
    case "candidate", "候选", "待定", "待审": self = .candidate
    case "rejected", "否决", "已否决": self = .rejected
    default: return nil
    }
  }

  static let names = ["preferred", "admitted", "deprecated", "forbidden", "candidate"]
}
