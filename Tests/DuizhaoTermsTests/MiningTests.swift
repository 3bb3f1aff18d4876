import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoTerms

@Suite("Mining")
struct MiningTests {
  private let vocabulary = Vocabulary(
    Glossary(
      concepts: [
        Concept(
          id: "骨质疏松症",
          terms: [
            Term("骨质疏松症", language: .chinese, status: .preferred),
            Term("osteoporosis", language: .english, status: .preferred),
          ],
          field: "orthopedics"
        )
      ],
      lexicon: [LexiconEntry(headword: "结果", translations: ["result"])],
    )
  )

  @Test(
    "keywords of MeSH are put in the order in which they are said",
    arguments: [
      ("diabetes mellitus, type 2", "type 2 diabetes mellitus"),
      ("hepatitis B", "hepatitis B"),
      ("a, b, c", "a, b, c"),
      (",", ","),
    ]
  )
  func inversion(written: String, expected: String) {
    #expect(KeywordForm.uninverted(written) == expected)
  }

  @Test(
    "short forms",
    arguments: [
      ("ROS", true), ("IL-6", true), ("TNF-α", true), ("ROS level", false), ("Bone", false), ("骨", false),
    ]
  )
  func abbreviations(form: String, expected: Bool) {
    #expect(WrittenForms.isAbbreviation(form) == expected)
  }

  @Test("the commonest form, without the capital of a list; what the glossary knows as it writes it")
  func forms() {
    let written = WrittenForms(vocabulary)
    #expect(written.best(of: ["Result": 3, "results": 1], key: "result", language: .english) == "result")
    #expect(written.best(of: ["Osteoporosis": 9], key: "osteoporosis", language: .english) == "osteoporosis")
    #expect(written.best(of: ["Parkinsonia": 9], key: "parkinsonia", language: .english) == "Parkinsonia")
    #expect(written.best(of: ["骨量": 1, "骨質量": 2], key: "骨量", language: .chinese) == "骨質量")
    #expect(written.best(of: [:], key: "x", language: .english) == "x")
    let receptor = ["EGFR": 14, "eGFR": 2]
    #expect(written.best(of: receptor, key: "egfr", language: .english) == "EGFR")
    let found = written.best(of: receptor, examples: ["eGFR", "eGFR"], key: "egfr", language: .english)
    #expect(found == "eGFR")
  }

  @Test("neighbours are sets of bits: what a mark stands beside is free")
  func neighbours() {
    let text = "铁骨铁。"
    let sentence = Sentence(
      text: MappedText(text),
      language: .chinese,
      tokens: [
        Token(kind: .han, range: 0..<3, key: "铁"), Token(kind: .han, range: 3..<6, key: "骨"),
        Token(kind: .han, range: 6..<9, key: "铁"), Token(kind: .symbol, range: 9..<12, key: "。"),
      ]
    )
    let inner = Neighbours(of: 3..<6, in: sentence)
    #expect(inner.before == inner.after && inner.before.nonzeroBitCount == 1 && inner.before != 1)
    let edges = Neighbours(of: 0..<9, in: sentence)
    #expect(edges.before == 1 && edges.after == 1)
  }

  private func sums(_ source: String, _ target: String, mutual: Int = 1, score: Int = 1000) -> PairSums {
    var counts = MinedPair.Counts()
    counts.mutual = mutual
    counts.forward = score * mutual
    counts.backward = score * mutual
    let keys = Sides(source: FoldedText(source).string, target: FoldedText(target).string)
    return PairSums(
      pair: MinedPair(keys: keys, counts: counts),
      expressions: Sides(
        source: MinedExpression(
          language: .chinese,
          key: keys.source,
          count: mutual,
          alone: mutual,
          before: 1,
          after: 1
        ),
        target: MinedExpression(
          language: .english,
          key: keys.target,
          count: mutual,
          alone: mutual,
          before: 1,
          after: 1
        )
      ),
      totals: Sides(source: mutual, target: mutual)
    )
  }

  @Test("a score is a probability, and knows terms from words and fragments")
  func scores() {
    let probability = { PairFeatures($0, vocabulary: self.vocabulary).probability }
    let known = probability(sums("骨质疏松症", "osteoporosis", mutual: 5))
    #expect(known > 0.8)
    #expect(probability(sums("结果", "results", mutual: 5)) < known)
    #expect(probability(sums("疏松", "bone", score: 300)) < 0.3)
    for each in [sums("骨", "bone", mutual: 0), sums("", "", mutual: 1_000_000)] {
      #expect((0...1).contains(probability(each)))
    }
    #expect(PairFeatures(sums("a", "b"), vocabulary: vocabulary).values.count == PairFeatures.names.count)
  }

  @Test("an entry: preferred full forms, abbreviations as such, field, counts, examples")
  func entry() {
    let pair = { (source: String, target: String, score: Double, count: Int) in
      ScoredPair(keys: Sides(source: source, target: target), score: score, occurrences: count, documents: 2)
    }
    let group = ConceptGroup(
      core: pair("骨质疏松症", "op", 0.9, 3),
      variants: [pair("骨质疏松症", "osteoporosis", 0.8, 2)]
    )
    let entry = CandidateEntries(vocabulary).entry(of: group) { key, _ in
      key == "op" ? ["OP": 3] : [key: 2]
    } examples: { keys in
      (0..<4).map { number in
        TermEvidence(
          kind: .keyword,
          document: "\(keys.target)\(number)",
          source: TermEvidence.Passage(keys.source, language: .chinese, range: 0..<3),
          target: TermEvidence.Passage(keys.target, language: .english, range: 0..<1)
        )
      }
    }
    #expect(entry.terms.map(\.text) == ["骨质疏松症", "osteoporosis", "OP"])
    #expect(entry.terms.map(\.status) == [.preferred, .preferred, .admitted])
    #expect(entry.terms.map(\.form) == [.full, .full, .abbreviation])
    #expect(entry.terms.map(\.occurrences) == [5, 2, 3])
    #expect(entry.field == "orthopedics" && entry.status == .candidate)
    #expect(entry.mining == MiningRecord(score: 0.9, occurrences: 5, documents: 2))
    #expect(entry.evidence.count == 5)
    #expect(entry.id == ConceptEntry.identifier(for: entry.terms))
  }
}
