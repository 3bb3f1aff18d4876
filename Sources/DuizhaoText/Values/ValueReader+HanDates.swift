import DuizhaoModel

// Dates in digits and in Chinese.
extension ValueReader {
  static func isYear(_ value: Double) -> Bool { value >= 1900 && value < 2100 && value == value.rounded() }

  func date(_ year: Double, _ month: Double, _ day: Double, _ range: Range<Int>) -> TypedValue {
    TypedValue(kind: .date, range: range, numbers: [year, month, day])
  }

  /// The dates that start with the number at an index: 2025-05-05, 2019年3月, 2015年2~6月, 2015-2018年.
  func dateReading(at start: Int) -> Reading? {
    if NumericText.isDigit(text[start]), let reading = numericDate(at: start) { return reading }
    guard let first = dateNumber(at: start) else { return nil }
    if let decade = decade(first) { return Reading(decade) }
    if Self.isYear(first.value), let reading = yearReading(first) { return reading }
    return monthReading(first, year: 0, from: start)
  }

  /// A whole number of at most four digits, as dates have them.
  private func dateNumber(at start: Int) -> Numeral? {
    if NumericText.isHan(text[start]) {
      guard let year = hanNumeral(at: start), Self.isYear(year.value) else { return rawHanNumeral(at: start) }
      return year
    }
    guard NumericText.isDigit(text[start]) else { return nil }
    var run = DigitRun()
    var place = start
    while NumericText.isDigit(text[place]), place - start < 5 {
      run.append(text[place] - 0x30)
      place += 1
    }
    guard place - start <= 4 else { return nil }
    return Numeral(value: run.value, range: start..<place, form: .digits)
  }

  // MARK: - 2025-05-05

  private func numericDate(at start: Int) -> Reading? {
    guard let year = dateNumber(at: start), year.length == 4, Self.isYear(year.value) else { return nil }
    let mark = text[year.range.upperBound]
    guard mark == 0x2D || mark == 0x2F || mark == 0x2E,
      let month = dateNumber(at: year.range.upperBound + 1), (1...12).contains(month.value), month.length <= 2
    else { return nil }
    let end = month.range.upperBound
    if text[end] == mark, let day = dateNumber(at: end + 1), (1...31).contains(day.value), day.length <= 2 {
      return Reading(date(year.value, month.value, day.value, start..<day.range.upperBound))
    }
    // 2019-01 is a month; 2019-12 is one too, 2019/5 and 2019.5 are not surely.
    // 2013.06 is one: no number ends so.
    let isMonth = mark == 0x2D || mark == 0x2E && text[year.range.upperBound + 1] == 0x30
    guard isMonth, month.length == 2, text[end] != 0x2E, !NumericText.isLetter(text[end]) || mark == 0x2E,
      text[text.skippingSpaces(end)] != 0x5E74
    else { return nil }
    return Reading(date(year.value, month.value, 0, start..<end))
  }

  // MARK: - 20世纪90年代

  /// The decade that a number opens: 20世纪90年代, 90年代.
  private func decade(_ first: Numeral) -> TypedValue? {
    var years = first
    var century = 20.0
    if let end = text.end(of: HanDates.century, at: text.skippingSpaces(first.range.upperBound)) {
      guard let number = dateNumber(at: text.skippingSpaces(end)), (10...30).contains(first.value) else {
        return nil
      }
      years = number
      century = first.value
    }
    let after = text.skippingSpaces(years.range.upperBound)
    guard let end = text.end(of: HanDates.decade, at: after), years.value < 100,
      years.value.truncatingRemainder(dividingBy: 10) == 0
    else { return nil }
    return date((century - 1) * 100 + years.value, 0, 0, first.range.lowerBound..<end)
  }

  // MARK: - 2019年3月

  private func yearReading(_ year: Numeral) -> Reading? {
    let start = year.range.lowerBound
    let after = text.skippingSpaces(year.range.upperBound)
    if let mark = rangeMark(at: after), let second = dateNumber(at: text.skippingSpaces(mark)),
      Self.isYear(second.value)
    {
      return yearRange(year, second)
    }
    guard text[after] == 0x5E74, text[after + 1] != 0x9F84 else { return nil }
    let end = text[after + 1] == 0x5EA6 || text[after + 1] == 0x4EE3 ? after + 2 : after + 1
    if let month = dateNumber(at: text.skippingSpaces(end)),
      let reading = monthReading(month, year: year.value, from: start)
    {
      return reading
    }
    return Reading(date(year.value, 0, 0, start..<end))
  }

