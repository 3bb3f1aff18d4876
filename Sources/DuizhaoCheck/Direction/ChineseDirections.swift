import DuizhaoModel

/// Reads the marks of direction of a Chinese sentence.
struct ChineseDirections {
  let text: String
  let hits: [DirectionIndex.Hit]
  private let sentence: Sentence
  private let number: Int

  /// The marks of a sentence, in order.
  static func marks(in sentence: Sentence, number: Int, index: DirectionIndex) -> [DirectionMark] {
    ChineseDirections(sentence, number: number, index: index).marks()
  }

  private init(_ sentence: Sentence, number: Int, index: DirectionIndex) {
    self.sentence = sentence
    self.number = number
    text = sentence.text.string
    hits = index.hits(in: text, language: .chinese)
  }

  private func marks() -> [DirectionMark] {
    var marks: [DirectionMark] = []
    var consumed: [Range<Int>] = []
    for hit in hits
    where !isPartOfName(hit.range, hit.readings) && !isNoun(hit) && !isDisorder(hit.range)
      && !sentence.isBound(hit.range)
    {
      let before = clause(before: hit.range.lowerBound)
      if DirectionWords.chineseQuestions.contains(where: { before.text.contains($0) }) { continue }
      var mark = DirectionMark(
        sentence: number,
        range: hit.range,
        readings: hit.readings,
        isWeak: hit.isWeak || Self.isCondition(before.text),
        scope: hit.range
      )
      if let inverter = read(&mark, before: before) { consumed.append(inverter) }
      mark.standard = standard(of: hit.range, before: before)
      marks.append(mark)
    }
    marks += adjectives(besides: marks)
    marks.removeAll { mark in
      consumed.contains { $0.overlaps(mark.range) && mark.range.upperBound <= $0.upperBound }
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    return marks
  }

  /// Whether a text ends in a condition: 随着年龄的(增大), of which a translation may only say *with age*.
  private static func isCondition(_ text: Substring) -> Bool {
    let last = text.split(separator: "而", omittingEmptySubsequences: false).last ?? ""
    return last.contains("随") && !last.contains("随之")
  }

  /// Whether the characters are a piece of a longer term of the glossary; what ends one may be a statement (病情加重).
  private func isPartOfName(_ range: Range<Int>, _ readings: Set<DirectionReading>) -> Bool {
    let isLoose = readings.contains { [.amount, .quality, .time, .result, .effect].contains($0.axis) }
    return isLoose
      && sentence.terms.contains { term in
        term.range.count > range.count && term.range.clamped(to: range) == range
          && (term.range.upperBound > range.upperBound || !isLast(range))
      }
  }

  /// Whether the characters name a want of blood cells, among other disorders: 中性粒细胞减少、贫血.
  private func isDisorder(_ range: Range<Int>) -> Bool {
    guard text.slice(range) == "减少" else { return false }
    let before = text.slice(0..<range.lowerBound)
    guard ["粒细胞", "血小板", "白细胞", "淋巴细胞", "全血细胞"].contains(where: { before.hasSuffix($0) }) else {
      return false
    }
    let after = text.slice(range.upperBound..<text.utf8.count)
    guard let next = after.first else { return false }
    if "、症和及或等的".contains(next) { return true }
    // A remark in brackets explains a name; figures in brackets belong to a statement.
    return "（(".contains(next) && after.dropFirst().first.map { !"Pp".contains($0) && !$0.isNumber } ?? false
  }

  /// Whether a clause ends after some characters.
  private func isLast(_ range: Range<Int>) -> Bool {
    text.slice(range.upperBound..<text.utf8.count).first.map { Self.stops.contains($0) } ?? true
  }

  /// Whether a verb is part of a noun: 抑制率, 抑制剂.
  private func isNoun(_ hit: DirectionIndex.Hit) -> Bool {
    let rest = text.slice(hit.range.upperBound..<text.utf8.count)
    guard text.slice(hit.range) == "抑制" || text.slice(hit.range) == "促进" else { return false }
    return DirectionWords.chineseNounEnds.contains { rest.hasPrefix($0) }
  }

  /// Adjectives that end a phrase by themselves: 收缩压低（…）, 死亡风险高59%.
  private func adjectives(besides marks: [DirectionMark]) -> [DirectionMark] {
    sentence.tokens.indices.compactMap { index in
      let token = sentence.tokens[index]
      guard token.kind == .han,
        let reading = DirectionWords.chineseAdjectives[String(text.slice(token.range))],
        index > 0, sentence.tokens[index - 1].kind != .symbol, sentence.tokens[index - 1].kind != .number,
        index + 1 == sentence.tokens.count
          || sentence.tokens[index + 1].kind != .han
            && sentence.tokens[index + 1].kind != .latin,
        !marks.contains(where: { $0.range.overlaps(token.range) }), !isPartOfName(token.range, [reading])
      else { return nil }
      let before = clause(before: token.range.lowerBound)
      var mark = DirectionMark(
        sentence: number,
        range: token.range,
        readings: [reading],
        isWeak: false,
        scope: token.range
      )
      if let length = negator(endOf: before.text) {
        negate(&mark, from: before.start + before.text.utf8.count - length)
      }
      mark.standard = standard(of: token.range, before: before)
      return mark
    }
  }

  /// What the subject is compared with: after 于, or between 较, 比, 与 and the mark.
  private func standard(of range: Range<Int>, before: (text: Substring, start: Int)) -> Range<Int>? {
    if text.slice(range).hasSuffix("于") {
      let rest = text.slice(range.upperBound..<text.utf8.count)
      let length = rest.prefix { !Self.stops.contains($0) }.utf8.count
      return length > 0 ? range.upperBound..<range.upperBound + length : nil
    }
    for opener in ["较", "比"] {
      guard let place = before.text.ranges(of: opener).last else { continue }
      let start = before.start + before.text.utf8.distance(from: before.text.startIndex, to: place.upperBound)
      if start < range.lowerBound { return start..<range.lowerBound }
    }
    return nil
  }

  /// The text of the clause from its start to an offset.
  func clause(before end: Int) -> (text: Substring, start: Int) {
    let head = text.slice(0..<end)
    let tail = head.lastIndex { Self.stops.contains($0) }.map { head[head.index(after: $0)...] } ?? head
    return (tail, end - tail.utf8.count)
  }

  static let stops: Set<Character> = [
    "，", "。", "；", "：", "、", "（", "）", "(", ")", ",", ";", ":", ".", "［", "］", "[", "]",
  ]
}
