import DuizhaoModel
import DuizhaoText

/// What scanning and wrong encodings broke in an article: which sentences, and where.
///
/// Little can be built on such sentences, so rules ask before they speak up.
struct Damage: Sendable {
  /// What is broken.
  enum Kind: String, Sendable, CaseIterable {
    /// A character that says another was lost, or one of no meaning.
    case lostCharacter
    /// UTF-8 read as another encoding (Âµ, é as Ã©).
    case mojibake
    /// O for 0, l for 1.
    case letterForDigit
    /// An exponent that came down to the line (×109/L).
    case lostSuperscript
    /// Commands and braces of LaTeX.
    case markup
    /// Words without the space between them.
    case gluedWords
    /// A section label without the space after it (MethodsThe).
    case gluedLabel
    /// A word that a line break cut, with its hyphen (treat- ment).
    case hyphenation
    /// Parentheses that do not close, signs among numbers: nothing to report, but a reason to doubt.
    case doubtful
  }

  /// A broken place.
  struct Mark: Sendable {
    var kind: Kind
    var side: Side
    var sentence: Sentence
    var range: Range<Int>
  }

  /// The broken places of titles, abstracts and keywords, in order.
  private(set) var marks: [Mark] = []

  private var isBroken: Sides<[Bool]>

  /// Looks for what is broken.
  ///
  /// - Complexity: Linear in the length of the article.
  init(_ article: AlignedArticle, vocabulary: Vocabulary) {
    isBroken = article.sentences.map { Array(repeating: false, count: $0.count) }
    let words = GluedWords(vocabulary)
    for side in [Side.source, .target] {
      let titles = article.titles[side].map { [$0] } ?? []
      for sentence in titles + article.keywords[side] { add(sentence, side, words) }
      for (index, sentence) in article.sentences[side].enumerated() {
        isBroken[side][index] = add(sentence, side, words)
      }
    }
  }

  /// Whether a sentence of the abstract shows traces of scanning.
  func isDamaged(_ sentence: Int, _ side: Side) -> Bool { isBroken[side][sentence] }

  /// Adds the marks of a sentence, and returns whether they cast doubt on it.
  @discardableResult
  private mutating func add(_ sentence: Sentence, _ side: Side, _ words: GluedWords) -> Bool {
    let found =
      BrokenCharacters.marks(in: sentence) + BrokenNumbers.marks(in: sentence) + words.marks(in: sentence)
    marks += found.map { Mark(kind: $0.kind, side: side, sentence: sentence, range: $0.range) }
    // A label glued to the first word harms no number.
    return found.contains { $0.kind != .gluedLabel }
  }
}

/// A broken place of a sentence.
typealias BrokenPlace = (kind: Damage.Kind, range: Range<Int>)
