import DuizhaoModel
import DuizhaoText

/// How the Latin names of a byline spell the Chinese ones.
struct BylineSpelling {
  /// How a Latin name stands to the Chinese name in the same place.
  enum Verdict {
    /// It spells the name, or nothing can be said.
    case right
    /// It spells another name in Hanyu Pinyin.
    case wrong
    /// It is no Hanyu Pinyin: a slip, or damage.
    case misspelled
    /// It spells another author's name.
    case elsewhere
  }

  let names: Sides<[MappedText]>
  private let readings: [[[String]]?]
  private let letters: [String]

  /// Compares the authors of two versions, the source in Chinese.
  init(_ names: Sides<[MappedText]>, _ romanization: Romanization) {
    self.names = names
    readings = names.source.map { romanization.readings(of: $0.string) }
    letters = names.target.map { Romanization.letters($0.string) }
  }

  /// The usual spelling of a Chinese name, with spaces between its syllables.
  func usualSpelling(_ source: Int) -> String { readings[source]?.first?.joined(separator: " ") ?? "" }

  /// Whether a Latin name spells a Chinese one.
  func spells(_ target: Int, _ source: Int) -> Bool {
    readings[source]?.contains { Romanization.spells(letters[target], $0) } ?? false
  }

  /// Judges the Latin name in a place.
  func verdict(_ place: Int) -> Verdict {
    guard let readings = readings[place], letters[place].count >= 3, !spells(place, place) else {
      return .right
    }
    if letters.indices.contains(where: { spells($0, place) }) { return .elsewhere }
    let name = names.target[place].string
    let written = letters[place]
    guard name.contains(where: { $0.isWhitespace || $0 == "-" }), !isCut(written, readings) else {
      return .right
    }
    // A letter l in place of i is damage.
    if readings.contains(where: { Romanization.spells(written.replacing("l", with: "i"), $0) })
      || readings.contains(where: { Romanization.spells(written.dropLast() + "i", $0) })
        && written.last == "l"
    {
      return .right
    }
    return Romanization.isPinyin(written) ? .wrong : .misspelled
  }

  /// Whether a name was cut short where it was read, or runs into the words beside it.
  private func isCut(_ written: String, _ readings: [[String]]) -> Bool {
    readings.contains { syllables in
      (0...2).contains { length in
        guard length < syllables.count else { return false }
        let parts = syllables.dropFirst(length) + syllables.prefix(length)
        let whole = parts.joined()
        if written.count >= whole.count + 4, written.hasPrefix(whole) || written.hasSuffix(whole) {
          return true
        }
        // All but the last syllable, with its first consonant at most.
        let rest = parts.dropLast().joined()
        let extra = written.dropFirst(rest.count)
        return written.hasPrefix(rest) && extra.count <= 1 && whole.hasPrefix(written)
      }
    }
  }

  /// The authors of the longer byline that the shorter one lacks, where it names all the others; nil where the
  /// shorter one has names that are not in the longer one, so that nothing is sure.
  var missing: (side: Side, places: [Int])? {
    let side: Side = names.source.count > names.target.count ? .source : .target
    func matches(_ own: Int, _ other: Int) -> Bool {
      side == .source ? spells(other, own) : spells(own, other)
    }
    let others = names[side.other].indices
    let places = names[side].indices.filter { own in !others.contains { matches(own, $0) } }
    guard names[side].count - places.count == others.count, !places.isEmpty else { return nil }
    return (side, places)
  }

  /// Whether a name that one side lacks is a name at all.
  func isName(_ place: Int, on side: Side) -> Bool {
    side == .source ? readings[place] != nil : Romanization.isPinyin(letters[place])
  }
}
