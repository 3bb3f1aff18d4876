package import DuizhaoModel
import Synchronization

/// Chinese names in Latin letters (Hanyu Pinyin, GB/T 28039).
package struct Romanization {
  private let names: NameReadings

  /// ICU's transliterator: opening it takes longer than checking an article, so all threads share one, and only a
  /// character that the tables do not have asks it.
  private static let transliterator = Mutex(try? Transliterator(.hanLatin))

  private static let syllables = Mutex<[Character: String]>([:])

  /// Reads names as some tables say.
  package init(_ names: NameReadings) {
    self.names = names
  }

  /// Returns the readings of a Chinese name of two to four characters, a syllable for each character, the usual one
  /// first; nil for any other name, and where ICU cannot tell.
  ///
  ///     Romanization(names).readings(of: "单国强")     // [["shan", "guo", "qiang"], ["dan", "guo", "qiang"]]
  package func readings(of name: String) -> [[String]]? {
    let characters = Array(name.filter { !$0.isWhitespace })
    guard (2...4).contains(characters.count), characters.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isHan) })
    else { return nil }
    let double = names.surnames[Self.simplified(String(characters.prefix(2)))]
    guard characters.count < 4 || double != nil else { return nil }
    var readings: [[String]] = [[]]
    for (place, character) in characters.enumerated() {
      guard let syllable = syllable(of: character) else { return nil }
      // As a surname a character has its own reading, which parents give it in other places too (单: shan, else dan).
      let surname = names.surnames[Self.simplified(String(character))] ?? []
      let usual = [syllable] + (names.characters[character] ?? [])
      var options: [String] = []
      for reading in place == 0 ? surname + usual : usual + surname where !options.contains(reading) {
        options.append(reading)
      }
      readings = readings.flatMap { before in options.map { before + [$0] } }
    }
    if let double, characters.count > 2 {
      // A surname of two characters is read as one: 尉迟 yuchi.
      readings += readings.flatMap { reading in double.map { [$0] + reading.dropFirst(2) } }
    }
    return readings
  }

  private static func simplified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(HanVariants.simplified(scalar)) }
    return String(result)
  }

  /// The syllable of a character as it is usually read in names; nil where nothing tells.
  package func syllable(of character: Character) -> String? {
    if let reading = names.characters[character]?.first { return reading }
    if let known = Self.syllables.withLock({ $0[character] }) { return known }
    guard let latin = Self.transliterator.withLock({ try? $0?(String(character)) }) else { return nil }
    let syllable = Self.letters(latin)
    Self.syllables.withLock { $0[character] = syllable }
    return syllable
  }

  /// The syllable of a character that the tables have; ICU is not asked.
  package func listedSyllable(of character: Character) -> String? {
    names.characters[character]?.first ?? names.surnames[String(character)]?.first
  }

  /// Whether foreign names are transliterated with a character.
  package func transliterates(_ character: Character) -> Bool { names.transliterating.contains(character) }

  /// Whether letters are one to three syllables of Hanyu Pinyin by their shape.
  package static func isPinyin(_ letters: String) -> Bool {
    guard (1...15).contains(letters.utf8.count) else { return false }
    var rest = Substring(letters)
    var count = 0
    while !rest.isEmpty, count < 4 {
      let initial = initials.first { rest.hasPrefix($0) } ?? ""
      let after = rest.dropFirst(initial.count)
      guard let final = finals.first(where: { after.hasPrefix($0) }) else { return false }
      rest = after.dropFirst(final.count)
      count += 1
    }
    return rest.isEmpty && count <= 3
  }

  private static let initials = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c",
    "s", "y", "w",
  ]

  private static let finals = [
    "iang", "iong", "uang", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "an", "en", "in", "un",
    "ai",
    "ei", "ui", "ao", "ou", "iu", "ia", "ie", "uo", "ua", "ue", "ve", "er", "a", "e", "i", "o", "u", "v",
  ]

  /// Whether a byline may be held against Hanyu Pinyin: authors who write Traditional characters mostly spell their
  /// names in other ways (Wade-Giles, Cantonese).
  package static func isPinyinExpected(in text: String) -> Bool {
    !HanVariants.isTraditional(text)
  }

  /// The letters of a Latin name, lower case, without tones, `ü` as `v`.
  package static func letters(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": result.unicodeScalars.append(scalar)
      case "ā", "á", "ǎ", "à": result += "a"
      case "ē", "é", "ě", "è", "ê": result += "e"
      case "ī", "í", "ǐ", "ì": result += "i"
      case "ō", "ó", "ǒ", "ò": result += "o"
      case "ū", "ú", "ǔ", "ù": result += "u"
      case "ü", "ǖ", "ǘ", "ǚ", "ǜ": result += "v"
      case "ń", "ň", "ǹ": result += "n"
      default: break
      }
    }
    return result
  }

  /// Whether letters spell the syllables, surname first or last; `lü` may be lv, lu or lyu.
  package static func spells(_ letters: String, _ syllables: [String]) -> Bool {
    var given = plain(letters)
    // No syllable ends like this: the letter is a mark of affiliation that scanning made a letter (1 → l).
    if let last = given.last, given.count > 3, !"aeioungr".contains(last) { given.removeLast() }
    // A surname has one syllable, or two.
    return (0...2).contains { length in
      length < syllables.count
        && given == plain((syllables.dropFirst(length) + syllables.prefix(length)).joined())
    }
  }

  /// Letters with the spellings of ü folded into one.
  private static func plain(_ letters: String) -> String {
    var result = ""
    var previous: Character = " "
    for letter in letters {
      if letter == "y", previous == "l" || previous == "n" { continue }
      result.append(letter == "v" ? "u" : letter)
      previous = letter
    }
    return result
  }
}
