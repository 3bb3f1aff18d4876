import DuizhaoModel
import DuizhaoText

/// A place where a short form is used, other than its definition.
package struct AbbreviationUse: Sendable, Hashable {
  /// What the words around a short form tell of it.
  package enum Setting: Sendable, Hashable {
    case plain
    /// A value follows (MD=0.93): the name of a statistic.
    case statistic
    /// Next to *gene*, 蛋白, *pathway*, or in a row of gene symbols.
    case molecular
    /// Before *group* or 组: what a group of the study is called.
    case group
  }

  /// The short form.
  package var short: ShortForm

  /// Where it stands in the sentence.
  package var range: Range<Int>

  /// What the words around it tell.
  package var setting: Setting
}

/// Finds the short forms that a sentence uses.
struct UseReader {
  /// What the article and the glossary know of short forms and words.
  struct Knowledge {
    /// The short forms that the article defines in either language, by key.
    var defined: Set<String>
    /// Those of the glossary.
    var known: KnownAbbreviations
    /// Whether a word in small letters is an English word.
    var isWord: (String) -> Bool
  }

  private let sentence: Sentence
  private let text: NarrowText
  private let knowledge: Knowledge
  /// The Latin words and the numbers, as ranges of characters.
  private let tokens: [Range<Int>]

  init(_ sentence: Sentence, text: NarrowText, knowledge: Knowledge) {
    self.sentence = sentence
    self.text = text
    self.knowledge = knowledge
    tokens = sentence.tokens.filter { $0.kind == .latin || $0.kind == .number }.map { text.characters($0.range) }
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
      let hasGap = text.scalars[range].contains(" ")
      if knowledge.defined.contains(short.key) || hasGap && isTitleWithNumber(short, last) {
        return ([range], count)
      }
    }
    let short = ShortForm(text.string(token))
    if isShortForm(token, short) { return ([token], 1) }
    return (partsOfCompound(token), 1)
  }

  /// APACHE II: a known form of a word and a Roman numeral.
  private func isTitleWithNumber(_ short: ShortForm, _ last: Range<Int>) -> Bool {
    ShortForm.isRoman(text.scalars[last]) && knowledge.known[short] != nil
  }

  private func isShortForm(_ range: Range<Int>, _ short: ShortForm) -> Bool {
    if knowledge.defined.contains(short.key) { return true }
    guard ShortForm.isEvident(text.scalars[range]), short.key != "VS", let first = text.scalars[range].first, !first.isDigit else {
      return false
    }
    if knowledge.known[short] != nil { return true }
    if text.scalars[range].contains("-") {
      let pieces = pieces(of: range)
      return pieces.contains { text.scalars[$0].allSatisfy(\.isDigit) } || isCut(pieces)
    }
    return !isShouted(short)
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
    return pieces.filter { $0.count > 1 && isShortForm($0, ShortForm(text.string($0))) }
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
    short.isAllCapitals && short.key.count >= 3 && knowledge.known.usualSpelling(of: short) == nil
      && knowledge.isWord(short.text.lowercased())
  }

  /// Whether the whole text is in capitals, as some titles are.
  private var isAllInCapitals: Bool {
    let capitals = text.scalars.count(where: \.isCapital)
    return capitals > 20 && capitals > 2 * text.scalars.count(where: \.isSmall)
      && !text.scalars.contains(where: \.isHan)
  }

  // MARK: Settings

  private func setting(of range: Range<Int>) -> AbbreviationUse.Setting {
    if isStatistic(range) { return .statistic }
    let (before, after) = (neighbour(before: range.lowerBound), neighbour(behind: range.upperBound))
    if Self.groupWords.contains(where: { after.hasPrefix($0) }) { return .group }
    if Self.molecularWords.contains(where: { after.hasPrefix($0) })
      || Self.molecularWords.contains(where: { before.hasSuffix($0) }) || isInRowOfSymbols(range)
    {
      return .molecular
    }
    return .plain
  }

  private func isStatistic(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index < text.count, text.scalars[index] == " " { index += 1 }
    if index < text.count, ["=", "<", ">", "≤", "≥", "±", "%"].contains(text.scalars[index]) { return true }
    return range.lowerBound > 0 && text.scalars[range.lowerBound - 1] == "%"
  }

  /// The text behind a place, without spaces, in lower case.
  private func neighbour(behind index: Int) -> String {
    String(text.scalars[index..<min(index + 16, text.count)].filter { $0 != " " && $0 != "-" }.map(\.lowered))
  }

  private func neighbour(before index: Int) -> String {
    String(text.scalars[max(0, index - 16)..<index].filter { $0 != " " && $0 != "-" }.map(\.lowered))
  }

  private static let groupWords = ["group", "组"]

  private static let molecularWords = [
    "gene", "mrna", "protein", "pathway", "signal", "receptor", "expression", "promoter", "antibod", "transgenic",
    "knockout", "inhibitor", "agonist", "基因", "蛋白", "通路", "信号", "受体", "表达", "启动子", "抗体", "敲除", "抑制剂", "激动剂",
    "转录", "软件", "software", "database", "数据库", "网站", "公司",
  ]

  /// Whether a symbol with a digit is the next item of the same row (BPI、BIRC5).
  private func isInRowOfSymbols(_ range: Range<Int>) -> Bool {
    if let before = tokens.last(where: { $0.upperBound <= range.lowerBound }), isSymbol(before),
      isComma(before.upperBound..<range.lowerBound)
    {
      return true
    }
    guard let after = tokens.first(where: { $0.lowerBound >= range.upperBound }) else { return false }
    return isSymbol(after) && isComma(range.upperBound..<after.lowerBound)
  }

  private func isComma(_ gap: Range<Int>) -> Bool {
    let marks = text.scalars[gap].filter { $0 != " " }
    return marks.count == 1 && (marks[0].isSeparator || marks[0] == "/" || marks[0] == "和")
  }

  private func isSymbol(_ range: Range<Int>) -> Bool {
    let symbol = text.scalars[range]
    return symbol.first?.isCapital == true && symbol.contains(where: \.isDigit) && symbol.count(where: \.isCapital) > 1
  }
}
