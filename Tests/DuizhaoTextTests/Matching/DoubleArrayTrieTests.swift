import Testing

@testable import DuizhaoText

/// A key and where it stands; ordered as the trie is to report it.
struct Hit: Hashable, Comparable {
  var range: Range<Int>
  var key: Int

  static func < (a: Hit, b: Hit) -> Bool {
    (a.range.lowerBound, a.range.upperBound, a.key) < (b.range.lowerBound, b.range.upperBound, b.key)
  }
}

/// What the trie finds, found the slow way: every piece of the text is looked up.
struct NaiveSearch {
  private var keys: [[UInt8]: [Int]] = [:]
  private var longest = 0

  init(_ all: [[UInt8]]) {
    for (index, key) in all.enumerated() { keys[key, default: []].append(index) }
    longest = all.map(\.count).max() ?? 0
  }

  /// All occurrences of all keys, in order.
  func hits(in text: [UInt8]) -> [Hit] { text.indices.flatMap { hits(in: text, at: $0) }.sorted() }

  /// From left to right the longest occurrences, without overlaps.
  func longestHits(in text: [UInt8]) -> [Hit] {
    var found: [Hit] = []
    var start = 0
    while start < text.count {
      let here = hits(in: text, at: start)
      let end = here.map(\.range.upperBound).max()
      found += here.filter { $0.range.upperBound == end }
      start = end ?? start + 1
    }
    return found
  }

  private func hits(in text: [UInt8], at start: Int) -> [Hit] {
    guard longest > 0 else { return [] }
    return (start + 1...start + longest).filter { $0 <= text.count }.flatMap { end in
      (keys[Array(text[start..<end])] ?? []).map { Hit(range: start..<end, key: $0) }
    }
  }
}

struct MatcherCase: Sendable, CustomTestStringConvertible {
  var name: String
  var keys: [String]
  var text: String
  var testDescription: String { name }

  static let all = [
    MatcherCase(name: "one", keys: ["铁"], text: "铁代谢与地铁"),
    MatcherCase(name: "nested", keys: ["骨质", "骨质疏松", "骨质疏松症", "疏松"], text: "原发性骨质疏松症与骨质疏松"),
    MatcherCase(
      name: "prefixes of each other",
      keys: ["a", "ab", "abc", "abcd", "abcde"],
      text: "abcdabcdeab"
    ),
    MatcherCase(name: "a long key after its prefix", keys: ["骨", "骨质疏松症患者"], text: "骨质疏松症患骨质疏松症患者"),
    MatcherCase(name: "suffixes", keys: ["he", "she", "his", "hers"], text: "ushers and his"),
    MatcherCase(name: "overlap", keys: ["aa", "aaa"], text: "aaaaa"),
    MatcherCase(name: "shared bytes", keys: ["细", "细胞", "胞"], text: "细胞细胞胞细"),
    MatcherCase(name: "equal keys", keys: ["自噬", "铁", "自噬", "自噬"], text: "铁与自噬"),
    MatcherCase(name: "at the very end, one byte", keys: ["c", "bc"], text: "abc"),
    MatcherCase(name: "at the very end, two bytes", keys: ["β", "αβ"], text: "ααβ"),
    MatcherCase(name: "at the very end, three bytes", keys: ["症", "松症"], text: "疏松症"),
    MatcherCase(name: "at the very end, four bytes", keys: ["😁", "😀😁"], text: "😀😀😁"),
    MatcherCase(name: "broken off at the very end", keys: ["骨质疏松", "质疏x", "松y", "abcdef"], text: "abcde骨质疏"),
    MatcherCase(name: "no text", keys: ["a"], text: ""),
    MatcherCase(name: "no keys", keys: [], text: "abc骨😀"),
    MatcherCase(name: "zero byte", keys: ["\0", "a\0b"], text: "a\0b\0"),
    MatcherCase(name: "longer than the text", keys: ["abcdef"], text: "abc"),
    MatcherCase(name: "emoji", keys: ["😀", "😁"], text: "😀😁😀"),
    MatcherCase(
      name: "the highest bytes",
      keys: ["\u{10FFFF}", "\u{FFFD}\u{FFFF}"],
      text: "\u{FFFD}\u{FFFF}\u{10FFFF}"
    ),
    MatcherCase(name: "all widths", keys: ["aé", "é骨", "骨😀", "😀a", "é骨😀a"], text: "aé骨😀aé骨😀aé"),
  ]
}

@Suite("Double-array trie")
struct DoubleArrayTrieTests {
  /// Compares all that a trie can be asked with what the slow way says.
  private func compare(_ keys: [[UInt8]], in text: [UInt8], _ comment: Comment? = nil) {
    let trie = DoubleArrayTrie(keys)
    trie.checkInvariants()
    #expect(trie.count == Set(keys).count, comment)
    let naive = NaiveSearch(keys)
    var all: [Hit] = []
    trie.forEachHit(in: text) { pattern, range in
      all += trie.keys(of: pattern).map { Hit(range: range, key: Int($0)) }
    }
    #expect(all == naive.hits(in: text), comment)
    var longest: [Hit] = []
    trie.forEachLongestHit(in: text) { pattern, range in
      longest += trie.keys(of: pattern).map { Hit(range: range, key: Int($0)) }
    }
    #expect(longest == naive.longestHits(in: text), comment)
  }

