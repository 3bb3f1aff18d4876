/// Traditional characters and their Simplified forms.
package enum HanVariants {
  private static let block = 0x4E00...0x9FFF

  /// The Simplified form of a character of the block U+4E00–9FFF; any other character unchanged.
  package static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard block.contains(Int(scalar.value)) else { return scalar }
    let index = Int(scalar.value) - block.lowerBound
    // ICU's transliterator takes longer to open than an article to check: only rare characters ask it.
    if isCommon.isEmpty || isCommon[index] || table.isEmpty { return scalar }
    return Unicode.Scalar(UInt32(table[index])) ?? scalar
  }

  /// Whether a text is written in Traditional characters: it has one that is written otherwise in Simplified.
  package static func isTraditional(_ text: String) -> Bool {
    text.unicodeScalars.contains { simplified($0) != $0 }
  }

  /// For each character whether GB 2312 has it, which holds the Simplified characters in common use.
  private static let isCommon: [Bool] = {
    // Rows 16 to 87 of the standard; row 55 ends five cells early.
    var bytes: [UInt8] = []
    for lead in UInt8(0xB0)...0xF7 {
      for trail in UInt8(0xA1)...0xFE where lead != 0xD7 || trail < 0xFA { bytes += [lead, trail] }
    }
    var result = [Bool](repeating: false, count: block.count)
    for scalar in conversion(of: bytes, from: "GB2312").text.unicodeScalars
    where block.contains(Int(scalar.value)) {
      result[Int(scalar.value) - block.lowerBound] = true
    }
    // In GB 2312 for the sake of names, and Traditional all the same.
    for scalar in "後徵瞭藉".unicodeScalars { result[Int(scalar.value) - block.lowerBound] = false }
    return result
  }()

  /// One entry a character, made once by ICU; empty where ICU lacks its transliterator.
  private static let table: [UInt16] = {
    let characters = block.compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    guard let simplify = try? Transliterator(.traditionalSimplified), let result = try? simplify(String(text))
    else {
      return []
    }
    let folded = result.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
    return folded.count == characters.count ? folded : []
  }()
}
