import DuizhaoModel

/// The stems of all words on the target side of a glossary.
///
/// Kept as 64-bit hashes (FNV-1a): of a hundred thousand words most occur again and again, and only a new one is
/// stemmed; nothing is allocated for a word.
struct StemSet: Sendable {
  private var stems: Set<UInt64> = []
  private var words: Set<UInt64> = []
  private var rightStems: Set<UInt64> = []
  private var rightWords: Set<UInt64> = []

  /// Collects the stems.
  ///
  /// - Complexity: O(*n*) in the bytes of the target forms.
  init(of glossary: Glossary) {
    var collector = Collector()
    for concept in glossary.concepts {
      for term in concept.terms where term.language == .english { collector.add(term.text) }
    }
    for entry in glossary.lexicon {
      for translation in entry.translations { collector.add(translation) }
    }
    stems = collector.stems
    // Words that are only known to be right say nothing of what the glossary can translate.
    words = collector.words
    for word in glossary.words { collector.add(word) }
    for frequency in glossary.frequencies { collector.add(frequency.word) }
    rightStems = collector.stems
    rightWords = collector.words
  }

  /// Whether a word, in lower case, is among them or is known to be spelled right.
  func containsRightWord(_ word: some StringProtocol) -> Bool {
    rightWords.contains(word.utf8.reduce(Self.emptyHash, Self.hash))
  }

  /// Whether a stem is among them or is that of a word that is known to be spelled right.
  func containsRight(_ stem: some StringProtocol) -> Bool {
    rightStems.contains(stem.utf8.reduce(Self.emptyHash, Self.hash))
  }

  /// Whether a word, in lower case, is among them as it is.
  func containsWord(_ word: some StringProtocol) -> Bool {
    words.contains(word.utf8.reduce(Self.emptyHash, Self.hash))
  }

  /// Whether a stem is among them.
  func contains(_ stem: some StringProtocol) -> Bool {
    var hash = Self.emptyHash
    for byte in stem.utf8 { hash = Self.hash(hash, byte) }
    return stems.contains(hash)
  }

  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Cuts forms into words and stems the new ones.
  private struct Collector {
    var stems: Set<UInt64> = Set(minimumCapacity: 32_000)
    var words: Set<UInt64> = Set(minimumCapacity: 64_000)
    private var word: [UInt8] = []
    private let stemmer = Stemmer()

    mutating func add(_ form: String) {
      var form = form
      form.withUTF8 { bytes in
        var hash = StemSet.emptyHash
        for byte in bytes {
          if byte.isASCIILetter || byte >= 0x80 {
            word.append(byte.lowercasedASCII)
            hash = StemSet.hash(hash, byte.lowercasedASCII)
          } else {
            close(hash)
            hash = StemSet.emptyHash
          }
        }
        close(hash)
      }
    }

    private mutating func close(_ hash: UInt64) {
      if word.count > 1, words.insert(hash).inserted {
        EnglishWordForm.americanize(&word)
        stems.insert(stemmer.withStem(of: word) { $0.reduce(StemSet.emptyHash, StemSet.hash) })
      }
      word.removeAll(keepingCapacity: true)
    }
  }
}
