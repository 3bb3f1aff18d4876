import DuizhaoModel
import Testing

@testable import DuizhaoTerms

@Suite("Grouping mined pairs into concepts")
struct ConceptGroupTests {
  private func pair(_ source: String, _ target: String, _ score: Double, count: Int = 1) -> ScoredPair {
    ScoredPair(keys: Sides(source: source, target: target), score: score, occurrences: count, documents: 1)
  }

  private func written(_ pairs: [ScoredPair]) -> [String] {
    conceptGroups(of: pairs).map { group in
      ([group.core] + group.variants).map { "\($0.keys.source)=\($0.keys.target)" }.joined(separator: " + ")
    }
  }

  @Test("synonyms of either side join the pair that both know best")
  func synonyms() {
    #expect(
      written([
        pair("骨质疏松", "osteoporosis", 0.8),
        pair("骨质疏松症", "osteoporosis", 0.95),
        pair("肠道菌群", "gut flora", 0.7),
        pair("肠道菌群", "gut microbiota", 0.9),
      ]) == [
        "骨质疏松症=osteoporosis + 骨质疏松=osteoporosis",
        "肠道菌群=gut microbiota + 肠道菌群=gut flora",
      ]
    )
  }

  @Test("there are no chains: two concepts that share a loose translation stay two")
  func chains() {
    #expect(
      written([
        pair("评估", "assessment", 0.9), pair("评价", "evaluation", 0.9), pair("评估", "evaluation", 0.6),
      ]) == ["评价=evaluation", "评估=assessment", "评估=evaluation"]
    )
  }

  @Test("what is not sure enough stands by itself")
  func unsure() {
    #expect(
      written([pair("胃癌", "gastric cancer", 0.9), pair("胃癌", "gastric tumor", 0.3)])
        == ["胃癌=gastric cancer", "胃癌=gastric tumor"]
    )
  }

  @Test("another form of a term joins it though it is less sure")
  func forms() {
    #expect(
      written([
        pair("骨质疏松症", "osteoporosis", 0.9), pair("骨质疏松", "osteoporosis", 0.4),
        pair("活性氧", "reactive oxygen species", 0.9), pair("活性氧", "ros", 0.3),
        pair("活性氧", "oxygen", 0.4),
      ]) == [
        "活性氧=reactive oxygen species + 活性氧=ros", "骨质疏松症=osteoporosis + 骨质疏松=osteoporosis",
        "活性氧=oxygen",
      ]
    )
  }

  @Test("the order of the pairs is of no account")
  func order() {
    var pairs = (0..<40).map { number in
      pair("词\(number % 7)", "word \(number % 11)", Double(number % 10) / 10, count: number)
    }
    let expected = written(pairs)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<10 {
      pairs.shuffle(using: &random)
      #expect(written(pairs) == expected)
    }
  }
}
