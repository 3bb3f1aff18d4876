import DuizhaoModel

/// A value of a sentence as rules compare it.
struct PlacedValue: Hashable, Sendable {
  /// The value.
  var value: TypedValue
  /// Which value of its side it is.
  var index: Int
  /// The sentence on its side.
  var sentence: Int
  /// The link of the sentence.
  var link: Int
  /// What stands in the text.
  var written: String
  /// Whether its sentence or itself shows traces of scanning, so that little can be built on it.
  var isDamaged: Bool
  /// Whether the other language can do without it: a unit explained, a percentage said as a ratio too.
  var isMinor: Bool
  /// Whether it counts what need not be counted: 两组 is *both groups*, 1例患者 *a patient*.
  var isStructural: Bool
  /// Whether it counts occasions (每日2次), which English tells with words that are no numbers (*twice*).
  var countsOccasions: Bool
  /// Whether it is the share of each of several (各5例), so that the other language may state the sum.
  var isShare: Bool

  /// Whether words before it compare something with what it belongs to: 低于对照组的25.6%.
  var isCompared: Bool

  /// The measures of time (d, wk) of which its clause says that something is done each: *40 mg once daily*.
  var frequencies: Set<String>

  /// Whether it is a statement of statistics rather than of observed things.
  var isStatistic: Bool { Agreement.isStatistic(value) }

  /// Whether it is written with digits.
  var hasDigits: Bool { written.unicodeScalars.contains { $0.properties.numericType == .decimal } }

  /// Whether its absence means nothing: a number in words (两组, *two groups*), an ordinal.
  var isWeak: Bool { value.kind == .ordinal || countsOccasions || !hasDigits }

  /// Whether the unit stands at the value itself, not at the last of its list.
  var showsUnit: Bool {
    value.unit != nil && written.unicodeScalars.last?.properties.numericType != .decimal
  }

  /// The digits as written.
  var digits: [UInt8] { written.utf8.filter { $0 >= 0x30 && $0 <= 0x39 } }
}

extension PlacedValue {
  /// The values of one side, in order.
  static func all(_ article: AlignedArticle, _ side: Side, damage: Damage) -> [PlacedValue] {
    var linkOf = [Int](repeating: 0, count: article.sentences[side].count)
    for (number, link) in article.links.enumerated() {
      for sentence in link[side] { linkOf[sentence] = number }
    }
    var result: [PlacedValue] = []
    for (index, sentence) in article.sentences[side].enumerated() {
      let text = SentenceBytes(sentence)
      for value in sentence.values {
        let context = ValueContext(value, in: text)
        result.append(
          PlacedValue(
            value: context.measured(text),
            index: result.count,
            sentence: index,
            link: linkOf[index],
            written: text[value.range],
            isDamaged: value.isRepaired || context.isCut || damage.isDamaged(index, side),
            isMinor: context.isMinor,
            isStructural: context.isStructural,
            countsOccasions: context.countsOccasions,
            isShare: context.isShare,
            isCompared: context.isCompared(text),
            frequencies: context.frequencies(text)
          )
        )
      }
    }
    return result
  }
}

/// What stands around a value and says how much it matters.
private struct ValueContext {
  let value: TypedValue
  let before: String
  let after: String

  init(_ value: TypedValue, in text: SentenceBytes) {
    self.value = value
    before = text.before(value.range.lowerBound, 12)
    after = text.after(value.range.upperBound, 12)
  }

  var countsOccasions: Bool {
    value.numbers.count == 1 && value.numbers[0] <= 3 && (after.hasPrefix("次") || isDaily)
  }

  /// 1次/d is *qd*.
  private var isDaily: Bool { value.unit?.dimension == "count/time" && (value.unit?.scale ?? 1) < 0.001 }

  /// Whether a unit goes on in letters or a stroke that scanning left of its divisor (100nmol|L).
  var isCut: Bool {
    guard value.unit != nil, let next = after.first else { return false }
    return next == "|" || next == "/" || next.isASCII && next.isLetter
  }

  func isCompared(_ text: SentenceBytes) -> Bool {
    let words = text.before(value.range.lowerBound, 40)
    return ["于", "於", "超过", "than "].contains { words.contains($0) }
  }

  /// The value with the per cent sign that an interval leaves to the estimate before it: 85.3% (IQR, 80.0 to 89.3).
  func measured(_ text: SentenceBytes) -> TypedValue {
    guard isIntervalOfPercentage(text) else { return value }
    var value = value
    value.unit = Unit(symbol: "%", dimension: "share", scale: 0.01)
    return value
  }

