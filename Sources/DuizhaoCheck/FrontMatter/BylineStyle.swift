import DuizhaoModel
import DuizhaoText

/// How a byline writes its Latin names: *WU Xiaodong*, *Wu Xiaodong*, *Xiaodong Wu*, *Xiao-dong Wu*.
struct BylineStyle {
  /// How one name is written; nil where the name does not show it.
  struct Name: Hashable {
    var hasCapitalSurname: Bool?
    var isSurnameFirst: Bool?
    var hasHyphen: Bool?
  }

  private let names: [MappedText]
  private let styles: [Name?]

  /// Reads how the names of the target side are written, as far as they spell the Chinese ones in the same place.
  init(_ names: Sides<[MappedText]>, _ romanization: Romanization) {
    self.names = names.target
    styles = zip(names.source, names.target).map { source, target in
      guard let readings = romanization.readings(of: source.string) else { return nil }
      return Self.style(of: target.string, readings)
    }
  }

  /// How a name is written that spells one of some readings.
  private static func style(of name: String, _ readings: [[String]]) -> Name? {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count == 2 || words.count == 3, let first = words.first, let last = words.last else {
      return nil
    }
    let letters = words.map { Romanization.letters(String($0)) }
    for syllables in readings {
      // A surname of two characters may be written as one word.
      for length in [1, 2] where length < syllables.count {
        let surname = syllables.prefix(length).joined()
        let given = syllables.dropFirst(length).joined()
        let isFirst = Self.same(letters[0], surname) && Self.same(letters.dropFirst().joined(), given)
        let isLast =
          Self.same(letters[letters.count - 1], surname) && Self.same(letters.dropLast().joined(), given)
        guard isFirst || isLast else { continue }
        let word = isFirst ? first : last
        let givenName = isFirst ? name.dropFirst(first.count) : name.dropLast(last.count)
        let isShouted = name == name.uppercased()
        return Name(
          hasCapitalSurname: word.count < 2 || isShouted ? nil : word == word.uppercased(),
          isSurnameFirst: isFirst && isLast ? nil : isFirst,
          hasHyphen: syllables.count - length < 2 ? nil : givenName.contains("-")
        )
      }
    }
    return nil
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    !a.isEmpty && Romanization.spells(a, [b])
  }

  /// The first name that is written otherwise than the others, and one that is written as they are.
  var outlier: (place: Int, usual: Int)? {
    for trait in [\Name.isSurnameFirst, \.hasCapitalSurname, \.hasHyphen] {
      let shown = styles.enumerated().compactMap { index, style in style?[keyPath: trait].map { (index, $0) }
      }
      let yes = shown.filter(\.1)
      let no = shown.filter { !$0.1 }
      guard let a = yes.first?.0, let b = no.first?.0 else { continue }
      // Of a few the first, else the first that breaks with the first name.
      if yes.count * 3 <= shown.count { return (a, b) }
      if no.count * 3 <= shown.count { return (b, a) }
      return (max(a, b), min(a, b))
    }
    return nil
  }

  /// Where a note names an author, and how; every author that it names.
  func authors(namedIn note: MappedText) -> [(author: Int, range: Range<Int>)] {
    var words: [Range<Int>] = []
    var offset = 0
    var start: Int?
    for scalar in note.string.unicodeScalars {
      let isInside = scalar == "-" || scalar.properties.isAlphabetic && !scalar.isHan
      if isInside, start == nil { start = offset }
      if !isInside, let begin = start {
        words.append(begin..<offset)
        start = nil
      }
      offset += UTF8.width(scalar)
    }
    if let start { words.append(start..<offset) }
    return names.enumerated().flatMap { author, name -> [(author: Int, range: Range<Int>)] in
      let count = name.string.split(whereSeparator: \.isWhitespace).count
      let key = Self.key(name.string.split(whereSeparator: \.isWhitespace).map(String.init))
      guard count >= 2, words.count >= count else { return [] }
      return (0...words.count - count).compactMap { first in
        let run = words[first..<first + count]
        guard Self.key(run.map { String(note.string.slice($0)) }) == key else { return nil }
        return (author, words[first].lowerBound..<words[first + count - 1].upperBound)
      }
    }
  }

  /// The words of a name without case, hyphens and order.
  private static func key(_ words: [String]) -> [String] { words.map { Romanization.letters($0) }.sorted() }
}
