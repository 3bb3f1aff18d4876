import DuizhaoModel

// Groups against their total.
extension Arithmetic {
  /// Totals that are not the sum of the groups that they are divided into.
  var groupErrors: [Flaw] {
    let verbs = isChinese ? Self.chineseVerbs : Self.englishVerbs
    return verbs.flatMap { verb in
      text.places(of: verb).compactMap { groupError(at: $0, after: $0 + verb.utf8.count) }
    }
  }

  private func groupError(at verb: Int, after end: Int) -> Flaw? {
    guard let total = total(before: verb) else { return nil }
    let rest = values.indices.filter { values[$0].range.lowerBound >= end }
    guard let groups = groups(rest, from: end), let last = groups.sizes.last else { return nil }
    let numbers = groups.sizes.map(\.numbers[0])
    let sum = groups.isEach ? numbers[0] * Double(groups.count) : numbers.reduce(0, +)
    guard sum != total.numbers[0], !losesSome(after: last.range.upperBound) || sum > total.numbers[0] else {
      return nil
    }
    let parts =
      groups.isEach
      ? "\(groups.count)×\(shown(numbers[0]))" : numbers.map { shown($0) }.joined(separator: "+")
    return Flaw(
      claim: Flaw.Claim(kind: "groups", numbers: [total.numbers[0], sum]),
      range: span(total, last),
      message: Message(
        en: "\(parts)=\(shown(sum)), not \(shown(total.numbers[0]))",
        zh: "\(parts)=\(shown(sum))，不等于\(shown(total.numbers[0]))"
      )
    )
  }

  /// The count that is divided: the last before the verb, in its clause or the one before.
  private func total(before verb: Int) -> TypedValue? {
    guard
      let index = values.lastIndex(where: {
        $0.range.upperBound <= verb && $0.kind != .date && $0.kind != .ratio
      }),
      isCount(values[index]), values[index].numbers[0] >= 4
    else { return nil }
    let value = values[index]
    let gap = text[value.range.upperBound..<verb]
    let noun = gap.drop { $0 == " " }
    guard gap.utf8.count <= 90, !gap.contains("。"), !gap.contains(";"), !gap.contains("；") else { return nil }
    let before = text.before(value.range.lowerBound, 9).filter { $0 != " " }
    guard !["各", "每组", "男", "女", "男性", "女性", "组"].contains(where: { before.hasSuffix($0) }) else {
      return nil
    }
    // 29例和10例 are not divided alone.
    if index > 0, isCount(values[index - 1]),
      text.between(values[index - 1].range, value.range).utf8.count <= 40
    {
      return nil
    }
    return isChinese
      ? noun.first.map { "例名只人位头".contains($0) } ?? false ? value : nil : isCounted(noun) ? value : nil
  }

  /// Whether what an English number counts is divided into groups: persons or animals named in its phrase.
  private func isCounted(_ gap: Substring) -> Bool {
    let words = gap.split(separator: " ").prefix(6)
    guard let noun = words.firstIndex(where: { Self.nouns.contains(String($0.prefix { $0.isLetter })) })
    else {
      return false
    }
    return !words[..<noun].contains { ["from", "in", "at", "males", "females", "groups"].contains($0) }
  }

  private static let nouns: Set<String> = [
    "patients", "cases", "rats", "mice", "subjects", "participants", "children", "people", "individuals",
    "women", "men",
    "volunteers", "rabbits", "infants", "nurses", "students", "adults", "neonates", "residents", "pigs",
    "dogs", "beagles",
  ]

  private struct Groups {
    var sizes: [TypedValue]
    var count: Int
    /// Whether the one size is that of each group.
    var isEach: Bool
  }

