import DuizhaoModel
import DuizhaoStore
import Testing

@Suite("What mining counts, in a base")
struct MiningStoreTests {
  private func document(_ digest: String, _ pairs: [(String, String, Int)]) -> MinedDocument {
    var expressions: [Language: [String: MinedExpression]] = [:]
    let mined = pairs.map { source, target, mutual in
      for (language, key) in [(Language.chinese, source), (.english, target)] {
        expressions[language, default: [:]][key] = MinedExpression(
          language: language,
          key: key,
          count: mutual,
          alone: 1,
          before: 1 << 63 | 2,
          after: UInt64(mutual),
          forms: [key.uppercased(): mutual]
        )
      }
      var counts = MinedPair.Counts()
      counts.mutual = mutual
      counts.forward = 900 * mutual
      return MinedPair(
        keys: Sides(source: source, target: target),
        counts: counts,
        evidence: (0..<2).map { number in
          TermEvidence(
            kind: number == 0 ? .sentence : .keyword,
            document: digest,
            line: number + 1,
            source: TermEvidence.Passage("在\(source)中", language: .chinese, range: 3..<3 + source.utf8.count),
            target: TermEvidence.Passage(target, language: .english, range: 0..<target.utf8.count)
          )
        }
      )
    }
    return MinedDocument(
      path: digest,
      digest: digest,
      pairs: mined,
      expressions: Language.allCases.flatMap { language in
        (expressions[language] ?? [:]).values.sorted { $0.key < $1.key }
      }
    )
  }

  private var documents: [MinedDocument] {
    [
      document("a", [("铁", "iron", 2), ("骨", "bone", 1)]),
      document("b", [("铁", "iron", 1), ("铁", "ferrum", 1)]),
      document("c", [("骨", "bone", 4)]),
    ]
  }

  private func sums(_ base: Termbase) throws -> [PairSums] {
    var sums: [PairSums] = []
    try base.forEachMinedPair { sums.append($0) }
    return sums
  }

  @Test("counts add up, and totals are those of all pairs")
  func sums() throws {
    let base = try Termbase()
    #expect(try base.record(documents) == 3)
    let found = try sums(base)
    #expect(
      found.map { [$0.pair.keys.source, $0.pair.keys.target] } == [
        ["铁", "ferrum"], ["铁", "iron"], ["骨", "bone"],
      ]
    )
    #expect(found.map(\.pair.counts.mutual) == [1, 3, 5])
    #expect(found.map(\.pair.counts.documents) == [1, 2, 2])
    #expect(found.map(\.totals.source) == [4, 4, 5])
    #expect(found[1].expressions.source.count == 3)
    #expect(found[2].expressions.source.after == 1 | 4)
    #expect(found[2].expressions.source.before == UInt64(1) << 63 | 2)
    #expect(try base.minedForms(of: ["iron"], language: .english) == ["iron": ["IRON": 3]])
  }

  @Test("a document counts once, and the order of documents is of no account")
  func order() throws {
    let once = try Termbase()
    try once.record(documents)
    let later = try Termbase()
    for document in documents.reversed() {
      #expect(try !later.isMined(document.digest))
      #expect(try later.record([document]) == 1)
      #expect(try later.isMined(document.digest))
      #expect(try later.record([document]) == 0)
    }
    #expect(try sums(once) == sums(later))
    #expect(try later.minedCount() == 3)
    let keys = Sides(source: "铁", target: "iron")
    #expect(try once.minedExamples(of: keys) == later.minedExamples(of: keys))
  }

  @Test("the five best examples are kept, lists before sentences, whatever came first")
  func examples() throws {
    let all = "abcdefg".map { document(String($0), [("铁", "iron", 1)]) }
    for order in [all, all.reversed()] {
      let base = try Termbase()
      for document in order { try base.record([document]) }
      let found = try base.minedExamples(of: Sides(source: "铁", target: "iron"))
      #expect(found.map(\.document) == ["a", "b", "c", "d", "e"])
      #expect(found.allSatisfy { $0.kind == .keyword && $0.line == 2 })
      #expect(found.first?.source.text == "在铁中" && found.first?.source.range == 3..<6)
    }
  }
}
