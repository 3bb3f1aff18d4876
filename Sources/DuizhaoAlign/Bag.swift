import DuizhaoModel
import DuizhaoText

/// The content words of one side as numbers, sentence by sentence.
///
/// Keys: Han words as folded; `@stem` for Latin words; `#value` for numbers; `?` and `!` for themselves; `~` and
/// the characters for a name that is known by its sound. Function words are left out.
struct Bag {
  /// The vocabulary: a word's number is its index.
  private(set) var keys: [String] = []
  private(set) var index: [String: Int] = [:]

  /// Each Latin word of the vocabulary in lower case and American spelling, as first met; empty for other words.
  private(set) var surfaces: [String] = []

  /// For each name known by its sound, the keys of the words that sound like it, and how much.
  private(set) var soundMatches: [Int: [(key: String, likeness: Double)]] = [:]

  /// The words of all sentences, one after the other.
  private(set) var words: [Int] = []

  /// Where each word stands in its sentence.
  private(set) var ranges: [Range<Int>] = []

  /// Where the words of each sentence begin in `words`; one entry more than sentences.
  private(set) var offsets: [Int] = [0]

  /// The length of each sentence in characters.
  private(set) var lengths: [Double] = []

  /// How many brackets and quotation marks each sentence leaves open, less those it closes.
  private(set) var openMarks: [Int] = []

  /// How often each word of the vocabulary occurs.
  private(set) var counts: [Int] = []

  /// The number of sentences.
  var count: Int { lengths.count }

  /// The number of words of a sentence.
  func wordCount(_ sentence: Int) -> Int { offsets[sentence + 1] - offsets[sentence] }

  /// Collects the words of some sentences; `names` are to be taken as one word each.
  init(_ sentences: [Sentence], lookup: Lookup, names: [[SoundName]] = []) {
    for (number, sentence) in sentences.enumerated() {
      let text = sentence.text.string
      let own = number < names.count ? names[number] : []
      for name in own { add(name) }
      var open = 0
      for token in sentence.tokens {
        if token.kind == .symbol { open += Self.openness(text.slice(token.range)) }
        if !own.isEmpty, own.contains(where: { $0.range.contains(token.range.lowerBound) }) { continue }
        for (key, surface) in lookup.keys(of: token, in: text) { add(key, surface: surface, at: token.range) }
      }
      addWrittenNumbers(of: sentence)
      offsets.append(words.count)
      lengths.append(Double(text.unicodeScalars.count))
      openMarks.append(open)
    }
  }

  /// The same words, each known word of several cut into the shorter known words that it is made of.
  ///
  /// 标准治疗 is also 标准 and 治疗: a translation may name the parts where it does not name the whole.
  func inPieces(_ lookup: Lookup) -> Bag {
    var result = self
    result.words = []
    result.ranges = []
    result.offsets = [0]
    for sentence in 0..<count {
      for position in offsets[sentence]..<offsets[sentence + 1] {
        let key = keys[words[position]]
        let pieces =
          key.utf8.count >= 9 && !key.hasPrefix("~") && !key.hasPrefix("@") ? lookup.pieces(of: key) : []
        if pieces.count < 2 {
          result.words.append(words[position])
          result.ranges.append(ranges[position])
        } else {
          for piece in pieces { result.add(piece, surface: "", at: ranges[position]) }
        }
      }
      result.offsets.append(result.words.count)
    }
    return result
  }

  /// Adds numbers in words: 三十一, *thirty-one*, *May*.
  private mutating func addWrittenNumbers(of sentence: Sentence) {
    for value in sentence.values {
      let written = sentence.text.string.slice(value.range)
      for (number, part) in value.numbers.enumerated() where part != 0 || value.kind != .date {
        if !written.unicodeScalars.contains(where: { $0.properties.numericType == .decimal })
          || value.kind == .date && number == 1 && sentence.language == .english
        {
          add(Self.numberKey(part), surface: "", at: value.range)
        }
      }
    }
  }

  /// For each sentence the nearest earlier one, among some, that has nearly the same words; -1 where there is none.
  func repetitions(within reach: Int) -> [Int] {
    let sets = (0..<count).map { Set(words[offsets[$0]..<offsets[$0 + 1]]) }
    return sets.indices.map { index in
      let earlier = max(0, index - reach)..<index
      return earlier.last { other in
        let (few, many) = sets[index].count < sets[other].count ? (index, other) : (other, index)
        guard sets[few].count >= 4, sets[few].count * 5 >= sets[many].count * 3 else { return false }
        let shared = sets[few].count { sets[many].contains($0) }
        return shared >= 4 && shared * 5 >= 3 * (sets[index].count + sets[other].count - shared)
      } ?? -1
    }
  }

  private mutating func add(_ key: String, surface: String, at range: Range<Int>) {
    let word: Int
    if let known = index[key] {
      word = known
      counts[word] += 1
    } else {
      word = keys.count
      index[key] = word
      keys.append(key)
      surfaces.append(surface)
      counts.append(1)
    }
    words.append(word)
    ranges.append(range)
  }

  private mutating func add(_ name: SoundName) {
    add("~" + name.key, surface: "", at: name.range)
    if let word = words.last, soundMatches[word] == nil { soundMatches[word] = name.matches }
  }

  /// How many pairs of marks a symbol opens (1) or closes (-1).
  private static func openness(_ symbol: Substring) -> Int {
    switch symbol {
    case "(", "（", "[", "［", "“", "「", "『", "《": 1
    case ")", "）", "]", "］", "”", "」", "』", "》": -1
    default: 0
    }
  }

  /// The keys of a Latin word or name, and the words as written.
  static func latinKeys(_ written: Substring, stemmer: Stemmer) -> [(key: String, surface: String)] {
    if written == "a" { return [] }
    let parts = written.split { $0 == "-" || $0 == "'" || $0 == "’" }
    let isName = parts.contains { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } || $0.utf8.count < 2 }
    if isName { return [("@" + FoldedText(String(written)).string.filter { $0 != " " }, "")] }
    return parts.compactMap { part in
      guard !EnglishFunctionWords.contains(part) else { return nil }
      let surface = stemmer.americanized(part)
      return ("@" + stemmer.stem(surface), surface)
    }
  }

  /// Whether a key stands for the same in both languages: a number, a Latin word, a mark.
  static func translatesToItself(_ key: String) -> Bool {
    key.hasPrefix("#") || key.hasPrefix("@") || key == "?" || key == "!"
  }

  /// The key of a number, the same for every way to write it.
  static func numberKey(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "#\(Int(value))" : "#\(value)"
  }

  /// How likely each word is in the language: as listed, else not at all; moved towards how often the text uses it.
  func frequencies(vocabulary: Vocabulary, options: AlignmentWeights) -> [Double] {
    zip(keys, counts).map { key, count in
      let listed = vocabulary.probabilities[key] ?? 0
      return (options.textCounts * Double(count) + options.background * listed)
        / (options.textCounts * Double(words.count) + options.background)
    }
  }
}
