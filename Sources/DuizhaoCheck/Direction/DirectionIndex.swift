package import DuizhaoModel
import DuizhaoText

/// The words of direction of both languages, ready to be found in text; made once for a glossary.
package struct DirectionIndex: Sendable {
  /// A phrase found in a text.
  struct Hit: Sendable {
    /// The UTF-8 range in the text.
    var range: Range<Int>
    /// What the phrase can say.
    var readings: Set<DirectionReading>
    /// Whether it often says something else.
    var isWeak: Bool
  }

  /// The phrases of one language.
  private struct Phrases: Sendable {
    var trie: DoubleArrayTrie
    var entries: [(readings: Set<DirectionReading>, isWeak: Bool)]
  }

  private let chinese: Phrases
  private let english: Phrases

  /// Collects the phrases that have a direction.
  package init(_ directions: [DirectionPhrase]) {
    chinese = Self.phrases(directions, of: \.chinese, weak: DirectionWords.weakChinese)
    english = Self.phrases(directions, of: \.english, weak: DirectionWords.weakEnglish)
  }

  private static func phrases(
    _ directions: [DirectionPhrase],
    of forms: (DirectionPhrase) -> [String],
    weak: Set<String>
  ) -> Phrases {
    let weak = Set(weak.map { FoldedText($0).string })
    var counts: [String: [DirectionReading: Int]] = [:]
    var strong: Set<String> = []
    for direction in directions {
      guard let readings = DirectionReading.ofSense[direction.sense] else { continue }
      for form in forms(direction) {
        let key = FoldedText(form).string
        for reading in readings { counts[key, default: [:]][reading, default: 0] += 1 }
        if !DirectionReading.weakSenses.contains(direction.sense), !weak.contains(key) { strong.insert(key) }
      }
    }
    var entries: [String: (readings: Set<DirectionReading>, isWeak: Bool)] = [:]
    for (key, count) in counts {
      entries[key] = (readings(count, isChinese: key.containsHan), !strong.contains(key))
    }
    for (key, entry) in entries {
      // 显著提高 can say what 提高 can.
      for adverb in ["显著", "明显", "逐渐"] where key.hasPrefix(adverb) {
        let bare = entries[String(key.dropFirst(2))]?.readings ?? []
        entries[key]?.readings = entry.readings.union(bare)
      }
    }
    let sorted = entries.sorted { $0.key < $1.key }
    return Phrases(trie: DoubleArrayTrie(sorted.map { Array($0.key.utf8) }), entries: sorted.map(\.value))
  }

  /// What a word says that stands in several rows: an English word above all what most of them say.
  ///
  /// *Reduced* is the opposite of 提高, although it may stand for 减轻 and that for an improvement.
  private static func readings(_ counts: [DirectionReading: Int], isChinese: Bool) -> Set<DirectionReading> {
    let most = counts.values.max() ?? 0
    return Set(
      counts.map { reading, count in
        var reading = reading
        if !isChinese, count < most { reading.isSoft = true }
        return reading
      }
    )
  }

  /// Returns the phrases in a text from left to right, the longest at each place.
  ///
  /// - Complexity: Linear in the text's length; independent of the size of the glossary.
  func hits(in text: String, language: Language) -> [Hit] {
    let phrases = language == .chinese ? chinese : english
    guard phrases.trie.count > 0 else { return [] }
    let folded = FoldedText(text)
    let bytes = folded.bytes
    var hits: [Hit] = []
    var start = 0
    while start < bytes.count {
      var longest: (pattern: Int, end: Int)?
      if bytes[start] & 0xC0 != 0x80, Self.isEdge(bytes, at: start) {
        phrases.trie.forEachMatch(at: start, in: bytes.span) { pattern, end in
          if Self.isEdge(bytes, at: end) { longest = (pattern, end) }
        }
      }
      guard let (pattern, end) = longest else {
        start += 1
        continue
      }
      let entry = phrases.entries[Int(phrases.trie.keys(of: pattern).first ?? 0)]
      let range = folded.textRange(start..<end)
      if !Self.isAcronym(text.slice(range)) {
        hits.append(Hit(range: range, readings: entry.readings, isWeak: entry.isWeak))
      }
      start = end
    }
    return hits
  }

  /// Whether a word is in capitals, as *rose* never is: ROS.
  private static func isAcronym(_ word: Substring) -> Bool {
    word.utf8.count <= 5 && word.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// Whether an offset does not cut a run of ASCII letters and digits.
  private static func isEdge(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    return !(isAlphanumeric(bytes[offset - 1]) && isAlphanumeric(bytes[offset]))
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte < 0x80
  }
}
