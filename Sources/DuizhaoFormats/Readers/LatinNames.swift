/// Finds the names in the tokens of an English byline.
///
///     WU Xiaodong1, LI Ming2,* and WANG Fang   →   WU Xiaodong [1], LI Ming [2, *], WANG Fang
struct LatinNames {
  private let scalars: PassageScalars
  private var names: [[Range<Int>]] = []
  private var marks: [[String]] = []
  private var words: [Range<Int>] = []
  private var current: [String] = []

  /// The names; nil where the tokens are not names throughout.
  static func names(in tokens: [Byline.Token], of scalars: PassageScalars) -> [Byline.Name]? {
    var reader = LatinNames(scalars: scalars)
    for token in tokens {
      guard reader.read(token) else { return nil }
    }
    reader.close()
    return reader.result
  }

  private init(scalars: PassageScalars) {
    self.scalars = scalars
  }

  private mutating func read(_ token: Byline.Token) -> Bool {
    switch token {
    case .separator: close()
    case .space: break
    case .mark(let marks): current += marks
    case .han: return false
    case .word(let range):
      let word = scalars.string(range)
      if word == "and" || word == "And" || word == "AND" {
        close()
      } else {
        if !current.isEmpty { close() }
        words.append(range)
      }
    }
    return true
  }

  private mutating func close() {
    defer {
      words = []
      current = []
    }
    guard !words.isEmpty else {
      // A mark of its own after a comma belongs to the name before.
      if !current.isEmpty, !marks.isEmpty { marks[marks.count - 1] += current }
      return
    }
    if words.allSatisfy({ Self.degrees.contains(scalars.string($0)) }), !names.isEmpty { return }
    let pairs = pairs(of: words)
    for (index, pair) in pairs.enumerated() {
      names.append(pair)
      marks.append(index == pairs.count - 1 ? current : [])
    }
  }

  /// Divides *SHAN Jianhua ZHANG Shenlin*: a surname in capitals opens each name.
  private func pairs(of words: [Range<Int>]) -> [[Range<Int>]] {
    guard words.count >= 4, words.count.isMultiple(of: 2) else { return [words] }
    let alternates = words.indices.allSatisfy { isCapitals(words[$0]) == $0.isMultiple(of: 2) }
    guard alternates else { return [words] }
    return stride(from: 0, to: words.count, by: 2).map { Array(words[$0..<$0 + 2]) }
  }

  private func isCapitals(_ word: Range<Int>) -> Bool {
    scalars.values[word].allSatisfy { !$0.isLowercaseASCII }
  }

  private var result: [Byline.Name]? {
    guard !names.isEmpty, names.allSatisfy(isName) else { return nil }
    let small = names.count { words in
      guard let surname = words.first, !isCapitals(surname) else { return false }
      return words.dropFirst().contains {
        scalars[$0.lowerBound].isLowercaseASCII && !Self.particles.contains(scalars.string($0))
      }
    }
    guard small * 4 <= names.count else { return nil }
    let full = names.count { $0.count >= 2 || isGlued($0) }
    guard full * 4 >= names.count * 3 else { return nil }
    if names.count == 1, let words = names.first, !(2...3).contains(words.count) { return nil }
    return zip(names, marks).compactMap { words, marks in
      guard let first = words.first, let last = words.last else { return nil }
      return Byline.Name(range: first.lowerBound..<last.upperBound, marks: marks, wordCount: words.count)
    }
  }

  private func isName(_ words: [Range<Int>]) -> Bool {
    guard (1...5).contains(words.count) else { return false }
    let text = words.map { scalars.string($0) }
    if Vocabulary.institutions.occurs(in: text.joined(separator: " ")) { return false }
    guard text.reduce(0, { $0 + $1.count }) >= 3, !text.contains(where: { $0.count > 24 }) else {
      return false
    }
    return text.indices.allSatisfy { index in
      guard let first = text[index].unicodeScalars.first else { return false }
      return !first.value.isLowercaseASCII
        || index > 0 && (Self.particles.contains(text[index]) || text.count == 2)
          && text[index].count <= 10
    }
      && !text.contains { Self.noNames.contains($0.lowercased()) }
  }

  /// Whether one word holds surname and given name (WANGHuazhi), as text from a scan has it.
  private func isGlued(_ words: [Range<Int>]) -> Bool {
    guard words.count == 1, let word = words.first, word.count >= 4 else { return false }
    return scalars[word.lowerBound].isUppercaseASCII && scalars[word.lowerBound + 1].isUppercaseASCII
  }

  private static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "van", "von", "da", "dos", "di", "la", "le", "bin", "al", "el", "ten",
    "ter",
  ]

  private static let degrees: Set<String> = [
    "MD", "PhD", "Ph.D.", "M.D.", "MSc", "BSc", "MS", "MM", "BM", "RN", "MBBS", "MPH", "Jr.", "Jr", "FACC",
    "DO",
  ]

  private static let noNames: Set<String> = [
    "of", "in", "on", "for", "the", "with", "by", "from", "study", "analysis", "review", "research", "report",
    "article", "original", "case", "clinical", "street", "road", "district", "city", "beijing", "shanghai",
    "guangzhou", "tel", "email", "abstract", "disease", "received", "accepted", "published", "et", "al.",
    "china", "province",
  ]
}
