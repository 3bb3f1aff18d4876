/// Dates as ISO 8601 and XML Schema write them.
enum ISODate {
  /// The type of XML Schema that a date has.
  ///
  ///     ISODate.type(of: "2025-01-31")  // "date"
  ///
  /// - Returns: `gYear`, `gYearMonth`, `date` or `dateTime`; nil where the text is none of these.
  static func type(of text: String) -> String? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let day = parts[0].split(separator: "-", omittingEmptySubsequences: false)
    guard day[0].utf8.count == 4, let year = number(day[0], in: 1...9999), day.count <= 3 else { return nil }
    guard day.count > 1 else { return parts.count == 1 ? "gYear" : nil }
    guard let month = number(day[1], in: 1...12) else { return nil }
    guard day.count > 2 else { return parts.count == 1 ? "gYearMonth" : nil }
    guard number(day[2], in: 1...length(ofMonth: month, year)) != nil else { return nil }
    guard parts.count > 1 else { return "date" }
    return isTime(parts[1]) ? "dateTime" : nil
  }

  /// Whether a text is a time of the day, with or without a time zone.
  private static func isTime(_ text: Substring) -> Bool {
    let zone = text.firstIndex { "Z+-".contains($0) } ?? text.endIndex
    var clock = text[..<zone]
    if let point = clock.firstIndex(of: ".") {
      let fraction = clock[clock.index(after: point)...]
      guard !fraction.isEmpty, fraction.utf8.allSatisfy(\.isASCIIDigit) else { return false }
      clock = clock[..<point]
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, number(parts[0], in: 0...23) != nil, number(parts[1], in: 0...59) != nil,
      number(parts[2], in: 0...59) != nil
    else { return false }
    let offset = text[zone...]
    if offset.isEmpty || offset == "Z" { return true }
    let distance = offset.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    return offset.first != "Z" && distance.count == 2 && number(distance[0], in: 0...14) != nil
      && number(distance[1], in: 0...59) != nil
  }

  /// A number of two digits, or four of a year.
  private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
    guard text.utf8.count == 2 || text.utf8.count == 4, text.utf8.allSatisfy(\.isASCIIDigit),
      let value = Int(text), range.contains(value)
    else { return nil }
    return value
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
