import DuizhaoModel
import DuizhaoText

/// Finds the short forms that a sentence uses.
struct UseReader {
  /// What the article and the glossary know of short forms and words.
  struct Knowledge {
    /// The short forms that the article defines in either language, by key.
    var defined: Set<String>
    /// Those of the glossary.
    var known: KnownAbbreviations
    /// The forms that are defined, which others may be slips of.
    var forms: [ShortForm]
    /// Whether a word in small letters is an English word.
    var isWord: (String) -> Bool
    /// Whether it is a frequent one.
    var isFrequent: (String) -> Bool
  }

  private let sentence: Sentence
  let text: NarrowText
  private let knowledge: Knowledge
  /// The Latin words and the numbers, as ranges of characters.
  let tokens: [Range<Int>]

  init(_ sentence: Sentence, text: NarrowText, knowledge: Knowledge) {
    self.sentence = sentence
    self.text = text
    self.knowledge = knowledge
    tokens = sentence.tokens.filter { $0.kind == .latin || $0.kind == .number }.map {
      text.characters($0.range)
    }
  }

  /// The uses outside the given ranges of the sentence, in order.
  func uses(outside definitions: [Range<Int>]) -> [AbbreviationUse] {
    var uses: [AbbreviationUse] = []
    var index = 0
    let isLoud = isAllInCapitals
    while index < tokens.count {
      let (found, count) = shortForms(at: index)
      index += count
      for range in found {
        let written = text.written(range)
        let short = ShortForm(text.string(range))
        guard !definitions.contains(where: { $0.overlaps(written) }),
          !isLoud || knowledge.defined.contains(short.key)
        else { continue }
        uses.append(AbbreviationUse(short: short, range: written, setting: setting(of: range)))
      }
    }
    return uses
  }

  /// The short forms that begin with a token, and how many tokens they take.
  private func shortForms(at index: Int) -> ([Range<Int>], Int) {
    let token = tokens[index]
    for count in [3, 2] where index + count <= tokens.count {
      let range = token.lowerBound..<tokens[index + count - 1].upperBound
      let last = tokens[index + count - 1]
      guard range.count <= 14, last.lowerBound - tokens[index + count - 2].upperBound <= 1 else { continue }
      let short = ShortForm(text.string(range))
      let gap = text.scalars[range.lowerBound..<last.lowerBound].last
      if knowledge.defined.contains(short.key) || gap == " " && isTitleWithNumber(short, last)
        || gap == "/" && knowledge.known[short] != nil
      {
        return ([range], count)
      }
    }
    let short = ShortForm(text.string(token))
    guard !isAccession(token) else { return ([], 1) }
    if isShortForm(token, short) {
      let pieces = pieces(of: token)
      return (isCut(pieces) ? [token, pieces[0]] : [token], 1)
    }
    return (partsOfCompound(token), 1)
  }

  /// APACHE II: a known form of a word and a Roman numeral.
  private func isTitleWithNumber(_ short: ShortForm, _ last: Range<Int>) -> Bool {
    short.key.count > 4 && ShortForm.isRoman(text.scalars[last]) && knowledge.known[short] != nil
  }

  private func isShortForm(_ range: Range<Int>, _ short: ShortForm) -> Bool {
    if knowledge.defined.contains(short.key) { return true }
    guard ShortForm.isEvident(text.scalars[range]), short.key != "VS", let first = text.scalars[range].first,
      !first.isDigit
    else {
      return false
    }
    if knowledge.known[short] != nil { return true }
    if text.scalars[range].contains("-") {
      let pieces = pieces(of: range)
      return pieces.contains { text.scalars[$0].allSatisfy(\.isDigit) } || isCut(pieces) || isSlip(short)
    }
    return !isShouted(short)
  }

  /// Whether it is a form of the article with letters swapped, hyphens apart (RPL-C).
  private func isSlip(_ short: ShortForm) -> Bool {
    knowledge.forms.contains { short.slip(to: $0).map { $0 != .letter } ?? false }
  }

  /// The number of an entry of a database (XM_027319282), or a strain (BALB/c).
  private func isAccession(_ range: Range<Int>) -> Bool {
    let rest = text.scalars[range.upperBound...].prefix(3)
    if rest.first == "_" { return true }
    return rest.first == "/" && rest.dropFirst().first?.isSmall == true
      && rest.dropFirst(2).first?.isWordCharacter != true
  }

  /// A known form with a cut word behind it (PaCO2-incr) is a form of its own.
  private func isCut(_ pieces: [Range<Int>]) -> Bool {
    guard pieces.count == 2 else { return false }
    let (first, last) = (ShortForm(text.string(pieces[0])), text.string(pieces[1]))
    return (3...5).contains(last.count) && text.scalars[pieces[1]].allSatisfy(\.isSmall)
      && !knowledge.isWord(last)
      && (knowledge.known[first] != nil || knowledge.defined.contains(first.key))
  }

  /// The short forms that a compound is made of (IBM-SMBG, AGES-RAGE).
  private func partsOfCompound(_ token: Range<Int>) -> [Range<Int>] {
    let pieces = pieces(of: token)
    guard pieces.count > 1 else { return [] }
    // A piece with a digit makes it a plasmid or the like, of which the other pieces are no words.
    let isName = pieces.contains { piece in
      let short = ShortForm(text.string(piece))
      return short.hasDigit && knowledge.known[short] == nil && !knowledge.defined.contains(short.key)
    }
    return isName ? [] : pieces.filter { $0.count > 1 && isShortForm($0, ShortForm(text.string($0))) }
  }

  private func pieces(of token: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = token.lowerBound
    for index in token where text.scalars[index] == "-" {
      pieces.append(start..<index)
      start = index + 1
    }
    pieces.append(start..<token.upperBound)
    return pieces.filter { !$0.isEmpty }
  }

  /// Whether it is a plain word in capitals (PATIENTS).
  private func isShouted(_ short: ShortForm) -> Bool {
    short.isAllCapitals && short.key.count >= 3 && knowledge.isFrequent(short.text.lowercased())
  }

  /// Whether the whole text is in capitals, as some titles are.
  private var isAllInCapitals: Bool {
    let capitals = text.scalars.count(where: \.isCapital)
    return capitals > 20 && capitals > 2 * text.scalars.count(where: \.isSmall)
      && !text.scalars.contains(where: \.isHan)
  }
}