  @Test("finds what a naive search finds", arguments: MatcherCase.all)
  func table(_ each: MatcherCase) {
    compare(each.keys.map { Array($0.utf8) }, in: Array(each.text.utf8))
  }

  @Test("the naive search finds what it should")
  func oracle() {
    let naive = NaiveSearch(["ab", "b", "abc", "ab"].map { Array($0.utf8) })
    #expect(
      naive.hits(in: Array("xabcb".utf8)) == [
        Hit(range: 1..<3, key: 0), Hit(range: 1..<3, key: 3), Hit(range: 1..<4, key: 2),
        Hit(range: 2..<3, key: 1),
        Hit(range: 4..<5, key: 1),
      ]
    )
    #expect(
      naive.longestHits(in: Array("xabcb".utf8)) == [Hit(range: 1..<4, key: 2), Hit(range: 4..<5, key: 1)]
    )
  }

  /// Characters of one to four bytes, of which many share all bytes but the last.
  private static let characters: [Character] = [
    "a", "b", "\0", "é", "è", "ê", "α", "β", "一", "丁", "七", "骨", "骪", "質", "貨", "😀", "😁", "😂", "𠀀", "𠀁",
  ]

  private func text(
    _ length: ClosedRange<Int>,
    of alphabet: [Character],
    using generator: inout SplitMix
  ) -> [UInt8] {
    let count = Int.random(in: length, using: &generator)
    return Array(String((0..<count).compactMap { _ in alphabet.randomElement(using: &generator) }).utf8)
  }

  @Test("finds what a naive search finds in random texts", arguments: 0..<80)
  func random(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let size = Int.random(in: 1...7, using: &generator)
    let alphabet = Array(Self.characters.shuffled(using: &generator).prefix(size))
    let keys = (0..<Int.random(in: 1...80, using: &generator)).map { _ in
      text(1...6, of: alphabet, using: &generator)
    }
    compare(keys, in: text(0...200, of: alphabet, using: &generator), "seed \(seed)")
  }

  @Test("thousands of keys", arguments: 0..<3)
  func thousands(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let han = (0x4E00..<0x4E00 + 700).compactMap { Unicode.Scalar($0).map(Character.init) }
    let few = Array(han.prefix(12)) + Self.characters
    let keys = (0..<6000).map {
      $0 % 2 == 0 ? text(1...4, of: han, using: &generator) : text(1...7, of: few, using: &generator)
    }
    compare(keys, in: text(2000...2000, of: few, using: &generator), "seed \(seed)")
    let trie = DoubleArrayTrie(keys)
    let places = Set(keys.map { trie.pattern(equalTo: $0) })
    #expect(places == Set((0..<trie.count).map { $0 }), "seed \(seed)")
  }

  @Test("equal keys share a pattern, and patterns have the order of their bytes")
  func equalKeys() {
    let trie = DoubleArrayTrie(["松", "b", "松", "a", "b", "松"].map { Array($0.utf8) })
    #expect(trie.count == 3)
    #expect((0..<3).map { Array(trie.keys(of: $0)) } == [[3], [1, 4], [0, 2, 5]])
  }

  @Test("keys whose first eight bytes are equal are told apart")
  func longKeys() {
    let keys = ["骨质疏松", "骨质疏松症", "骨质疏", "12345678\0", "12345678", "骨质疏松"].map { Array($0.utf8) }
    let trie = DoubleArrayTrie(keys)
    #expect(trie.count == 5)
    #expect((0..<5).map { Array(trie.keys(of: $0)) } == [[4], [3], [2], [0, 5], [1]])
  }

  @Test(
    "knows whether it has a key",
    arguments: [
      ("骨质", 1), ("骨质疏松", 0), ("骨质疏松症", 3), ("ab", 2), ("é", 4),
      ("骨", nil), ("骨质疏", nil), ("骨质疏松症患", nil), ("a", nil), ("abc", nil), ("è", nil), ("😀", nil), ("", nil),
    ] as [(String, Int32?)]
  )
  func pattern(key: String, expected: Int32?) {
    let trie = DoubleArrayTrie(["骨质疏松", "骨质", "ab", "骨质疏松症", "é"].map { Array($0.utf8) })
    #expect(trie.pattern(equalTo: Array(key.utf8)).map { Array(trie.keys(of: $0)) } == expected.map { [$0] })
  }

  @Test("an empty trie has nothing and finds nothing")
  func empty() {
    let trie = DoubleArrayTrie([])
    trie.checkInvariants()
    #expect(trie.count == 0 && trie.nodeCount == 0)
    #expect(trie.pattern(equalTo: Array("骨".utf8)) == nil)
    trie.forEachLongestHit(in: Array("a骨😀".utf8)) { pattern, _ in Issue.record("found \(pattern)") }
  }

  @Test("keys one after the other make the same trie as keys in an array")
  func flat() {
    let text = Array("骨质疏松与ab".utf8)
    let trie = DoubleArrayTrie(bytes: Array("疏松ab骨质".utf8), ends: [6, 8, 14])
    var hits: [Hit] = []
    trie.forEachHit(in: text) { pattern, range in
      hits += trie.keys(of: pattern).map { Hit(range: range, key: Int($0)) }
    }
    #expect(hits == [Hit(range: 0..<6, key: 2), Hit(range: 6..<12, key: 0), Hit(range: 15..<17, key: 1)])
  }
}

/// A small random generator whose seed can be printed: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
