import DuizhaoModel

/// Reads a line of authors.
///
///     武晓东<sup>1</sup>, 李 明<sup>2\*</sup>   →   武晓东 [1], 李 明 [2, *]
///
/// A line that does not read as names throughout is no byline.
struct Byline {
  /// What a byline consists of.
  enum Token: Equatable {
    case han(Range<Int>)
    case word(Range<Int>)
    case mark([String])
    case separator
    case space
  }

  /// The authors of a line; nil where it is no byline.
  static func authors(in passage: MarkedText, language: Language) -> [Author]? {
    let scalars = PassageScalars(passage)
    guard (2...6_000).contains(scalars.count), let tokens = tokens(of: scalars) else { return nil }
    let names =
      switch language {
      case .chinese: HanNames.names(in: tokens, of: scalars)
      case .english: LatinNames.names(in: tokens, of: scalars)
      }
    return names?.map { name in
      Author(name: passage.text.slice(scalars.bytes(name.range)), marks: name.marks)
    }
  }

  /// A name and its marks.
  struct Name {
    var range: Range<Int>
    var marks: [String] = []
    var wordCount = 1
  }

  /// Cuts a line into names, marks and separators; nil where something else stands in it.
  private static func tokens(of scalars: PassageScalars) -> [Token]? {
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      let value = scalars[index]
      if isMark(at: index, in: scalars) {
        tokens.append(.mark(marks(from: &index, in: scalars)))
      } else if value.isBlank {
        index = scalars.skipBlanks(from: index)
        tokens.append(.space)
      } else if value.isSeparator || value == 0x26 {
        tokens.append(.separator)
        index += 1
      } else if value.isHan {
        let start = index
        while index < scalars.count, !isMark(at: index, in: scalars),
          scalars[index].isHan || isMiddleDot(scalars[index])
        {
          index += 1
        }
        tokens.append(.han(start..<index))
      } else if value.isLatin {
        let range = word(from: &index, in: scalars)
        // A small letter alone is a mark, or a figure one that was read as a letter.
        let isLetter = range.count == 1 && !value.isUppercaseASCII
        tokens.append(isLetter ? .mark(value == 0x6C ? [] : [scalars.string(range)]) : .word(range))
      } else if index == scalars.count - 1, value == 0x2E || value == 0x3002 {
        index += 1
      } else {
        return nil
      }
    }
    return tokens
  }

  private static func word(from index: inout Int, in scalars: PassageScalars) -> Range<Int> {
    let start = index
    while index < scalars.count, !scalars.raised[index] {
      let value = scalars[index]
      let next = scalars[index + 1]
      let isInner =
        value.isLatin || value == 0x2E
        || (value == 0x2D || value == 0x2010 || value == 0x2011) && next.isLatin
        || (value == 0x27 || value == 0x2019) && next.isLatin && (next.isLowercaseASCII || index - start == 1)
      guard isInner else { break }
      index += 1
    }
    return start..<max(index, start + 1)
  }

  private static func isMiddleDot(_ value: UInt32) -> Bool {
    value == 0xB7 || value == 0x2022 || value == 0x30FB
  }

  /// Whether a digit, a sign or whatever is raised stands at an index.
  private static func isMark(at index: Int, in scalars: PassageScalars) -> Bool {
    guard index < scalars.count else { return false }
    let value = scalars[index]
    return scalars.raised[index] || value.digitValue != nil || value.isNoteMark || isNoise(value)
  }

  /// Signs that programs which read scans see in place of a superscript.
  private static func isNoise(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x2018, 0x2019, 0x201C, 0x201D, 0x22, 0x60, 0x7D, 0x7B, 0x300D, 0x300C, 0x21, 0xFF01, 0x7C,
      0x5E, 0x3F, 0x5C,
      0xB0:
      true
    default: false
    }
  }

  /// Reads marks, and the commas between them.
  private static func marks(from index: inout Int, in scalars: PassageScalars) -> [String] {
    var marks: [String] = []
    var number = ""
    func close() {
      if !number.isEmpty { marks.append(number) }
      number = ""
    }
    while index < scalars.count {
      let value = scalars[index]
      if let digit = value.digitValue {
        if value.isSuperscriptDigit { close() }
        number += String(digit)
      } else if value.isNoteMark {
        close()
        marks.append(String(Character(Unicode.Scalar(value) ?? "*")))
      } else if scalars.raised[index], value.isLatin {
        close()
        marks.append(String(Character(Unicode.Scalar(value) ?? "*")))
      } else if isMark(at: index, in: scalars) {
        close()
      } else if value.isSeparator || value == 0x2E || value.isBlank {
        // A comma before another mark belongs to the marks.
        let next = scalars.skipBlanks(from: index + 1)
        guard isMark(at: next, in: scalars), value != 0x3B, value != 0xFF1B else { break }
        close()
      } else {
        break
      }
      index += 1
    }
    close()
    return marks
  }
}
