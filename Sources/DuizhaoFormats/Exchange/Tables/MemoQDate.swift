/// Times as memoQ writes them: `3/1/2024 8:00:00 AM`, in UTC.
enum MemoQDate {
  /// A time of ISO 8601 (`2024-03-01` or `2024-03-01T08:00:00Z`) in memoQ's form; nil where it is none of
  /// these.
  static func written(_ date: String) -> String? {
    let bytes = Array(date.utf8)
    guard
      bytes.count == 10
        || bytes.count == 20 && bytes[10] == UInt8(ascii: "T") && bytes[19] == UInt8(ascii: "Z")
    else { return nil }
    let parts = date.split { "-T:Z".contains($0) }.map { Int($0) }
    guard [3, 6].contains(parts.count), let values = numbers(parts), isTime(values) else { return nil }
    let (hour, minute, second) = values.count == 6 ? (values[3], values[4], values[5]) : (0, 0, 0)
    let time = "\((hour + 11) % 12 + 1):\(padded(minute, 2)):\(padded(second, 2)) \(hour < 12 ? "AM" : "PM")"
    return "\(values[1])/\(values[2])/\(values[0]) \(time)"
  }

  /// A time of memoQ's form in that of ISO 8601, midnight as a date alone; nil where it is none.
  static func read(_ date: String) -> String? {
    let words = date.split(separator: " ")
    guard words.count == 3, ["AM", "PM"].contains(words[2]) else { return nil }
    let parts = (words[0].split(separator: "/") + words[1].split(separator: ":")).map { Int($0) }
    guard parts.count == 6, let values = numbers(parts), (1...12).contains(values[3]) else { return nil }
    let hour = values[3] % 12 + (words[2] == "PM" ? 12 : 0)
    guard isTime([values[2], values[0], values[1], hour, values[4], values[5]]) else { return nil }
    let day = "\(padded(values[2], 4))-\(padded(values[0], 2))-\(padded(values[1], 2))"
    guard hour + values[4] + values[5] > 0 else { return day }
    return "\(day)T\(padded(hour, 2)):\(padded(values[4], 2)):\(padded(values[5], 2))Z"
  }

  private static func numbers(_ parts: [Int?]) -> [Int]? {
    let values = parts.compactMap { $0 }
    return values.count == parts.count ? values : nil
  }

  /// Whether year, month, day and what there is of hour, minute and second are in their ranges.
  private static func isTime(_ values: [Int]) -> Bool {
    let ranges = [0...9999, 1...12, 1...31, 0...23, 0...59, 0...60]
    return zip(ranges, values).allSatisfy { $0.contains($1) }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
