/// Times in the cells of tables.
enum TableDate {
  /// A time as ISO 8601 writes it; nil where a cell has none.
  ///
  ///     TableDate.iso("2024-03-01T08:00:00Z")   // as it is
  ///     TableDate.iso("2024/3/1")               // "2024-03-01", which a spreadsheet has made of it
  static func iso(_ text: String) -> String? {
    let day = text.prefix { $0 != "T" && $0 != " " }
    let isSlashed = day.contains("/")
    let parts = day.split(separator: isSlashed ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }),
      let month = Int(parts[1]), let date = Int(parts[2]), (1...12).contains(month), (1...31).contains(date)
    else { return nil }
    guard isSlashed else {
      let isPadded = parts[1].count == 2 && parts[2].count == 2
      return isPadded && (day.endIndex == text.endIndex || text[day.endIndex] == "T") ? text : nil
    }
    return day.endIndex == text.endIndex ? "\(parts[0])-\(padded(month))-\(padded(date))" : nil
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
