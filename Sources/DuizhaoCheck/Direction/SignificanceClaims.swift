import DuizhaoModel

/// Holds what a sentence says about significance against the P values that it states.
enum SignificanceClaims {
  /// Returns marks that know what the P value that belongs to them says.
  static func read(_ marks: [DirectionMark], in sentence: Sentence) -> [DirectionMark] {
    var marks = marks
    let values = sentence.values.filter { $0.kind == .pValue && $0.numbers.count == 1 }
    for index in marks.indices where marks[index].isSignificance && !marks[index].isWeak {
      let before = marks[..<index].last { !$0.isWeak }?.range.upperBound ?? 0
      let after = marks[(index + 1)...].first { !$0.isWeak }?.scope.lowerBound ?? sentence.text.count
      let value = value(of: marks[index], among: values, between: before..<max(before, after), in: sentence)
      if let value {
        marks[index].isSignificantByP = isSignificant(value)
        marks[index].hasOwnP = isOwn(value, of: marks[index], in: sentence)
      }
    }
    return marks
  }

  /// The P value of a claim: right behind it, else right before it, else the next one of its part of the sentence.
  private static func value(
    of mark: DirectionMark,
    among values: [TypedValue],
    between bounds: Range<Int>,
    in sentence: Sentence
  ) -> TypedValue? {
    let next = values.first {
      $0.range.lowerBound >= mark.range.upperBound && $0.range.lowerBound < bounds.upperBound
    }
    if let next, next.range.lowerBound - mark.range.upperBound <= adjacent { return next }
    let previous = values.last {
      $0.range.upperBound <= mark.scope.lowerBound && $0.range.lowerBound >= bounds.lowerBound
    }
    if let previous, mark.scope.lowerBound - previous.range.upperBound <= 2 * adjacent { return previous }
    guard let next, next.range.lowerBound < segmentEnd(after: mark.range.upperBound, in: sentence) else {
      return nil
    }
    return next
  }

  /// Whether no clause ends between a claim and a P value behind it.
  private static func isOwn(_ value: TypedValue, of mark: DirectionMark, in sentence: Sentence) -> Bool {
    guard value.range.lowerBound >= mark.range.upperBound else { return false }
    return !sentence.tokens.contains { token in
      token.range.lowerBound >= mark.range.upperBound && token.range.upperBound <= value.range.lowerBound
        && breaks.contains(sentence.text.string.slice(token.range).lowercased())
    }
  }

  private static let breaks: Set<String> = [
    ",", "，", ";", "；", ":", "：", "but", "while", "whereas", "not", "no", "except", "and", "although", "但",
    "而", "除", "外", "无", "不", "、",
  ]

  /// How many bytes may lie between a claim and the P value that it stands next to.
  private static let adjacent = 6

  /// Whether a P value is below the usual level; nil where it does not say.
  private static func isSignificant(_ value: TypedValue) -> Bool? {
    let p = value.numbers[0]
    switch value.comparison ?? .equal {
    case .less, .lessOrEqual: return p <= 0.05 ? true : nil
    case .greater, .greaterOrEqual: return p >= 0.05 ? false : nil
    case .equal, .about: return p < 0.05
    }
  }

  private static func segmentEnd(after start: Int, in sentence: Sentence) -> Int {
    sentence.tokens.first { token in
      token.kind == .symbol && token.range.lowerBound >= start
        && [";", "；", "。", "."].contains(sentence.text.string.slice(token.range))
    }?.range.lowerBound ?? sentence.text.count
  }
}