  /// The sizes of the groups that are listed from an offset on; nil where not every group surely has one.
  private func groups(_ rest: [Int], from start: Int) -> Groups? {
    var rest = rest[...]
    var stated: Int?
    if let first = rest.first, isNumberOfGroups(values[first], from: start) {
      stated = Int(values[first].numbers[0])
      rest.removeFirst()
    }
    var sizes: [TypedValue] = []
    var place = start
    for index in rest {
      let value = values[index]
      let gap = text[place..<max(place, value.range.lowerBound)]
      guard isCount(value), gap.utf8.count <= 100, !Self.breaks.contains(where: gap.contains) else { break }
      if sizes.isEmpty, isEach(value) {
        let named = Self.names(in: text[start..<value.range.lowerBound], isChinese)
        guard let count = stated ?? (named >= 2 ? named : nil), stated == nil || named < 2 || named == stated,
          count <= 12
        else { return nil }
        return Groups(sizes: [value], count: count, isEach: true)
      }
      guard isSize(value), Self.names(in: gap, isChinese) == 1 else { break }
      sizes.append(value)
      place = value.range.upperBound
    }
    guard sizes.count >= 2, stated == nil || stated == sizes.count,
      Self.names(in: text.after(place, 45), isChinese) == 0 || stated == sizes.count
    else { return nil }
    return Groups(sizes: sizes, count: sizes.count, isEach: false)
  }

  private func isNumberOfGroups(_ value: TypedValue, from start: Int) -> Bool {
    let next = text.after(value.range.upperBound, 24).drop { $0 == " " }
    return value.kind == .number && value.range.lowerBound - start <= 12
      && (next.hasPrefix("组") || next.hasPrefix("个组") || next.hasPrefix("groups")
        || next.hasPrefix("equal groups"))
  }

  private func isSize(_ value: TypedValue) -> Bool {
    let before = text.before(value.range.lowerBound, 6).filter { $0 != " " }
    let next = text.after(value.range.upperBound, 12).drop { $0 == " " }
    if before.hasSuffix("n=") || before.hasSuffix("n＝") { return true }
    if isChinese { return next.first.map { "例名只人位头".contains($0) } ?? false }
    return ["cases", "patients", "rats", "mice", "subjects", "people"].contains { next.hasPrefix($0) }
  }

  /// Whether a value is the size of each group (各60例, *with 40 rats in each group*).
  private func isEach(_ value: TypedValue) -> Bool {
    if isChinese {
      let before = text.before(value.range.lowerBound, 12)
      let counted = text.after(value.range.upperBound, 6).drop { $0 == " " }.first
      return ["各", "每组", "各组", "每组各", "每组均为"].contains { before.hasSuffix($0) }
        && (counted.map { "例名只人位头".contains($0) } ?? false)
    }
    let after = text.after(value.range.upperBound, 26)
    return after.contains("each group") || after.contains("per group") || after.hasPrefix(" each")
      || after.contains("in each") || after.contains("every group")
  }

  /// How many groups a text names.
  private static func names(in text: String, _ isChinese: Bool) -> Int {
    // "观察组(A组)" is one group.
    var text = withoutParentheses(text).replacing(" ", with: isChinese ? "" : " ").replacing("组组", with: "组")
    for word in ["每组", "各组", "组别", "groups", "each group", "per group"] {
      text = text.replacing(word, with: "")
    }
    return text.split(separator: isChinese ? "组" : "group", omittingEmptySubsequences: false).count - 1
  }

  /// A text without what stands in parentheses that close.
  private static func withoutParentheses(_ text: String) -> String {
    var result = ""
    var open: String?
    for character in text {
      switch character {
      case "(", "（":
        result += open ?? ""
        open = String(character)
      case ")" where open != nil, "）" where open != nil: open = nil
      default:
        if open == nil { result.append(character) } else { open?.append(character) }
      }
    }
    return result + (open ?? "")
  }

  /// Whether the sentence tells of persons who were lost.
  private func losesSome(after offset: Int) -> Bool {
    let rest = text.sentence.text.string
    return Self.losses.contains { rest.contains($0) }
  }

  private static let chineseVerbs = ["分为", "分成", "分入"]
  private static let englishVerbs = [
    "divided into", "randomized into", "randomised into", "assigned to", "assigned into", "allocated to",
    "allocated into", "randomized to", "divided equally into",
  ]
  private static let losses = [
    "脱落", "失访", "剔除", "退出", "排除", "中止", "未完成", "最终", "死亡", "lost", "excluded", "withdr", "dropped", "drop",
    "died", "finally", "completed",
  ]
  /// What ends a list of groups.
  private static let breaks = ["。", "其中", "男", "年龄", "平均", "male", "aged", "另", "同期", "healthy", "健康"]
}
