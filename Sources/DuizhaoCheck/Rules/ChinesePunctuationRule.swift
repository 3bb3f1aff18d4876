public import DuizhaoModel
import DuizhaoText

/// Reports half-width punctuation between Chinese words, once a file.
public struct ChinesePunctuationRule: Rule {
  public static let about = RuleDescription(
    id: "chinese-punctuation",
    group: .typography,
    summary: Message(en: "Chinese text has half-width punctuation", zh: "中文中混用半角标点"),
    rationale: Message(
      en: "Chinese marks are as wide as a character; half-width ones crowd the line.",
      zh: "中文标点占一个字的位置，半角标点使行文拥挤。"
    ),
    severity: .warning,
    isOnByDefault: false,
    clause: "GB/T 15834",
    options: [brackets.description],
    examples: [
      RuleExample("骨量减少，骨折增加（P<0.05, r=0.8）。", "Bone mass fell and fractures rose (P<0.05, r=0.8)."),
      RuleExample("骨量减少⟦,⟧骨折增加;自噬(一种降解)减弱。", "Bone mass fell, fractures rose, autophagy declined."),
    ]
  )

  static let brackets = RuleOption(
    "brackets",
    default: true,
    Message(en: "whether brackets around Chinese words are full-width too", zh: "中文词语外的括号是否也用全角")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    guard let side = context.side(in: .chinese) else { return [] }
    var spots = TypographySpots(side)
    for sentence in context.prose(side) {
      let text = ScalarText(sentence.text.string)
      let pairs = context[Self.brackets, of: Self.self] ? Self.bracketsAroundHan(text) : []
      for (index, scalar) in text.scalars.enumerated() {
        guard
          let wide = pairs.contains(index)
            ? Self.wideBrackets[scalar] : Self.wideMark(scalar, at: index, in: text)
        else { continue }
        let shown = text.bytes(index..<index + 1)
        // The space after a half-width mark goes with it.
        let hasSpace = text[index + 1] == " " && Self.wideBrackets[scalar] == nil
        spots.add(
          shown,
          of: sentence.text,
          replacing: text.bytes(index..<index + (hasSpace ? 2 : 1)),
          with: wide
        )
      }
    }
    return spots.finding(
      Message(en: "\(spots.count) half-width marks in the Chinese text", zh: "中文中有\(spots.count)个半角标点"),
      by: self
    )
  }

  private static func wideMark(_ scalar: Unicode.Scalar, at index: Int, in text: ScalarText) -> String? {
    guard let wide = wideMarks[scalar] else { return nil }
    let next = text[index + 1] == " " ? text[index + 2] : text[index + 1]
    return text[index - 1]?.isHan == true && (next == nil || next?.isHan == true) ? wide : nil
  }

  /// The brackets of pairs that hold only Chinese words.
  private static func bracketsAroundHan(_ text: ScalarText) -> Set<Int> {
    var open: Int?
    var result: Set<Int> = []
    for (index, scalar) in text.scalars.enumerated() {
      if scalar == "(" { open = index }
      if scalar == ")", let start = open {
        if start + 1 < index, (start + 1..<index).allSatisfy({ text.scalars[$0].isHan }) {
          result.formUnion([start, index])
        }
        open = nil
      }
    }
    return result
  }

  private static let wideMarks: [Unicode.Scalar: String] = [",": "，", ";": "；", ":": "：", "?": "？", "!": "！"]
  private static let wideBrackets: [Unicode.Scalar: String] = ["(": "（", ")": "）"]
}
