/// An entry of CC-CEDICT: `繁體 繁体 [fan2 ti3] /traditional form/complex form/`.
struct CEDICTLine {
  /// The headword in Simplified characters.
  let headword: String

  /// The glosses that are translations, without remarks.
  let translations: [String]

  /// Glosses that begin so explain a word instead of translating it.
  private static let explanations = [
    "CL:", "see ", "variant of", "old variant", "also ", "surname ", "abbr.", "erhua variant", "used in",
    "Japanese variant",
    "(Tw) variant", "same as", "equivalent of", "classifier for",
  ]

  /// What a gloss may begin with that does not belong to the word.
  private static let openings = ["to be ", "to ", "a ", "an ", "the "]

  /// The longest gloss, in words, that is a translation.
  private static let mostWords = 4

  /// Whether a line looks like an entry.
  static func isEntry(_ line: Substring) -> Bool { CEDICTLine(line) != nil }

  /// Reads a line; nil where it is no entry.
  init?(_ line: Substring) {
    guard let slash = line.firstIndex(of: "/"), line.last == "/" else { return nil }
    let head = line[..<slash].split(separator: " ")
    guard head.count >= 3, head[2].hasPrefix("["), line[..<slash].contains("]") else { return nil }
    headword = String(head[1])
    translations = line[slash...].split(separator: "/").flatMap(Self.translations)
  }

  private static func translations(of gloss: Substring) -> [String] {
    guard !explanations.contains(where: gloss.hasPrefix) else { return [] }
    return withoutRemarks(gloss).split { $0 == ";" || $0 == "," }.compactMap { part in
      var part = part.trimmingSpaces
      if let opening = openings.first(where: part.hasPrefix) { part = part.dropFirst(opening.count) }
      let isTranslation =
        !part.isEmpty && part.utf8.allSatisfy { $0 < 0xE3 } && part.split(separator: " ").count <= mostWords
      return isTranslation ? String(part) : nil
    }
  }

  /// A gloss without what stands in round or square brackets.
  private static func withoutRemarks(_ gloss: Substring) -> String {
    var result = ""
    var depth = 0
    for character in gloss {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0 { result.append(character) }
      }
    }
    return result
  }
}
