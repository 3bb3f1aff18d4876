import DuizhaoModel
import DuizhaoText

/// The full-width characters of an English text, and what stands there in English.
///
///     (n＝30），aged 5～10   →   (n=30), aged 5~10
struct FullWidthText {
  /// A full-width character, with the part of the text to replace and its replacement; nil where a person must
  /// decide.
  struct Character {
    var scalar: Unicode.Scalar
    var range: Range<Int>
    var repair: (range: Range<Int>, text: String)?
  }

  /// The text.
  let text: MappedText

  /// The characters, in order.
  private(set) var characters: [Character] = []

  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]

  /// Finds the full-width characters of a text; those beside Han characters belong to Chinese words.
  init(_ text: MappedText) {
    self.text = text
    scalars = Array(text.string.unicodeScalars)
    var offset = 0
    offsets = scalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return offset
    }
    for index in scalars.indices where Self.isFullWidth(scalars[index]) && !isBesideHan(index) {
      let range = offsets[index]..<offsets[index] + UTF8.width(scalars[index])
      characters.append(
        Character(scalar: scalars[index], range: range, repair: repair(at: index, range: range))
      )
    }
  }

  /// Whether the mark of enumerations is among them, which English does not have.
  var hasEnumerationComma: Bool { characters.contains { $0.scalar == "、" } }

  /// The edits that mend what can be mended without a decision.
  func edits(on side: Side) -> [Fix.Edit] {
    characters.compactMap { character in
      character.repair.flatMap { Fix.Edit($0.range, of: text, to: $0.text, on: side) }
    }
  }

  /// Whether a character is as wide as a Han character and has no place in English.
  static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF01...0xFF5E, 0x3000...0x3002, 0x3008...0x3011, 0x3014, 0x3015: true
    default: false
    }
  }

  private subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  private func isBesideHan(_ index: Int) -> Bool {
    self[index - 1]?.isHan == true || self[index + 1]?.isHan == true
  }

  private func repair(at index: Int, range: Range<Int>) -> (range: Range<Int>, text: String)? {
    let (before, after) = (self[index - 1], self[index + 1])
    switch scalars[index] {
    case "，", "、", "；", "：", "！", "？", "。", "．":
      guard let mark = mark(at: index) else { return nil }
      // What stands between a word and its comma goes too.
      let start = before == " " && index > 1 ? range.lowerBound - 1 : range.lowerBound
      return (start..<range.upperBound, mark)
    case "（", "［", "【", "〔", "｛":
      let narrow = Self.narrow[scalars[index]] ?? ""
      let isApart = before.map { Self.isWord($0) || Self.isClosing($0) || $0 == "%" || $0 == "％" } ?? false
      return (range, (isApart ? " " : "") + narrow)
    case "）", "］", "】", "〕", "｝":
      let narrow = Self.narrow[scalars[index]] ?? ""
      return (range, narrow + (after.map(Self.isWord) == true ? " " : ""))
    case "\u{3000}":
      let hasSpace = before == nil || after == nil || before == " " || after == " "
      return (range, hasSpace ? "" : " ")
    case let scalar where (0xFF01...0xFF5E).contains(scalar.value):
      return Unicode.Scalar(scalar.value - 0xFEE0).map { (range, String(Swift.Character($0))) }
    default:
      return nil
    }
  }

  /// The English punctuation mark for a Chinese one, with the space after it.
  private func mark(at index: Int) -> String? {
    let (before, after) = (self[index - 1], self[index + 1])
    let isInNumber = before.map(Self.isDigit) == true && after.map(Self.isDigit) == true
    let mark: String
    switch scalars[index] {
    case "，":
      // 1，234 may be one number or two.
      if isInNumber, digits(after: index) == 3 { return nil }
      mark = ","
    case "、": mark = ","
    case "；": mark = ";"
    case "：":
      if isInNumber || after == "/" { return ":" }
      mark = ":"
    case "！": mark = "!"
    case "？": mark = "?"
    default:
      if isInNumber { return "." }
      mark = "."
    }
    return mark + (after.map { Self.isWord($0) || Self.isOpening($0) } == true ? " " : "")
  }

  private func digits(after index: Int) -> Int {
    var end = index + 1
    while let scalar = self[end], Self.isDigit(scalar) { end += 1 }
    return end - index - 1
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "([{“‘\"".unicodeScalars.contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ")]}）］】〕｝".unicodeScalars.contains(scalar)
  }

  private static let narrow: [Unicode.Scalar: String] = [
    "（": "(", "）": ")", "［": "[", "］": "]", "【": "[", "】": "]", "〔": "[", "〕": "]", "｛": "{", "｝": "}",
  ]
}

extension Fix.Edit {
  /// An edit of a part of a text; nil where the file does not have that part as it is.
  init?(_ range: Range<Int>, of text: MappedText, to replacement: String, on side: Side) {
    let place = text.documentRange(of: range)
    guard place.count == range.count else { return nil }
    self.init(side: side, range: place, replacement: replacement)
  }
}
