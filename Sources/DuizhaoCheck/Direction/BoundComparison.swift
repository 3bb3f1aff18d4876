import DuizhaoModel

/// Bounds of values that point opposite ways in the two languages: 超过5年, *less than 5 years*.
struct BoundComparison {
  /// A value of each side with one number, of which one is an upper bound and the other is none.
  struct Conflict {
    var source: (sentence: Int, value: TypedValue)
    var target: (sentence: Int, value: TypedValue)
    var confidence: Double
  }

  /// The contradictions, in the order of the source side.
  private(set) var conflicts: [Conflict] = []

  init(_ link: Link, in article: AlignedArticle) {
    let sides = Sides(
      source: Self.values(link.source, article.sentences.source),
      target: Self.values(link.target, article.sentences.target)
    )
    for source in sides.source {
      let same = { (other: (sentence: Int, value: TypedValue)) in
        zip(source.value.numbers, other.value.numbers).allSatisfy(Agreement.same)
      }
      // A number that comes twice on a side may be bounded from both.
      guard sides.source.filter(same).count == 1, sides.target.filter(same).count == 1,
        let target = sides.target.first(where: same)
      else { continue }
      switch (Self.bound(source.value), Self.bound(target.value)) {
      case (1, -1), (-1, 1):
        let isForbidden = (
          Self.isForbidden(source, article.sentences.source),
          Self.isForbidden(target, article.sentences.target)
        )
        if isForbidden.0 == isForbidden.1 {
          conflicts.append(Conflict(source: source, target: target, confidence: 0.9))
        }
      // *More than 5 years* may be said for 5年; *less than* may not.
      case (0, -1) where saysLess(target, article.sentences.target):
        conflicts.append(Conflict(source: source, target: target, confidence: 0.5))
      default: break
      }
    }
  }

  /// Whether what lies beyond a bound is forbidden, which turns it round: *doses above 5 mg were prohibited*, 不得少于13.
  private static func isForbidden(_ value: (sentence: Int, value: TypedValue), _ sentences: [Sentence])
    -> Bool
  {
    let text = SentenceBytes(sentences[value.sentence])
    let stops: Set<Character> = ["，", "。", "；", ";", ","]
    let head = text.before(value.value.range.lowerBound, 80).split { stops.contains($0) }.last ?? ""
    let tail = text.after(value.value.range.upperBound, 60).split { stops.contains($0) }.first ?? ""
    let clause = (head + " " + tail).lowercased()
    return forbidding.contains { clause.contains($0) }
  }

  private static let forbidding = [
    "prohibit", "were excluded", "was excluded", "be excluded", "not allowed", "not permitted", "forbidden",
    "disallowed", "contraindicated", "avoid", "cannot", "must not", "not exceed", "never exceed",
    "should not",
    "禁止", "禁用", "不得", "不能", "不应", "不可", "不宜", "不允许", "除外", "剔除", "避免",
  ]

  private func saysLess(_ value: (sentence: Int, value: TypedValue), _ sentences: [Sentence]) -> Bool {
    let words = sentences[value.sentence].text.string.slice(value.value.range).lowercased()
    return words.hasPrefix("less than") || words.hasPrefix("fewer than")
  }

  private static func values(_ indices: [Int], _ sentences: [Sentence]) -> [(
    sentence: Int, value: TypedValue
  )] {
    indices.flatMap { index in
      sentences[index].values
        .filter { [.number, .quantity, .duration, .percentage].contains($0.kind) && $0.numbers.count == 1 }
        .map { (index, $0) }
    }
  }

  /// 1 for a lower bound, -1 for an upper one, 0 for none.
  private static func bound(_ value: TypedValue) -> Int {
    switch value.comparison {
    case .greater, .greaterOrEqual: 1
    case .less, .lessOrEqual: -1
    default: 0
    }
  }
}

extension Sentence {
  /// Whether words are the bound of a value (*more than 5 years*), whose comparison is another matter.
  ///
  /// *Lower than* may also compare groups that are called by a number.
  func isBound(_ range: Range<Int>) -> Bool {
    let words = text.string.slice(range).lowercased()
    if ["high", "low", "long", "short", "great", "高于", "低于"].contains(where: { words.contains($0) }) {
      return false
    }
    return values.contains { value in
      value.comparison != nil && value.comparison != .equal && value.range.clamped(to: range) == range
    }
  }
}
