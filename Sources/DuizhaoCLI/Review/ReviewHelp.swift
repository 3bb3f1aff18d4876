import DuizhaoModel

/// The page on the keys of a review.
enum ReviewHelp {
  /// Its lines.
  static func lines(_ language: Language) -> [String] {
    keys.map { key, words in
      let blank = String(repeating: " ", count: max(1, 8 - key.count))
      return "  \(key)\(blank)\(words(language))"
    }
  }

  private static let keys: [(String, Message)] = [
    ("a", Message(en: "approve: from now on checks enforce it", zh: "批准：此后检查以此为准")),
    (
      "r",
      Message(
        en: "reject: checks and exports leave it out; mining does not bring it back",
        zh: "否决：检查和导出均不含它，再次抽取也不会重新出现"
      )
    ),
    ("e", Message(en: "edit a term, the field or the note; add or remove a term", zh: "修改术语、学科或备注；增删术语")),
    ("p", Message(en: "prefer a term: the one that should be written", zh: "设为首选：应当使用的术语")),
    (
      "d",
      Message(en: "deprecate a term: out of use; checks name the preferred one", zh: "弃用术语：已不再使用，检查时提示首选术语")
    ),
    ("f", Message(en: "forbid a term: must not stand in any text", zh: "禁用术语：任何文中不得出现")),
    ("m", Message(en: "merge into another entry, of those shown or found with /", zh: "合并到另一条（所列条目，或按/查找）")),
    ("s", Message(en: "split terms off into an entry of their own", zh: "将部分术语拆分为独立条目")),
    ("k", Message(en: "skip; the entry stays as it is", zh: "跳过，条目不变")),
    ("u", Message(en: "undo the last change, again and again", zh: "撤销上一次操作，可连续撤销")),
    ("b", Message(en: "back to the entry before", zh: "回到上一条")),
    ("↑ ↓", Message(en: "scroll what is longer than the screen", zh: "滚动超出屏幕的内容")),
    ("q", Message(en: "quit; every decision is saved already", zh: "退出；每个决定均已保存")),
  ]
}
