import DuizhaoModel

/// Characters that no author wrote: replacement characters, mojibake, remains of LaTeX, parentheses that do not close.
enum BrokenCharacters {
  static func marks(in sentence: Sentence) -> [BrokenPlace] {
    let bytes = Array(sentence.text.string.utf8)
    var marks: [BrokenPlace] = []
    var index = 0
    while index < bytes.count {
      if let mark = mark(bytes, at: index) {
        marks.append(mark)
        index = mark.range.upperBound
      } else {
        index += 1
      }
    }
    return marks + brackets(sentence.text.string, isEnglish: sentence.language == .english)
  }

  private static func mark(_ bytes: [UInt8], at index: Int) -> BrokenPlace? {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0x00..<0x09, 0x0E..<0x20, 0x7F:
      return (.lostCharacter, index..<index + 1)
    // U+FFFD and the private use area.
    case 0xEF where byte(1) == 0xBF && byte(2) == 0xBD, 0xEE where index + 2 < bytes.count,
      0xEF where byte(1) < 0xA4 && index + 2 < bytes.count && byte(1) >= 0x80:
      return (.lostCharacter, index..<index + 3)
    // Â, Ã, Î or Ï before what is no letter: a character of two bytes read as two.
    case 0xC3 where [0x82, 0x83, 0x8E, 0x8F].contains(byte(1)) && byte(2) == 0xC2 && index + 3 < bytes.count:
      return (.mojibake, index..<index + 4)
    case 0xC3 where byte(1) == 0xA2 && byte(2) == 0xE2 && byte(3) == 0x82 && byte(4) == 0xAC:
      return (.mojibake, index..<index + 5)
    case UInt8(ascii: "\\") where isLetter(byte(1)) && isLetter(byte(2)):
      return (.markup, index..<wordEnd(bytes, index + 1))
    case UInt8(ascii: "{"), UInt8(ascii: "}"):
      return (.markup, index..<index + 1)
    case UInt8(ascii: "$") where !(0x30...0x39).contains(byte(1)):
      return (.markup, index..<index + 1)
    default:
      return word(bytes, at: index)
    }
  }

  /// A name of LaTeX's that lost its backslash, or 锟斤拷, what lost characters become.
  private static func word(_ bytes: [UInt8], at index: Int) -> BrokenPlace? {
    for (word, kind) in words where bytes[index] == word[0] && bytes.count - index >= word.count {
      if bytes[index..<index + word.count].elementsEqual(word) { return (kind, index..<index + word.count) }
    }
    return nil
  }

  private static let words: [([UInt8], Damage.Kind)] = {
    let lost = ["锟斤拷", "烫烫烫"].map { (Array($0.utf8), Damage.Kind.lostCharacter) }
    let commands = ["mathrm", "mathbf", "scriptstyle", "textstyle", "boldsymbol", "arrayrl"]
    // A footnote that was not lifted out of the abstract.
    let notes = ["通讯作者", "通信作者", "第一作者"].map { (Array($0.utf8), Damage.Kind.doubtful) }
    return lost + notes + commands.map { (Array($0.utf8), Damage.Kind.markup) }
  }()

  /// Parentheses that open or close alone or twice, and signs that stand where scanning lost another.
  private static func brackets(_ text: String, isEnglish: Bool) -> [BrokenPlace] {
    var open: [Int] = []
    var marks: [BrokenPlace] = []
    var last: Unicode.Scalar = " "
    var previous: Unicode.Scalar = " "
    var digits = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let range = offset..<offset + UTF8.width(scalar)
      switch scalar {
      case "(", "（":
        if last == "(" || last == "（" { marks.append((.doubtful, range)) }
        open.append(offset)
      case ")", "）":
        // "1)" numbers an item.
        if open.popLast() == nil, !(1...2).contains(digits) { marks.append((.doubtful, range)) }
      case "∓", "Ψ", "Ω": marks.append((.doubtful, range))
      case "·" where isEnglish && last.properties.numericType != nil: marks.append((.doubtful, range))
      case "·" where last == "(" || last == "（" || last == " " || last == ",":
        marks.append((.doubtful, range))
      default: break
      }
      // Digits before which a space, a mark or a Chinese character stands.
      let isStart = !previous.isASCII || previous == " " || previous == ";" || previous == ":"
      digits = ("0"..."9").contains(scalar) ? digits > 0 || isStart && digits == 0 ? digits + 1 : -9 : 0
      previous = scalar
      if scalar != " " || last == " " { last = scalar }
      offset = range.upperBound
    }
    return marks + open.map { (.doubtful, $0..<$0 + 1) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return end
  }
}
