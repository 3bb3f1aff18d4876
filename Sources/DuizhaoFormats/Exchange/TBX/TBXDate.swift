/// A day, and the time of it where that is told: TBX has a place for the day only (XML Schema *date*).
struct TBXDate: Hashable {
  /// `2024-03-01`.
  var day: String

  /// Whether the text says more than the day.
  var hasTime: Bool

  /// Reads a date; nil for a text that does not begin with a day.
  init?(_ text: String) {
    let day = text.prefix(10)
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let date = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(date),
      text.count == 10 || text.dropFirst(10).first == "T"
    else { return nil }
    self.day = String(day)
    hasTime = text.count > 10
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
