public import DuizhaoModel

/// What a rule looks at; documentation lists rules by it.
public enum RuleGroup: String, Sendable, Hashable, CaseIterable {
  case numbers, sentences, keywords, terms, abbreviations
  case frontMatter = "front-matter"
  case text, typography

  /// The heading of the group.
  public var name: Message {
    switch self {
    case .numbers: Message(en: "Numbers", zh: "数值")
    case .sentences: Message(en: "Sentences", zh: "句子")
    case .keywords: Message(en: "Keywords", zh: "关键词")
    case .terms: Message(en: "Terms", zh: "术语")
    case .abbreviations: Message(en: "Abbreviations", zh: "缩略语")
    case .frontMatter: Message(en: "Front matter", zh: "题名与署名信息")
    case .text: Message(en: "Text", zh: "文字")
    case .typography: Message(en: "Typography", zh: "排版")
    }
  }
}

extension RuleGroup {
  /// Rules by their groups, in the order of the groups; groups without rules are left out.
  public static func grouping(_ rules: [RuleDescription]) -> [(group: RuleGroup, rules: [RuleDescription])] {
    allCases.map { group in (group, rules.filter { $0.group == group }) }.filter { !$0.rules.isEmpty }
  }
}
