import DuizhaoModel
import DuizhaoText

/// Keywords that are abbreviations.
enum KeywordAbbreviation {
  /// Whether a keyword is a bare abbreviation: one word of a few letters, two of them capitals.
  static func isBare(_ keyword: Sentence) -> Bool {
    let text = keyword.text.string
    guard (2...6).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
    return text.count(where: \.isUppercase) >= 2
  }

  /// Whether a keyword says in words what an abbreviation stands for, and not only what kind of thing it is (SHRSP大鼠,
  /// *DPYS gene*).
  static func isWrittenOut(_ keyword: Sentence, besides abbreviation: String) -> Bool {
    let text = keyword.text.string
    if text.count(where: { $0.unicodeScalars.allSatisfy(\.isHan) }) >= 3 { return true }
    return text.split { !$0.isASCII || !$0.isLetter }.count { $0 != abbreviation } >= 2
  }

  /// Whether one of two keywords is an abbreviation of which the other has neither the letters nor the initials.
  static func isStrange(_ a: Sentence, _ b: Sentence) -> Bool {
    guard isBare(a) != isBare(b) else { return false }
    let (short, long) = isBare(a) ? (a.text.string, b.text.string) : (b.text.string, a.text.string)
    guard long.allSatisfy(\.isASCII), !long.contains(short) else { return false }
    let initials = long.split { !$0.isLetter && !$0.isNumber }.compactMap(\.first).map { $0.uppercased() }
      .joined()
    return initials.first != short.uppercased().first
  }
}
