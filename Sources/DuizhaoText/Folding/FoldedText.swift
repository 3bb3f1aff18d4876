/// Text in the form in which it is compared, with the way back to the text as written.
///
/// Width, case, script (Traditional to Simplified), hyphens and spaces, English plurals and British spelling are
/// folded; see ``EnglishWordForm``. Spaces beside Han characters are left out.
///
///     FoldedText("ＴＧＦ-β1 信號通路").string    // "tgf β1信号通路"
package struct FoldedText {
  /// The folded bytes.
  package private(set) var bytes: [UInt8] = []

  /// For each folded byte, the UTF-8 offset in the text where what it stands for begins.
  private var starts: [Int32] = []

  /// For each folded byte, the UTF-8 offset in the text where what it stands for ends.
  private var ends: [Int32] = []

  /// Folds a text.
  package init(_ text: String) {
    var text = text
    text.withUTF8 { fold($0) }
  }

  /// Whether this is a form of the glossary: Simplified by itself, and without the way back.
  private var isKey = false

  /// The folded text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The range of the text that a non-empty range of folded bytes stands for.
  package func textRange(_ folded: Range<Int>) -> Range<Int> {
    Int(starts[folded.lowerBound])..<Int(ends[folded.upperBound - 1])
  }

  /// What a range of the text is folded to.
  ///
  /// - Complexity: O(log *n* + *m*) in the bytes of the text and of the result.
  func key(of range: Range<Int>) -> String {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < ends.count, Int(ends[end]) <= range.upperBound { end += 1 }
    return String(decoding: bytes[low..<end], as: UTF8.self)
  }

  private mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
    bytes.append(byte)
    guard !isKey else { return }
    starts.append(Int32(start))
    ends.append(Int32(end))
  }

  private mutating func append(scalar: Unicode.Scalar, from start: Int, to end: Int) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      append(byte, from: start, to: end)
    }
  }

  private mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(text.count)
    if !isKey {
      starts.reserveCapacity(text.count)
      ends.reserveCapacity(text.count)
    }
    var word: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte.isASCIILetter {
        index = foldWord(text, from: index, using: &word)
      } else if byte < 0x80 {
        let isGap =
          byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == 0x09 || byte == 0x0A
          || byte == 0x0D
        appendASCII(isGap ? UInt8(ascii: " ") : byte, from: index, to: index + 1)
        index += 1
      } else {
        let (scalar, width) = Unicode.Scalar.decode(text, at: index)
        foldScalar(scalar, from: index, to: index + width)
        index += width
      }
    }
    if bytes.last == UInt8(ascii: " ") { removeLastByte() }
  }

  private mutating func removeLastByte() {
    bytes.removeLast()
    guard !isKey else { return }
    starts.removeLast()
    ends.removeLast()
  }

  /// Appends an ASCII byte; of several spaces one is kept, none at the start or after a Han character.
  private mutating func appendASCII(_ byte: UInt8, from start: Int, to end: Int) {
    if byte == UInt8(ascii: " ") {
      guard let last = bytes.last, last != byte, !endsInHan else { return }
    }
    append(byte, from: start, to: end)
  }

  private var endsInHan: Bool {
    guard bytes.count >= 3 else { return false }
    let lead = bytes[bytes.count - 3]
    return lead >= 0xE3 && lead <= 0xE9
  }

  private mutating func foldScalar(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
    switch scalar.value {
    case 0xFF01...0xFF5E:  // full-width ASCII
      let narrow = UInt8(scalar.value - 0xFEE0)
      appendASCII(
        narrow == UInt8(ascii: "-") ? UInt8(ascii: " ") : narrow.lowercasedASCII,
        from: start,
        to: end
      )
    case 0x3000, 0xA0, 0x2010...0x2015, 0x2212, 0x2000...0x200A:  // spaces, hyphens, dashes, minus
      appendASCII(UInt8(ascii: " "), from: start, to: end)
    case 0x391...0x3A9:  // Greek capitals
      append(scalar: Unicode.Scalar(scalar.value + 0x20) ?? scalar, from: start, to: end)
    case 0xB5:  // micro sign
      append(scalar: "μ", from: start, to: end)
    case 0x2018, 0x2019:
      append(UInt8(ascii: "'"), from: start, to: end)
    case 0x3400...0x9FFF:
      if bytes.last == UInt8(ascii: " ") { removeLastByte() }
      append(scalar: isKey ? scalar : HanVariants.simplified(scalar), from: start, to: end)
    default:
      append(scalar: scalar, from: start, to: end)
    }
  }

  /// Folds the run of ASCII letters at an offset and returns the offset after it.
  private mutating func foldWord(
    _ text: UnsafeBufferPointer<UInt8>,
    from start: Int,
    using word: inout [UInt8]
  ) -> Int {
    word.removeAll(keepingCapacity: true)
    var end = start
    var capitals = 0
    while end < text.count, text[end].isASCIILetter {
      if text[end] < 0x60 { capitals += 1 }
      word.append(text[end] | 0x20)
      end += 1
    }
    let joinsDigit = end < text.count && text[end].isASCIIDigit
    if capitals == 0 || capitals == 1 && word.count > 2 || capitals == word.count && word.count > 6 {
      if !joinsDigit { EnglishWordForm.fold(&word) }
    } else if capitals == word.count - 1, word.last == UInt8(ascii: "s"), text[end - 1] == UInt8(ascii: "s") {
      word.removeLast()  // the plural of an acronym: RCTs
    }
    for (offset, byte) in word.enumerated() {
      let position = min(start + offset, end - 1)
      append(byte, from: position, to: offset == word.count - 1 ? end : position + 1)
    }
    return end
  }
}

/// The folded forms of a glossary, one after the other, without the way back: what a trie is built from.
///
/// The forms are taken to be in Simplified characters: to ask ICU about the rare ones takes longer than to fold all.
package struct FoldedKeys {
  /// The bytes of all forms.
  package private(set) var bytes: [UInt8] = []
  /// Where each form ends.
  package private(set) var ends: [Int] = []
  /// The buffers of one form, kept from form to form.
  private var folder = FoldedText(key: "")

  /// Creates an empty list.
  package init() {}

  /// Folds a text and appends it; returns false where nothing is left of it.
  package mutating func append(_ text: String) -> Bool {
    folder.refold(text)
    guard !folder.bytes.isEmpty else { return false }
    bytes.append(contentsOf: folder.bytes)
    ends.append(bytes.count)
    return true
  }
}

extension FoldedText {
  fileprivate init(key: String) {
    isKey = true
    refold(key)
  }

  fileprivate mutating func refold(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    var text = text
    text.withUTF8 { fold($0) }
  }
}

extension UInt8 {
  package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Unicode.Scalar {
  /// The scalar at an offset of well-formed UTF-8, and its width in bytes.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    scalar: Unicode.Scalar, width: Int
  ) {
    let lead = UInt32(bytes[index])
    let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + width <= bytes.count else { return ("\u{FFFD}", bytes.count - index) }
    var value = width == 1 ? lead : lead & (0x7F >> UInt32(width))
    for offset in 1..<max(width, 1) where width > 1 {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// Whether the scalar is a Han character.
  package var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3007: true
    default: false
    }
  }
}
