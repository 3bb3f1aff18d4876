import DuizhaoModel

/// Splits text into words, numbers and symbols.
///
/// Latin runs with their hyphens, digits and Greek letters are one token (IL-6, NF-κB, CD4+); Han runs are cut
/// where known words and ICU's words cover them best, see ``HanSegmentation``.
struct Tokenizer {
  /// The text, as bytes.
  private let bytes: [UInt8]
  /// The tokens found so far.
  private var tokens: [(kind: Token.Kind, range: Range<Int>)] = []

  /// Splits a text, given as UTF-8; each Han run gives one token.
  static func tokens(in bytes: [UInt8]) -> [(kind: Token.Kind, range: Range<Int>)] {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    var index = 0
    while index < bytes.count {
      let (kind, width) = classify(index)
      switch kind {
      case .space:
        index += width
      case .han:
        index = append(.han, from: index) { $0.classify($1).kind == .han }
      case .digit, .letter:
        index = appendLatinOrNumber(from: index)
      case .other:
        append(.symbol, index..<index + width)
        index += width
      }
    }
  }

  private enum Class { case space, han, digit, letter, other }

  private func classify(_ index: Int) -> (kind: Class, width: Int) {
    let byte = bytes[index]
    if byte.isASCIIDigit { return (.digit, 1) }
    if byte < 0x80 { return (byte <= 0x20 ? .space : byte.isASCIILetter ? .letter : .other, 1) }
    let (scalar, width) = bytes.withUnsafeBufferPointer { Unicode.Scalar.decode($0, at: index) }
    switch scalar.value {
    case 0x3000, 0xA0, 0xFEFF, 0x2000...0x200B: return (.space, width)
    case 0xFF10...0xFF19: return (.digit, width)
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7, 0x370...0x3FF, 0xB5,
      0xFF21...0xFF3A,
      0xFF41...0xFF5A:
      return (.letter, width)
    default: return (scalar.isHan ? .han : .other, width)
    }
  }

  private mutating func append(_ kind: Token.Kind, _ range: Range<Int>) {
    tokens.append((kind, range))
  }

  private mutating func append(_ kind: Token.Kind, from start: Int, while isMember: (Self, Int) -> Bool)
    -> Int
  {
    var end = start
    while end < bytes.count, isMember(self, end) { end += classify(end).width }
    append(kind, start..<end)
    return end
  }

  /// Appends a number, a word, or a name made of both.
  private mutating func appendLatinOrNumber(from start: Int) -> Int {
    var end = endOfRun(from: start)
    if classify(start).kind == .digit, let number = endOfNumber(from: start),
      number >= end || isUnitLike(number..<end)
    {
      append(.number, start..<number)
      return number
    }
    // CD4+, Ca2+: the sign belongs to the name.
    if end < bytes.count, bytes[end] == UInt8(ascii: "+"), classify(end - 1).kind == .digit,
      end + 1 == bytes.count || ![Class.digit, .letter].contains(classify(end + 1).kind)
    {
      end += 1
    }
    append(.latin, start..<end)
    return end
  }

  /// The end of a run of letters and digits with single hyphens or apostrophes inside.
  private func endOfRun(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (kind, width) = classify(end)
      if kind == .letter || kind == .digit {
        end += width
      } else if bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "'"), end > start,
        end + 1 < bytes.count,
        [.letter, .digit].contains(classify(end + 1).kind)
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The end of a number with its decimal point and thousands marks.
  private func endOfNumber(from start: Int) -> Int? {
    var end = start
    while end < bytes.count {
      let (kind, width) = classify(end)
      if kind == .digit {
        end += width
      } else if bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ","), end + 1 < bytes.count,
        classify(end + 1).kind == .digit
      {
        end += 1
      } else {
        break
      }
    }
    return end > start ? end : nil
  }

  /// Whether letters after a number are a unit or a word rather than the rest of a name (30min, not 3T3).
  private func isUnitLike(_ range: Range<Int>) -> Bool {
    let rest = bytes[range]
    if let first = rest.first, first == UInt8(ascii: "-") {
      return rest.dropFirst().allSatisfy { $0.isASCIILetter && $0 >= 0x60 || $0 == first || $0.isASCIIDigit }
    }
    return rest.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } && rest.count <= 8
  }
}
