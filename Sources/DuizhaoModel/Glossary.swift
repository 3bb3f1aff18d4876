/// The terminology and the plain words that analysis works with.
public struct Glossary: Sendable {
  /// The concepts, in a fixed order; occurrences refer to them by index.
  public var concepts: [Concept]

  /// Plain words of the source language and how they are translated.
  public var lexicon: [LexiconEntry]

  /// How common words of both languages are in medical prose, as Zipf values.
  ///
  /// A Zipf value is the common logarithm of the number of occurrences in a thousand million words (van Heuven et
  /// al. 2014). What is not listed is rare.
  public var frequencies: [WordFrequency]

  /// Parts of words, by which what is not listed is half understood.
  public var morphemes: [Morpheme]

  /// How names are read.
  public var names: NameReadings

  /// Words that say which way something goes (升高, *increased*), a row a sense and group of words.
  public var directions: [DirectionPhrase]

  /// Abbreviations that are widely known (DNA, PCR, COPD).
  public var commonAbbreviations: [CommonAbbreviation]

  /// How often words of both languages have a counterpart where the sentence that they stand in is translated.
  public var tieRates: [TieRate] = []

  /// English words that are spelled right and that nothing else lists, in lower case.
  public var words: [String] = []

  /// Creates a glossary.
  public init(
    concepts: [Concept] = [],
    lexicon: [LexiconEntry] = [],
    frequencies: [WordFrequency] = [],
    morphemes: [Morpheme] = [],
    names: NameReadings = NameReadings(),
    directions: [DirectionPhrase] = [],
    commonAbbreviations: [CommonAbbreviation] = []
  ) {
    self.concepts = concepts
    self.lexicon = lexicon
    self.frequencies = frequencies
    self.morphemes = morphemes
    self.names = names
    self.directions = directions
    self.commonAbbreviations = commonAbbreviations
  }
}

/// Words of both languages that say which way something goes.
public struct DirectionPhrase: Sendable, Hashable {
  /// What they say (`increase`, `lower`, `not-significant`), as `Glossary/README.md` lists it.
  public var sense: String

  /// The Chinese words.
  public var chinese: [String]

  /// The English words, inflected forms included.
  public var english: [String]

  /// Creates a row.
  public init(sense: String, chinese: [String], english: [String]) {
    self.sense = sense
    self.chinese = chinese
    self.english = english
  }
}

/// A widely known abbreviation with its full forms.
public struct CommonAbbreviation: Sendable, Hashable {
  /// By whom an abbreviation is understood.
  public enum Reach: String, Sendable, Hashable, CaseIterable {
    /// By all readers: it needs no definition anywhere.
    case universal = ""
    /// By those of its field: an abstract defines it once.
    case field
  }

  /// The short form (DNA).
  public var text: String

  /// The English full forms.
  public var english: [String]

  /// The Chinese full forms.
  public var chinese: [String]

  /// By whom it is understood.
  public var reach: Reach

  /// Whether it needs no definition anywhere.
  public var isUniversal: Bool { reach == .universal }

  /// Creates an entry.
  public init(_ text: String, english: [String], chinese: [String], reach: Reach = .universal) {
    self.text = text
    self.english = english
    self.chinese = chinese
    self.reach = reach
  }
}

/// How common a word is.
public struct WordFrequency: Sendable, Hashable {
  /// The word.
  public var word: String

  /// Its Zipf value.
  public var zipf: Double

  /// Creates an entry.
  public init(word: String, zipf: Double) {
    self.word = word
    self.zipf = zipf
  }
}

/// How often a word is translated.
public struct TieRate: Sendable, Hashable {
  /// The word.
  public var word: String

  /// The share of its occurrences that have a counterpart in the translation, from 0 to 1.
  public var share: Double

  /// Creates an entry.
  public init(word: String, share: Double) {
    self.word = word
    self.share = share
  }
}

/// A word with its translations.
public struct LexiconEntry: Sendable, Hashable {
  /// What part a word plays for alignment.
  public enum WordClass: String, Sendable, Hashable {
    case content = ""
    /// Particles, prepositions, conjunctions, pronouns: weak evidence.
    case function
    case numeral
    case name
  }

  /// The word.
  public var headword: String

  /// Its translations, the likeliest first.
  public var translations: [String]

  /// What part it plays.
  public var wordClass: WordClass

  /// Creates an entry.
  public init(headword: String, translations: [String], wordClass: WordClass = .content) {
    self.headword = headword
    self.translations = translations
    self.wordClass = wordClass
  }
}

/// A part of words with what stands for it in the other language: 骨 and *osteo-*, -单抗 and *-mab*.
public struct Morpheme: Sendable, Hashable {
  /// Where in a word a form stands, told by its hyphens.
  public enum Place: Sendable, Hashable {
    /// At the start, or before another part: `osteo-`.
    case prefix
    /// At the end: `-itis`.
    case suffix
    /// By itself, or anywhere: `bone`.
    case free
  }

  /// A form and its place.
  public struct Form: Sendable, Hashable {
    /// The form without hyphens.
    public var text: String
    /// Where it stands.
    public var place: Place

    /// Creates a form from its written shape (`osteo-`, `-itis`, `bone`); one with hyphens on both sides keeps them.
    public init(_ written: String) {
      guard written.count < 2 || !(written.hasPrefix("-") && written.hasSuffix("-")) else {
        place = .free
        text = written
        return
      }
      place = written.hasSuffix("-") ? .prefix : written.hasPrefix("-") ? .suffix : .free
      text = String(written.drop { $0 == "-" })
      while text.last == "-" { text.removeLast() }
    }
  }

  /// What kind of names a morpheme makes.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case general = ""
    /// A stem of drug names (-单抗/-mab).
    case drug
    /// A stem of the names of enzymes and other proteins (-激酶/-kinase).
    case enzyme
  }

  /// The source form.
  public var source: Form

  /// The target forms, the likeliest first.
  public var targets: [Form]

  /// What kind of names it makes.
  public var kind: Kind

  /// Creates a morpheme.
  public init(source: Form, targets: [Form], kind: Kind = .general) {
    self.source = source
    self.targets = targets
    self.kind = kind
  }
}
