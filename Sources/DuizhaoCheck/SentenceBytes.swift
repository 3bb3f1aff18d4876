import DuizhaoModel

/// The text of a sentence as bytes, for looking at what stands around a place.
struct SentenceBytes {
  /// The sentence.
  let sentence: Sentence
  private let bytes: [UInt8]

  init(_ sentence: Sentence) {
    self.sentence = sentence
    bytes = Array(sentence.text.string.utf8)
  }

  /// The length in bytes.
  var count: Int { bytes.count }

  /// The text of a range, which is cut to the sentence.
  subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Up to `length` bytes that end at an offset.
  func before(_ offset: Int, _ length: Int) -> String {
    var start = max(0, offset - length)
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return self[start..<offset]
  }

  /// Up to `length` bytes from an offset on.
  func after(_ offset: Int, _ length: Int) -> String {
    var end = min(bytes.count, offset + length)
    while end > offset, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return self[offset..<end]
  }

  /// What stands between two ranges of the sentence; empty where they touch.
  func between(_ first: Range<Int>, _ second: Range<Int>) -> String {
    first.upperBound < second.lowerBound ? self[first.upperBound..<second.lowerBound] : ""
  }

  /// The offsets at which a word starts.
  func places(of word: String) -> [Int] {
    let wanted = Array(word.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    return (0...bytes.count - wanted.count).filter {
      bytes[$0] == first && bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
