import DuizhaoText

extension UseReader {
  /// What the words around a short form tell of it.
  func setting(of range: Range<Int>) -> AbbreviationUse.Setting {
    if isStatistic(range) { return .statistic }
    let (before, after) = (neighbour(before: range.lowerBound), neighbour(behind: range.upperBound))
    if Self.groupWords.contains(where: { after.hasPrefix($0) }) { return .group }
    if Self.molecularWords.contains(where: { after.hasPrefix($0) })
      || Self.molecularWords.contains(where: { before.hasSuffix($0) }) || isInRowOfSymbols(range)
    {
      return .molecular
    }
    return .plain
  }

  private func isStatistic(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index < text.count, text.scalars[index] == " " { index += 1 }
    if index < text.count, ["=", "<", ">", "≤", "≥", "±", "%"].contains(text.scalars[index]) { return true }
    return range.lowerBound > 0 && text.scalars[range.lowerBound - 1] == "%"
  }

  /// The text behind a place, without spaces, in lower case.
  private func neighbour(behind index: Int) -> String {
    String(text.scalars[index..<min(index + 16, text.count)].filter { $0 != " " && $0 != "-" }.map(\.lowered))
  }

  private func neighbour(before index: Int) -> String {
    String(text.scalars[max(0, index - 16)..<index].filter { $0 != " " && $0 != "-" }.map(\.lowered))
  }

  private static let groupWords = ["group", "组"]

  private static let molecularWords = [
    "gene", "mrna", "protein", "pathway", "signal", "receptor", "expression", "promoter", "antibod",
    "transgenic",
    "knockout", "inhibitor", "agonist", "基因", "蛋白", "通路", "信号", "受体", "表达", "启动子", "抗体", "敲除", "抑制剂", "激动剂",
    "转录", "软件", "software", "database", "数据库", "网站", "公司",
  ]

  /// Whether a symbol with a digit is the next item of the same row (BPI、BIRC5).
  private func isInRowOfSymbols(_ range: Range<Int>) -> Bool {
    if let before = tokens.last(where: { $0.upperBound <= range.lowerBound }), isSymbol(before),
      isComma(before.upperBound..<range.lowerBound)
    {
      return true
    }
    guard let after = tokens.first(where: { $0.lowerBound >= range.upperBound }) else { return false }
    return isSymbol(after) && isComma(range.upperBound..<after.lowerBound)
  }

  private func isComma(_ gap: Range<Int>) -> Bool {
    let marks = text.scalars[gap].filter { $0 != " " }
    return marks.count == 1 && (marks[0].isSeparator || marks[0] == "/" || marks[0] == "和")
  }

  private func isSymbol(_ range: Range<Int>) -> Bool {
    let symbol = text.scalars[range]
    return symbol.first?.isCapital == true && symbol.contains(where: \.isDigit)
      && symbol.count(where: \.isCapital) > 1
  }
}
