import DuizhaoModel

/// Tells the lines that belong to a journal's page, not to an article's text.
///
///     # C hinaXiv合作期刊   第 3 页   Copyright © 2025   ·临床研究·   Open Access
struct Furniture {
  /// Whether a line is furniture of a page; `isApart` where no text of a paragraph stands right before it.
  static func isPageFurniture(_ text: String, isApart: Bool) -> Bool {
    let key = key(of: text)
    if key.isEmpty || columns.contains(key) { return true }
    if isPageNumber(key) { return isApart }
    if text.utf8.count <= 40, text.hasPrefix("·"), text.hasSuffix("·") { return true }
    let length = text.utf8.count
    if length <= 400, notices.occurs(in: text) || length <= 60 && shortNotices.occurs(in: text) {
      return true
    }
    if length <= 200, isAddress(text) { return true }
    if length <= 120, isJournalLine(text, key) { return true }
    return length <= 60 && isApart && (key.hasSuffix("等") && length <= 24 || key.hasSuffix("etal"))
  }

  /// Whether a line names who to write to, who paid or who wrote what, though no label opens it.
  static func isFootnote(_ text: String) -> Bool {
    guard text.utf8.count <= 1_500 else { return false }
    let first = text.unicodeScalars.first?.value ?? 0
    let hasMark = first.isNoteMark || first.isSuperscriptDigit
    if hasMark, footnoteWords.occurs(in: text) { return true }
    return text.utf8.count <= 400 && contributions.occurs(in: text)
  }

  /// A text in lower case without white space and signs.
  static func key(of text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      guard value.isLatin || value.isHan || value.isDigit else { continue }
      key.append(Unicode.Scalar(value.folded) ?? scalar)
    }
    return String(key)
  }

  /// Whether a key is the number of a page (3, 第3页, *Page 3 of 10*).
  private static func isPageNumber(_ key: String) -> Bool {
    var rest = Substring(key)
    for word in ["第", "共", "page", "p"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    guard let first = rest.unicodeScalars.first, first.value.isDigit else { return false }
    let others = rest.drop { $0.isNumber }
    let digits = rest.utf8.count - others.utf8.count
    guard digits <= 4 else { return false }
    if others.isEmpty { return true }
    return others == "页" || others.hasPrefix("页共") || others.hasPrefix("of") && others.utf8.count <= 7
  }

  private static func isAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    let address =
      lower.hasPrefix("http") || lower.hasPrefix("www.") || lower.hasPrefix("doi") || lower.hasPrefix("10.")
    return address && !text.contains("。")
  }

  private static func isJournalLine(_ text: String, _ key: String) -> Bool {
    if text.contains("。") || text.hasSuffix(".") && text.utf8.count > 60 { return false }
    let hasIssue = key.contains("年第") || key.contains("卷第") || volumes.occurs(in: text)
    if hasIssue, key.contains(where: \.isNumber) { return true }
    let isName = key.hasSuffix("杂志") || key.hasSuffix("学报") || key.hasSuffix("合作期刊")
    return isName && key.count <= 20 || journals.contains { text.hasPrefix($0) } && text.utf8.count <= 80
  }

  private static let journals = [
    "Journal of ", "Chinese Journal of ", "Chin J ", "J South Med", "Acta ", "Advances in Clinical",
    "Hans Journal",
  ]

  private static let volumes = Vocabulary(["vol.", "vol ", "issue "])

  private static let notices = Vocabulary([
    "©", "copyright", "版权所有", "creative commons", "all rights reserved", "hans publishers",
  ])

  /// Words that make furniture of a short line only.
  private static let shortNotices = Vocabulary([
    "open access", "合作期刊", "chinaxiv", "hinaxiv", "nursrxiv", "万方数据", "issn", "开放获取", "优先出版", "网络首发",
  ])

  private static let footnoteWords = Vocabulary([
    "通讯", "通信", "作者", "基金", "贡献", "correspond", "contribut", "author", "@", "email", "e-mail", "supported by",
    "funded", "equal", "present address", "注：", "note:",
  ])

  private static let contributions = Vocabulary([
    "contributed equally", "equal contribution", "co-first author", "对本文贡献相同", "贡献相同", "同等贡献", "共同第一作者",
    "co-corresponding",
    "corresponding author", "通讯作者", "通信作者",
  ])

  /// Names of columns, as `key(of:)` writes them.
  private static let columns: Set<String> = [
    "临床研究", "基础研究", "综述", "述评", "护理园地", "病例报告", "技术方法", "医学教育", "专家论坛", "流行病学调查", "调查研究", "调查报告", "论著",
    "研究论文",
    "指南与共识", "临床论著", "研究报告", "短篇论著", "讲座", "技术与方法", "论坛", "经验交流", "护理研究", "论著摘要", "原著", "短篇报道", "专题研究",
    "研究进展",
    "综述与讲座", "临床经验", "实验研究", "文献综述", "系统评价", "病例报道", "个案报道", "基出研究", "标准与规范", "共识与指南", "指南解读", "中医药研究",
    "全科医学教育研究",
    "originalarticle", "originalarticles", "reviewarticle", "review", "casereport", "researcharticle",
    "research",
    "article", "originalresearch", "paper", "shortcommunication", "editorial", "nursrxiv",
  ]
}
