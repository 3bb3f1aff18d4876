/// Traditional characters and their Simplified forms.
enum HanVariants {
  /// The Simplified form of a character of the block U+4E00–9FFF; any other character unchanged.
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let index = Int(scalar.value) - 0x4E00
    guard index >= 0, index < table.count else { return scalar }
    return Unicode.Scalar(UInt32(table[index])) ?? scalar
  }

  /// One entry a character from U+4E00 on, made once by ICU; empty where ICU lacks its transliterator.
  private static let table: [UInt16] = {
    let block = (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: block)
    guard let simplify = try? Transliterator(.traditionalSimplified), let result = try? simplify(String(text)) else {
      return []
    }
    let folded = result.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
    return folded.count == block.count ? folded : []
  }()
}
