import DuizhaoText
import Foundation

/// The form in which characters are compared by full-text search.
///
/// NFKC, lower case, Simplified, without accents: Ｓjögren → sjogren, 骨質 → 骨质.
struct SearchFolding {
  /// What kind of word a character is part of.
  enum Kind { case separators, ideographs, letters, greek, digits }

  private struct Folded {
    var kind: Kind?
    var letters: [UInt8]
  }

  /// What has been folded already: texts use few characters.
  private var known: [Unicode.Scalar: Folded] = [:]

  /// Appends what a character is folded to, in UTF-8.
  ///
  /// - Returns: The kind of word that it is part of; nil where it belongs to whatever it follows.
  mutating func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Kind? {
    switch scalar {
    case "a"..."z": letters.append(UInt8(scalar.value))
    case "A"..."Z": letters.append(UInt8(scalar.value) | 0x20)
    case "0"..."9":
      letters.append(UInt8(scalar.value))
      return .digits
    case "\0"..."\u{7F}": return .separators
    default:
      let folded = known[scalar] ?? Self.fold(scalar)
      known[scalar] = folded
      letters += folded.letters
      return folded.kind
    }
    return .letters
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Folded {
    if accents.contains(scalar.value) || scalar.properties.isDefaultIgnorableCodePoint {
      return Folded(letters: [])
    }
    // Taken apart, so that accents can be left out, and put together again, for Hangul is not written in parts.
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    let whole = String(String.UnicodeScalarView(parts.filter { !accents.contains($0.value) }))
    let letters = whole.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars
      .map(HanVariants.simplified).filter { kind(of: $0) != .separators }
    guard let first = letters.first else { return Folded(kind: .separators, letters: []) }
    return Folded(kind: kind(of: first), letters: letters.flatMap { Array(String($0).utf8) })
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
