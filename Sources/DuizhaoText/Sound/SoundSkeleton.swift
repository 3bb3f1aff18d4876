/// The consonants of a name as they sound, for comparing a Chinese transliteration with what it transliterates.
///
/// 吉西他滨 (*ji xi ta bin*) and *gemcitabine* have nearly the same: vowels are left out, consonants that Chinese
/// does not tell apart are one.
package struct SoundSkeleton: Sendable, Hashable {
  /// A class of consonants.
  package enum Sound: UInt8, Sendable, Hashable {
    /// b p
    case labial
    /// d t
    case dental
    /// g k c q
    case velar
    /// s z c ch sh x
    case sibilant
    /// j, soft g: between velar and sibilant (帕金森, *Parkinson*).
    case palatal
    /// f v ph w
    case fricative
    case nasalM, nasalN
    /// l r
    case liquid
    /// h
    case aspirate
  }

  /// The sounds in order.
  package var sounds: [Sound] = []

  /// How alike two sounds are, from 0 to 1.
  static func likeness(_ a: Sound, _ b: Sound) -> Double {
    if a == b { return 1 }
    switch (a, b) {
    case (.palatal, .velar), (.velar, .palatal), (.palatal, .sibilant), (.sibilant, .palatal),
      (.nasalM, .nasalN), (.nasalN, .nasalM), (.velar, .aspirate), (.aspirate, .velar),
      (.fricative, .aspirate), (.aspirate, .fricative):
      return 0.6
    case (.dental, .sibilant), (.sibilant, .dental), (.dental, .palatal), (.palatal, .dental),
      (.labial, .fricative), (.fricative, .labial):
      return 0.35
    default: return 0
    }
  }

  /// The skeleton of a syllable of Hanyu Pinyin, lower case, without tones.
  package init(pinyin syllable: String) {
    let bytes = Array(syllable.utf8)
    guard let first = bytes.first else { return }
    let second = bytes.count > 1 ? bytes[1] : 0
    switch first {
    case UInt8(ascii: "b"), UInt8(ascii: "p"): sounds.append(.labial)
    case UInt8(ascii: "d"), UInt8(ascii: "t"): sounds.append(.dental)
    case UInt8(ascii: "g"), UInt8(ascii: "k"): sounds.append(.velar)
    case UInt8(ascii: "j"), UInt8(ascii: "q"): sounds.append(.palatal)
    case UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "x"): sounds.append(.sibilant)
    case UInt8(ascii: "f"), UInt8(ascii: "w"): sounds.append(.fricative)
    case UInt8(ascii: "m"): sounds.append(.nasalM)
    case UInt8(ascii: "n"): sounds.append(.nasalN)
    case UInt8(ascii: "l"), UInt8(ascii: "r"): sounds.append(.liquid)
    case UInt8(ascii: "h"): sounds.append(second == UInt8(ascii: "u") ? .fricative : .aspirate)
    case UInt8(ascii: "e") where second == UInt8(ascii: "r"): sounds.append(.liquid)
    default: break
    }
    if bytes.count > 1, bytes.last == UInt8(ascii: "n") || bytes.last == UInt8(ascii: "g") {
      sounds.append(.nasalN)
    }
  }

  /// The skeleton of a Latin word in lower case.
  package init(latin word: String) {
    let bytes = Array(word.utf8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let previous = index > 0 ? bytes[index - 1] : 0
      if byte == previous { continue }
      let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
      switch byte {
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"): sounds.append(.fricative)
      case UInt8(ascii: "b"), UInt8(ascii: "p"): sounds.append(.labial)
      case UInt8(ascii: "d"), UInt8(ascii: "t"): sounds.append(.dental)
      case UInt8(ascii: "c") where isSoft || next == UInt8(ascii: "h"): sounds.append(.sibilant)
      case UInt8(ascii: "c") where next == UInt8(ascii: "k"): break
      case UInt8(ascii: "g") where isSoft: sounds.append(.palatal)
      case UInt8(ascii: "g") where previous == UInt8(ascii: "n"): break
      case UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "q"): sounds.append(.velar)
      case UInt8(ascii: "x"):
        sounds.append(.velar)
        sounds.append(.sibilant)
      case UInt8(ascii: "j"): sounds.append(.palatal)
      case UInt8(ascii: "s"), UInt8(ascii: "z"): sounds.append(.sibilant)
      case UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): sounds.append(.fricative)
      case UInt8(ascii: "m"): sounds.append(.nasalM)
      case UInt8(ascii: "n"): sounds.append(.nasalN)
      case UInt8(ascii: "l"), UInt8(ascii: "r"): sounds.append(.liquid)
      case UInt8(ascii: "h") where index == 0 || Self.isVowel(previous): sounds.append(.aspirate)
      default: break
      }
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}

extension SoundSkeleton {
  /// Finds the run of syllables that sounds most like a word.
  ///
  /// An alignment in which sounds of the word may be left out at a cost (the r of *Parkinson* has no counterpart in
  /// 帕金森), and syllables before and after the run at none.
  ///
  /// - Parameters:
  ///   - syllables: The skeletons of the syllables, in order.
  ///   - word: The skeleton of the word.
  /// - Returns: The run, and its likeness from 0 to 1; nil where nothing is alike.
  /// - Complexity: O(*n* · *m*) in the sounds of both.
  package static func bestRun(
    of syllables: [SoundSkeleton],
    like word: SoundSkeleton
  ) -> (run: Range<Int>, likeness: Double)? {
    let sounds = syllables.enumerated().flatMap { index, skeleton in
      skeleton.sounds.map { (sound: $0, index: index) }
    }
    let columns = word.sounds.count
    guard columns > 0, !sounds.isEmpty else { return nil }
    // score[j]: the best likeness of the word's first j sounds with a run that ends here; start[j]: where it begins.
    var score = (0...columns).map { -Self.gapInWord * Double($0) }
    var start = [Int](repeating: 0, count: columns + 1)
    var best: (run: Range<Int>, likeness: Double)?
    for (row, (sound, syllable)) in sounds.enumerated() {
      // A run may begin at any syllable; in the middle of one, its first sound is left out.
      let begins = row == 0 || sounds[row - 1].index != syllable
      let opening = begins ? 0 : -Self.gapInRun
      var diagonal = opening
      var diagonalStart = syllable
      score[0] = opening
      start[0] = syllable
      for column in 1...columns {
        // The run goes on, or begins here with the first sounds of the word left out.
        let fresh = opening - Self.gapInWord * Double(column - 1)
        if fresh >= diagonal { diagonalStart = syllable }
        let match = max(fresh, diagonal) + 2 * likeness(sound, word.sounds[column - 1]) - 1
        let skipWord = score[column - 1] - Self.gapInWord
        let skipRun = score[column] - Self.gapInRun
        diagonal = score[column]
        let from = diagonalStart
        diagonalStart = start[column]
        if match >= skipWord, match >= skipRun {
          score[column] = match
          start[column] = from
        } else if skipWord >= skipRun {
          score[column] = skipWord
          start[column] = start[column - 1]
        } else {
          score[column] = skipRun
        }
      }
      let isEnd = row + 1 == sounds.count || sounds[row + 1].index != syllable
      let likeness = score[columns] / Double(columns)
      if isEnd, likeness > best?.likeness ?? 0 { best = (start[columns]..<syllable + 1, likeness) }
    }
    return best
  }

  private static var gapInWord: Double { 0.35 }
  private static var gapInRun: Double { 0.5 }
}
