import DuizhaoModel
import DuizhaoText

/// The content words of one side as numbers, sentence by sentence.
///
/// Keys: Han words as folded; `@stem` for Latin words; `#value` for numbers. Function words are left out.
struct Bag {
  /// The vocabulary: a word's number is its index.
  private(set) var keys: [String] = []
  private(set) var index: [String: Int] = [:]

  /// The words of all sentences, one after the other.
  private(set) var words: [Int] = []

  /// Where each word stands in its sentence.
  private(set) var ranges: [Range<Int>] = []

  /// Where the words of each sentence begin in `words`; one entry more than sentences.
  private(set) var offsets: [Int] = [0]

  /// The length of each sentence in characters.
  private(set) var lengths: [Double] = []

  /// How often each word of the vocabulary occurs.
  private(set) var counts: [Int] = []

  /// The number of sentences.
  var count: Int { lengths.count }

  init(_ sentences: [Sentence], vocabulary: Vocabulary, stemmer: Stemmer) {
    for sentence in sentences {
      let text = sentence.text.string
      for token in sentence.tokens {
        for key in Self.keys(of: token, in: text, vocabulary: vocabulary, stemmer: stemmer) {
          add(key, at: token.range)
        }
      }
      // Numbers in words: 三十一, thirty-one, May.
      for value in sentence.values {
        let written = text.slice(value.range)
        for (number, part) in value.numbers.enumerated() where part != 0 || value.kind != .date {
          let key = Self.numberKey(part)
          if !written.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
            || value.kind == .date && number == 1 && sentence.language == .english
          {
            add(key, at: value.range)
          }
        }
      }
      offsets.append(words.count)
      lengths.append(Double(text.unicodeScalars.count))
    }
  }

  /// For each sentence the nearest earlier one, among some, that has nearly the same words; -1 where there is none.
  func repetitions(within reach: Int) -> [Int] {
    let sets = (0..<count).map { Set(words[offsets[$0]..<offsets[$0 + 1]]) }
    return sets.indices.map { index in
      let earlier = max(0, index - reach)..<index
      return earlier.last { other in
        let shared = sets[index].intersection(sets[other]).count
        return shared >= 4 && shared * 5 >= 3 * (sets[index].count + sets[other].count - shared)
      } ?? -1
    }
  }

  private mutating func add(_ key: String, at range: Range<Int>) {
    let word: Int
    if let known = index[key] {
      word = known
      counts[word] += 1
    } else {
      word = keys.count
      index[key] = word
      keys.append(key)
      counts.append(1)
    }
    words.append(word)
    ranges.append(range)
  }

  /// The keys of a token: none for function words and symbols, several for a hyphenated word.
  static func keys(of token: Token, in text: String, vocabulary: Vocabulary, stemmer: Stemmer) -> [String] {
    switch token.kind {
    case .symbol:
      return []
    case .number:
      return Double(token.key.filter { $0 != "," }).map { [numberKey($0)] } ?? []
    case .han:
      let isFunction = vocabulary.meanings(ofKey: token.key).contains { meaning in
        if case .word(let word) = meaning {
          vocabulary.glossary.lexicon[word].wordClass == .function
        } else {
          false
        }
      }
      return isFunction ? [] : [token.key]
    case .latin:
      return latinKeys(text.slice(token.range), stemmer: stemmer)
    }
  }

  /// The keys of a Latin word or name.
  static func latinKeys(_ written: Substring, stemmer: Stemmer) -> [String] {
    let parts = written.split { $0 == "-" || $0 == "'" }
    let isName = parts.contains { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } || $0.utf8.count < 2 }
    if isName { return ["@" + FoldedText(String(written)).string.filter { $0 != " " }] }
    return parts.compactMap { part in
      EnglishFunctionWords.contains(part) ? nil : "@" + stemmer.key(of: part)
    }
  }

  /// The key of a number, the same for every way to write it.
  static func numberKey(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "#\(Int(value))" : "#\(value)"
  }

  /// How likely each word is in the language: as listed, else rare; moved towards how often the text uses it.
  func frequencies(vocabulary: Vocabulary, options: AlignmentOptions) -> [Double] {
    zip(keys, counts).map { key, count in
      let listed = max(vocabulary.probabilities[key] ?? 0, options.rareWord)
      return (options.textCounts * Double(count) + options.background * listed)
        / (options.textCounts * Double(words.count) + options.background)
    }
  }
}
