/// Reads how often something is done.
struct FrequencyReader {
  /// What was found, in order.
  private(set) var found: [Frequency] = []

  /// Whether one says more than a number and a period.
  private(set) var isVague = false

  private let words: FrequencyWords

  /// Reads a sentence.
  init(_ sentence: String) {
    words = FrequencyWords(sentence)
    var index = 0
    while index < words.all.count {
      let reading = chinese(at: index) ?? perPeriod(at: index) ?? english(at: index) ?? short(at: index)
      guard let reading else {
        index += 1
        continue
      }
      let range = words.all[index].range.lowerBound..<words.all[reading.end - 1].range.upperBound
      found.append(
        Frequency(count: reading.count, hours: reading.hours, range: range, isBare: reading.isBare)
      )
      index = reading.end
    }
  }

  private struct Reading {
    var count: Double
    var hours: Double
    var isBare = false
    /// The word behind it.
    var end: Int
  }

  // MARK: Chinese

  /// 每日2次, 一天三次, 隔日1次, 每8小时1次, 每3周; at most some words of Han characters stand between (每日口服2次).
  private mutating func chinese(at start: Int) -> Reading? {
    guard let (hours, end, isNumbered) = chinesePeriod(at: start) else { return nil }
    var index = end
    while index < end + 8, case .han(let scalar)? = words[index] {
      if scalar == "各" || scalar == "隔" { isVague = true }
      if let (count, after) = number(at: index), words[after] == .han("次") {
        return Reading(count: count, hours: hours, end: after + 1)
      }
      index += 1
    }
    if let (count, after) = number(at: index) {
      if words[after] == .han("次") { return Reading(count: count, hours: hours, end: after + 1) }
      if isRange(after), let (_, last) = number(at: after + 1), words[last] == .han("次") { isVague = true }
    }
    // 一日, 1 d and 日 alone are no frequency.
    guard words[start] == .han("每") || words[start] == .han("隔") else { return nil }
    return Reading(count: 1, hours: hours, isBare: !isNumbered, end: end)
  }

  private func chinesePeriod(at start: Int) -> (hours: Double, end: Int, isNumbered: Bool)? {
    switch words[start] {
    case .han("每"):
      var index = start + 1
      let number = number(at: index)
      if let number { index = number.end }
      if words[index] == .han("个") { index += 1 }
      guard let (hours, end) = unit(at: index) else { return nil }
      return (hours * (number?.value ?? 1), end, number != nil)
    case .han("隔"):
      guard let (hours, end) = unit(at: start + 1), hours == 24 else { return nil }
      return (48, end, true)
    case .han("一"), .number(1):
      guard let (hours, end) = unit(at: start + 1), hours == 24 else { return nil }
      return (hours, end, false)
    default: return nil
    }
  }

  /// 2次/d, 1次/2周, *3 times/day*.
  private func perPeriod(at start: Int) -> Reading? {
    guard let (count, after) = number(at: start) else { return nil }
    guard words[after] == .han("次") || words[after] == .latin("times") || words[after] == .latin("time"),
      words[after + 1] == .sign("/") || words[after + 1] == .sign("／")
    else { return nil }
    let number = number(at: after + 2)
    guard let (hours, end) = unit(at: number?.end ?? after + 2) else { return nil }
    return Reading(count: count, hours: hours * (number?.value ?? 1), end: end)
  }

  // MARK: English

  /// *twice daily*, *three times a week*, *once every 3 weeks*, *every 8 hours*, *every other day*, *weekly*.
  private mutating func english(at start: Int) -> Reading? {
    guard case .latin(let first)? = words[start] else {
      guard case .number? = words[start] else { return nil }
      return times(at: start)
    }
    if let adverb = Self.adverbs[first], isAdverb(start) {
      return Reading(count: 1, hours: adverb, isBare: true, end: start + 1)
    }
    if first == "every" { return every(at: start + 1, count: nil) }
    return times(at: start)
  }

  /// Whether *daily* says how often (*20 mg daily for a week*) and is no adjective (*daily needs*).
  private func isAdverb(_ index: Int) -> Bool {
    guard case .latin(let next)? = words[index + 1] else { return true }
    return Self.behindAdverbs.contains(next)
  }

  private mutating func times(at start: Int) -> Reading? {
    var count: Double
    var index: Int
    if case .latin(let word)? = words[start], let value = Self.adverbsOfNumber[word] {
      (count, index) = (value, start + 1)
    } else if let (value, after) = number(at: skippingHyphen(start)),
      words[skippingHyphen(after)] == .latin("times") || words[skippingHyphen(after)] == .latin("time")
    {
      (count, index) = (value, skippingHyphen(after) + 1)
    } else {
      return nil
    }
    index = skippingHyphen(index)
    guard case .latin(let word)? = words[index] else { return nil }
    var reading: Reading?
    if let hours = Self.adverbs[word] {
      reading = Reading(count: count, hours: hours, end: index + 1)
    } else if word == "every" {
      reading = every(at: index + 1, count: count)
    } else if Self.connectors.contains(word) {
      let number = number(at: skippingHyphen(index + 1))
      if let (hours, end) = unit(at: skippingHyphen(number?.end ?? index + 1)) {
        reading = Reading(count: count, hours: hours * (number?.value ?? 1), end: end)
      }
    }
    // Two to three times daily.
    if reading != nil, start > 0, isRange(start - 1) || words[start - 1] == .latin("or") { isVague = true }
    return reading
  }

