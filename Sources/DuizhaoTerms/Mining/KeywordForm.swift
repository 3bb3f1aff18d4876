/// How keywords are written.
enum KeywordForm {
  /// A heading of MeSH in the order in which it is said: *diabetes mellitus, type 2* as *type 2 diabetes mellitus*.
  static func uninverted(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return text }
    return "\(parts[1].drop { $0 == " " }) \(parts[0])"
  }
}
