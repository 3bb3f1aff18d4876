extension NumericText {
  /// Folds a text.
  init(_ text: String) {
    var folder = Folder(bytes: Array(text.utf8))
    folder.fold()
    self = folder.result
  }
}

/// One pass over the bytes of a text that folds them.
struct Folder {
  let bytes: [UInt8]
  var result = NumericText()
  var place = 0
  /// The end of the LaTeX formula that `place` is in, or 0.
  var formulaEnd = 0
  /// The level of the characters being read, and those of the groups around them.
  var level: UInt32 = 0
  var outerLevels: [UInt32] = []
  /// The level that the next character or group of a formula takes.
  var nextLevel: UInt32?

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func fold() {
    while place < bytes.count {
      if formulaEnd > 0, place >= formulaEnd {
        closeFormula()
      } else if bytes[place] < 0x80 {
        foldASCII(bytes[place])
      } else {
        foldScalar()
      }
    }
  }

  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  mutating func emit(_ code: UInt32, width: Int) {
    var bit = level
    if let next = nextLevel, code != 0x20 {
      bit = next
      nextLevel = nil
    }
    result.append(code | bit, place, place + width)
    place += width
  }

  private mutating func foldASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"):
      if !foldTag() { emit(0x3C, width: 1) }
    case UInt8(ascii: "&"):
      if !foldEntity() { emit(0x26, width: 1) }
    case UInt8(ascii: "$"):
      openFormula()
    case UInt8(ascii: "\\"):
      foldBackslash()
    case UInt8(ascii: "^"):
      foldCaret()
    case UInt8(ascii: "*"):
      if isEmphasis { place += 1 } else { emit(0x2A, width: 1) }
    case 0..<0x20:
      emit(0x20, width: 1)
    case UInt8(ascii: "{"), UInt8(ascii: "}"):
      if formulaEnd > 0 { foldInFormula(byte) } else { emit(0x20, width: 1) }
    default:
      if formulaEnd > 0 { foldInFormula(byte) } else { emit(UInt32(byte), width: 1) }
    }
  }

  /// Whether the asterisk here is one of a pair around one or two letters (`*P*`).
  private var isEmphasis: Bool {
    func isLetter(_ offset: Int) -> Bool { offset >= 0 && NumericText.isLetter(UInt32(byte(offset))) }
    func isStar(_ offset: Int) -> Bool { offset >= 0 && byte(offset) == UInt8(ascii: "*") }
    return (isLetter(place + 1) && (isStar(place + 2) || isLetter(place + 2) && isStar(place + 3)))
      || (isLetter(place - 1) && (isStar(place - 2) || isLetter(place - 2) && isStar(place - 3)))
  }

  private mutating func foldCaret() {
    if formulaEnd > 0 {
      nextLevel = NumericText.raised
      place += 1
      return
    }
    var end = place + 1
    let isGroup = byte(end) == UInt8(ascii: "{")
    if isGroup { end += 1 }
    let first = end
    while (byte(end) >= 0x30 && byte(end) <= 0x39) || byte(end) == 0x2D || byte(end) == 0x2B { end += 1 }
    guard end > first, !isGroup || byte(end) == UInt8(ascii: "}") else { return emit(0x5E, width: 1) }
    place = first
    for offset in first..<end {
      result.append(UInt32(byte(offset)) | NumericText.raised, offset, offset + 1)
    }
    place = isGroup ? end + 1 : end
  }

  private mutating func foldScalar() {
    let (scalar, width) = decode()
    switch scalar {
    case 0x200B...0x200D, 0xFEFF, 0xAD: place += width
    case 0xFF01...0xFF5E:
      emit(scalar == 0xFF0D ? 0x2D : scalar - 0xFEE0, width: width)
    default:
      if scalar >= 0x3400, scalar <= 0x9FFF { return emit(scalar, width: width) }
      guard let mark = Marks.fold(scalar) else { return emit(scalar, width: width) }
      let start = place
      for code in mark { result.append(code, start, start + width) }
      place += width
    }
  }

  private func decode() -> (scalar: UInt32, width: Int) {
    let lead = UInt32(bytes[place])
    func trail(_ offset: Int) -> UInt32 { UInt32(byte(place + offset)) & 0x3F }
    switch lead {
    case 0xC0..<0xE0: return ((lead & 0x1F) << 6 | trail(1), 2)
    case 0xE0..<0xF0: return ((lead & 0x0F) << 12 | trail(1) << 6 | trail(2), 3)
    case 0xF0...: return ((lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
    default: return (0xFFFD, 1)
    }
  }
}

// MARK: - Markup

extension Folder {
  private static let tags: Set<String> = [
    "i", "b", "em", "strong", "span", "u", "font", "small", "sup", "sub", "br",
  ]

  /// Folds an HTML tag of inline text away; false if there is none here.
  private mutating func foldTag() -> Bool {
    var offset = place + 1
    let isClosing = byte(offset) == UInt8(ascii: "/")
    if isClosing { offset += 1 }
    let nameStart = offset
    while NumericText.isLetter(UInt32(byte(offset))), offset - nameStart < 7 { offset += 1 }
    guard offset > nameStart else { return false }
    let name = String(decoding: bytes[nameStart..<offset], as: UTF8.self).lowercased()
    guard Self.tags.contains(name) else { return false }
    // An attribute may follow, but an unclosed < is a sign: "i < 5".
    while offset < bytes.count, offset - place < 60, bytes[offset] != 0x3E, bytes[offset] != 0x3C {
      offset += 1
    }
    guard byte(offset) == 0x3E else { return false }
    if name == "sup" { level = isClosing ? 0 : NumericText.raised }
    if name == "sub" { level = isClosing ? 0 : NumericText.lowered }
    if name == "br" { result.append(0x20, place, offset + 1) }
    place = offset + 1
    return true
  }

  private static let entities: [(name: [UInt8], code: UInt32)] = [
    ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&nbsp;", 0x20), ("&plusmn;", 0xB1), ("&times;", 0xD7),
    ("&le;", 0x2264), ("&ge;", 0x2265), ("&minus;", 0x2D), ("&ndash;", 0x2D), ("&mu;", 0x3BC),
    ("&micro;", 0x3BC),
    ("&chi;", 0x3C7),
  ].map { (Array($0.0.utf8), $0.1) }

  private mutating func foldEntity() -> Bool {
    for entity in Self.entities where place + entity.name.count <= bytes.count {
      if bytes[place..<place + entity.name.count].elementsEqual(entity.name) {
        emit(entity.code, width: entity.name.count)
        return true
      }
    }
    return false
  }
}
