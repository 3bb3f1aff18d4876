/// Dates as TMX writes them (`20240301T080000Z`) and as entries keep them (`2024-03-01T08:00:00Z`).
enum TMXDate {
  /// The form of TMX; nil for what is neither a day nor a time in UTC.
  static func written(_ date: String) -> String? {
    let digits = date.filter { ("0"..."9").contains($0) }
    guard shape(of: date) == "9999-99-99" || shape(of: date).hasPrefix("9999-99-99T99:99:99") else {
      return nil
    }
    let rest = date.dropFirst(19)
    guard rest.isEmpty || rest == "Z" || rest.hasPrefix(".") && rest.hasSuffix("Z") else { return nil }
    return digits.count == 8 ? "\(digits)T000000Z" : "\(digits.prefix(8))T\(digits.dropFirst(8).prefix(6))Z"
  }

  /// The form of entries; nil for what is no date of TMX.
  static func read(_ date: String) -> String? {
    guard ["99999999T999999Z", "99999999"].contains(shape(of: date)) else { return nil }
    let digits = Array(date.filter { ("0"..."9").contains($0) })
    let part = { (from: Int, to: Int) in String(digits[from..<to]) }
    let day = "\(part(0, 4))-\(part(4, 6))-\(part(6, 8))"
    return digits.count == 8 ? day : "\(day)T\(part(8, 10)):\(part(10, 12)):\(part(12, 14))Z"
  }

  /// The text with a 9 for every digit.
  private static func shape(of date: String) -> String {
    String(date.map { ("0"..."9").contains($0) ? "9" : $0 })
  }
}
