import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

/// Words that no language has, each with its translation.
enum ArtificialLexicon {
  /// Words of two Simplified characters, and of seven letters whose first three no other word has.
  static let words: [(source: String, target: String)] = {
    let characters = (0x4E10..<0x9000).compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { HanVariants.simplified($0) == $0 }
    let consonants = Array("bdfgklmnprstvz")
    let vowels = Array("aiou")
    var generator = SplitMix(state: 2_025)
    return (0..<300).map { number in
      let start = number * 2
      let first = "\(consonants[start / 56 % 14])\(vowels[start / 14 % 4])\(consonants[start % 14])"
      let rest = (0..<4).compactMap { ($0 % 2 == 0 ? vowels : consonants).randomElement(using: &generator) }
      return ("\(characters[7 * start])\(characters[7 * start + 3])", first + String(rest))
    }
  }()

  static let vocabulary = Vocabulary(
    Glossary(lexicon: words.map { LexiconEntry(headword: $0.source, translations: [$0.target]) })
  )
}

/// A text in made-up words with its translation, and the links between their sentences.
struct GeneratedText {
  var source: [String] = []
  var target: [String] = []
  var links: [String] = []
  private var generator: SplitMix
  /// Words in the order in which they were last used: one comes back after 150 others at the soonest, so that
  /// neighbours have no word in common by chance.
  private var deck = Array(ArtificialLexicon.words.indices)

  /// How often sentences are merged or left out, and how many words of a translation are wrong.
  struct Noise {
    var merged = 0.2
    var omitted = 0.1
    var wrong = 0.15
  }

  init(seed: Int) { generator = SplitMix(state: UInt64(seed)) }

  private mutating func word() -> Int {
    let word = deck.remove(at: Int.random(in: 0..<150, using: &generator))
    deck.append(word)
    return word
  }

  private mutating func words() -> [Int] {
    (0..<Int.random(in: 5...9, using: &generator)).map { _ in word() }
  }

  private mutating func addSource(_ words: [Int]) -> Int {
    source.append(words.map { ArtificialLexicon.words[$0].source }.joined() + "。")
    return source.count - 1
  }

  private mutating func addTarget(_ words: [Int], wrong: Double) -> Int {
    let written = words.shuffled(using: &generator).map { right in
      Double.random(in: 0..<1, using: &generator) < wrong ? word() : right
    }
    target.append(written.map { ArtificialLexicon.words[$0].target }.joined(separator: " ") + ".")
    return target.count - 1
  }

  /// Adds sentences with their translations; what has no counterpart stands between what has.
  mutating func addPairs(_ count: Int, noise: Noise = Noise()) {
    var isBesideOmission = true
    for number in 0..<count {
      let (one, other) = (words(), words())
      let chance = Double.random(in: 0..<1, using: &generator)
      let comesFirst = Bool.random(using: &generator)
      if chance < noise.omitted, !isBesideOmission, number < count - 1 {
        if comesFirst { addSources(1) } else { addTargets(1) }
        isBesideOmission = true
        continue
      }
      isBesideOmission = false
      if chance > 1 - noise.merged, comesFirst {
        let sources = [addSource(one), addSource(other)]
        links.append("\(sources[0]),\(sources[1])-\(addTarget(one + other, wrong: noise.wrong))")
      } else if chance > 1 - noise.merged {
        let targets = [addTarget(one, wrong: noise.wrong), addTarget(other, wrong: noise.wrong)]
        links.append("\(addSource(one + other))-\(targets[0]),\(targets[1])")
      } else {
        links.append("\(addSource(one))-\(addTarget(one, wrong: noise.wrong))")
      }
    }
  }

  /// Adds a run of source sentences without counterpart.
  mutating func addSources(_ count: Int) {
    for _ in 0..<count { links.append("\(addSource(words()))-") }
  }

  /// Adds a run of target sentences without counterpart.
  mutating func addTargets(_ count: Int) {
    for _ in 0..<count { links.append("-\(addTarget(words(), wrong: 0))") }
  }
}

@Suite("Alignment of generated texts")
struct GeneratedTextTests {
  /// The links that are found and should not be, and those that should.
  private func faults(_ text: GeneratedText) throws -> [String] {
    let found = try links(text)
    return found.difference(from: text.links).map { change in
      switch change {
      case .insert(_, let link, _): "found \(link)"
      case .remove(_, let link, _): "missed \(link)"
      }
    }
  }

