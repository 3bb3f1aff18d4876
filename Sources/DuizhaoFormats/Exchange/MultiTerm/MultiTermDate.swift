/// Dates as MultiTerm writes them: a day and a time (`2024-03-01T08:00:00`), with a zone or without.
enum MultiTermDate {
  /// The date with a time; nil for what is no date.
  static func full(_ date: String) -> String? {
    let shape = String(date.map { ("0"..."9").contains($0) ? "9" : $0 })
    if shape == "9999-99-99" { return date + "T00:00:00" }
    return shape.hasPrefix("9999-99-99T99:99:99") ? date : nil
  }
}
