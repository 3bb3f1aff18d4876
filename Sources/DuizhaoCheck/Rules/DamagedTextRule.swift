public import DuizhaoModel

/// Reports what scanning or a wrong encoding broke, once for each kind of damage and language.
public struct DamagedTextRule: Rule {
  public static let about = RuleDescription(
    id: "damaged-text",
    group: .text,
    summary: Message(en: "text is damaged by scanning or a wrong encoding", zh: "文字因扫描或编码错误而损坏"),
    rationale: Message(
      en:
        "2O15 is no year and “inthe” no word: databases cannot find them, and no other check of the sentence can be trusted.",
      zh: "2O15不是年份，inthe不是单词：数据库检索不到，该句的其他检查结果也不可靠。"
    ),
    severity: .warning,
    examples: [
      RuleExample("2015年收治120例患者。", "In 2015, 120 patients were admitted to the hospital."),
      RuleExample("2015年收治患者。", "The patients were admitted in ⟦2O15⟧ and 2016."),
      RuleExample("细胞接种密度为⟦2×105/mL⟧。", "The cells were seeded at 2×10^5/mL."),
      RuleExample("患者接受治疗。", "The patients ⟦inthe⟧ hospital were treated."),
      RuleExample("两种病变难以区分。", "The two lesions were indistinguishable."),
      RuleExample("患者接受治疗。", "The patients received ⟦treat- ment⟧."),
      RuleExample("术前及术后评价。", "Pre- and postoperative assessment was performed."),
      RuleExample("检测血清⟦�⟧水平。", "The serum level was measured."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    Damage.Kind.allCases.flatMap { kind in
      [Side.source, .target].compactMap { side in
        finding(on: context.damage.marks.filter { $0.kind == kind && $0.side == side }, kind, side)
      }
    }
  }

  private func finding(on marks: [Damage.Mark], _ kind: Damage.Kind, _ side: Side) -> Finding? {
    guard let first = marks.first, let words = words(kind) else { return nil }
    var quotes: [String] = []
    for mark in marks where quotes.count < 5 {
      let quote = "“\(mark.sentence.text.string.slice(mark.range))”"
      if !quotes.contains(quote) { quotes.append(quote) }
    }
    let place = Place(first.range, in: first.sentence)
    return finding(
      .warning,
      confidence: 0.9,
      Message(
        en: "\(words.english) (\(marks.count)): \(quotes.joined(separator: ", "))",
        zh: "\(words.chinese)（\(marks.count)处）：\(quotes.joined(separator: "、"))"
      ),
      source: side == .source ? place : nil,
      target: side == .target ? place : nil
    )
  }

  private func words(_ kind: Damage.Kind) -> Message? {
    switch kind {
    case .lostCharacter: Message(en: "characters were lost", zh: "有字符丢失")
    case .mojibake: Message(en: "text was read in a wrong encoding", zh: "文字编码错误")
    case .letterForDigit: Message(en: "letters stand for digits", zh: "数字中混有字母")
    case .lostSuperscript: Message(en: "an exponent lost its place", zh: "指数未排成上标")
    case .markup: Message(en: "LaTeX commands were left in the text", zh: "正文中遗留LaTeX命令")
    case .gluedWords: Message(en: "words lost the space between them", zh: "单词之间缺少空格")
    case .gluedLabel: Message(en: "a section label lacks the space after it", zh: "小标题与正文之间缺少空格")
    case .hyphenation: Message(en: "words kept the hyphen of a line break", zh: "单词中遗留换行连字符")
    case .doubtful: nil
    }
  }
}