  private func links(_ text: GeneratedText) throws -> [String] {
    let analyzer = try TextAnalyzer(vocabulary: ArtificialLexicon.vocabulary)
    return Aligner(vocabulary: ArtificialLexicon.vocabulary).links(
      source: try text.source.map { try analyzer.sentence(MappedText($0), language: .chinese) },
      target: try text.target.map { try analyzer.sentence(MappedText($0), language: .english) },
      explaining: false
    ).map(\.written)
  }

  @Test("the lexicon has as many words as translations")
  func lexicon() {
    #expect(Set(ArtificialLexicon.words.map(\.source)).count == 300)
    #expect(Set(ArtificialLexicon.words.map { $0.target.prefix(3) }).count == 300)
  }

  @Test("120 pairs with merges and omissions are linked exactly", arguments: 0..<6)
  func merges(seed: Int) throws {
    var text = GeneratedText(seed: seed)
    text.addPairs(120)
    let faults = try faults(text)
    #expect(faults == [], "seed \(seed)")
  }

  @Test("a short text, searched whole, is linked exactly", arguments: 0..<10)
  func short(seed: Int) throws {
    var text = GeneratedText(seed: seed + 100)
    text.addPairs(20)
    let faults = try faults(text)
    #expect(faults == [], "seed \(seed + 100)")
  }

  @Test("long passages without counterpart are left alone", arguments: [0, 1], [3, 12, 45])
  func passages(seed: Int, length: Int) throws {
    var text = GeneratedText(seed: seed)
    text.addSources(length)
    text.addPairs(40)
    text.addTargets(length)
    text.addPairs(40)
    text.addSources(length)
    let faults = try faults(text)
    #expect(faults == [], "seed \(seed)")
  }

  @Test("a passage without counterpart in a short text is left alone", arguments: 1...9)
  func shortPassages(length: Int) throws {
    var text = GeneratedText(seed: length)
    text.addPairs(8)
    text.addTargets(length)
    text.addPairs(8)
    let faults = try faults(text)
    #expect(faults == [])
  }
}

@Suite("Corridor")
struct CorridorTests {
  private func isSound(_ corridor: [ClosedRange<Int>], rows: Int, columns: Int) -> Bool {
    corridor.count == rows + 1 && corridor.first?.contains(0) == true
      && corridor.last?.contains(columns) == true
      && corridor.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= columns }
  }

  @Test(
    "about the diagonal has both corners",
    arguments: [(0, 0), (0, 9), (9, 0), (1, 300), (300, 1), (120, 115), (50, 400)]
  )
  func diagonal(rows: Int, columns: Int) {
    for width in [0, 1, 10, 80] {
      let corridor = Corridor.diagonal(rows: rows, columns: columns, width: width)
      #expect(isSound(corridor, rows: rows, columns: columns), "width \(width)")
    }
    let corridor = Corridor.diagonal(rows: 100, columns: 100, width: 10)
    #expect(corridor[50] == 40...60)
  }

  @Test("around a path has the path and both corners", arguments: 0..<20)
  func around(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    var corners = [(row: 0, column: 0)]
    for _ in 0..<100 {
      let (row, column) = corners[corners.count - 1]
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: corners.append((row + 1, column))
      case 1: corners.append((row, column + 1))
      default: corners.append((row + 1, column + 1))
      }
    }
    let (rows, columns) = corners[corners.count - 1]
    let wide = Corridor.diagonal(rows: rows, columns: columns, width: 80)
    let corridor = Corridor.around(corners, wide, rows: rows, columns: columns, width: 7)
    #expect(isSound(corridor, rows: rows, columns: columns), "seed \(seed)")
    for (row, column) in corners { #expect(corridor[row].contains(column), "seed \(seed)") }
    #expect(corridor.allSatisfy { $0.count < 60 }, "seed \(seed)")
  }

  @Test("around no path is the whole corridor")
  func noPath() {
    let wide = Corridor.diagonal(rows: 20, columns: 30, width: 5)
    #expect(Corridor.around([], wide, rows: 20, columns: 30, width: 2) == wide)
  }
}
