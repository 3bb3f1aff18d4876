/// What lines of the front matter begin with, by which paragraphs are told that nothing else parts.
struct PDFLabels {
  /// Whether a line, given without spaces, begins a part of the front matter.
  static func opens(_ text: String) -> Bool {
    let key = key(text)
    return (parts + notes).contains { key.hasPrefix($0) } && hasMark(text)
  }

  /// Whether a line, given without spaces, begins a note at the foot of a page.
  static func opensNote(_ text: String) -> Bool {
    let key = key(text)
    return notes.contains { key.hasPrefix($0) } && hasMark(text)
  }

  private static func key(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.drop { "[【［〔*＊#△▲†".unicodeScalars.contains($0) || $0.value.isBlank }
    )
  }

  /// Whether a colon or a bracket closes the label.
  private static func hasMark(_ text: String) -> Bool {
    text.unicodeScalars.prefix(26).contains { ":：】］]〕".unicodeScalars.contains($0) } || text.count <= 12
  }

  private static let parts = [
    "摘要", "中文摘要", "关键词", "关键字", "中图分类号", "中图法分类号", "文献标识码", "文献标志码", "文章编号", "引用本文", "abstract", "keyword",
    "clcnumber", "doi", "chineselibraryclassification", "citethis",
  ]

  private static let notes = [
    "收稿日期", "修回日期", "基金项目", "资助项目", "基金资助", "作者简介", "作者单位", "第一作者", "通信作者", "通讯作者", "责任作者",
    "correspondingauthor",
    "correspondence", "received", "supportedby", "foundationitem", "fundprogram", "funding", "网络出版时间",
    "网络首发时间",
  ]
}
