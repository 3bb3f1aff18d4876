import DuizhaoModel
import DuizhaoText

/// The expressions of a sentence that may be terms: words that stand one beside the other, none of them a function word.
///
///     建立 了 骨质疏松 小鼠 模型     // 建立 | 骨质疏松, 骨质疏松小鼠, 骨质疏松小鼠模型, 小鼠, 小鼠模型, 模型
struct ContentRuns {
  /// The longest expression, in words.
  private static let longest = 6

  private let sentence: Sentence
  private let isFunctionWord: (String) -> Bool

  /// Looks at a sentence.
  init(_ sentence: Sentence, isFunctionWord: @escaping (String) -> Bool) {
    self.sentence = sentence
    self.isFunctionWord = isFunctionWord
  }

  /// The ranges of all such expressions, and of all terms of the glossary, in order; none cuts a term in two.
  ///
  /// - Complexity: O(*n* · *t*) in the words and terms of the sentence.
  var spans: [Range<Int>] {
    var spans = Set(sentence.terms.map(\.range))
    for run in runs {
      for start in run.indices where canBegin(run, at: start) {
        var words = 0
        var conjunctions = 0
        for end in start..<run.endIndex {
          if isConjunction(run[end]) { conjunctions += 1 }
          if isJoint(run[end]) { continue }
          words += 1
          guard words <= Self.longest, conjunctions < 2 else { break }
          // 纳入和排除标准 is one expression, 诊断和治疗 is two.
          guard canEnd(run, at: end), conjunctions == 0 || words > 2 else { continue }
          let range = run[start].range.lowerBound..<run[end].range.upperBound
          if isSubstantial(range), !cutsTerm(range) { spans.insert(range) }
        }
      }
    }
    return spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The ranges from mark, function word or conjunction to the next.
  var wholeRuns: [Range<Int>] {
    runs.flatMap { run in
      run.split(whereSeparator: isConjunction).compactMap { part in
        guard let first = part.first, let last = part.last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
      }
    }
  }

  private func isSubstantial(_ range: Range<Int>) -> Bool {
    // A single Han character takes three bytes; two letters may be an abbreviation.
    let isLatin = sentence.text.string.slice(range).utf8.allSatisfy { $0 < 0x80 }
    return range.count > (isLatin ? 1 : 3)
  }

  private func cutsTerm(_ range: Range<Int>) -> Bool {
    sentence.terms.contains { term in
      term.range.overlaps(range) && !term.range.holds(range) && !range.holds(term.range)
    }
  }

  private func canBegin(_ run: ArraySlice<Token>, at index: Int) -> Bool {
    let token = run[index]
    guard !isJoint(token) else { return false }
    guard token.kind == .number else { return true }
    // 2型糖尿病, 7步分析法; but not 60例患者, nor any English number.
    guard sentence.language == .chinese, index + 1 < run.endIndex, run[index + 1].kind == .han else {
      return false
    }
    return run[index + 1].key.first.map { Self.classifiers.contains($0) } ?? false
  }

  private func canEnd(_ run: ArraySlice<Token>, at index: Int) -> Bool {
    guard run[index].kind == .number else { return true }
    // 糖类抗原125; but not 共125例.
    return index > run.startIndex && !isJoint(run[index - 1])
      && (index + 1 == run.endIndex || run[index + 1].kind != .han)
  }

  private static let classifiers: Set<Character> = ["型", "期", "级", "步", "号", "度", "维", "代", "羟"]

  /// What may stand inside an expression but not at its ends.
  private func isJoint(_ token: Token) -> Bool {
    token.kind == .symbol || sentence.language == .english && token.key == "of" || isConjunction(token)
  }

  private func isConjunction(_ token: Token) -> Bool {
    sentence.language == .chinese ? ["和", "与", "及"].contains(token.key) : token.key == "and"
  }

  /// The runs of words that stand one beside the other.
  private var runs: [ArraySlice<Token>] {
    let tokens = sentence.tokens
    var runs: [ArraySlice<Token>] = []
    var start = 0
    for (index, token) in tokens.enumerated() {
      let isBeside = index > start && sentence.areBeside(tokens[index - 1].range, token.range)
      if isBreak(token, at: index) {
        if index > start { runs.append(tokens[start..<index]) }
        start = index + 1
      } else if index > start, !isBeside {
        runs.append(tokens[start..<index])
        start = index
      }
    }
    if start < tokens.count { runs.append(tokens[start...]) }
    return runs
  }

  private func isBreak(_ token: Token, at index: Int) -> Bool {
    if let label = sentence.label, label.overlaps(token.range) { return true }
    switch token.kind {
    case .symbol: return !isHyphen(at: index)
    case .number: return sentence.language == .english && !isNumbered(index)
    case .han, .latin:
      return !isJoint(token)
        && (isFunctionWord(token.key)
          || sentence.language == .english && EnglishFunctionWords.contains(token.key))
    }
  }

  /// Whether an English number belongs to the word before it: *type 2*, *carbohydrate antigen 125*.
  private func isNumbered(_ index: Int) -> Bool {
    let tokens = sentence.tokens
    guard index > 0, tokens[index - 1].kind == .latin,
      sentence.areBeside(tokens[index - 1].range, tokens[index].range)
    else { return false }
    let isLast = index + 1 == tokens.count || tokens[index + 1].kind == .symbol
    return isLast || ["type", "grade", "stage", "phase", "class"].contains(tokens[index - 1].key)
  }

  /// Whether a hyphen, slash or dot joins what stands on both sides of it without a blank.
  private func isHyphen(at index: Int) -> Bool {
    let tokens = sentence.tokens
    guard index > 0, index + 1 < tokens.count else { return false }
    let range = tokens[index].range
    return ["-", "/", "·", "‐", "–", "+"].contains(String(sentence.text.string.slice(range)))
      && tokens[index - 1].range.upperBound == range.lowerBound
      && tokens[index + 1].range.lowerBound == range.upperBound
      && tokens[index - 1].kind != .symbol && tokens[index + 1].kind != .symbol
  }
}

extension Range<Int> {
  /// Whether another range lies inside this one.
  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension Sentence {
  /// Whether nothing stands between two words, or a space in a language that has spaces.
  func areBeside(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.upperBound <= b.lowerBound else { return false }
    let between = text.string.slice(a.upperBound..<b.lowerBound)
    return between.isEmpty || language == .english && (between == " " || between == "-")
  }
}