  /// The years of 2015-2018年; 2015年1月-2018年 has read its first already.
  private func yearRange(_ first: Numeral, _ second: Numeral) -> Reading? {
    let end = text.skippingSpaces(second.range.upperBound)
    let start = second.range.lowerBound
    guard first.value <= second.value, text[end] == 0x5E74 || isYearContext(first.range, second.range) else {
      return nil
    }
    let firstDate = date(first.value, 0, 0, first.range)
    if let reading = yearReading(second) {
      return Reading([firstDate] + reading.values, end: reading.end)
    }
    return Reading(
      [firstDate, date(second.value, 0, 0, start..<second.range.upperBound)],
      end: second.range.upperBound
    )
  }

  /// The dates whose month is a number already read; nil if 月 does not follow.
  private func monthReading(_ month: Numeral, year: Double, from start: Int) -> Reading? {
    guard (1...12).contains(month.value) else { return nil }
    let after = text.skippingSpaces(month.range.upperBound)
    if year > 0, let second = secondNumber(after: after, upTo: 12),
      text[text.skippingSpaces(second.range.upperBound)] == 0x6708
    {
      let rest = monthReading(second, year: year, from: second.range.lowerBound)
      let first = date(year, month.value, 0, start..<month.range.upperBound)
      return rest.map { Reading([first] + $0.values, end: $0.end) }
    }
    guard text[after] == 0x6708, year > 0 || isMonthOfYear(month, after) else { return nil }
    return dayReading(after + 1, year: year, month: month.value, from: start)
      ?? Reading(date(year, month.value, 0, start..<after + 1))
  }

  private func dayReading(_ index: Int, year: Double, month: Double, from start: Int) -> Reading? {
    guard let day = dateNumber(at: text.skippingSpaces(index)), (1...31).contains(day.value) else {
      return nil
    }
    let after = text.skippingSpaces(day.range.upperBound)
    if let second = secondNumber(after: after, upTo: 31), let end = dayEnd(second) {
      let first = date(year, month, day.value, start..<day.range.upperBound)
      return Reading([first, date(year, month, second.value, second.range.lowerBound..<end)], end: end)
    }
    return dayEnd(day).map { Reading(date(year, month, day.value, start..<$0)) }
  }

  private func dayEnd(_ day: Numeral) -> Int? {
    let after = text.skippingSpaces(day.range.upperBound)
    return text[after] == 0x65E5 || text[after] == 0x53F7 || text[after] == 0x865F ? after + 1 : nil
  }

  /// The number that a range or list goes on with: 2~6月, 5、6月.
  private func secondNumber(after index: Int, upTo limit: Double) -> Numeral? {
    let mark = rangeMark(at: index) ?? (text[index] == 0x3001 || text[index] == 0x548C ? index + 1 : nil)
    guard let mark, let second = dateNumber(at: text.skippingSpaces(mark)), second.value >= 1,
      second.value <= limit
    else { return nil }
    return second
  }

  /// The index after a mark that joins two dates.
  func rangeMark(at index: Int) -> Int? {
    switch text[index] {
    case 0x7E, 0x81F3, 0x5230: index + 1
    case 0x2D, NumericText.longDash: NumericText.isDash(text[index + 1]) ? index + 2 : index + 1
    default: nil
    }
  }

  /// Whether N月 without a year is a month of the year and not a span of months (术后3月, 3月龄).
  private func isMonthOfYear(_ month: Numeral, _ moon: Int) -> Bool {
    if HanDates.afterSpan.contains(text[moon + 1]) { return false }
    if dayReading(moon + 1, year: 0, month: month.value, from: month.range.lowerBound) != nil { return true }
    let before = text[text.skippingSpaces(backFrom: month.range.lowerBound) - 1]
    if let last = values.last, last.kind == .date, month.range.lowerBound - last.range.upperBound <= 3 {
      return true
    }
    return !HanDates.beforeSpan.contains(before) && !isRangeFromNumber(month.range.lowerBound)
  }

  private func isRangeFromNumber(_ index: Int) -> Bool {
    let mark = text[index - 1]
    return mark == 0x7E || NumericText.isDash(mark) || mark == 0x3C || mark == 0x3E || mark == 0x2265
      || mark == 0x2264
      || mark == 0x3D
  }
}

enum HanDates {
  static let century = [UInt32](scalars: "世纪")
  static let decade = [UInt32](scalars: "年代")
  /// What follows 月 in a span of months.
  static let afterSpan = Set("龄后内末以时经".unicodeScalars.map(\.value))
  /// What stands before a span of months.
  static let beforeSpan = Set("后访前疗共第期约满隔每近续程达、，,；;".unicodeScalars.map(\.value))
}
