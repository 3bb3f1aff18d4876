package import DuizhaoModel

extension Vocabulary {
  /// Returns the concepts that a text names: leftmost-longest, at word boundaries.
  ///
  /// A Han term counts where both edges are word boundaries of ICU, or where it has at least two characters and
  /// does not cut a longer word of the lexicon. A term inside a longer one is suppressed.
  ///
  /// - Parameters:
  ///   - text: The folded text of a sentence or keyword.
  ///   - hits: What ``hits(in:)`` returned for it.
  ///   - original: The text as written; abbreviations must agree with it in case.
  ///   - language: Only terms of this language, and abbreviations, are matched.
  ///   - boundaries: ICU's word boundaries in the text as written.
  /// - Returns: Occurrences in order, without overlaps.
  package func terms(
    in text: FoldedText,
    hits: [Hit],
    original: String,
    language: Language,
    boundaries: WordBoundaries
  ) -> [TermOccurrence] {
    var found: [(range: Range<Int>, concept: Int, term: Int)] = []
    for hit in hits {
      let range = text.textRange(hit.range)
      guard let (concept, term) = term(of: hit.form, written: original.slice(range), language: language)
      else {
        continue
      }
      if isWhole(hit, range: range, hits: hits, boundaries: boundaries, bytes: text.bytes) {
        found.append((range, concept, term))
      }
    }
    found.sort { a, b in
      (a.range.lowerBound, -a.range.count, a.concept) < (b.range.lowerBound, -b.range.count, b.concept)
    }
    var occurrences: [TermOccurrence] = []
    var end = 0
    for (range, concept, term) in found where range.lowerBound >= end {
      occurrences.append(TermOccurrence(concept: concept, term: term, range: range))
      end = range.upperBound
    }
    return occurrences
  }

  /// The first term of a form that may be meant by what is written.
  private func term(of form: Int, written: Substring, language: Language) -> (concept: Int, term: Int)? {
    for case .term(let concept, let index) in meanings(of: form) {
      let term = glossary.concepts[concept].terms[index]
      if term.isCaseSensitive {
        // Another case is a mistake to report, unless it makes a plain word of it.
        if Self.agreesInCase(written, term.text) || written.dropFirst().contains(where: \.isUppercase)
          || !caseWords.contains(.term(concept: concept, term: index))
        {
          return (concept, index)
        }
      } else if term.form == .abbreviation {
        if Self.agreesInCase(written, term.text) {
          return (concept, index)
        }
      } else if term.language == language
        || language == .chinese && !term.text.containsHan && term.text.count > 3
      {
        return (concept, index)
      }
    }
    return nil
  }

  /// Whether an abbreviation is written as listed, but for width and a plural s.
  package static func agreesInCase(_ written: Substring, _ abbreviation: String) -> Bool {
    let letters = { (text: Substring) -> [UInt32] in
      text.unicodeScalars.map { (0xFF01...0xFF5E).contains($0.value) ? $0.value - 0xFEE0 : $0.value }
        .filter { $0 != 0x20 && $0 != 0x2D && $0 != 0xA0 && !(0x2010...0x2013).contains($0) }
    }
    let given = letters(written)
    let listed = letters(Substring(abbreviation))
    return given == listed
      || given.count == listed.count + 1 && given.last == 0x73 && given.starts(with: listed)
  }

  /// Whether a hit is a word or several, not a piece of one.
  private func isWhole(
    _ hit: Hit,
    range: Range<Int>,
    hits: [Hit],
    boundaries: WordBoundaries,
    bytes: [UInt8]
  ) -> Bool {
    let startsHan = bytes[hit.range.lowerBound] >= 0xE3
    let endsHan = bytes[hit.range.upperBound - 1] >= 0x80 && hit.range.count >= 3
    let isStart = !startsHan || boundaries.contains(range.lowerBound)
    let isEnd = !endsHan || boundaries.contains(range.upperBound)
    if hit.range.count == 3 {
      // A single character is a term only where no known word contains it: 铁, but not in 缺铁 or 地铁.
      return isStart && isEnd
        && !hits.contains { $0.range.count > 3 && $0.range.clamped(to: hit.range) == hit.range }
    }
    if isStart && isEnd { return true }
    guard hit.range.count >= 6 else { return false }
    if hit.range.count >= 9 { return true }
    // Two characters with an edge that ICU does not see: no known word may cross that edge.
    return !hits.contains { other in
      other.range.overlaps(hit.range)
        && (!isStart && other.range.lowerBound < hit.range.lowerBound
          && other.range.upperBound < hit.range.upperBound
          || !isEnd && other.range.upperBound > hit.range.upperBound
            && other.range.lowerBound > hit.range.lowerBound)
    }
  }
}

extension String {
  /// Whether any character is Han.
  package var containsHan: Bool { unicodeScalars.contains { $0.isHan } }
}
