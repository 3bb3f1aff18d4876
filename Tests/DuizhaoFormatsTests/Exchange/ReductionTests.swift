import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("What formats cannot hold")
struct ReductionTests {
  private let direction = ExchangeOptions().direction

  private func reduce(_ entries: [ConceptEntry], to features: FormatFeatures) -> Reduction {
    Reduction(entries, to: features, direction: direction)
  }

  @Test("a format that holds all takes nothing")
  func nothingLost() {
    let reduction = reduce(SampleEntries.all, to: .all)
    #expect(reduction.entries == SampleEntries.all)
    #expect(reduction.losses.isEmpty)
  }

  @Test("deprecated and forbidden terms are never written as good ones")
  func deprecatedTerms() {
    let plain = reduce(SampleEntries.all, to: [.synonyms])
    #expect(plain.entries.allSatisfy { $0.terms.allSatisfy { [.preferred, .admitted].contains($0.status) } })
    #expect(plain.losses.contains(ExchangeLoss(.deprecated, count: 2)))
    #expect(plain.losses.contains(ExchangeLoss(.forbidden, count: 1)))
    let marked = reduce([SampleEntries.full], to: [.synonyms, .deprecated])
    #expect(marked.entries[0].terms.last?.status == .deprecated)
    #expect(marked.losses.contains(ExchangeLoss(.forbiddenAsDeprecated, count: 1)))
  }

  @Test("an entry becomes pairs: the first of both, each other with the first of the other side")
  func pairs() {
    let pairs = reduce([SampleEntries.full], to: [.alternatives]).entries.map { $0.terms.map(\.text) }
    #expect(
      pairs == [
        ["心力衰竭", "heart failure"], ["心力衰竭", "HF"], ["心力衰竭", "cardiac failure"], ["心衰", "heart failure"],
      ]
    )
    let single = reduce([SampleEntries.full], to: [])
    #expect(
      single.entries.map { $0.terms.map(\.text) } == [["心力衰竭", "heart failure"], ["心衰", "heart failure"]]
    )
    #expect(single.losses.contains(ExchangeLoss(.alternatives, count: 2)))
    #expect(single.losses.contains(ExchangeLoss(.grouping, count: 1)))
  }

  @Test("what lacks a language and what was rejected is left out, and said")
  func leftOut() {
    let reduction = reduce(SampleEntries.all, to: [])
    #expect(reduction.losses.contains(ExchangeLoss(.oneLanguage, count: 1)))
    #expect(reduction.losses.contains(ExchangeLoss(.rejected, count: 1)))
    #expect(reduction.losses.contains(ExchangeLoss(.candidates, count: 1)))
    #expect(reduction.losses.contains(ExchangeLoss(.otherLanguages, count: 1)))
  }

  @Test("the same pair is written once")
  func duplicates() {
    let reduction = reduce([SampleEntries.plain, SampleEntries.plain], to: [])
    #expect(reduction.entries.count == 1)
    #expect(reduction.losses == [ExchangeLoss(.duplicates, count: 1)])
  }

  @Test("of the pairs of an entry the first keeps its identifier, the others have their own")
  func pairIdentifiers() {
    let pairs = reduce([SampleEntries.full], to: [.alternatives, .identifiers]).entries
    #expect(
      pairs.map(\.id) == ["c-full.1"] + pairs.dropFirst().map { ConceptEntry.identifier(for: $0.terms) }
    )
    #expect(Set(pairs.map(\.id)).count == 4)
  }

  @Test("a language that is told more exactly than before has lost nothing")
  func regions() throws {
    let direction = Sides(
      source: try #require(LanguageTag("zh-CN")),
      target: try #require(LanguageTag("en-US"))
    )
    let plain = Reduction([SampleEntries.plain], to: [], direction: direction)
    #expect(plain.entries[0].terms.map(\.language) == [direction.source, direction.target])
    #expect(plain.losses.isEmpty)
    let other = Reduction([SampleEntries.otherLanguages], to: [], direction: direction)
    #expect(other.losses.contains(ExchangeLoss(.languageVariants, count: 2)))
  }
}
