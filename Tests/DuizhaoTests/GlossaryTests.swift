import Duizhao
import DuizhaoModel
import DuizhaoText
import Testing

@Suite("Glossary")
struct GlossaryTests {
  private let glossary = Result { try Glossary.builtIn() }

  private static func isHan(_ text: String) -> Bool { text.containsHan }

  @Test("is as large as it says")
  func size() throws {
    let glossary = try glossary.get()
    #expect(glossary.concepts.count >= 1_500)
    #expect(glossary.lexicon.count >= 3_000)
  }

  @Test("a form names one concept, or the concepts have notes")
  func duplicates() throws {
    let glossary = try glossary.get()
    var owners: [String: Int] = [:]
    var clashes: [String] = []
    for (index, concept) in glossary.concepts.enumerated() {
      for term in concept.terms where term.form == .full {
        let key = term.language.rawValue + FoldedText(term.text).string
        guard let other = owners[key], other != index else {
          owners[key] = index
          continue
        }
        if concept.note == nil || glossary.concepts[other].note == nil {
          clashes.append(
            "\(term.text): \(glossary.concepts[other].id) (\(glossary.concepts[other].field)), \(concept.id) (\(concept.field))"
          )
        }
      }
    }
    #expect(clashes.isEmpty, "\(clashes.count): \(clashes.prefix(30))")
  }

  @Test("identifiers are unique")
  func identifiers() throws {
    let ids = try glossary.get().concepts.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("each form is written cleanly, in its script")
  func cleanliness() throws {
    let glossary = try glossary.get()
    var faults: [String] = []
    for concept in glossary.concepts {
      for term in concept.terms {
        let text = term.text
        let isClean =
          !text.isEmpty && text.first != " " && text.last != " " && !text.contains("  ")
          && !text.unicodeScalars.contains { (0xFF01...0xFF5E).contains($0.value) || $0.value == 0x3000 }
          && !text.contains { "()（）|\t".contains($0) }
        let isInScript = term.language == .english ? !text.containsHan : true
        if !isClean || !isInScript { faults.append("\(concept.field): \(concept.id): \(text)") }
      }
      if !concept.terms.contains(where: { $0.language == .chinese && $0.text.containsHan }) {
        faults.append("\(concept.field): \(concept.id) has no Chinese form")
      }
    }
    for entry in glossary.lexicon
    where !entry.headword.containsHan || entry.translations.contains(where: \.containsHan) {
      faults.append("lexicon: \(entry.headword)")
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(30))")
  }

  @Test("a word stands once in the lexicon")
  func lexiconDuplicates() throws {
    let words = try glossary.get().lexicon.map(\.headword)
    let repeated = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated.isEmpty, "\(repeated.prefix(30))")
  }
}
