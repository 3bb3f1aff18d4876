/// A text by its characters, with full-width forms, dashes and raised or lowered digits made plain, and the way back
/// to the text as written.
struct NarrowText: Sendable {
  /// The characters.
  let scalars: [Unicode.Scalar]

  /// For each character, and for the end, its UTF-8 offset in the text as written.
  private let offsets: [Int]

  /// Makes a text plain.
  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      scalars.append(Self.narrow(scalar))
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
  }

  /// The number of characters.
  var count: Int { scalars.count }

  /// The UTF-8 range of a range of characters.
  func written(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// The characters of a UTF-8 range whose ends lie between characters.
  func characters(_ range: Range<Int>) -> Range<Int> {
    index(of: range.lowerBound)..<index(of: range.upperBound)
  }

  /// The plain text of a range of characters.
  func string(_ range: Range<Int>) -> String { String(scalars[range]) }

  /// The range without white space and quotation marks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, scalars[lower].isPadding { lower += 1 }
    while lower < upper, scalars[upper - 1].isPadding { upper -= 1 }
    return lower..<upper
  }

  private func index(of offset: Int) -> Int {
    var (low, high) = (0, offsets.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let plain: UInt32
    switch scalar.value {
    case ..<0xA0: return scalar
    case 0xFF01...0xFF5E: plain = scalar.value - 0xFEE0
    case 0xA0, 0x2000...0x200B, 0x202F, 0x3000: plain = 0x20
    case 0x2010...0x2015, 0x2212: plain = 0x2D
    case 0x3010, 0x3014: plain = 0x5B
    case 0x3011, 0x3015: plain = 0x5D
    case 0x2080...0x2089: plain = scalar.value - 0x2080 + 0x30
    case 0x2070, 0x2074...0x2079: plain = scalar.value - 0x2070 + 0x30
    case 0x207A, 0x208A: plain = 0x2B
    case 0xB5: plain = 0x3BC
    case 0x2160: plain = 0x49
    default: return scalar
    }
    return Unicode.Scalar(plain) ?? scalar
  }
}

extension NarrowText {
  /// A pair of brackets.
  struct Group: Hashable, Sendable {
    /// From the opening bracket to behind the closing one.
    var range: Range<Int>
    /// What stands between them.
    var content: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
  }

  /// The pairs of brackets, in order of their start; round and square ones may close each other, as scans have it.
  var groups: [Group] {
    var open: [Int] = []
    var groups: [Group] = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "(", "[": open.append(index)
      case ")", "]":
        if let start = open.popLast() { groups.append(Group(range: start..<index + 1)) }
      default: break
      }
    }
    return groups.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What commas, semicolons and the like separate inside a range, trimmed.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where scalars[index].isSeparator {
      parts.append(trimmed(start..<index))
      start = index + 1
    }
    parts.append(trimmed(start..<range.upperBound))
    return parts.filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Whether the character separates the items of a list.
  var isSeparator: Bool { [",", ";", ":", "、"].contains(self) }

  fileprivate var isPadding: Bool { [" ", "\"", "'", "“", "”", "‘", "’"].contains(self) }

  /// Whether the character is a capital of the Latin alphabet.
  var isCapital: Bool { value >= 0x41 && value <= 0x5A }

  /// Whether the character is a small letter of the Latin alphabet.
  var isSmall: Bool { value >= 0x61 && value <= 0x7A }

  /// Whether the character is a digit.
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether the character is a Greek letter.
  var isGreek: Bool { value >= 0x391 && value <= 0x3C9 }

  /// Whether the character is a Latin or Greek letter or a digit.
  var isWordCharacter: Bool {
    isCapital || isSmall || isDigit || isGreek || value >= 0xC0 && value <= 0x24F && value != 0xD7
  }

  /// The small letter of a Latin letter; other characters are themselves.
  var lowered: Unicode.Scalar { isCapital ? Unicode.Scalar(UInt8(value | 0x20)) : self }
}

extension String {
  /// A text of characters.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
