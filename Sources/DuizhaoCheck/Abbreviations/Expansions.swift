import DuizhaoModel
import DuizhaoText

/// Finds full forms that cannot be right: the two languages give different ones, or the letters do not fit.
struct Expansions {
  typealias Definition = Abbreviations.Located<AbbreviationDefinition>

  /// Two definitions whose English full forms differ.
  struct Difference {
    var source: Definition
    var target: Definition
    /// Whether they are the same but for a letter or two.
    var isSpelling: Bool
  }

  /// A definition whose short form says more than, or something else than, its full form.
  struct Misfit {
    var side: Side
    var definition: Definition
    /// The usual full form, where it is known.
    var usual: String?
    /// The letters that nothing explains.
    var letters: String
  }

  private let abbreviations: Abbreviations
  private let stemmer = Stemmer()

  init(_ abbreviations: Abbreviations) {
    self.abbreviations = abbreviations
  }

  /// The short forms that the two languages give different English full forms of.
  var differences: [Difference] {
    abbreviations.sides.source.definitions.compactMap { source in
      guard let english = source.value.english, source.sentence.language == .chinese,
        let target = abbreviations.definitions(of: source.value.short, .target).first,
        let other = target.value.english, target.sentence.language == .english
      else { return nil }
      let words = words(of: english)
      let isSame =
        Self.hasSuffix(self.words(of: context(of: target)), words) || words == self.words(of: other)
        || letters(of: context(of: target)).hasSuffix(letters(of: english))
      return isSame || Self.hasSuffix(words, self.words(of: other))
        ? nil
        : Difference(
          source: source,
          target: target,
          isSpelling: Self.isSpelling(words, self.words(of: other))
        )
    }
  }

  /// The definitions whose letters do not fit, one for each short form.
  var misfits: [Misfit] {
    var seen: Set<String> = []
    return Side.allCases.flatMap { side in
      abbreviations.sides[side].definitions.compactMap { definition -> Misfit? in
        guard !seen.contains(definition.value.short.key), let misfit = misfit(definition, side) else {
          return nil
        }
        seen.insert(definition.value.short.key)
        return misfit
      }
    }
  }

  private func misfit(_ definition: Definition, _ side: Side) -> Misfit? {
    let value = definition.value
    guard let english = value.english, value.isLoose || !value.missing.isEmpty || !value.isExplained,
      value.isExplained || definition.sentence.language == .english
    else { return nil }
    let given = words(of: english)
    let usual = abbreviations.known.fullForms(of: value.short, in: .english)
    let context = words(of: context(of: definition))
    let written = letters(of: self.context(of: definition))
    if usual.contains(where: {
      Self.hasSuffix(context, words(of: $0)) || words(of: $0) == given || written.hasSuffix(letters(of: $0))
    }) {
      return nil
    }
    // The usual full form has the words given, and those that the letters left over stand for.
    if value.isExplained, let longer = usual.first(where: { Set(given).isStrictSubset(of: words(of: $0)) }) {
      return Misfit(side: side, definition: definition, usual: longer, letters: value.missing)
    }
    if let akin = usual.first(where: { !Set(given).isDisjoint(with: words(of: $0)) }),
      abbreviations.known.isUnambiguous(value.short), value.isLoose || !value.missing.isEmpty
    {
      return Misfit(side: side, definition: definition, usual: akin, letters: value.missing)
    }
    let isBare =
      value.missing.isEmpty && (value.isExplained || !value.short.isAllCapitals || value.short.key.count < 4)
    guard usual.isEmpty, !isBare else { return nil }
    let unexplained = value.missing.isEmpty ? value.short.text : value.missing
    return Misfit(side: side, definition: definition, usual: nil, letters: unexplained)
  }

  /// The text in which a full form stands: the sentence up to the bracket, or what the bracket holds.
  private func context(of definition: Definition) -> String {
    let (value, text) = (definition.value, definition.sentence.text.string)
    guard definition.sentence.language == .english, value.shortRange.lowerBound > value.range.lowerBound
    else {
      return value.english ?? ""
    }
    return String(text.slice(0..<value.shortRange.lowerBound))
  }

  /// The stems of the content words, run together where they may be written apart.
  private func words(of text: String) -> [String] {
    NarrowText(text).scalars.split { !$0.isWordCharacter }.map { String($0) }
      .filter { !EnglishFunctionWords.contains($0) }.map { stemmer.key(of: $0) }
  }

  /// The letters of a text without plural ending: scans glue words.
  private func letters(of text: String) -> String {
    var letters = NarrowText(text).scalars.filter(\.isWordCharacter).map(\.lowered)
    if letters.last == "s" { letters.removeLast() }
    return String(letters)
  }

  private static func hasSuffix(_ words: [String], _ suffix: [String]) -> Bool {
    words.suffix(suffix.count) == suffix[...]
  }

  /// Whether two lists of words differ in a letter or two, or in where words are cut.
  private static func isSpelling(_ a: [String], _ b: [String]) -> Bool {
    let (first, second) = (Array(a.joined().utf8), Array(b.joined().utf8))
    return editDistance(first, second) <= min(3, max(first.count, second.count) / 6)
  }

  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let cost = min(diagonal + (x == y ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
