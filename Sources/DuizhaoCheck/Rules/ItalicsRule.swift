public import DuizhaoModel
import DuizhaoText

/// Reports statistical symbols and names of genera that are not in italics, once a file and language, where the file
/// shows italics at all.
public struct ItalicsRule: Rule {
  public static let about = RuleDescription(
    id: "italics",
    group: .typography,
    summary: Message(en: "a symbol or a genus is not in italics", zh: "统计学符号或属名未用斜体"),
    rationale: Message(
      en:
        "Symbols of statistics and names of genera and species are set in italics; in roman type they read as words.",
      zh: "统计学符号和生物属种名用斜体，正体易被当作普通字词。"
    ),
    severity: .warning,
    isOnByDefault: false,
    clause: "GB/T 3358.1",
    options: [genera.description],
    examples: [
      RuleExample("差异有统计学意义（*P*<0.05）。", "The difference was significant (*P*<0.05)."),
      RuleExample("差异有统计学意义（P<0.05）。", "The difference was significant (P<0.05)."),
      RuleExample("差异有统计学意义（*P*<0.05）。", "The difference was significant (⟦P⟧<0.05)."),
      RuleExample("大肠埃希菌与*P*值。", "⟦Escherichia coli⟧ and the *P* value."),
    ]
  )

  static let genera = RuleOption(
    "genera",
    default: [
      "Escherichia", "Staphylococcus", "Streptococcus", "Enterococcus", "Klebsiella", "Pseudomonas",
      "Acinetobacter",
      "Helicobacter", "Mycobacterium", "Salmonella", "Shigella", "Candida", "Aspergillus", "Cryptococcus",
      "Lactobacillus", "Bifidobacterium", "Bacteroides", "Akkermansia", "Clostridium", "Clostridioides",
      "Listeria",
      "Legionella", "Neisseria", "Haemophilus", "Campylobacter", "Vibrio", "Yersinia", "Proteus", "Bacillus",
      "Chlamydia", "Mycoplasma", "Treponema", "Borrelia", "Rickettsia", "Plasmodium", "Toxoplasma",
      "Schistosoma",
      "Leishmania", "Trypanosoma", "Drosophila", "Caenorhabditis", "Arabidopsis", "Saccharomyces",
    ],
    Message(en: "the genera whose names are looked for", zh: "所查的属名")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let genera = Set(context[Self.genera, of: Self.self])
    return Side.allCases.flatMap { side -> [Finding] in
      let italics = context.article.article.versions[side].italics
      guard !italics.isEmpty else { return [] }
      var spots = TypographySpots(side)
      for sentence in context.prose(side) {
        for range in Self.symbols(in: sentence) + Self.names(in: sentence, genera) {
          let place = sentence.text.documentRange(of: range)
          guard
            !italics.contains(where: {
              $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound
            })
          else { continue }
          let written = String(sentence.text.string.slice(range))
          spots.add(range, of: sentence.text, replacing: range, with: "*\(written)*")
        }
      }
      return spots.finding(
        Message(
          en: "\(spots.count) symbols or names of genera are not in italics",
          zh: "有\(spots.count)处统计学符号或属名未用斜体"
        ),
        by: self
      )
    }
  }

  /// The letters of P values and of test statistics that have one.
  private static func symbols(in sentence: Sentence) -> [Range<Int>] {
    sentence.values.filter { $0.kind == .pValue || $0.kind == .statistic }.compactMap { value in
      let written = Array(sentence.text.string.slice(value.range).utf8)
      guard let first = written.first, first.isASCIILetter, written.count > 1, !written[1].isASCIILetter
      else {
        return nil
      }
      return value.range.lowerBound..<value.range.lowerBound + 1
    }
  }

  /// The names of genera, with the species where it follows.
  private static func names(in sentence: Sentence, _ genera: Set<String>) -> [Range<Int>] {
    let text = sentence.text.string
    return sentence.tokens.indices.compactMap { index in
      let token = sentence.tokens[index]
      guard token.kind == .latin, genera.contains(String(text.slice(token.range))) else { return nil }
      guard index + 1 < sentence.tokens.count else { return token.range }
      let next = sentence.tokens[index + 1]
      let word = text.slice(next.range)
      let isSpecies =
        next.kind == .latin && next.range.lowerBound == token.range.upperBound + 1 && word.utf8.count > 3
        && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && !EnglishFunctionWords.contains(word)
        && ["i", "s", "a", "e", "m", "r"].contains(word.last)
      return isSpecies ? token.range.lowerBound..<next.range.upperBound : token.range
    }
  }
}
