import DuizhaoModel
import DuizhaoText

/// Whether keywords are named in the title and the abstract of their language, in whatever form.
struct KeywordPresence {
  private let text: String
  private let folded: String
  /// The folded text without spaces, which scans lose.
  private let squeezed: String
  private let language: Language
  private let concepts: Set<Int>
  private let stems: Set<String>
  private let words: Set<String>
  private let stemmer = Stemmer()
  private let glossary: Glossary

  /// Prepares the title and the abstract of a side.
  init(_ side: Side, in context: CheckContext) {
    let sentences = [context.article.titles[side]].compactMap { $0 } + context.article.sentences[side]
    language = context.article.article.versions[side].language
    text = sentences.map(\.text.string).joined(separator: "\n")
    folded = FoldedText(text).string
    squeezed = folded.filter { $0 != " " && $0 != "\n" }
    concepts = Set(sentences.flatMap(\.terms).map(\.concept))
    let latin = sentences.flatMap { sentence in
      sentence.tokens.filter { $0.kind == .latin }.map { String(sentence.text.string.slice($0.range)) }
    }
    words = Set(latin)
    let stemmer = stemmer
    stems = Set(latin.flatMap { $0.split(separator: "-") }.map { stemmer.key(of: $0) })
    glossary = context.glossary
  }

  /// Whether there is nothing to look in.
  var isEmpty: Bool { text.isEmpty }

  /// Whether a keyword, a form of its concept, its abbreviation or half of its parts are named.
  func names(_ keyword: Sentence) -> Bool {
    isNamed(keyword.text.string) || isNamedAsConcept(keyword) || isNamedByInitials(keyword)
      || Self.kindsOfArticle.contains(FoldedText(keyword.text.string).string) || isNamedInParts(keyword)
  }

  private func isNamed(_ term: String) -> Bool {
    if !TermSearch.ranges(of: term, in: text).isEmpty { return true }
    let key = FoldedText(term).string.filter { $0 != " " }
    return key.utf8.count >= 8 && squeezed.contains(key)
  }

  private func isNamedAsConcept(_ keyword: Sentence) -> Bool {
    let whole = keyword.terms.filter { $0.range.count * 10 >= keyword.text.count * 8 }
    return whole.contains { term in
      concepts.contains(term.concept)
        || glossary.concepts[term.concept].terms.contains { $0.language == language && isNamed($0.text) }
    }
  }

  /// Whether the text has the keyword's initials (advanced glycation end products, *AGEs*).
  private func isNamedByInitials(_ keyword: Sentence) -> Bool {
    let letters = keyword.tokens.filter { $0.kind == .latin }
      .flatMap { keyword.text.string.slice($0.range).split(separator: "-") }.compactMap(\.first)
    guard letters.count >= 2 else { return false }
    let initials = String(letters).uppercased()
    return words.contains(initials) || words.contains(initials + "s")
  }

  /// Whether half of the keyword's words, or of its neighbouring characters, are in the text.
  private func isNamedInParts(_ keyword: Sentence) -> Bool {
    var found = 0.0
    var all = 0.0
    for token in keyword.tokens {
      let word = keyword.text.string.slice(token.range)
      switch token.kind {
      case .latin:
        for part in word.split(separator: "-") where !EnglishFunctionWords.contains(part) {
          all += 1
          let key = stemmer.key(of: part)
          if stems.contains(key) || key.utf8.count >= 5 && folded.contains(key.prefix(5)) { found += 1 }
        }
      case .han:
        let characters = Array(token.key)
        guard characters.count > 1 else { continue }
        for pair in zip(characters, characters.dropFirst()) {
          all += 0.5
          if folded.contains(String([pair.0, pair.1])) { found += 0.5 }
        }
      case .number, .symbol: break
      }
    }
    return all == 0 || found * 2 >= all
  }

  /// Keywords that say what kind of article it is, in folded form.
  private static let kindsOfArticle: Set<String> = [
    "综述", "述评", "病例报告", "病例报道", "个案报告", "个案报道", "文献综述", "review", "case report", "literature review",
    "systematic review", "系统评价", "meta分析", "meta analysi", "meta analysis",
  ]
}
