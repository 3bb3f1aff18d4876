import DuizhaoModel

/// A label found in a document.
struct Label: Hashable {
  /// What it opens.
  var kind: LabelKind

  /// The language it is written in.
  var language: Language

  /// The bytes of the label with its brackets, marks and colon.
  var range: Range<Int>

  /// How surely it is a label and no word of the text.
  var form: Form

  /// The forms of labels, from the least to the most certain.
  enum Form: Int, Comparable {
    /// Glued to the text (摘要骨质疏松).
    case glued
    /// Set off by a space (摘要 骨质疏松).
    case spaced
    /// Set off by a colon, brackets or bold letters, or alone on its line.
    case marked

    static func < (one: Form, other: Form) -> Bool { one.rawValue < other.rawValue }
  }
}

/// Recognises labels at an offset, with whatever decorates them.
///
///     **摘 要**：骨质疏松   [Abstract] Osteoporosis   KEY WORDS : bone   目的 探讨
struct LabelScanner {
  let document: DocumentBytes

  /// The label that stands at an offset, before a limit.
  func label(at offset: Int, limit: Int) -> Label? {
    var position = offset
    let opening = decoration(at: &position, limit: limit)
    guard let (entry, end) = entry(at: position, limit: limit) else { return nil }
    position = end
    guard let isMarked = closing(opening, at: &position, limit: limit) else { return nil }
    let isAlone = document.skipBlanks(from: position, to: limit) >= limit
    let next = document.scalar(at: end).value
    let form: Label.Form
    if isMarked || isAlone && position > offset {
      form = .marked
    } else if next.isBlank {
      form = .spaced
    } else if entry.language == .english, next.isLatin, !document[end].isASCIIUppercase, !isKeywords(entry) {
      return nil
    } else {
      form = .glued
    }
    let kind = entry.kind
    return Label(kind: kind, language: entry.language, range: offset..<min(position, limit), form: form)
  }

  /// Whether an entry is *key words*, which no other word begins with.
  private func isKeywords(_ entry: FrontMatterLabels.Entry) -> Bool {
    entry.kind == .keywords && entry.scalars.count == 9
  }

  /// What stands before a label: the sign of its bracket and whether it is bold.
  private struct Decoration {
    var bracket: UInt32?
    var stars = 0
    var noteMark = false
  }

  /// The most bytes that decorate a label: a line of stars would otherwise be read once for each of them.
  private static let longestDecoration = 64

  private func decoration(at position: inout Int, limit: Int) -> Decoration {
    var result = Decoration()
    let limit = min(limit, position + Self.longestDecoration)
    while position < limit {
      let (value, width) = document.scalar(at: position)
      if value == 0x5C, document[position + 1] == 0x2A {
        result.noteMark = true
        position += 2
      } else if value == 0x2A || value == 0x5F {
        result.stars += 1
        position += width
      } else if value.isBlank || value.isNoteMark {
        position += width
      } else if result.bracket == nil, Self.closers[value] != nil {
        result.bracket = value
        position += width
      } else if value == 0x3C, let end = tagEnd(at: position, limit: limit) {
        result.stars += 1
        position = end
      } else {
        break
      }
    }
    return result
  }

  /// Reads brackets, bold signs and a colon after a label; nil where a bracket stays open.
  private func closing(_ opening: Decoration, at position: inout Int, limit: Int) -> Bool? {
    var isClosed = opening.bracket == nil
    var hasColon = false
    var hasStars = false
    while position < limit {
      let start = document.skipBlanks(from: position, to: limit)
      let (value, width) = document.scalar(at: start)
      if !isClosed, let bracket = opening.bracket, Self.closers[bracket]?.contains(value) == true {
        isClosed = true
      } else if !hasColon, value == 0x3A || value == 0xFF1A || value == 0x2236 {
        hasColon = true
      } else if opening.stars > 0, !hasStars, value == 0x2A || value == 0x5F {
        hasStars = true
        position = start
        while position < limit, document[position] == UInt8(value) { position += 1 }
        continue
      } else if opening.stars > 0, value == 0x3C, let end = tagEnd(at: start, limit: limit) {
        hasStars = true
        position = end
        continue
      } else {
        break
      }
      position = start + width
    }
    guard isClosed else { return nil }
    return hasColon || hasStars || opening.bracket != nil
  }

  private func tagEnd(at offset: Int, limit: Int) -> Int? {
    for tag: StaticString in ["<b>", "</b>", "<strong>", "</strong>"] where document.hasASCII(tag, at: offset)
    {
      return min(offset + tag.utf8CodeUnitCount, limit)
    }
    return nil
  }

  /// The longest entry of the vocabulary at an offset, and where it ends.
  private func entry(at offset: Int, limit: Int) -> (FrontMatterLabels.Entry, Int)? {
    let first = document.scalar(at: offset).value.folded
    for entry in FrontMatterLabels.entriesByFirstByte[Int(first & 0xFF)] where entry.scalars.first == first {
      if let end = match(entry, at: offset, limit: limit) { return (entry, end) }
    }
    return nil
  }

  private func match(_ entry: FrontMatterLabels.Entry, at offset: Int, limit: Int) -> Int? {
    var position = offset
    for (index, expected) in entry.scalars.enumerated() {
      if index > 0, expected == 0x20 || expected.isHan {
        position = skipSpaces(from: position, limit: limit, hyphen: expected == 0x20)
      }
      if expected == 0x20 { continue }
      guard position < limit else { return nil }
      let (value, width) = document.scalar(at: position)
      guard value.folded == expected else { return nil }
      // AbstractSerum is no plural: a capital behind a small letter begins a word.
      if index > 0, entry.scalars[index - 1].isLatin, value.isUppercaseASCII,
        document[position - 1].isASCIILowercase
      {
        return nil
      }
      position += width
    }
    // A plural that the vocabulary does not list.
    if entry.scalars.last?.isLatin == true, document[position] | 0x20 == 0x73, position < limit,
      document[position] == 0x73 || !document[position - 1].isASCIILowercase,
      !document.scalar(at: position + 1).value.isLatin
    {
      position += 1
    }
    return position
  }

  /// Skips a few spaces inside a label (摘 要, Key  words, Key-words).
  private func skipSpaces(from offset: Int, limit: Int, hyphen: Bool) -> Int {
    var position = offset
    for _ in 0..<6 where position < limit {
      let (value, width) = document.scalar(at: position)
      guard value.isBlank && value != 0x0A || hyphen && value == 0x2D else { break }
      position += width
    }
    return position
  }

  private static let closers: [UInt32: Set<UInt32>] = [
    0x5B: [0x5D, 0xFF3D, 0x3011, 0x300D], 0xFF3B: [0x5D, 0xFF3D], 0x3010: [0x3011, 0x5D, 0x300D],
    0x3014: [0x3015],
    0x3016: [0x3017], 0x300C: [0x300D], 0x28: [0x29, 0xFF09], 0xFF08: [0xFF09, 0x29],
  ]
}

extension UInt32 {
  /// The small letter of a capital of ASCII.
  var folded: UInt32 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
