import DuizhaoModel

// Confidence intervals.
extension ValueReader {
  /// The interval whose level is the percentage at an index (95%CI: 1.20~2.63).
  func leveledInterval(at start: Int) -> TypedValue? {
    guard let level = digits(at: start, []), let percent = percentEnd(at: level.range.upperBound),
      level.value >= 50, level.value < 100
    else { return nil }
    let place = text.skippingSpaces(percent)
    let name = text[place] == 0x28 || text[place] == 0x5B || text[place] == 0x7684 ? place + 1 : place
    guard let nameEnd = intervalName(at: text.skippingSpaces(name), inAnyCase: true) else { return nil }
    return interval(from: start, nameEnd: nameEnd, level: level.value)
  }

  /// The index after the name of a confidence interval at an index; in small letters *ci* is one beside a level only.
  func intervalName(at start: Int, inAnyCase: Bool = false) -> Int? {
    let first = NumericText.lowercase(text[start])
    guard first == 0x63 || first == 0x53EF || first == 0x7F6E || first == 0x4FE1 else { return nil }
    for name in Statistics.intervals where name[0] == first {
      guard let end = text.end(ofWord: name, at: start) else { continue }
      return name.count <= 3 && !inAnyCase && !NumericText.isUppercase(text[start]) ? nil : end
    }
    return nil
  }

  /// The interval whose bounds follow its name.
  func interval(from start: Int, nameEnd: Int, level: Double?) -> TypedValue? {
    var level = level
    var place = nameEnd
    if level == nil, let stated = statedLevel(after: place) {
      level = stated.level
      place = stated.end
    }
    guard let bounds = bounds(at: boundsStart(after: place)) else { return nil }
    return TypedValue(
      kind: .confidenceInterval,
      range: start..<bounds.end,
      numbers: (level.map { [$0] } ?? []) + bounds.numbers,
      isRepaired: bounds.isRepaired
    )
  }

  /// The interval in the parentheses after an estimate: OR (95%CI): 1.85 (1.20, 2.63).
  func bracketedInterval(after end: Int, level: Double?) -> TypedValue? {
    let open = text.skippingSpaces(end)
    guard text[open] == 0x28 || text[open] == 0x5B, let bounds = bounds(at: open + 1),
      text[bounds.end - 1] == 0x29 || text[bounds.end - 1] == 0x5D, level != nil || bounds.isDecimal
    else { return nil }
    return TypedValue(
      kind: .confidenceInterval,
      range: open + 1..<bounds.end - 1,
      numbers: (level.map { [$0] } ?? []) + bounds.numbers,
      isRepaired: bounds.isRepaired
    )
  }

  /// The level where it follows the name (CI 95%).
  private func statedLevel(after end: Int) -> (level: Double, end: Int)? {
    guard let stated = digits(at: text.skippingSpaces(end), []), text[stated.range.upperBound] == 0x25 else {
      return nil
    }
    let after = text.skippingSpaces(stated.range.upperBound + 1)
    guard !NumericText.isDash(text[after]), text[after] != 0x7E else { return nil }
    return (stated.value, stated.range.upperBound + 1)
  }

  /// Skips the marks and words between the name of an interval and its bounds.
  private func boundsStart(after end: Int) -> Int {
    var place = end
    for _ in 0..<8 {
      place = text.skippingSpaces(place)
      if let bracket = abbreviationEnd(at: place) {
        place = bracket
        continue
      }
      if let object = objectEnd(at: place) {
        place = object
        continue
      }
      switch text[place] {
      case 0x3A, 0x2C, 0x3D, 0x28, 0x5B, 0x3010, 0x29, 0x5D:
        place += 1
      default:
        guard let filler = Statistics.fillers.first(where: { text.end(ofWord: $0, at: place) != nil }) else {
          return place
        }
        place += filler.count
      }
    }
    return place
  }

  /// The index of the comma after what an interval is of (*95% CI of the difference, 1.2 to 2.6*).
  private func objectEnd(at index: Int) -> Int? {
    guard var end = text.end(ofWord: Statistics.ofThe, at: index) else { return nil }
    while end - index < 50, NumericText.isLetter(text[end]) || text[end] == 0x20 || text[end] == 0x2D {
      end += 1
    }
    return text[end] == 0x2C ? end : nil
  }

  /// The index after an abbreviation in brackets: [CI].
  private func abbreviationEnd(at index: Int) -> Int? {
    guard text[index] == 0x28 || text[index] == 0x5B else { return nil }
    var end = text.skippingSpaces(index + 1)
    if let percent = digits(at: end, []).flatMap({ percentEnd(at: $0.range.upperBound) }) {
      end = text.skippingSpaces(percent)
    }
    guard let name = intervalName(at: end, inAnyCase: true) else { return nil }
    let close = text.skippingSpaces(name)
    return text[close] == 0x29 || text[close] == 0x5D ? close + 1 : nil
  }

  private struct Bounds {
    var numbers: [Double]
    var end: Int
    var isRepaired: Bool
    var isDecimal: Bool
  }

  /// Two bounds; commas part them rather than thousands.
  private func bounds(at start: Int) -> Bounds? {
    guard let plain = bounds(at: start, []) ?? bounds(at: start, .thousands) else { return nil }
    // "1.36-1. 71": scanning put a space after the point.
    guard plain.numbers[0] > plain.numbers[1], let spaced = bounds(at: start, .spaced),
      spaced.numbers[0] < spaced.numbers[1]
    else { return plain }
    return spaced
  }

  private func bounds(at start: Int, _ options: DigitOptions) -> Bounds? {
    guard let low = signedDigits(at: start, options) else { return nil }
    var place = low.range.upperBound
    if text[place] == 0x25 { place += 1 }
    guard let second = separatorEnd(at: text.skippingSpaces(place)),
      let high = signedDigits(at: text.skippingSpaces(second), options)
    else { return nil }
    var end = high.range.upperBound
    if text[end] == 0x25 { end += 1 }
    let close = text.skippingSpaces(end)
    if text[close] == 0x29 && text[start - 1] == 0x28 || text[close] == 0x5D && text[start - 1] == 0x5B {
      end = close + 1
    }
    return Bounds(
      numbers: [low.value, high.value],
      end: end,
      isRepaired: low.isRepaired || high.isRepaired,
      isDecimal: !low.isWhole && !high.isWhole
    )
  }

  private func separatorEnd(at index: Int) -> Int? {
    switch text[index] {
    case 0x7E, 0x2C, 0x3B, 0x3001, 0x81F3, 0x5230:
      return index + 1
    case 0x2D, NumericText.longDash:
      return NumericText.isDash(text[index + 1]) && text[index] == NumericText.longDash
        ? index + 2 : index + 1
    default:
      return text.end(ofWord: AmountWords.to, at: index) ?? text.end(ofWord: AmountWords.and, at: index)
    }
  }
}
