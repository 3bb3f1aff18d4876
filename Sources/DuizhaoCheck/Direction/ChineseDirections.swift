import DuizhaoModel

/// Reads the marks of direction of a Chinese sentence.
struct ChineseDirections {
  private let text: String
  private let hits: [DirectionIndex.Hit]
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
    where !isPartOfName(hit.range, hit.readings) && !isNoun(hit) && !sentence.isBound(hit.range) {
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

  /// Counts negators and inverters in; returns the place of the inverter.
  private func read(_ mark: inout DirectionMark, before: (text: Substring, start: Int)) -> Range<Int>? {
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

  private func negate(_ mark: inout DirectionMark, from start: Int) {
    mark.readings = Set(mark.readings.map(\.negated))
    mark.negation = .certain
    mark.becomeStrongIfDenied()
    mark.scope = start..<mark.range.upperBound
  }

  /// How many bytes from the end of a text the negator begins that reaches its end.
  private func negator(endOf text: Substring) -> Int? {
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
  private func clause(before end: Int) -> (text: Substring, start: Int) {
    let head = text.slice(0..<end)
    let tail = head.lastIndex { Self.stops.contains($0) }.map { head[head.index(after: $0)...] } ?? head
    return (tail, end - tail.utf8.count)
  }

  private static let stops: Set<Character> = [
    "，", "。", "；", "：", "、", "（", "）", "(", ")", ",", ";", ":", ".", "［", "］", "[", "]",
  ]
}
