import Duizhao
import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("The built-in glossary goes out and comes back")
struct GlossaryExchangeTests {
  /// Every twentieth concept: forms that are full and short, brackets, Greek, several synonyms.
  private static let entries = Result {
    try Glossary.builtIn().concepts.enumerated().filter { $0.offset % 20 == 0 }.map {
      ConceptEntry($0.element)
    }
  }

  private func check(_ exchange: some GlossaryExchange) throws {
    let export = exchange.export(try Self.entries.get())
    #expect(export.entries.count > 900)
    #expect(try exchange.read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test("TMX") func tmx() throws { try check(TMXExchange()) }

  @Test("XLIFF 2.1") func xliff() throws { try check(XLIFFExchange()) }

  @Test("XLIFF 1.2") func xliff12() throws { try check(XLIFF12Exchange()) }

  @Test("MultiTerm XML") func multiTerm() throws { try check(MultiTermExchange()) }
}
