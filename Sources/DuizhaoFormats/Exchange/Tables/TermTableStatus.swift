import DuizhaoModel

/// What the status of a row says of its terms and of the row.
enum TermTableStatus {
  /// The first term of a cell is preferred, the others admitted.
  case preferred
  case admitted, deprecated, forbidden
  /// Not yet decided: recognised, never enforced.
  case candidate
  /// Decided against: as if the row were not there.
  case rejected

  /// The status that a cell names, in English or Chinese; nil where it names none.
  init?(_ name: String) {
    let name = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    switch name {
    case "", "preferred", "approved", "official", "standard", "final", "released", "valid", "active", "首选",
      "规范",
      "推荐", "已审", "批准", "已批准":
      self = .preferred
    case "admitted", "allowed", "accepted", "许用", "可用", "允许", "又称", "同义": self = .admitted
    case "deprecated", "obsolete", "superseded", "not recommended", "legacy", "弃用", "不推荐", "废止", "曾称", "过时":
      self = .deprecated
    case "forbidden", "prohibited", "banned", "do not use", "禁用", "禁止", "不可用": self = .forbidden
    case "candidate", "proposed", "provisional", "new", "draft", "pending", "unreviewed", "候选", "待定", "待审":
      self = .candidate
    case "rejected", "declined", "否决", "已否决": self = .rejected
    default: return nil
    }
  }

  /// The names that are told to whoever wrote another.
  static let names = ["preferred", "admitted", "deprecated", "forbidden", "candidate"]
}

extension TermEntry.PartOfSpeech {
  /// The part of speech that a cell names; nil where it names none.
  init?(named name: String) {
    switch name.lowercased().split(whereSeparator: { !$0.isLetter }).joined(separator: " ") {
    case "noun", "n", "noun phrase", "名词": self = .noun
    case "verb", "v", "动词": self = .verb
    case "adjective", "adj", "a", "形容词": self = .adjective
    case "adverb", "adv", "副词": self = .adverb
    case "proper noun", "propernoun", "proper", "propn", "专有名词", "专名": self = .properNoun
    case "other", "其他", "其它": self = .other
    default: return nil
    }
  }
}
