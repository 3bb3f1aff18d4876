import DuizhaoModel

/// How far negators and inverters reach in English.
extension EnglishDirections {
  /// Counts negators and inverters in.
  func read(_ mark: inout DirectionMark, from first: Int, to last: Int) {
    if let inverter = inverter(of: first, last) {
      let isTakenBack = negator(before: inverter) != nil
      if !isTakenBack { mark.readings = Set(mark.readings.map(\.inverted)) }
      mark.hasInverter = true
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
      if isInsteadOf(index) { return index - 1 }
      if DirectionWords.englishNegators.contains(text) {
        return ["only", "just", "merely"].contains(word(index + 1)) ? nil : index
      }
      guard DirectionWords.englishBetween.contains(text) else { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether *rather than* or *instead of* ends at a word, which denies what follows.
  private func isInsteadOf(_ index: Int) -> Bool {
    words[index].text == "than" && word(index - 1) == "rather"
      || words[index].text == "of" && word(index - 1) == "instead"
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
}
