import DuizhaoModel
import DuizhaoText

/// Chooses the span of a sentence that a ballot favours.
struct SpanSearch {
  let words: Bag
  let sentence: Sentence
  let ballot: Ballot
  /// Where in the sentence the span is expected, from 0 to 1.
  let expected: Double

  /// The longest span, in words.
  private static let longest = 12
  /// What a word inside costs that nothing explains, and one that the rest of the sentence claims.
  private static let unexplained = 0.4
  private static let claimed = 0.8
  /// How much a second word for the same part counts: *blood* in *blood glucose in blood*.
  private static let repeated = 0.4
  /// What it is worth to stand where it is expected.
  private static let place = 0.15

  /// The best span with its score, or what is left over where nothing is voted for.
  var best: (range: Range<Int>, score: Double)? {
    guard let span = bestVoted else { return leftOver.map { (range(of: $0), 0.1) } }
    let whole = completed(span.words)
    return (range(of: whole), min(1, span.score / Double(max(1, ballot.partCount))))
  }

  private func range(of span: ClosedRange<Int>) -> Range<Int> {
    words.ranges[span.lowerBound].lowerBound..<words.ranges[span.upperBound].upperBound
  }

  /// What a word adds to a span by itself.
  private func value(_ position: Int) -> Double {
    let word = words.words[position]
    let support = ballot.support[word]
    let claim = ballot.claims[word]
    if support > 0 { return support * (claim > support ? 0.5 : 1) }
    return claim > 0 ? -Self.claimed : -Self.unexplained
  }

  /// Whether the rest of the sentence has a better claim to a word than the part that votes for it.
  private func isClaimedElsewhere(_ position: Int, _ voter: Int) -> Bool {
    let word = words.words[position]
    return ballot.voters[word] == voter && ballot.claims[word] > ballot.support[word]
  }

  private var bestVoted: (words: ClosedRange<Int>, score: Double)? {
    var best: (words: ClosedRange<Int>, score: Double, rank: Double)?
    for start in words.words.indices where value(start) > 0 {
      var gain = 0.0
      var used: [Int: Double] = [:]
      for end in start..<min(words.words.count, start + Self.longest) {
        if end > start, isSeparated(end - 1, end) { break }
        let value = value(end)
        guard value > 0 else {
          gain += value
          continue
        }
        // Of several words for a part the strongest counts in full, whichever comes first.
        let voter = ballot.voters[words.words[end]]
        let before = used[voter] ?? 0
        let isClaimed = before > 0 && (start...end).contains { isClaimedElsewhere($0, voter) }
        gain += max(value - before, 0) + (isClaimed ? -Self.unexplained : Self.repeated * min(value, before))
        used[voter] = max(value, before)
        let rank = gain - Self.place * abs(relativePlace(start...end) - expected)
        if rank > (best?.rank ?? 0) + 1e-9 { best = (start...end, gain, rank) }
      }
    }
    return best.map { ($0.words, $0.score) }
  }

  /// The span with the words beside it that nothing explains, where the first or the last parts of the term are still
  /// without counterpart: modifiers come before, heads after.
  private func completed(_ span: ClosedRange<Int>) -> ClosedRange<Int> {
    let voted = Set(span.map { ballot.voters[words.words[$0]] })
    guard !voted.contains(ballot.partCount) else { return span }
    var span = span
    for part in 0..<ballot.partCount {
      if voted.contains(part) { break }
      guard ballot.isSubstantial[part] else { continue }
      let next = span.lowerBound - 1
      guard next >= 0, isFree(next), isBeside(next, span.lowerBound) else { break }
      span = next...span.upperBound
    }
    for part in (0..<ballot.partCount).reversed() {
      if voted.contains(part) { break }
      guard ballot.isSubstantial[part] else { continue }
      let next = span.upperBound + 1
      guard next < words.words.count, isFree(next), isBeside(span.upperBound, next) else { break }
      span = span.lowerBound...next
    }
    return span
  }

  /// The run of words that nothing explains nearest to where the term is expected.
  private var leftOver: ClosedRange<Int>? {
    var best: (distance: Double, run: ClosedRange<Int>)?
    var start = 0
    while start < words.words.count {
      guard isFree(start) else {
        start += 1
        continue
      }
      var end = start
      while end + 1 < words.words.count, end - start + 1 < ballot.partCount + 1, isFree(end + 1),
        isBeside(end, end + 1)
      {
        end += 1
      }
      let distance = abs(relativePlace(start...end) - expected)
      if distance < best?.distance ?? 0.35 { best = (distance, start...end) }
      start = end + 1
    }
    return best?.run
  }

  private func relativePlace(_ span: ClosedRange<Int>) -> Double {
    let range = range(of: span)
    return Double(range.lowerBound + range.upperBound) / 2 / Double(max(1, sentence.text.count))
  }

  /// Whether nothing explains a word, and it is one.
  private func isFree(_ position: Int) -> Bool {
    let word = words.words[position]
    return ballot.support[word] == 0 && ballot.claims[word] == 0 && !isNumber(position)
      && words.keys[word].utf8.count > 1
  }

  /// Whether a word is a number or part of one that is written in words.
  private func isNumber(_ position: Int) -> Bool {
    words.words.indices.contains { other in
      words.keys[words.words[other]].hasPrefix("#")
        && words.ranges[other].contains(words.ranges[position].lowerBound)
    }
  }

  /// Whether only spaces, or *of*, stand between two words.
  private func isBeside(_ a: Int, _ b: Int) -> Bool {
    guard words.ranges[a].lowerBound <= words.ranges[b].lowerBound else { return false }
    let gap = words.ranges[a].upperBound..<max(words.ranges[a].upperBound, words.ranges[b].lowerBound)
    let between = sentence.text.string.slice(gap)
    return between.allSatisfy { $0 == " " } || between == " of "
  }

  /// Whether a mark or word stands between two words that no term spans.
  private func isSeparated(_ a: Int, _ b: Int) -> Bool {
    let a = words.ranges[a]
    let b = words.ranges[b]
    // Numbers in words (*twenty-three*) follow after the words of the sentence.
    if b.lowerBound < a.lowerBound { return true }
    guard a.upperBound < b.lowerBound else { return false }
    let between = sentence.text.string.slice(a.upperBound..<b.lowerBound)
    return between.contains { ",;:.()[]，；：、（）。".contains($0) }
      || between.split(separator: " ").contains {
        $0.utf8.allSatisfy { $0 < 0x80 } && !Self.joining.contains($0.lowercased())
      }
  }

  /// The function words that terms have inside (*standard of care*, *lost to follow-up*).
  private static let joining: Set<String> = [
    "of", "the", "a", "an", "for", "in", "to", "and", "on", "with", "by", "from", "at",
  ]
}
