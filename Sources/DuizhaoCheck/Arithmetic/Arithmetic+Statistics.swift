import DuizhaoModel

// Youden's index, ages.
extension Arithmetic {
  /// Youden indices that are not sensitivity + specificity − 1.
  var indexErrors: [Flaw] {
    var errors: [Flaw] = []
    var start = 0
    while start < text.count {
      let end = clauseEnd(from: start)
      if let error = indexError(in: start..<end) { errors.append(error) }
      start = end
    }
    return errors
  }

  /// A semicolon ends a clause in which one test is described.
  private func clauseEnd(from start: Int) -> Int {
    let marks = ["；", ";", "。"].flatMap { mark in
      text.places(of: mark).filter { $0 >= start }.map { $0 + mark.utf8.count }
    }
    return marks.min() ?? text.count
  }

  private func indexError(in clause: Range<Int>) -> Flaw? {
    guard let index = only(Self.youden, in: clause), let sensitivity = only(Self.sensitivity, in: clause),
      let specificity = only(Self.specificity, in: clause)
    else { return nil }
    let parts = [sensitivity, specificity, index].map { value in
      let isPercentage = value.kind == .percentage || value.numbers[0] > 1
      return (value.numbers[0] / (isPercentage ? 100 : 1), step(decimals(value)) / (isPercentage ? 100 : 1))
    }
    let right = parts[0].0 + parts[1].0 - 1
    let slack =
      parts.reduce(0) { $0 + $1.1 / 2 } + step(decimals(index)) / (index.kind == .percentage ? 100 : 1)
    guard abs(right - parts[2].0) > slack, parts.allSatisfy({ $0.0 <= 1 }) else { return nil }
    return Flaw(
      claim: Flaw.Claim(kind: "youden", numbers: parts.map(\.0)),
      range: Self.name(before: index, text)..<index.range.upperBound,
      message: Message(
        en: "sensitivity + specificity − 1 is \(shown(right, decimals: 3)), not \(text[index.range])",
        zh: "灵敏度+特异度−1应为\(shown(right, decimals: 3))，而非\(text[index.range])"
      )
    )
  }

  /// Where the name of the index before its value starts.
  private static func name(before value: TypedValue, _ text: SentenceBytes) -> Int {
    let places = youden.flatMap { text.places(of: $0) }
    return places.filter { $0 < value.range.lowerBound }.max() ?? value.range.lowerBound
  }

  /// The value of a measure that a clause names once, with one value.
  private func only(_ names: [String], in clause: Range<Int>) -> TypedValue? {
    let places = names.flatMap { name in
      text.places(of: name).filter(clause.contains).map { $0 + name.utf8.count }
    }
    guard let end = places.first, places.count == 1,
      let index = values.firstIndex(where: {
        $0.range.lowerBound >= end && clause.contains($0.range.lowerBound)
      })
    else { return nil }
    let value = values[index]
    let gap = text[end..<value.range.lowerBound]
    guard value.kind == .percentage || value.kind == .number, value.comparison == nil, gap.utf8.count <= 14,
      !gap.contains("分别"), !gap.contains("、"), !gap.contains("and"), !gap.contains("和")
    else { return nil }
    if index + 1 < values.count, values[index + 1].kind == value.kind {
      let next = text.between(value.range, values[index + 1].range).filter { $0 != " " }
      if ["、", "和", "and", ",", "，"].contains(next) { return nil }
    }
    return value
  }

  private static let youden = [
    "约登指数", "Youden指数", "Youden index", "Youden's index", "Yorden index", "Youden’s index",
  ]
  private static let sensitivity = ["灵敏度", "敏感度", "敏感性", "灵敏性", "sensitivity", "Sensitivity"]
  private static let specificity = ["特异度", "特异性", "specificity", "Specificity"]

  /// Ages from the older to the younger.
  var ageErrors: [Flaw] {
    values.compactMap { value in
      guard value.kind == .range, value.unit?.symbol == "y", value.numbers[0] > value.numbers[1],
        !value.isRepaired,
        text.before(value.range.lowerBound, 24).contains("年龄")
          || text.before(value.range.lowerBound, 16).contains("age")
      else { return nil }
      return Flaw(
        claim: Flaw.Claim(kind: "age", numbers: value.numbers),
        range: value.range,
        message: Message(en: "the lower bound of the ages is above the upper", zh: "年龄下限大于上限")
      )
    }
  }
}
