public import DuizhaoModel

extension TerminalReport {
  /// Returns the line on what is not shown: findings that a baseline knows, those of it that are gone, and those that are
  /// silenced; nil where there are none.
  public func remainder(_ articles: [CheckedArticle], gone: Int) -> String? {
    let known = articles.reduce(0) { $0 + $1.known.count }
    let silenced = articles.reduce(0) { $0 + $1.suppressed.count }
    var parts: [Message] = []
    if known > 0 { parts.append(Message(en: "\(known) known to the baseline", zh: "基线中已有\(known)个")) }
    if gone > 0 { parts.append(Message(en: "\(gone) of the baseline gone", zh: "基线中已消失\(gone)个")) }
    if silenced > 0 { parts.append(Message(en: "\(silenced) silenced", zh: "已屏蔽\(silenced)个")) }
    guard !parts.isEmpty else { return nil }
    let list = parts.map { $0(language) }.joined(separator: language == .english ? ", " : "，")
    return Message(en: "not shown: \(list)", zh: "未列出：\(list)")(language) + "\n"
  }
}
