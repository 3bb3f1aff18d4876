import DuizhaoModel

/// Reads the marks of direction of an English sentence.
struct EnglishDirections {
  private struct Word {
    var text: String
    var range: Range<Int>
    var isSymbol: Bool
  }

  private let words: [Word]
  private let hits: [DirectionIndex.Hit]
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
      if isOtherwiseMeant(first, last) || isAsked(first) { continue }
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
    return false
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

  /// Counts negators and inverters in.
  private func read(_ mark: inout DirectionMark, from first: Int, to last: Int) {
    if let inverter = inverter(of: first, last) {
      let isTakenBack = negator(before: inverter) != nil
      if !isTakenBack { mark.readings = Set(mark.readings.map(\.inverted)) }
      mark.scope = words[inverter].range.lowerBound..<mark.range.upperBound
      return
    }
    if let negator = negator(before: first) ?? negator(of: mark, after: last) {
      mark.readings = Set(mark.readings.map(\.negated))
      mark.negation = .certain
      mark.becomeStrongIfDenied()
      let range = words[negator].range
      mark.scope = min(range.lowerBound, mark.range.lowerBound)..<max(range.upperBound, mark.range.upperBound)
    } else if mayBeNegated(first) {
      mark.negation = .possible
    } else if (first - 2...first).contains(where: { ["was", "were", "is", "are"].contains(word($0)) }) {
      mark.becomeStrongIfDenied()
    }
  }

  /// The negator right before a word, but for words that may stand between.
  private func negator(before first: Int) -> Int? {
    var index = first - 1
    if ["not", "no"].contains(words[first].text) { return nil }
    while index >= 0, first - index <= 7 {
      let text = words[index].text
      if DirectionWords.englishNegators.contains(text) {
        return ["only", "just", "merely"].contains(word(index + 1)) ? nil : index
      }
      guard DirectionWords.englishBetween.contains(text) else { return nil }
      index -= 1
    }
    return nil
  }

  /// The negator of *no* kind behind a noun: *significant difference in X was not observed*.
  private func negator(of mark: DirectionMark, after last: Int) -> Int? {
    guard mark.isSignificance || DirectionWords.englishChanges.contains(words[last].text) else { return nil }
    var index = last + 1
    while index < words.count, index - last <= 14, !isStop(index) {
      if words[index].text == "not", ["was", "were", "is", "are"].contains(word(index - 1)),
        [
          "observed", "found", "seen", "detected", "noted", "shown", "significant", "obvious",
          "statistically",
        ]
        .contains(word(index + 1))
      {
        return index
      }
      if ["and", "but", "while", "whereas"].contains(words[index].text) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a negator stands before a word in its clause.
  private func mayBeNegated(_ first: Int) -> Bool {
    var index = first - 1
    var hasVerb = false
    while index >= 0, first - index <= 14, !isStop(index), words[index].text != ",", words[index].text != "，"
    {
      let text = words[index].text
      if DirectionWords.englishNegators.contains(text) {
        return !hasVerb || text != "not" && text != "without"
      }
      if ["but", "while", "whereas", "with"].contains(text) { return false }
      if ["was", "were", "is", "are", "had", "showed", "exhibited", "received"].contains(text) {
        hasVerb = true
      }
      index -= 1
    }
    return false
  }

  /// The verb whose object the mark is, if that verb turns changes round.
  private func inverter(of first: Int, _ last: Int) -> Int? {
    let own = words[last].text
    let isChange = DirectionWords.englishChanges.contains(own)
    let isParticiple = DirectionWords.englishParticiples.contains(own)
    guard isChange || isParticiple else { return nil }
    var index = first - 1
    while index >= 0, first - index <= 9, !words[index].isSymbol {
      let text = words[index].text
      if Self.isInverter(text) {
        let isAttribute = ["the", "this", "these", "such", "its", "their", "any"].contains(word(first - 1))
        return isChange || isAttribute && index == first - 2 || index == first - 1 ? index : nil
      }
      if DirectionWords.englishBreaks.contains(text) { return nil }
      index -= 1
    }
    return nil
  }

  private static func isInverter(_ word: String) -> Bool {
    DirectionWords.englishInverters.contains { word.hasPrefix($0) }
      && !["ion", "ions", "or", "ors", "ory", "ment", "ments", "ive", "al", "er", "ers"].contains {
        word.hasSuffix($0)
      }
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

  private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  private func isStop(_ index: Int) -> Bool {
    words[index].isSymbol && [".", ";", "；", "。", ":", "：", "(", "（"].contains(words[index].text)
  }
}
