import DuizhaoModel
import DuizhaoText

/// Cuts text into the words under which it is found.
///
/// ICU finds the words (UAX #29); runs of letters and of digits in them are words of their own, so that IL-6 and IL6
/// are the same. Of Han and kana each character begins a word of two, so that every part of a term is found and an
/// index does not depend on the dictionary of the ICU that made it: 骨质疏松 is 骨质, 质疏, 疏松, 松.
///
/// Keeps an iterator of ICU: one for each thread.
final class SearchWords {
  /// A word, folded.
  struct Word: Hashable {
    /// The folded letters.
    var text: [UInt8]
    /// The UTF-8 range that it stands for.
    var range: Range<Int>
    /// What its number and spelling are folded to, where that is another word: `tumours` → `tumor`.
    var key: [UInt8]?
  }

  private let breaks: BreakIterator
  private var folding = SearchFolding()

  /// Opens the iterator.
  init() throws(ICUError) {
    breaks = try BreakIterator(.word, language: .chinese)
  }

  /// The words of what a user looks for.
  ///
  /// The character that it ends with is no word by itself: the term may go on.
  func words(inQuery text: String) throws(ICUError) -> [Word] {
    var words = try words(inDocument: text)
    if words.count > 1, words[words.count - 2].range.upperBound == words.last?.range.upperBound {
      words.removeLast()
    }
    return words
  }

  /// The words of a text that is stored.
  ///
  /// - Complexity: O(*n*).
  func words(inDocument text: String) throws(ICUError) -> [Word] {
    let bytes = Array(text.utf8)
    var boundaries = try bytes.allSatisfy { $0 < 0x80 } ? [] : breaks.boundaries(of: bytes)[...]
    var run = Run()
    var words: [Word] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      while let boundary = boundaries.first, boundary < offset { boundaries.removeFirst() }
      let folded = folding.folded(scalar)
      let kind = folded.kind ?? run.kind
      if kind != run.kind || kind != .ideographs && boundaries.first == offset {
        words += run.words(in: bytes)
        run = Run(kind: kind)
      }
      let end = offset + UTF8.width(scalar)
      if kind != .separators, !folded.bytes.isEmpty { run.pieces.append((folded.bytes, offset..<end)) }
      offset = end
    }
    return words + run.words(in: bytes)
  }
}

/// Characters of one kind that follow each other.
private struct Run {
  var kind = SearchFolding.Kind.separators
  /// The folded characters and where they stand.
  var pieces: [(text: [UInt8], range: Range<Int>)] = []

  func words(in bytes: [UInt8]) -> [SearchWords.Word] {
    guard let first = pieces.first, let last = pieces.last else { return [] }
    guard kind == .ideographs else {
      let range = first.range.lowerBound..<last.range.upperBound
      let text = pieces.flatMap(\.text)
      return [
        SearchWords.Word(text: text, range: range, key: kind == .letters ? key(bytes[range], text) : nil)
      ]
    }
    let pairs = zip(pieces, pieces.dropFirst()).map { piece, next in
      SearchWords.Word(text: piece.text + next.text, range: piece.range.lowerBound..<next.range.upperBound)
    }
    return pairs + [SearchWords.Word(text: last.text, range: last.range)]
  }

  private func key(_ written: ArraySlice<UInt8>, _ text: [UInt8]) -> [UInt8]? {
    guard written.allSatisfy({ $0 < 0x80 }) else { return nil }
    let key = FoldedText(String(decoding: written, as: UTF8.self)).bytes
    return key == text ? nil : key
  }
}
