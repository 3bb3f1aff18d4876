package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// Finds the Chinese terms of passages that brackets after them give in English.
  ///
  /// Where such a term begins is told by its English: of the expressions that end at the bracket the one is taken
  /// whose parts the English has, and no more; what the glossary, the keywords or other sentences have by itself
  /// comes first. A bracket with a short form only takes the longest known term or the expression that stands alone
  /// elsewhere.
  ///
  /// - Complexity: O(*n*) in the brackets and the text before each.
  package func bracketGlosses(in passages: [Sides<[Sentence]>]) -> [BracketGloss] {
    let alone = StandingAlone(passages, isFunctionWord: vocabulary.isFunctionWord)
    return passages.enumerated().flatMap { number, passage in
      Side.allCases.flatMap { side in
        passage[side].enumerated().flatMap { index, sentence in
          sentence.language == .chinese
            ? glosses(in: sentence, alone: alone).map { gloss in
              var gloss = gloss
              gloss.passage = number
              gloss.side = side
              gloss.term.index = index
              return gloss
            } : []
        }
      }
    }
  }

  private func glosses(in sentence: Sentence, alone: StandingAlone) -> [BracketGloss] {
    let text = sentence.text.string
    var glosses: [BracketGloss] = []
    var spans: [Range<Int>]?
    for (open, token) in sentence.tokens.enumerated()
    where ["(", "（", "[", "［"].contains(text.slice(token.range)) {
      let close = sentence.tokens[open...].first { [")", "）", "]", "］"].contains(text.slice($0.range)) }
      guard let close, close.range.lowerBound > token.range.upperBound,
        let content = BracketContent(text, token.range.upperBound..<close.range.lowerBound)
      else { continue }
      let all = spans ?? ContentRuns(sentence, isFunctionWord: vocabulary.isFunctionWord).spans
      spans = all
      let end = text.endOfWord(before: token.range.lowerBound)
      let candidates = all.filter { $0.upperBound == end && text.slice($0).contains { $0.utf8.count >= 3 } }
      let judged = candidates.map { range in
        (range, self.score(of: range, in: sentence, for: content, alone: alone))
      }
      guard let best = judged.max(by: { ($0.1, -$0.0.lowerBound) < ($1.1, -$1.0.lowerBound) }), best.1 > 0.2
      else { continue }
      glosses.append(
        BracketGloss(
          passage: 0,
          side: .source,
          term: Span(index: 0, range: best.0),
          full: content.full,
          abbreviation: content.abbreviation,
          score: min(1, best.1)
        )
      )
    }
    return glosses
  }

  /// How much speaks for an expression as what the brackets after it translate.
  private func score(
    of range: Range<Int>,
    in sentence: Sentence,
    for content: BracketContent,
    alone: StandingAlone
  ) -> Double {
    let known = sentence.terms.contains { $0.range == range } ? 0.2 : 0
    let free = min(0.3, 0.15 * Double(alone.count(sentence.text.string.slice(range))))
    guard let full = content.full else { return 0.25 + known + free }
    var english = sentence.part(full)
    english.language = .english
    let use = TermUse(term: sentence.part(range), sentence: sentence.part(range), range: 0..<range.count)
    guard let there = location(of: use, in: english) else { return 0 }
    // Words of the English that the expression does not explain, and parts of it that the English does not have.
    let covered = Double(there.range.count) / Double(max(1, full.count))
    var back = 0.0
    let reverse = TermUse(term: english, sentence: english, range: 0..<full.count)
    if let here = location(of: reverse, in: use.term) {
      back = Double(here.range.count) / Double(range.count)
    }
    return 0.7 * covered * back * (0.5 + there.score / 2) + known + free
  }
}

/// What stands in brackets: a full form, a short form, or both.
private struct BracketContent {
  var full: Range<Int>?
  var abbreviation: Range<Int>?

  /// Reads the content of brackets; nil where it is neither.
  init?(_ text: String, _ range: Range<Int>) {
    var start = range.lowerBound
    var parts: [Range<Int>] = []
    let bytes = Array(text.utf8)
    for index in range.lowerBound...range.upperBound {
      let isEnd = index == range.upperBound
      guard isEnd || bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";") else { continue }
      parts.append(text.trimmed(start..<index))
      start = index + 1
    }
    for wide in ["，", "；"] where text.slice(range).contains(wide) {
      parts = text.pieces(of: range, dividedBy: Character(wide))
    }
    for part in parts where !part.isEmpty {
      let written = text.slice(part)
      guard written.unicodeScalars.allSatisfy({ !$0.isHan && $0 != "=" && $0 != "<" && $0 != "%" }),
        written.contains(where: \.isLetter)
      else { return nil }
      let small = written.utf8.count { (0x61...0x7A).contains($0) }
      let capitals = written.utf8.count { (0x41...0x5A).contains($0) }
      if full == nil, small >= 4, small > 2 * capitals, written.contains(" ") || written.utf8.count > 6 {
        full = part
      } else if abbreviation == nil, capitals >= 2, written.utf8.count <= 12, !written.contains(" ") {
        abbreviation = part
      }
    }
    if full == nil, abbreviation == nil { return nil }
  }
}

/// How often expressions fill all that stands between two marks or function words.
private struct StandingAlone {
  private var counts: [String: Int] = [:]

  init(_ passages: [Sides<[Sentence]>], isFunctionWord: @escaping (String) -> Bool) {
    for passage in passages {
      for sentence in passage.source + passage.target where sentence.language == .chinese {
        for run in ContentRuns(sentence, isFunctionWord: isFunctionWord).wholeRuns {
          counts[String(sentence.text.string.slice(run)), default: 0] += 1
        }
      }
    }
  }

  /// The number of times; less one would be none for what is glossed without anything before it.
  func count(_ text: Substring) -> Int { counts[String(text)] ?? 0 }
}

extension String {
  /// The end of the word before an offset, without blanks and quotation marks.
  fileprivate func endOfWord(before offset: Int) -> Int {
    let bytes = Array(utf8)
    var end = offset
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\"") { end -= 1 }
    return end
  }

  /// A range without blanks at its ends.
  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = Array(utf8)
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] == UInt8(ascii: " ") { lower += 1 }
    while lower < upper, bytes[upper - 1] == UInt8(ascii: " ") { upper -= 1 }
    return lower..<upper
  }

  /// The parts of a range between a mark.
  fileprivate func pieces(of range: Range<Int>, dividedBy mark: Character) -> [Range<Int>] {
    var start = range.lowerBound
    return slice(range).split(separator: mark, omittingEmptySubsequences: false).map { piece in
      let end = start + piece.utf8.count
      defer { start = end + String(mark).utf8.count }
      return trimmed(start..<end)
    }
  }
}
