/// The apostrophe before cells that a spreadsheet would else run as formulas.
///
/// A spreadsheet that opens CSV takes whatever begins with one of some signs for a formula: at best `-itis`
/// becomes an error, at worst the formula calls a program. The apostrophe is what people put there by hand;
/// our readers take it off.
enum FormulaMark {
  /// The signs that begin a formula, the full-width ones that East Asian spreadsheets know among them.
  private static let signs = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  /// Whether a spreadsheet would run a text.
  static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first.map(signs.contains) ?? false
  }

  /// Whether a text that begins like a formula could do anything but fail: `-itis` and `-naïve` could not,
  /// for a hyphen, letters and blanks call nothing.
  static func isDangerous(_ text: String) -> Bool {
    guard isFormula(text) else { return false }
    guard text.hasPrefix("-") else { return true }
    return !text.unicodeScalars.allSatisfy { $0 == "-" || $0 == " " || $0.properties.isAlphabetic }
  }

  /// The text as a cell that no spreadsheet runs.
  static func guarded(_ text: String) -> String {
    // What has an apostrophe of its own before a sign gets another one, so that taking one off gives the text
    // back.
    isFormula(withoutApostrophes(text)) ? "'" + text : text
  }

  /// The text that a cell stands for.
  static func unguarded(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'", isFormula(withoutApostrophes(cell)) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static func withoutApostrophes(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    return String(text.unicodeScalars.drop { $0 == "'" })
  }
}
