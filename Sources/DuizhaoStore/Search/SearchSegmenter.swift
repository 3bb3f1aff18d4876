import DuizhaoModel
import DuizhaoText

/// Cuts text into the words under which it is found.
///
/// Letters are words as they are written, and so are digits, so that IL-6 and IL6 are the same; in scripts that set no
/// blanks between words, ICU finds them (UAX #29). Of Han and kana each character begins a word of two, so that every
/// part of a term is found, and an index does not depend on the dictionary of the ICU that made it: 骨质疏松 is 骨质, 质疏,
/// 疏松, 松.
///
/// Keeps an iterator of ICU: one for each thread.
final class SearchSegmenter {
  private let breaks: BreakIterator
  private var folding = SearchFolding()

  /// Opens the iterator.
  init() throws(ICUError) {
    breaks = try BreakIterator(.word, language: .chinese)
  }

  /// The words of a text that is stored, or of one that is looked for.
  ///
  /// - Complexity: O(*n*).
  func words(in text: String, isQuery: Bool = false) throws(ICUError) -> SearchWords {
    var words = SearchWords()
    var run = SearchWords.Run()
    var boundaries: WordBoundaries?
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      let start = words.letters.count
      let kind = folding.append(scalar, to: &words.letters) ?? run.kind
      var isBreak = kind != run.kind
      // Below Thai all scripts set blanks between words.
      if !isBreak, kind == .letters, scalar.value >= 0xE00 {
        if boundaries == nil { boundaries = try wordBoundaries(in: text) }
        isBreak = boundaries?.contains(offset) == true
      }
      if isBreak {
        words.append(run, of: text)
        run.kind = kind
        run.characters.removeAll(keepingCapacity: true)
      }
      if kind != .separators, start < words.letters.count {
        run.characters.append((start..<words.letters.count, offset..<end))
      }
      offset = end
    }
    words.append(run, of: text)
    if isQuery { words.removeLastCharacter() }
    return words
  }

  private func wordBoundaries(in text: String) throws(ICUError) -> WordBoundaries {
    let bytes = Array(text.utf8)
    return WordBoundaries(try breaks.boundaries(of: bytes), count: bytes.count)
  }
}
