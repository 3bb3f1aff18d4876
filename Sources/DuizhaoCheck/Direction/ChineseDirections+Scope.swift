import DuizhaoModel

/// How far negators and inverters reach in Chinese.
extension ChineseDirections {
  /// Counts negators and inverters in; returns the place of the inverter.
  func read(_ mark: inout DirectionMark, before: (text: Substring, start: Int)) -> Range<Int>? {
    if let inverter = inverter(of: mark.range, before: before) {
      let head = clause(before: inverter.lowerBound)
      if negator(endOf: head.text) == nil { mark.readings = Set(mark.readings.map(\.inverted)) }
      mark.scope = inverter.lowerBound..<mark.range.upperBound
      return inverter
    }
    if let length = negator(endOf: before.text) {
      negate(&mark, from: before.start + before.text.utf8.count - length)
    } else if let start = followingNegator(before.text) {
      negate(&mark, from: before.start + start)
    } else if isDeniedAfter(mark.range.upperBound) {
      negate(&mark, from: mark.range.lowerBound)
    } else if !mark.isSignificance,
      DirectionWords.chineseClauseNegators.contains(where: { before.text.contains($0) }),
      !DirectionWords.chineseLookalikes.contains(where: { before.text.contains($0) })
    {
      mark.negation = .possible
    }
    return nil
  }

  func negate(_ mark: inout DirectionMark, from start: Int) {
    mark.readings = Set(mark.readings.map(\.negated))
    mark.negation = .certain
    mark.becomeStrongIfDenied()
    mark.scope = start..<mark.range.upperBound
  }

  /// How many bytes from the end of a text the negator begins that reaches its end.
  func negator(endOf text: Substring) -> Int? {
    var rest = text
    while true {
      if DirectionWords.chineseLookalikes.contains(where: { rest.hasSuffix($0) }) { return nil }
      if let negator = DirectionWords.chineseNegators.first(where: { rest.hasSuffix($0) }) {
        return text.utf8.count - rest.utf8.count + negator.utf8.count
      }
      guard let word = DirectionWords.chineseBetween.first(where: { rest.hasSuffix($0) }) else { return nil }
      rest = rest.dropLast(word.count)
    }
  }

  /// Where the negator begins of 没有随……而 at the end of a text.
  private func followingNegator(_ text: Substring) -> Int? {
    var end = text
    while let word = ["明显", "显著", "进一步", "有所"].first(where: { end.hasSuffix($0) }) {
      end = end.dropLast(word.count)
    }
    guard end.hasSuffix("而") else { return nil }
    for negator in DirectionWords.chineseNegators {
      if let range = text.firstRange(of: negator + "随") {
        return text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      }
    }
    return nil
  }

  /// Whether what follows takes the words back: 升高不明显.
  private func isDeniedAfter(_ end: Int) -> Bool {
    let rest = text.slice(end..<text.utf8.count)
    return ["不明显", "不显著", "不大", "不多", "均不明显", "并不明显", "幅度不大"].contains { rest.hasPrefix($0) }
  }

  /// The verb before a change at the end of its phrase that turns it round.
  private func inverter(of range: Range<Int>, before: (text: Substring, start: Int)) -> Range<Int>? {
    let rest = text.slice(range.upperBound..<text.utf8.count)
    let isLast = rest.isEmpty || Self.ends.contains { rest.hasPrefix($0) }
    guard isLast else { return nil }
    for verb in DirectionWords.chineseInverters {
      guard let place = before.text.ranges(of: verb).last else { continue }
      let object = before.text[place.upperBound...]
      if object.count > 30 || DirectionWords.chineseNounEnds.contains(where: { object.hasPrefix($0) })
        || DirectionWords.chineseBreaks.contains(where: { object.contains($0) })
      {
        continue
      }
      let start = before.start + before.text.utf8.distance(from: before.text.startIndex, to: place.lowerBound)
      let end = start + verb.utf8.count
      if hits.contains(where: {
        $0.range.lowerBound >= end && $0.range.upperBound <= range.lowerBound && !$0.isWeak
      }) {
        continue
      }
      return start..<end
    }
    return nil
  }

  private static let ends = [
    "，", "。", "；", "、", "）", "(", "（", ",", ";", ".", ")", "的作用", "有关", "相关", "及", "和", "与", "等", "并",
  ]
}
