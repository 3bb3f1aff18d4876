import DuizhaoText
import Foundation

/// The form in which characters are compared by full-text search.
///
/// NFKC, lower case, Simplified, without accents: Ｓjögren → sjogren, 骨質 → 骨质.
struct SearchFolding {
  /// What kind of word a character is part of.
  enum Kind { case separators, ideographs, letters, greek, digits }

  /// A character, folded.
  struct Folded {
    /// The kind of word that it is part of; nil where it belongs to whatever it follows.
    var kind: Kind?
    /// Its letters in UTF-8.
    var bytes: [UInt8]
  }

  /// What has been folded already: texts use few characters.
  private var known: [Unicode.Scalar: Folded] = [:]

  /// Folds a character.
  mutating func folded(_ scalar: Unicode.Scalar) -> Folded {
    if let folded = known[scalar] { return folded }
    let folded = Self.fold(scalar)
    known[scalar] = folded
    return folded
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Folded {
    if accents.contains(scalar.value) { return Folded(bytes: []) }
    // Taken apart, so that accents can be left out, and put together again, for Hangul is not written in parts.
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    let whole = String(String.UnicodeScalarView(parts.filter { !accents.contains($0.value) }))
    let letters = whole.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars
      .map(HanVariants.simplified)
    guard let first = letters.first(where: { kind(of: $0) != .separators }) else {
      return Folded(kind: .separators, bytes: [])
    }
    let kept = letters.filter { kind(of: $0) != .separators }
    return Folded(kind: kind(of: first), bytes: kept.flatMap { Array(String($0).utf8) })
  }

  /// Combining diacritical marks.
  private static let accents: ClosedRange<UInt32> = 0x300...0x36F

  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: nil
    case .decimalNumber: .digits
    default:
      switch scalar.value {
      case _ where scalar.isHan, 0x3041...0x30FA, 0x30FC...0x312F, 0x31F0...0x31FF: .ideographs
      case 0x370...0x3FF, 0x1F00...0x1FFF: scalar.properties.isAlphabetic ? .greek : .separators
      default: scalar.properties.isAlphabetic ? .letters : .separators
      }
    }
  }
}
