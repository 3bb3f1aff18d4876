/// Tells which gaps between words are spaces that somebody typed.
struct PDFSpacing {
  /// Whether the program that set the document puts a gap of its own between Chinese and Latin.
  let separatesScripts: Bool

  /// Measures the lines of a document: where Chinese and Latin stand in one word, nothing parts them by itself.
  ///
  /// - Complexity: Linear in the text.
  init(_ lines: [PDFLine]) {
    var inside = 0
    var between = 0
    for line in lines {
      for word in line.words {
        let scalars = Array(word.text.unicodeScalars)
        inside += zip(scalars, scalars.dropFirst()).count { Self.changesScript($0, $1) }
      }
      for (word, next) in zip(line.words, line.words.dropFirst()) {
        guard let last = word.text.unicodeScalars.last, let first = next.text.unicodeScalars.first else {
          continue
        }
        if Self.changesScript(last, first) { between += 1 }
      }
    }
    separatesScripts = inside < between
  }

  private static func changesScript(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    func isWestern(_ value: UInt32) -> Bool { value.isLatin || value.isDigit }
    return one.value.isHan && isWestern(other.value) || isWestern(one.value) && other.value.isHan
  }

  /// Whether a space stands after each word of a line but the last.
  func spaces(in line: PDFLine) -> [Bool] {
    let em = line.em
    let spread = spread(of: line)
    return zip(line.words, line.words.dropFirst()).map { word, next in
      guard let last = word.text.unicodeScalars.last?.value, let first = next.text.unicodeScalars.first?.value
      else {
        return false
      }
      let gap = next.box.left - word.box.right
      // Marks bring white space of their own.
      if last.isWide && first.isWide {
        return gap > (last.isHan && first.isHan ? 0.15 : 0.6) * em + 1.8 * spread
      }
      if last.isHan && (first.isLatin || first.isDigit) || (last.isLatin || last.isDigit) && first.isHan {
        return gap > (separatesScripts ? 0.45 : 0.15) * em + spread
      }
      if last.isWide || first.isWide { return gap > 0.45 * em + spread }
      return gap > 0.08 * em
    }
  }

  /// The gap that Chinese characters have anyway in a line that is spread out; 0 where most stand close.
  private func spread(of line: PDFLine) -> Double {
    let inside = line.words.reduce(0) { sum, word in
      let scalars = Array(word.text.unicodeScalars)
      return sum + zip(scalars, scalars.dropFirst()).count { $0.value.isHan && $1.value.isHan }
    }
    let gaps = zip(line.words, line.words.dropFirst()).compactMap { word, next -> Double? in
      guard word.text.unicodeScalars.last?.value.isHan == true else { return nil }
      guard next.text.unicodeScalars.first?.value.isHan == true else { return nil }
      return max(next.box.left - word.box.right, 0)
    }.sorted()
    return gaps.count > inside && gaps.count >= 3 ? gaps[gaps.count / 2] : 0
  }
}
