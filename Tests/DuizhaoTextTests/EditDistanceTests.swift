import Testing

@testable import DuizhaoText

/// Two texts, whether they are one step apart, and whether the step is a swap.
struct DistanceCase: Sendable, CustomTestStringConvertible {
  var a: String
  var b: String
  var isOne: Bool
  var isSwap = false
  var testDescription: String { "\(a) \(b)" }

  static let all = [
    DistanceCase(a: "gemcitabin", b: "gemcitabine", isOne: true),
    DistanceCase(a: "gmcitabine", b: "gemcitabine", isOne: true),
    DistanceCase(a: "emcitabine", b: "gemcitabine", isOne: true),
    DistanceCase(a: "gencitabine", b: "gemcitabine", isOne: true),
    DistanceCase(a: "gecmitabine", b: "gemcitabine", isOne: true, isSwap: true),
    DistanceCase(a: "gemcitabien", b: "gemcitabine", isOne: true, isSwap: true),
    DistanceCase(a: "RPL-C", b: "RLP-C", isOne: true, isSwap: true),
    // A letter that is doubled, or once too often.
    DistanceCase(a: "aab", b: "aaab", isOne: true), DistanceCase(a: "aa", b: "a", isOne: true),
    DistanceCase(a: "a", b: "", isOne: true), DistanceCase(a: "ab", b: "ba", isOne: true, isSwap: true),
    DistanceCase(a: "自噬", b: "自嗜", isOne: true),
    DistanceCase(a: "gemcitabine", b: "gemcitabine", isOne: false), DistanceCase(a: "", b: "", isOne: false),
    DistanceCase(a: "gemcitabi", b: "gemcitabine", isOne: false),
    DistanceCase(a: "gencitabin", b: "gemcitabine", isOne: false),
    // Two steps, though each half looks like one.
    DistanceCase(a: "abcd", b: "badc", isOne: false), DistanceCase(a: "abc", b: "cab", isOne: false),
    DistanceCase(a: "abab", b: "baba", isOne: false), DistanceCase(a: "abc", b: "cba", isOne: false),
    DistanceCase(a: "ab", b: "cd", isOne: false), DistanceCase(a: "abcd", b: "axbyd", isOne: false),
  ]
}

@Suite("Distance of texts")
struct EditDistanceTests {
  @Test("one step apart, whichever comes first", arguments: DistanceCase.all)
  func table(_ each: DistanceCase) {
    for (a, b) in [(Array(each.a), Array(each.b)), (Array(each.b), Array(each.a))] {
      #expect(EditDistance.isOne(a, b) == each.isOne)
      #expect(EditDistance.isSwap(a, b) == each.isSwap)
    }
  }

  @Test("neighbours are all words one step away that begin alike", arguments: ["bone", "aab", "ab", "a"])
  func neighbours(_ word: String) {
    let found = EditDistance.neighbours(of: word)
    let letters = "abcdefghijklmnopqrstuvwxyz"
    var expected: Set<String> = []
    let characters = Array(word)
    for index in 0...characters.count {
      var shorter = characters
      if index < characters.count { shorter.remove(at: index) }
      expected.insert(String(shorter))
      for letter in letters {
        expected.insert(String(characters[..<index] + [letter] + characters[index...]))
        if index < characters.count {
          expected.insert(String(characters[..<index] + [letter] + characters[(index + 1)...]))
        }
      }
      if index + 1 < characters.count {
        var swapped = characters
        swapped.swapAt(index, index + 1)
        expected.insert(String(swapped))
      }
    }
    expected = expected.filter { $0 != word && $0.first == word.first }
    #expect(Set(found) == expected)
    #expect(found.allSatisfy { EditDistance.isOne(Array(word), Array($0)) })
  }

  @Test("nothing has no neighbours")
  func empty() {
    #expect(EditDistance.neighbours(of: "").isEmpty)
  }
}
