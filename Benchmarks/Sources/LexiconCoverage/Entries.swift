import DuizhaoModel

/// The Chinese forms of a glossary with their English translations.
struct Entries {
  private var translations: [String: [String]] = [:]
  /// Function words and numerals.
  private var others: Set<String> = []

  /// The characters in which numbers are written.
  private static let digits = Set("〇零一二三四五六七八九十百千万亿两".unicodeScalars)

  /// Collects the forms: of concepts all that are Chinese, and the headwords of the plain lexicon.
  init(of glossary: Glossary) {
    for concept in glossary.concepts {
      let english = concept.terms.filter { $0.language == .english }.map(\.text)
      for term in concept.terms where term.language == .chinese {
        translations[term.text, default: []] += english
      }
    }
    for entry in glossary.lexicon {
      translations[entry.headword, default: []] += entry.translations
      if entry.wordClass == .function || entry.wordClass == .numeral { others.insert(entry.headword) }
    }
  }

  /// Whether a word is neither a function word nor a number.
  func isContentWord(_ word: String) -> Bool {
    !others.contains(word) && !word.unicodeScalars.allSatisfy(Self.digits.contains)
  }

  /// Whether a word has an entry.
  func contains(_ word: String) -> Bool { translations[word] != nil }

  /// The translations of a word; empty where it has no entry.
  func translations(of word: String) -> [String] { translations[word] ?? [] }
}
