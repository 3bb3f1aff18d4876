import DuizhaoModel
import DuizhaoTerms
import Testing

@Suite("Joining glossaries")
struct GlossaryJoiningTests {
  /// A concept from `term status` pairs, `p a d f`; what is not ASCII is Chinese, capitals alone an abbreviation.
  private func concept(_ terms: String, origin: String? = nil, status: Concept.Status = .approved) -> Concept
  {
    let terms = terms.split(separator: ",").map { pair in
      let text = String(pair.dropLast(2).drop { $0 == " " })
      let status: Term.Status =
        switch pair.last {
        case "p": .preferred
        case "d": .deprecated
        case "f": .forbidden
        default: .admitted
        }
      return Term(
        text,
        language: text.utf8.allSatisfy { $0 < 0x80 } ? .english : .chinese,
        status: status,
        form: text == text.uppercased() && text.utf8.allSatisfy { $0 < 0x80 } ? .abbreviation : .full
      )
    }
    return Concept(id: terms[0].text, terms: terms, field: "test", status: status, origin: origin)
  }

  private func described(_ glossary: Glossary) -> [String] {
    glossary.concepts.map { concept in
      concept.terms.map { "\($0.text) \($0.status.rawValue.prefix(1))" }.joined(separator: ", ")
    }
  }

  private var shipped: Glossary {
    Glossary(concepts: [
      concept("肠道菌群 p, gut microbiota p, 肠道微生物 a, gut flora a, intestinal flora a, GM a"),
      concept("抑郁症 p, depression p, depressive disorder a"), concept("抑郁 p, depression p"),
      concept("骨质疏松症 p, osteoporosis p, 骨质疏松 a"), concept("应激 p, stress p"),
    ])
  }

  private func joined(_ client: Concept...) -> [String] {
    described(shipped.joined(with: Glossary(concepts: client)))
  }

  @Test("the client's names prevail; other names become deprecated, abbreviations stay")
  func synonyms() {
    let result = joined(concept("肠道菌群 p, intestinal flora p"))
    #expect(
      result.first
        == "肠道菌群 p, intestinal flora p, gut microbiota d, 肠道微生物 d, gut flora d, GM a"
    )
    #expect(result.count == 5)
  }

  @Test("the client may give a concept another Chinese name")
  func otherChinese() {
    #expect(joined(concept("骨质疏松 p, osteoporosis p")).first == "骨质疏松 p, osteoporosis p, 骨质疏松症 d")
    #expect(
      joined(concept("骨质疏松 p, brittle bones p")).first == "骨质疏松 p, brittle bones p, 骨质疏松症 d, osteoporosis d"
    )
  }

  @Test("what names another concept too is left to that")
  func shared() {
    let result = joined(concept("抑郁症 p, major depression p"))
    #expect(result.first == "抑郁症 p, major depression p, depressive disorder d")
    #expect(result.contains("抑郁 p, depression p"))
  }

  @Test("one shared English word does not make two concepts one")
  func homonym() {
    let result = joined(concept("压力 p, stress p"))
    #expect(result.first == "压力 p, stress p")
    #expect(result.contains("应激 p, stress p"))
  }

  @Test("two meanings of one Chinese word stay apart")
  func polysemy() {
    let result = joined(concept("应激 p, stress p"), concept("应激 p, irritation p"))
    #expect(result.prefix(2) == ["应激 p, stress p", "应激 p, irritation p"])
    #expect(result.count == 6)
  }

  @Test("where the client prescribes nothing, all names stay as they are")
  func oneLanguage() {
    #expect(
      joined(concept("骨质疏松症 p")).first == "骨质疏松症 p, osteoporosis p, 骨质疏松 d"
    )
    #expect(
      joined(concept("骨质疏松症 p, osteoporosis p, brittle bones f")).first
        == "骨质疏松症 p, osteoporosis p, brittle bones f, 骨质疏松 d"
    )
  }

  @Test("candidates override nothing, rejected entries are dropped")
  func status() {
    let result = joined(
      concept("骨质疏松症 p, bone loss p", status: .candidate),
      concept("应激 p, strain p", status: .rejected)
    )
    #expect(result.count == 6)
    #expect(result.last == "骨质疏松症 p, bone loss p")
  }

  @Test("spelling and number do not make another name")
  func folding() {
    let glossary = Glossary(concepts: [concept("贫血 p, anemia p")])
    let client = Glossary(concepts: [concept("贫血 p, anaemias p")])
    #expect(described(glossary.joined(with: client)) == ["贫血 p, anaemias p"])
  }

  @Test("in place of the glossary: its names are words, not terms")
  func replaced() {
    let result = shipped.replaced(by: Glossary(concepts: [concept("铁 p, iron p", origin: "client.tsv")]))
    #expect(described(result) == ["铁 p, iron p"])
    #expect(
      result.lexicon.contains(
        LexiconEntry(headword: "肠道微生物", translations: ["gut microbiota", "gut flora", "intestinal flora"])
      )
    )
  }
}
