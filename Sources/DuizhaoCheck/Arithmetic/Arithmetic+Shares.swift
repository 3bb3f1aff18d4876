import DuizhaoModel

// Men and women against all, counts against percentages.
extension Arithmetic {
  /// Totals that are not the sum of men and women.
  var sexErrors: [Flaw] {
    values.indices.dropFirst().compactMap { index in
      guard index + 1 < values.count, isCount(values[index]), isCount(values[index + 1]),
        isMen(values[index]), isWomen(values[index + 1], after: values[index]),
        let total = totalOfSexes(before: index)
      else { return nil }
      let (men, women) = (values[index].numbers[0], values[index + 1].numbers[0])
      guard men + women != total.numbers[0] else { return nil }
      return Flaw(
        claim: Flaw.Claim(kind: "sexes", numbers: [total.numbers[0], men, women].sorted()),
        range: span(total, values[index + 1]),
        message: Message(
          en: "\(shown(men))+\(shown(women))=\(shown(men + women)), not \(shown(total.numbers[0]))",
          zh: "\(shown(men))+\(shown(women))=\(shown(men + women))，不等于\(shown(total.numbers[0]))"
        )
      )
    }
  }

  private func isMen(_ value: TypedValue) -> Bool {
    if isChinese {
      let before = text.before(value.range.lowerBound, 9).filter { $0 != " " }
      return ["男", "男性", "男性患者", "男患者"].contains { before.hasSuffix($0) }
    }
    let next = text.after(value.range.upperBound, 10).drop { $0 == " " }
    return ["male", "men", "boys"].contains { next.hasPrefix($0) }
  }

  private func isWomen(_ value: TypedValue, after men: TypedValue) -> Bool {
    let gap = text.between(men.range, value.range)
    guard gap.utf8.count <= 24 else { return false }
    if isChinese { return gap.contains("女") && gap.count <= 8 }
    let next = text.after(value.range.upperBound, 10).drop { $0 == " " }
    return ["female", "women", "girls"].contains { next.hasPrefix($0) }
  }

  /// The count before the men, in the same sentence with no other number between but spans of time.
  private func totalOfSexes(before index: Int) -> TypedValue? {
    guard let place = values[..<index].lastIndex(where: { $0.kind != .date }), isCount(values[place]) else {
      return nil
    }
    let value = values[place]
    let gap = text.between(value.range, values[index].range)
    let next = text.after(value.range.upperBound, 14).drop { $0 == " " }
    let isCounting =
      isChinese
      ? next.first.map { "例名人位".contains($0) } ?? false
      : ["cases", "patients", "subjects", "people", "children", "adults"].contains { next.hasPrefix($0) }
    let before = text.before(value.range.lowerBound, 6)
    guard isCounting, gap.utf8.count <= 45, !before.hasSuffix("各"), !before.hasSuffix("每组"),
      !["组", "group", "；", ";", "和", "control"].contains(where: gap.contains)
    else { return nil }
    return value
  }

  /// Percentages that do not follow from the counts beside them.
  var shareErrors: [Flaw] {
    values.indices.compactMap { ratioError(at: $0) ?? countError(at: $0) }
  }

  /// 12/36 (30.3%), 30.3% (12/36).
  private func ratioError(at index: Int) -> Flaw? {
    let value = values[index]
    guard value.kind == .ratio, value.unit == nil, !value.isRepaired, text[value.range].contains("/"),
      value.numbers.allSatisfy({ $0 == $0.rounded() }), value.numbers[0] <= value.numbers[1],
      value.numbers[1] >= 5
    else { return nil }
    for other in [index + 1, index - 1]
    where values.indices.contains(other) && values[other].kind == .percentage {
      let (first, last) = (values[min(index, other)], values[max(index, other)])
      let gap = text.between(first.range, last.range).filter { $0 != " " }
      guard ["(", "（", "[", "，", ","].contains(gap), !isListed(min(index, other) - 1),
        !isListed(max(index, other)),
        gap == "(" || gap == "（" || gap == "[" || isClosed(after: last, open: first)
      else { continue }
      return error(value.numbers[0], of: value.numbers[1], values[other], span(first, last))
    }
    return nil
  }

  /// Whether both values stand in one pair of parentheses: (12/36, 33.3%).
  private func isClosed(after last: TypedValue, open first: TypedValue) -> Bool {
    let before = text.before(first.range.lowerBound, 3)
    let after = text.after(last.range.upperBound, 3)
    return (before.hasSuffix("(") || before.hasSuffix("（")) && (after.hasPrefix(")") || after.hasPrefix("）"))
  }

  /// Whether a value and the next are of one list.
  private func isListed(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < values.count else { return false }
    let gap = text.between(values[index].range, values[index + 1].range).filter { $0 != " " }
    return ["、", ",", "，", "和", "and", "vs", "vs.", "比", "或", ",and"].contains(gap)
  }

  /// 36例中12例(30.3%), *12 of 36 patients (30.3%)*.
  private func countError(at index: Int) -> Flaw? {
    guard index + 2 < values.count else { return nil }
    let (first, second, share) = (values[index], values[index + 1], values[index + 2])
    guard isCount(first), isCount(second), share.kind == .percentage, share.comparison == nil else {
      return nil
    }
    let gap = text.between(first.range, second.range)
    let rest = text.between(second.range, share.range)
    guard rest.utf8.count <= 40, let open = rest.last(where: { $0 != " " }), open == "(" || open == "（",
      rest.filter({ $0 == "(" || $0 == "（" }).count == 1, !rest.contains(where: { ",，;；、。".contains($0) }),
      !isListed(index + 2)
    else { return nil }
    let (part, whole): (TypedValue, TypedValue)
    if isChinese {
      guard gap.hasSuffix("中"), gap.utf8.count <= 24, gap.first.map({ "例名只人位".contains($0) }) ?? false,
        rest.first.map({ "例名只人位".contains($0) }) ?? false
      else { return nil }
      (part, whole) = (second, first)
    } else {
      guard [" of ", " of the ", " out of ", " out of the ", " of all "].contains(gap) else { return nil }
      (part, whole) = (first, second)
    }
    guard part.numbers[0] <= whole.numbers[0], whole.numbers[0] >= 5 else { return nil }
    return error(part.numbers[0], of: whole.numbers[0], share, span(first, share))
  }

  private func error(_ part: Double, of whole: Double, _ share: TypedValue, _ range: Range<Int>) -> Flaw? {
    // "14.85%.14.56%": a point that was a comma.
    guard !share.isRepaired, text.before(share.range.lowerBound, 1) != ".", !text[share.range].hasPrefix(".")
    else {
      return nil
    }
    let decimals = decimals(share)
    let percent = part / whole * 100
    // Some round, some cut off.
    guard abs(percent - share.numbers[0]) > step(decimals) * 1.001 else { return nil }
    let right = shown(percent, decimals: max(min(decimals, 3), 1))
    return Flaw(
      claim: Flaw.Claim(kind: "share", numbers: [part, whole, share.numbers[0]]),
      range: range,
      message: Message(
        en: "\(shown(part))/\(shown(whole)) is \(right)%, not \(text[share.range])",
        zh: "\(shown(part))/\(shown(whole))应为\(right)%，而非\(text[share.range])"
      )
    )
  }
}
