import DuizhaoModel

/// Counts of Chinese content words, as the glossary covers them.
struct Coverage {
  /// A number of words and of the characters in them.
  ///
  /// Characters are the better measure between two glossaries: a new entry may make one word of two.
  struct Count {
    var words = 0
    var characters = 0

    mutating func add(_ word: String) {
      words += 1
      characters += word.unicodeScalars.count
    }
  }

  /// The links with two sides.
  private(set) var links = 0

  /// All content words.
  private(set) var words = Count()

  /// Those with an entry in the glossary.
  private(set) var listed = Count()

  /// Those of which a content word of a translation stands in the linked sentences.
  private(set) var translated = Count()

  /// Those of which all content words of a translation stand there.
  private(set) var translatedWhole = Count()

  private var uncovered: [String: Int] = [:]

  /// Counts the words of an article.
  mutating func add(_ article: AlignedArticle, entries: Entries, keys: inout EnglishKeys) throws {
    let isSourceChinese = article.article.versions.source.language == .chinese
    let (chinese, english): (Side, Side) = isSourceChinese ? (.source, .target) : (.target, .source)
    for link in article.links where !link.source.isEmpty && !link.target.isEmpty {
      links += 1
      let linked = link[english].reduce(into: Set<String>()) { all, index in
        for word in keys.words(of: article.sentences[english][index]) { all.formUnion(word) }
      }
      for index in link[chinese] {
        for token in article.sentences[chinese][index].tokens where token.kind == .han {
          try add(token.key, linked: linked, entries: entries, keys: &keys)
        }
      }
    }
  }

  private mutating func add(
    _ word: String,
    linked: Set<String>,
    entries: Entries,
    keys: inout EnglishKeys
  ) throws {
    guard entries.isContentWord(word) else { return }
    words.add(word)
    if entries.contains(word) { listed.add(word) }
    var isTranslated = false
    var isTranslatedWhole = false
    for form in entries.translations(of: word) {
      let found = try keys.words(of: form).map { !$0.isDisjoint(with: linked) }
      guard found.contains(true) else { continue }
      isTranslated = true
      if !found.contains(false) { isTranslatedWhole = true }
    }
    if isTranslated { translated.add(word) } else { uncovered[word, default: 0] += 1 }
    if isTranslatedWhole { translatedWhole.add(word) }
  }

  /// The commonest words that no translation was found for, and how often; equally common ones in order of code.
  func commonest(_ count: Int) -> [(word: String, count: Int)] {
    let sorted = uncovered.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(count).map { (word: $0.key, count: $0.value) }
  }
}