  private mutating func every(at start: Int, count: Double?) -> Reading? {
    if words[start] == .latin("other"), let (hours, end) = unit(at: start + 1) {
      return Reading(count: count ?? 1, hours: hours * 2, end: end)
    }
    guard let (value, after) = number(at: start) else {
      guard let (hours, end) = unit(at: start) else { return nil }
      return Reading(count: count ?? 1, hours: hours, isBare: count == nil, end: end)
    }
    if isRange(after) { isVague = true }
    guard let (hours, end) = unit(at: skippingHyphen(after)) else { return nil }
    return Reading(count: count ?? 1, hours: hours * value, end: end)
  }

  // MARK: Both

  /// qd, bid, q8h, of either language.
  private func short(at start: Int) -> Reading? {
    guard case .latin(let word)? = words[start] else { return nil }
    if let (count, hours) = Self.shortForms[word] {
      return Reading(count: count, hours: hours, end: start + 1)
    }
    guard word.first == "q", let hours = word.last.flatMap({ Self.units[String($0)] }),
      let number = Double(word.dropFirst().dropLast())
    else { return nil }
    return Reading(count: 1, hours: hours * number, end: start + 1)
  }

  private func number(at index: Int) -> (value: Double, end: Int)? {
    switch words[index] {
    case .number(let value) where value > 0: return (value, index + 1)
    case .latin(let word):
      guard case .cardinal(let value)? = NumberWords.roles[word], value > 0 else { return nil }
      return (value, index + 1)
    case .han(let scalar):
      guard let value = Self.hanNumbers[scalar] else { return nil }
      if case .han(let next)? = words[index + 1], Self.hanNumbers[next] != nil { return nil }
      return (value, index + 1)
    default: return nil
    }
  }

  private func unit(at index: Int) -> (hours: Double, end: Int)? {
    switch words[index] {
    case .latin(let word): return Self.units[word].map { ($0, index + 1) }
    case .han(let scalar):
      guard let hours = Self.hanUnits[scalar] else { return nil }
      let isLong = words[index] == .han("小") || words[index] == .han("分") || words[index] == .han("星")
      let second: Unicode.Scalar = scalar == "小" ? "时" : scalar == "分" ? "钟" : "期"
      if isLong, words[index + 1] == .han(second) { return (hours, index + 2) }
      return scalar == "小" || scalar == "星" ? nil : (hours, index + 1)
    default: return nil
    }
  }

  private func isRange(_ index: Int) -> Bool {
    switch words[index] {
    case .sign(let sign): "~～-–—－至".unicodeScalars.contains(sign)
    case .latin("to"), .han("至"), .han("到"): true
    default: false
    }
  }

  /// The place behind a hyphen (*twice-daily*, *3-times-a-week*).
  private func skippingHyphen(_ index: Int) -> Int {
    words[index] == .sign("-") || words[index] == .sign("‐") ? index + 1 : index
  }

  private static let adverbsOfNumber: [String: Double] = ["once": 1, "twice": 2, "thrice": 3]
  private static let connectors: Set<String> = ["a", "an", "per", "each", "in"]
  private static let adverbs: [String: Double] = [
    "daily": 24, "nightly": 24, "weekly": 168, "monthly": 730, "yearly": 8_766, "annually": 8_766,
  ]
  private static let behindAdverbs: Set<String> = [
    "after", "and", "as", "at", "before", "by", "during", "for", "from", "in", "on", "or", "orally", "over",
    "plus",
    "throughout", "to", "until", "via", "was", "were", "while", "with",
  ]
  private static let units: [String: Double] = [
    "min": 1.0 / 60, "minute": 1.0 / 60, "minutes": 1.0 / 60, "h": 1, "hr": 1, "hrs": 1, "hour": 1,
    "hours": 1,
    "d": 24, "day": 24, "days": 24, "night": 24, "nights": 24, "morning": 24, "evening": 24, "w": 168,
    "wk": 168,
    "week": 168, "weeks": 168, "month": 730, "months": 730, "year": 8_766, "years": 8_766,
  ]
  private static let hanUnits: [Unicode.Scalar: Double] = [
    "分": 1.0 / 60, "小": 1, "时": 1, "日": 24, "天": 24, "晚": 24, "早": 24, "晨": 24, "夜": 24, "周": 168, "週": 168,
    "星": 168, "月": 730, "年": 8_766,
  ]
  private static let hanNumbers: [Unicode.Scalar: Double] = [
    "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]
  private static let shortForms: [String: (Double, Double)] = [
    "qd": (1, 24), "bid": (2, 24), "tid": (3, 24), "qid": (4, 24), "qod": (1, 48), "qn": (1, 24),
    "qw": (1, 168),
    "biw": (2, 168), "tiw": (3, 168),
  ]
}
