package import DuizhaoModel
import DuizhaoText

/// The short forms of an article: where each language defines and uses them.
package struct Abbreviations: Sendable {
  /// What kind of passage a sentence is.
  package enum Part: Sendable, Hashable, Comparable {
    case title, abstract, keyword
  }

  /// A definition or use with the sentence it stands in.
  package struct Located<Value: Sendable>: Sendable {
    /// The definition or use.
    package var value: Value
    /// The sentence, title or keyword.
    package var sentence: Sentence
    /// Its index among those of its part.
    package var index: Int
    /// What kind of passage it is.
    package var part: Part
  }

  /// The short forms of one language version.
  package struct Inventory: Sendable {
    /// The definitions, in the order of the text.
    package var definitions: [Located<AbbreviationDefinition>] = []
    /// The uses, in the order of the text.
    package var uses: [Located<AbbreviationUse>] = []
  }

  /// The short forms of each side.
  package let sides: Sides<Inventory>

  /// What the glossary knows of short forms.
  let known: KnownAbbreviations

  /// Reads the short forms of an article.
  ///
  /// - Complexity: Linear in the length of the article.
  init(_ article: AlignedArticle, knowledge: CheckKnowledge) {
    let known = knowledge.abbreviations
    let passages = Sides(source: Side.source, target: .target).map { Self.passages(article, $0) }
    let definitions = passages.map { passages in
      passages.flatMap { passage in
        DefinitionReader(passage.sentence, text: passage.text, known: known).definitions.map {
          Located(value: $0, sentence: passage.sentence, index: passage.index, part: passage.part)
        }
      }
    }
    let stemmer = Stemmer()
    let words = UseReader.Knowledge(
      defined: Set((definitions.source + definitions.target).map(\.value.short.key)),
      known: known,
      forms: (definitions.source + definitions.target).map(\.value.short),
      isWord: {
        EnglishFunctionWords.contains($0) || knowledge.vocabulary.isTargetStem(stemmer.key(of: $0))
      },
      isFrequent: {
        EnglishFunctionWords.contains($0)
          || knowledge.vocabulary.probabilities["@" + stemmer.key(of: $0)] != nil
      }
    )
    func inventory(_ side: Side) -> Inventory {
      let uses = passages[side].flatMap { passage in
        let taken = definitions[side].filter { $0.part == passage.part && $0.index == passage.index }
        return UseReader(passage.sentence, text: passage.text, knowledge: words)
          .uses(outside: taken.map(\.value.shortRange)).map {
            Located(value: $0, sentence: passage.sentence, index: passage.index, part: passage.part)
          }
      }
      return Inventory(definitions: definitions[side], uses: uses)
    }
    self.known = known
    sides = Sides(source: inventory(.source), target: inventory(.target))
  }

  private struct Passage {
    var sentence: Sentence
    var text: NarrowText
    var index: Int
    var part: Part
  }

  private static func passages(_ article: AlignedArticle, _ side: Side) -> [Passage] {
    let parts: [(Part, [Sentence])] = [
      (.title, article.titles[side].map { [$0] } ?? []), (.abstract, article.sentences[side]),
      (.keyword, article.keywords[side]),
    ]
    return parts.flatMap { part, sentences in
      sentences.enumerated().map { index, sentence in
        Passage(sentence: sentence, text: NarrowText(sentence.text.string), index: index, part: part)
      }
    }
  }
}

extension Abbreviations.Located where Value == AbbreviationDefinition {
  /// The full form with the short form in its brackets.
  var place: Place { Place(value.range, in: sentence) }
  /// The short form alone.
  var shortPlace: Place { Place(value.shortRange, in: sentence) }
}

extension Abbreviations.Located where Value == AbbreviationUse {
  /// The short form as used.
  var place: Place { Place(value.range, in: sentence) }
}

extension Abbreviations.Located {
  /// Whether this stands before another place of the same side.
  func isBefore<Other>(_ other: Abbreviations.Located<Other>) -> Bool {
    sentence.text.documentRange.lowerBound < other.sentence.text.documentRange.lowerBound
  }
}

extension Abbreviations {
  /// The definitions of a short form on one side.
  package func definitions(of short: ShortForm, _ side: Side) -> [Located<AbbreviationDefinition>] {
    sides[side].definitions.filter { $0.value.short.key == short.key }
  }

  /// The uses of a short form on one side.
  package func uses(of short: ShortForm, _ side: Side) -> [Located<AbbreviationUse>] {
    sides[side].uses.filter { $0.value.short.key == short.key }
  }

  /// The short forms used on a side, in the order of their first use.
  func shortForms(used side: Side) -> [ShortForm] {
    var seen: Set<String> = []
    return sides[side].uses.map(\.value.short).filter { seen.insert($0.key).inserted }
  }

  /// The short form of the article that a word is a slip of: one that is defined, in either language, while the word
  /// is not.
  ///
  ///     abbreviations.meant(by: "RPL-C")    // RLP-C, .order
  package func meant(by word: String) -> (short: ShortForm, slip: ShortForm.Slip)? {
    let written = ShortForm(word)
    var best: (short: ShortForm, slip: ShortForm.Slip)?
    for side in Side.allCases {
      for definition in sides[side].definitions {
        if definition.value.short.key == written.key { return nil }
        guard let slip = written.slip(to: definition.value.short) else { continue }
        if best == nil || best?.slip == .letter { best = (definition.value.short, slip) }
      }
    }
    return best
  }
}
