import Testing

@testable import DuizhaoText

/// All occurrences of all patterns, found the slow way.
func naiveHits(_ patterns: [[UInt8]], in text: [UInt8]) -> Set<Hit> {
  var hits: Set<Hit> = []
  for (index, pattern) in patterns.enumerated() where pattern.count <= text.count {
    for start in 0...text.count - pattern.count where Array(text[start..<start + pattern.count]) == pattern {
      hits.insert(Hit(pattern: index, range: start..<start + pattern.count))
    }
  }
  return hits
}

struct Hit: Hashable {
  var pattern: Int
  var range: Range<Int>
}

struct MatcherCase: Sendable, CustomTestStringConvertible {
  var name: String
  var patterns: [String]
  var text: String
  var testDescription: String { name }

  static let all = [
    MatcherCase(name: "one", patterns: ["铁"], text: "铁代谢与地铁"),
    MatcherCase(name: "nested", patterns: ["骨质", "骨质疏松", "骨质疏松症", "疏松"], text: "原发性骨质疏松症与骨质疏松"),
    MatcherCase(name: "suffixes", patterns: ["he", "she", "his", "hers"], text: "ushers and his"),
    MatcherCase(name: "overlap", patterns: ["aa", "aaa"], text: "aaaaa"),
    MatcherCase(name: "shared bytes", patterns: ["细", "细胞", "胞"], text: "细胞细胞胞细"),
    MatcherCase(name: "no text", patterns: ["a"], text: ""),
    MatcherCase(name: "no patterns", patterns: [], text: "abc"),
    MatcherCase(name: "zero byte", patterns: ["\0", "a\0b"], text: "a\0b\0"),
    MatcherCase(name: "longer than the text", patterns: ["abcdef"], text: "abc"),
    MatcherCase(name: "emoji", patterns: ["😀", "😁"], text: "😀😁😀"),
  ]
}

@Suite("Aho-Corasick automaton")
struct AhoCorasickTests {
  private func hits(_ patterns: [[UInt8]], in text: [UInt8]) -> Set<Hit> {
    let automaton = AhoCorasick(patterns)
    automaton.checkInvariants()
    var hits: Set<Hit> = []
    automaton.forEachHit(in: text) { hits.insert(Hit(pattern: $0, range: $1)) }
    return hits
  }

  @Test("finds what a naive search finds", arguments: MatcherCase.all)
  func table(_ each: MatcherCase) {
    let patterns = each.patterns.map { Array($0.utf8) }
    let text = Array(each.text.utf8)
    #expect(hits(patterns, in: text) == naiveHits(patterns, in: text))
  }

  @Test("finds what a naive search finds in random bytes", arguments: 0..<60)
  func random(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let alphabet = UInt8.random(in: 1...6, using: &generator)
    func bytes(_ length: ClosedRange<Int>) -> [UInt8] {
      (0..<Int.random(in: length, using: &generator)).map { _ in
        0xE4 &+ UInt8.random(in: 0...alphabet, using: &generator)
      }
    }
    let patterns = Array(Set((0..<Int.random(in: 1...80, using: &generator)).map { _ in bytes(1...5) }))
    let text = bytes(0...400)
    #expect(hits(patterns, in: text) == naiveHits(patterns, in: text), "seed \(seed)")
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
