import DuizhaoText

/// How the letters of a short form are found in the words before it.
///
/// After Schwartz & Hearst (2003): the words are gone through backwards. Letters count most at the start of words; a
/// word may give several (*lipo­protein*, LP), small words may be skipped, and one letter may have no word.
struct LetterMatch: Sendable {
  /// The index of the character at which the full form begins.
  var start: Int

  /// How far the match is from plain initials.
  var cost: Double

  /// The letters without a word.
  var missing: [Unicode.Scalar]

  /// How many letters were found inside a word whose initial does not count.
  var inner: Int

  /// A word of the text: its place, and its letters in lower case.
  struct Word: Sendable {
    var range: Range<Int>
    var letters: [Unicode.Scalar]
    var isFunctionWord: Bool
  }

  /// Returns the full form that ends at a character of a text, if the letters can be explained.
  ///
  /// - Complexity: O(*w* · *n*²) for *n* letters and *w* ≤ 2*n* + 5 words.
  static func fullForm(
    of letters: [Unicode.Scalar],
    endingAt end: Int,
    in text: NarrowText,
    acrossCommas: Bool = false
  ) -> LetterMatch? {
    guard letters.count >= 2 else { return nil }
    let words = words(before: end, in: text, atMost: 2 * letters.count + 5, acrossCommas: acrossCommas)
    var states: [LetterMatch?] = Array(repeating: nil, count: letters.count + 1)
    states[letters.count] = LetterMatch(start: end, cost: 0, missing: [], inner: 0)
    drop(letters, &states)
    var best: LetterMatch?
    for word in words.reversed() {
      var next: [LetterMatch?] = Array(repeating: nil, count: letters.count + 1)
      for left in states.indices.dropFirst() {
        guard let state = states[left] else { continue }
        var skipped = state
        skipped.cost += word.isFunctionWord ? 0.1 : left == letters.count ? 0.7 : 1.1
        keep(skipped, at: left, in: &next)
        for (taken, step) in takes(letters[..<left], from: word) {
          var match = state
          match.cost += step.cost
          match.inner += step.inner
          match.start = word.range.lowerBound
          keep(match, at: left - taken, in: &next)
        }
      }
      drop(letters, &next)
      if let whole = next[0], whole.start == word.range.lowerBound, whole.cost < best?.cost ?? limit(letters)
      {
        best = whole
      }
      states = next
    }
    return best
  }

  /// What a match may cost at most.
  private static func limit(_ letters: [Unicode.Scalar]) -> Double {
    letters.count <= 3 ? 1.36 : 0.46 * Double(letters.count)
  }

  private static func keep(_ state: LetterMatch, at left: Int, in states: inout [LetterMatch?]) {
    if state.cost < states[left]?.cost ?? .infinity { states[left] = state }
  }

  /// Lets each state do without its last letter.
  private static func drop(_ letters: [Unicode.Scalar], _ states: inout [LetterMatch?]) {
    for left in states.indices.dropFirst().reversed() {
      guard var state = states[left] else { continue }
      state.cost += 1.8
      state.missing.insert(letters[left - 1], at: 0)
      keep(state, at: left - 1, in: &states)
    }
  }

  private struct Step {
    var cost: Double
    var inner: Int
  }

  /// How many of the last letters a word can give, and at what cost.
  private static func takes(_ letters: ArraySlice<Unicode.Scalar>, from word: Word) -> [(Int, Step)] {
    var steps: [(Int, Step)] = []
    for taken in 1...letters.count {
      let wanted = letters.suffix(taken)
      if word.letters.first == wanted.first, let cost = cost(of: wanted.dropFirst(), after: word.letters) {
        steps.append((taken, Step(cost: cost, inner: 0)))
      } else if taken == 1, let letter = wanted.first, word.letters.dropFirst().contains(letter) {
        steps.append((1, Step(cost: 1.2, inner: 1)))
      }
    }
    return steps
  }

  /// What letters after the initial cost, nil where the word does not have them in this order.
  private static func cost(of wanted: ArraySlice<Unicode.Scalar>, after word: [Unicode.Scalar]) -> Double? {
    if word.dropFirst().elementsEqual(wanted) { return 0 }
    var cost = 0.0
    var index = 1
    for letter in wanted {
      guard let found = word[min(index, word.count)...].firstIndex(of: letter) else { return nil }
      cost += letter.isDigit ? 0 : found == index ? 0.15 : 0.35
      index = found + 1
    }
    return cost
  }
}

extension LetterMatch {
  /// The last words before a character, back to the next mark that ends a phrase.
  static func words(
    before end: Int,
    in text: NarrowText,
    atMost limit: Int,
    acrossCommas: Bool = false
  ) -> [Word] {
    var words: [Word] = []
    var upper = end
    while words.count < limit {
      while upper > 0, isGap(text.scalars[upper - 1]) || acrossCommas && text.scalars[upper - 1] == "," {
        upper -= 1
      }
      var lower = upper
      while lower > 0, text.scalars[lower - 1].isWordCharacter { lower -= 1 }
      guard lower < upper else { break }
      words.append(word(lower..<upper, in: text))
      upper = lower
    }
    return words.reversed()
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool { [" ", "-", "/", "'", "’"].contains(scalar) }

  /// A word of a text.
  static func word(_ range: Range<Int>, in text: NarrowText) -> Word {
    let letters = text.scalars[range].map(\.lowered)
    let name = String(letters)
    let isFunctionWord = EnglishFunctionWords.contains(name)
    guard let letter = greek[name] else {
      return Word(range: range, letters: letters, isFunctionWord: isFunctionWord)
    }
    return Word(range: range, letters: [letter], isFunctionWord: false)
  }

  private static let greek: [String: Unicode.Scalar] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "kappa": "κ",
  ]

  /// Returns the first run of words in a text whose initials are the letters, small words skipped.
  static func initials(_ letters: [Unicode.Scalar], in text: NarrowText) -> Range<Int>? {
    guard letters.count >= 3 else { return nil }
    var words: [Word?] = []
    var index = 0
    while index < text.count {
      var end = index
      while end < text.count, text.scalars[end].isWordCharacter { end += 1 }
      if end > index {
        words.append(word(index..<end, in: text))
        index = end
      } else {
        // A mark ends the phrase; hyphens and spaces do not.
        if !isGap(text.scalars[index]) { words.append(nil) }
        index += 1
      }
    }
    for start in words.indices {
      if let end = run(of: letters, in: words[start...]), let first = words[start] {
        return first.range.lowerBound..<end
      }
    }
    return nil
  }

  /// Where the run ends that begins with the first word, if its initials are the letters.
  private static func run(of letters: [Unicode.Scalar], in words: ArraySlice<Word?>) -> Int? {
    var matched = 0
    for word in words {
      guard let word else { return nil }
      if word.letters.first == letters[matched], word.letters.count > 1, !word.isFunctionWord,
        word.letters != letters
      {
        matched += 1
        if matched == letters.count { return word.range.upperBound }
      } else if matched == 0 || !word.isFunctionWord {
        return nil
      }
    }
    return nil
  }
}
