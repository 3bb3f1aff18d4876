import DuizhaoModel
import DuizhaoText

/// Reads the facts of one affiliation.
struct AffiliationReader {
  typealias Fact = AffiliationFacts.Fact

  let bytes: [UInt8]

  /// The text in lower case, ASCII only, byte for byte.
  let lower: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    lower = bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  // MARK: Words

  /// Where the first of some words stands; English ones in lower case.
  func first(of words: [String]) -> Range<Int>? { all(of: words).first }

  /// Where some words stand, in order.
  func all(of words: [String]) -> [Range<Int>] {
    let words = words.map { Array($0.utf8) }
    return lower.indices.compactMap { index in
      words.first { matches($0, at: index) }.map { index..<index + $0.count }
    }
  }

  func matches(_ word: [UInt8], at index: Int) -> Bool {
    index + word.count <= lower.count && lower[index..<index + word.count].elementsEqual(word)
  }

  func isLetter(_ index: Int) -> Bool {
    lower.indices.contains(index) && (0x61...0x7A).contains(lower[index])
  }

  func isDigit(_ index: Int) -> Bool {
    lower.indices.contains(index) && (0x30...0x39).contains(lower[index])
  }

  // MARK: Postcodes

  /// Runs of five to seven digits.
  func postcodes() -> [Fact<String>] {
    var result: [Fact<String>] = []
    var index = 0
    while index < lower.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let start = index
      var digits = ""
      while index < lower.count, let digit = digit(at: index) {
        digits.append(digit)
        index += 1
      }
      let isPart = start > 0 && (lower[start - 1] == 0x2D || isLetter(start - 1)) || isLetter(index)
      if (5...7).contains(digits.count), !isPart { result.append(Fact(value: digits, range: start..<index)) }
    }
    return result
  }

  /// A digit, or the letter that is mistaken for one between digits.
  private func digit(at index: Int) -> Character? {
    switch lower[index] {
    case 0x30...0x39: Character(Unicode.Scalar(lower[index]))
    case UInt8(ascii: "o")
    where isDigit(index - 1) || isDigit(index + 1) || lower[index - 1] == UInt8(ascii: "o"): "0"
    case UInt8(ascii: "l"), UInt8(ascii: "i"): isDigit(index - 1) && isDigit(index + 1) ? "1" : nil
    default: nil
    }
  }

  // MARK: Branches

  /// 东院, 西院区, 南区.
  func chineseBranches() -> [Fact<AffiliationFacts.Compass>] {
    zip(["东", "南", "西", "北", "東"], [.east, .south, .west, .north, .east] as [AffiliationFacts.Compass])
      .flatMap { character, value in
        all(of: ["院区", "分院", "校区", "院區", "院"].map { character + $0 }).compactMap { place in
          // 山东院 … is a province's, 东院 a branch's.
          let next = place.upperBound
          let isWhole =
            String(decoding: bytes[place], as: UTF8.self).count > 2 || !isHan(next) || startsWord(next)
          return isWhole && !provinceEnds(at: place.lowerBound) ? Fact(value: value, range: place) : nil
        }
      }
  }

  func isHan(_ index: Int) -> Bool {
    lower.indices.contains(index) && (0xE4...0xE9).contains(lower[index])
  }

  /// Whether a department may begin here, so that what stands before is a branch (东院心内科, but not 西院长).
  private func startsWord(_ index: Int) -> Bool {
    !["长", "士", "校", "系", "内"].contains { matches(Array($0.utf8), at: index) }
  }

  private func provinceEnds(at index: Int) -> Bool {
    ["山", "广", "河", "湖", "陕", "海", "江", "台", "云"].contains { name in
      let word = Array(name.utf8)
      return index >= word.count && matches(word, at: index - word.count)
    }
  }

  /// *East Branch*, *Western Campus*.
  func englishBranches() -> [Fact<AffiliationFacts.Compass>] {
    AffiliationFacts.Compass.allCases.flatMap { value in
      all(of: [value.rawValue]).compactMap { place in
        guard !isLetter(place.lowerBound - 1) else { return nil }
        var end = place.upperBound
        if matches(Array("ern".utf8), at: end) { end += 3 }
        while lower.indices.contains(end), lower[end] == 0x20 { end += 1 }
        guard let noun = Self.nouns.first(where: { matches($0, at: end) }) else { return nil }
        return Fact(value: value, range: place.lowerBound..<end + noun.count)
      }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let nouns = [
    "branch", "campus", "district", "court", "area", "hospital district", "division", "yard", "wing",
  ]
  .map { Array($0.utf8) }

  // MARK: Departments

  /// What stands after the last name of a hospital, up to a separator, where it names a department.
  func chineseDepartment() -> Range<Int>? {
    guard let hospital = all(of: ["医院", "醫院", "院区", "保健院"]).last else { return nil }
    var start = hospital.upperBound
    while start < bytes.count, Self.isGap(bytes[start]) || isFullComma(start) {
      start += isFullComma(start) ? 3 : 1
    }
    var end = start
    while isHan(end) { end += 3 }
    guard end > start, end - start >= 6 else { return nil }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    return name.hasSuffix("科") || name.hasSuffix("护理部") || name.hasSuffix("科室") ? start..<end : nil
  }

  private func isFullComma(_ index: Int) -> Bool { matches(Array("，".utf8), at: index) }

  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2C }

  /// The first word that names a part of an institution.
  func englishDepartment() -> Range<Int>? {
    first(of: [
      "depart", "dept", "division", "section", "unit", "ward", "center", "centre", "laborator", "office",
      "clinic,", "clinic ", "pharmacy",
      "nursing", "room", "ology", "iatric", "surgery", "medicine,", "service",
    ])
  }
}
