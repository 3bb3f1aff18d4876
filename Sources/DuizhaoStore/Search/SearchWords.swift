import DuizhaoText

/// The words under which a text is found, in their order.
struct SearchWords {
  /// A word.
  struct Word {
    /// Where its letters are in ``SearchWords/letters``.
    var letters: Range<Int>
    /// The UTF-8 range of the text that it stands for.
    var range: Range<Int>
    /// What its number and spelling are folded to, where that is another word: `tumours` → `tumor`.
    var key: [UInt8]?
  }

  /// Characters of one kind that follow each other.
  struct Run {
    /// Their kind.
    var kind = SearchFolding.Kind.separators
    /// For each character its letters and its range, as in a word.
    var characters: [(letters: Range<Int>, range: Range<Int>)] = []
  }

  /// The folded letters of all words, in UTF-8.
  var letters: [UInt8] = []

  /// The words.
  private(set) var words: [Word] = []

  /// Appends what a run is: one word, or of Han and kana a word for each character with the one after it.
  mutating func append(_ run: Run, of text: String) {
    guard let first = run.characters.first, let last = run.characters.last else { return }
    guard run.kind == .ideographs else {
      var word = Word(
        letters: first.letters.lowerBound..<last.letters.upperBound,
        range: first.range.lowerBound..<last.range.upperBound
      )
      if run.kind == .letters { word.key = key(of: word, in: text) }
      words.append(word)
      return
    }
    for (index, character) in run.characters.enumerated() {
      let end = run.characters[min(index + 1, run.characters.count - 1)]
      words.append(
        Word(
          letters: character.letters.lowerBound..<end.letters.upperBound,
          range: character.range.lowerBound..<end.range.upperBound
        )
      )
    }
  }

  /// Takes away the word that the last character of Han is by itself: what is looked for may go on after it.
  mutating func removeLastCharacter() {
    if words.count > 1, words[words.count - 2].range.upperBound == words.last?.range.upperBound {
      words.removeLast()
    }
  }

  private func key(of word: Word, in text: String) -> [UInt8]? {
    // Only English has keys, and its words are as long folded as they were.
    guard word.letters.count == word.range.count, letters[word.letters].allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    let start = text.utf8.index(text.startIndex, offsetBy: word.range.lowerBound)
    let end = text.utf8.index(start, offsetBy: word.range.count)
    let key = FoldedText(String(text[start..<end])).bytes
    return key.elementsEqual(letters[word.letters]) ? nil : key
  }
}
