import CICU
package import DuizhaoModel

/// ICU's boundaries of words and sentences (UAX #29, with its dictionary for Han).
///
/// Opening one costs up to 68 µs: keep one for each thread.
package final class BreakIterator {
  /// What is divided.
  package enum Kind: Int32, Sendable {
    case word = 0
    case sentence = 1
  }

  private let breaks: OpaquePointer

  /// Opens an iterator.
  package init(_ kind: Kind, language: Language) throws(ICUError) {
    var status: Int32 = 0
    guard let breaks = cicu_breaks_open(kind.rawValue, language.rawValue, &status) else {
      throw ICUError(code: status, operation: "open \(kind) iterator")
    }
    self.breaks = breaks
  }

  deinit { cicu_breaks_close(breaks) }

  /// Returns the boundaries of UTF-8 text as byte offsets, ascending, 0 and the length among them.
  ///
  /// - Complexity: O(*n*); 5–6 MB of Chinese a second.
  package func boundaries(of text: [UInt8]) throws(ICUError) -> [Int] {
    guard !text.isEmpty else { return [0] }
    var status: Int32 = 0
    let boundaries = text.withUnsafeBufferPointer { text -> [Int] in
      var boundaries: [Int] = []
      var boundary = cicu_breaks_start(breaks, text.baseAddress, Int32(text.count), &status)
      while boundary >= 0 {
        boundaries.append(Int(boundary))
        boundary = cicu_breaks_next(breaks)
      }
      return boundaries
    }
    if status > 0 { throw ICUError(code: status, operation: "find boundaries") }
    return boundaries
  }
}