  /// Whether the brackets around it name an interval and a percentage stands before them.
  private func isIntervalOfPercentage(_ text: SentenceBytes) -> Bool {
    guard value.kind == .range, value.unit == nil else { return false }
    let words = text.before(value.range.lowerBound, 60)
    guard let open = words.lastIndex(where: { "([（［".contains($0) }) else { return false }
    let name = words[open...].lowercased()
    guard Self.intervals.contains(where: { name.contains($0) }) else { return false }
    // The level of the interval is a percentage too: 95% CI.
    let start = value.range.lowerBound - words[open...].utf8.count
    let last = text.sentence.values.last { $0.range.upperBound <= start }
    return last?.unit?.symbol == "%" && text.between(last?.range ?? 0..<0, start..<start + 1).utf8.count <= 12
  }

  private static let intervals = [
    "ci", "interval", "iqr", "range", "quartile", "区间", "四分位", "范围",
  ]

  /// The measures of time of which words in the clause of a quantity say *each*.
  func frequencies(_ text: SentenceBytes) -> Set<String> {
    guard value.kind == .quantity else { return [] }
    let stops: Set<Character> = ["，", "。", "；", "、", ";", ",", "（", "(", "）", ")"]
    let head = text.before(value.range.upperBound, 60).split { stops.contains($0) }.last ?? ""
    let tail = text.after(value.range.upperBound, 40).split(omittingEmptySubsequences: false) {
      stops.contains($0)
    }
    let clause = (head + (tail.first ?? "")).lowercased()
    return Set(Self.frequencyWords.filter { $0.words.contains { clause.contains($0) } }.map(\.symbol))
  }

  private static let frequencyWords: [(symbol: String, words: [String])] = [
    ("d", ["每天", "每日", "一天", "一日", "daily", "per day", "a day", "every day", "each day"]),
    ("wk", ["每周", "每星期", "weekly", "per week", "a week", "every week", "each week"]),
    ("h", ["每小时", "hourly", "per hour", "an hour", "every hour", "each hour"]),
  ]

  var isShare: Bool {
    before.hasSuffix("各") || before.hasSuffix("每组") || before.hasSuffix("均为") || before.hasSuffix("各组")
  }

  var isMinor: Bool {
    let next = after.drop { $0 == " " }
    // 100% is *all*.
    if value.kind == .percentage, value.numbers == [100] { return true }
    if value.kind == .ratio || next.hasPrefix("世纪") { return true }
    // A version of software; a unit explained (1 mmHg=0.133 kPa).
    if next.hasPrefix("软件") || next.hasPrefix("版") { return true }
    if value.unit != nil, let last = before.last, last == "=" || last == "＝" { return true }
    // A name: 桂葛1号, hPTH(1-34), 油红0.
    return next.hasPrefix("号") || value.unit == nil && value.numbers == [0] || isInName
  }

  var isStructural: Bool {
    let next = after.drop { $0 == " " }
    // 前3位, 2倍 (twice).
    if before.hasSuffix("前"), value.numbers[0] <= 10 { return true }
    if value.numbers == [2], next.hasPrefix("倍") { return true }
    // 1个碱基 is *a single base*.
    if value.numbers == [1], value.unit?.symbol == "bp" { return true }
    if next.hasPrefix("位"), before.hasSuffix("、") || before.hasSuffix("第") { return true }
    guard value.kind == .number, value.numbers.count == 1, value.numbers[0] <= 10,
      value.numbers[0] == value.numbers[0].rounded(), let counted = next.first
    else { return false }
    return value.numbers[0] == 1 && (Self.counting.contains(counted) || Self.structure.contains(counted))
      || Self.structure.contains(counted)
  }

  private var isInName: Bool {
    guard let last = before.dropLast().last, last.isASCII, last.isLetter else { return false }
    // hPTH(1.34); sirtuin 2.
    if before.hasSuffix("("), after.hasPrefix(")") { return true }
    return before.hasSuffix(" ") && last.isLowercase && value.numbers[0] <= 20 && value.unit == nil
      && value.numbers[0] == value.numbers[0].rounded()
      && (after.isEmpty || after.first == "(" || after.first == "（")
  }

  /// What persons, animals and things are counted with; of one of them English says *a*.
  private static let counting: Set<Character> = Set("例名位只人头篇家所")

  /// What counts the parts of a whole, which English may name without counting.
  private static let structure: Set<Character> = Set(
    "组組种種类類项項个個方部条條株型期段层層维維点點级級步处處套节章室属屬科目族门因阶階时細细"
  )
}
