import DuizhaoModel
import DuizhaoText

/// How long texts are, as journals count: Chinese in characters, English in words.
enum TextLength {
  /// The length of sentences in the unit of their language; a Latin word or a number in Chinese counts as one
  /// character.
  static func length(of sentences: [Sentence]) -> Int {
    sentences.reduce(0) { $0 + $1.tokens.reduce(0) { $0 + length(of: $1) } }
  }

  private static func length(of token: Token) -> Int {
    switch token.kind {
    case .han: token.range.count / 3
    case .latin, .number: 1
    case .symbol: 0
    }
  }

  /// What is said of a text whose length is outside a range; nil where it is inside.
  static func message(_ length: Int, allowed: ClosedRange<Int>, in language: Language) -> Message? {
    guard !allowed.contains(length) else { return nil }
    let isLong = length > allowed.upperBound
    let bound = isLong ? allowed.upperBound : allowed.lowerBound
    return switch language {
    case .chinese:
      Message(
        en: "\(length) Chinese characters, \(isLong ? "at most" : "at least") \(bound) expected",
        zh: "\(length)字，应\(isLong ? "不超过" : "不少于")\(bound)字"
      )
    case .english:
      Message(
        en: "\(length) words, \(isLong ? "at most" : "at least") \(bound) expected",
        zh: "\(length)个英文单词，应\(isLong ? "不超过" : "不少于")\(bound)个"
      )
    }
  }

  /// The place that stands for a long text: its first sentence.
  static func place(_ sentences: [Sentence]) -> Place? { sentences.first.map { Place($0.text) } }
}

extension Rule {
  /// Returns a finding for each language whose text is longer or shorter than allowed.
  func findingsOnLength(
    _ texts: Sides<[Sentence]>,
    chinese: ClosedRange<Int>,
    english: ClosedRange<Int>,
    in context: CheckContext
  ) -> [Finding] {
    Side.allCases.compactMap { side in
      let language = context.article.article.versions[side].language
      guard !texts[side].isEmpty,
        let message = TextLength.message(
          TextLength.length(of: texts[side]),
          allowed: language == .chinese ? chinese : english,
          in: language
        )
      else { return nil }
      return finding(.warning, confidence: 0.9, message, at: TextLength.place(texts[side]), on: side)
    }
  }
}
