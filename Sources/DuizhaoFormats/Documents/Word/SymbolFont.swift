/// The characters of the font Symbol, which has an encoding of its own.
///
/// Word keeps them as U+F020–U+F0FF, or as the characters of ASCII that have the same codes.
enum SymbolFont {
  /// Whether a font has the encoding.
  static func isSymbol(_ font: String) -> Bool { font.lowercased().hasPrefix("symbol") }

  /// The character that Symbol shows for a code.
  ///
  ///     SymbolFont.character(0xF0B3)  // ≥
  ///
  /// - Parameter code: From 0x20 to 0xFF, as it is or in the private use area.
  /// - Returns: nil where the font shows none.
  static func character(_ code: UInt32) -> Unicode.Scalar? {
    let code = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
    switch code {
    case 0x20...0x7E: return lower[Int(code) - 0x20]
    case 0xA0...0xFE where upper[Int(code) - 0xA0] != " ": return upper[Int(code) - 0xA0]
    default: return nil
    }
  }

  /// The character of a run in the font: ASCII and the private use area are codes of the font, others what they are.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < 0x7F || (0xF020...0xF0FF).contains(scalar.value) else { return scalar }
    return character(scalar.value) ?? scalar
  }

  /// The codes 0x20 to 0x7E.
  private static let lower = Array(
    (" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼")
      .unicodeScalars
  )

  /// The codes 0xA0 to 0xFE; blank where there is none.
  private static let upper = Array(
    ("€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭")
      .unicodeScalars
  )
}
