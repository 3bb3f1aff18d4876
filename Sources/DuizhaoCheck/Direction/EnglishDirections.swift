import DuizhaoModel

/// Reads the marks of direction of an English sentence.
struct EnglishDirections {
  struct Word {
    var text: String
    var range: Range<Int>
    var isSymbol: Bool
  }

  let words: [Word]
  let hits: [DirectionIndex.Hit]
  private let sentence: Sentence
  private let number: Int

  /// The marks of a sentence, in order.
  static func marks(in sentence: Sentence, number: Int, index: DirectionIndex) -> [DirectionMark] {
    EnglishDirections(sentence, number: number, index: index).marks()
  }

  private init(_ sentence: Sentence, number: Int, index: DirectionIndex) {
    self.sentence = sentence
    self.number = number
    let text = sentence.text.string
    words = sentence.tokens.map { token in
      Word(text: text.slice(token.range).lowercased(), range: token.range, isSymbol: token.kind == .symbol)
    }
    hits = index.hits(in: text, language: .english)
  }

  private func marks() -> [DirectionMark] {
    var marks: [DirectionMark] = []
    for hit in hits where !isPartOfName(hit) && !sentence.isBound(hit.range) {
      guard let first = words.firstIndex(where: { $0.range.upperBound > hit.range.lowerBound }),
        let last = words.lastIndex(where: { $0.range.lowerBound < hit.range.upperBound })
      else { continue }
      if isOtherwiseMeant(first, last) || isAsked(first) || isBound(first) { continue }
      var mark = DirectionMark(
        sentence: number,
        range: hit.range,
        readings: hit.readings,
        isWeak: hit.isWeak || isCondition(first),
        scope: hit.range
      )
      read(&mark, from: first, to: last)
      mark.standard = standard(after: last)
      marks.append(mark)
    }
    marks += predicates(besides: marks)
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    return marks
  }

  /// Whether a word goes on from a grade or a number that it bounds: *grade 3 or higher*, *65 years or older*.
  private func isBound(_ first: Int) -> Bool {
    guard first >= 2, words[first - 1].text == "or" else { return false }
    return words[max(0, first - 4)..<first - 1].contains { $0.text.first?.isNumber == true }
  }

  /// Whether the words are a piece of a longer term of the glossary.
  private func isPartOfName(_ hit: DirectionIndex.Hit) -> Bool {
    let isLoose = hit.readings.contains { [.amount, .quality, .time, .result, .effect].contains($0.axis) }
    return isLoose
      && sentence.terms.contains {
        $0.range.count > hit.range.count && $0.range.clamped(to: hit.range) == hit.range
      }
  }

  /// Whether the words next to a hit show that it is no direction.
  private func isOtherwiseMeant(_ first: Int, _ last: Int) -> Bool {
    let own = words[first].text
    let next = word(last + 1)
    let previous = word(first - 1)
    if own == "lower" || own == "greater" || own == "higher", DirectionWords.englishParts.contains(next) {
      return true
    }
    if own.hasPrefix("reduction") { return DirectionWords.englishRepositions.contains(previous) }
    if own == "rise" { return previous.hasPrefix("g") && (previous.hasPrefix("giv") || previous == "gave") }
    if own == "longer" { return previous == "no" }
    if own == "later" { return isAdverbOfTime(first) }
    return DirectionWords.englishPaces.contains(own) && isPaceInTime(last)
  }

  /// Whether *later* only says when: *was later found*, *3 years later*.
  private func isAdverbOfTime(_ index: Int) -> Bool {
    let (next, previous) = (word(index + 1), word(index - 1))
    return next.hasSuffix("ed") && next != "compared" || DirectionWords.englishFindings.contains(next)
      || ["year", "month", "week", "day", "hour", "minute", "decade"].contains {
        previous == $0 || previous == $0 + "s"
      }
  }

  /// Whether a pace is given in time, which goes the other way: what slowed *from 2 to 4 days* took longer.
  private func isPaceInTime(_ last: Int) -> Bool {
    guard words.indices.contains(last + 1), ["from", "to", "by"].contains(word(last + 1)) else {
      return false
    }
    let start = words[last + 1].range.upperBound
    return sentence.values.contains { value in
      value.unit?.dimension == "time" && (start...start + 2).contains(value.range.lowerBound)
    }
  }

  /// Whether a mark is a condition: *with the increase of age*.
  private func isCondition(_ first: Int) -> Bool {
    let before = [word(first - 1), word(first - 2)]
    return before.contains("with")
      && (DirectionWords.englishChanges.contains(words[first].text) || words[first].text.hasSuffix("ing"))
  }

  /// Whether the clause asks (*whether X increased*) rather than states.
  private func isAsked(_ first: Int) -> Bool {
    var index = first - 1
    while index >= 0, first - index < 14, !words[index].isSymbol {
      if words[index].text == "whether" { return true }
      index -= 1
    }
    return false
  }

  /// *Significant* as a predicate: *the difference was not statistically significant*.
  private func predicates(besides marks: [DirectionMark]) -> [DirectionMark] {
    words.indices.compactMap { index in
      guard words[index].text == "significant",
        !marks.contains(where: { $0.range.overlaps(words[index].range) })
      else { return nil }
      var verb = index - 1
      while verb >= 0, DirectionWords.englishBetween.contains(words[verb].text) || words[verb].text == "not",
        !["was", "were", "is", "are"].contains(words[verb].text)
      {
        verb -= 1
      }
      guard verb > 0, ["was", "were", "is", "are"].contains(words[verb].text), words[verb - 1].text != "there"
      else {
        return nil
      }
      let next = word(index + 1)
      let isLast =
        next.isEmpty || words[index + 1].isSymbol || DirectionWords.englishBreaks.contains(next)
        || ["between", "in", "among", "at", "for", "compared", "with", "only"].contains(next)
      guard isLast else { return nil }
      var mark = DirectionMark(
        sentence: number,
        range: words[index].range,
        readings: [DirectionReading(axis: .significance, sign: 1)],
        isWeak: false,
        scope: words[index].range
      )
      read(&mark, from: index, to: index)
      return mark
    }
  }

  /// What stands after *than*.
  private func standard(after last: Int) -> Range<Int>? {
    var than = last
    while than < words.count, than <= last + 8, words[than].text != "than", !isStop(than) { than += 1 }
    guard than < words.count, words[than].text == "than" else { return nil }
    var end = than + 1
    while end < words.count, end <= than + 10, !words[end].isSymbol || words[end].text == "-",
      !["and", "but", "while", "whereas"].contains(words[end].text)
    {
      end += 1
    }
    guard end > than + 1 else { return nil }
    return words[than + 1].range.lowerBound..<words[end - 1].range.upperBound
  }

  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  func isStop(_ index: Int) -> Bool {
    words[index].isSymbol && [".", ";", "；", "。", ":", "：", "(", "（"].contains(words[index].text)
  }
}
