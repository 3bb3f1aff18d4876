import DuizhaoModel
import DuizhaoText

/// What a group of a study is called at one place: 对照组, *the control group*, *group A*.
struct GroupLabel: Hashable {
  /// Where it stands; *the* is no part of it.
  var span: Span

  /// Whether it names several groups at once (*control and observation groups*); the range is then generous.
  var isSeveral = false

  /// The names of a Chinese sentence: what ends in 组, with the word before it.
  static func chinese(in sentence: Sentence, index: Int) -> [GroupLabel] {
    let text = sentence.text.string
    return sentence.tokens.indices.compactMap { position in
      let token = sentence.tokens[position]
      guard token.kind == .han, text.slice(token.range).hasSuffix("组") else { return nil }
      var start = token.range.lowerBound
      if token.range.count == 3 {
        guard position > 0 else { return nil }
        let before = sentence.tokens[position - 1]
        guard before.range.upperBound == start, before.kind == .han || before.kind == .latin else {
          return nil
        }
        start = before.range.lowerBound
      }
      let name = String(text.slice(start..<token.range.upperBound).dropLast())
      guard !pointing.contains(name), !name.hasSuffix("分"), !name.hasSuffix("两"),
        name.count > 1 || name.first?.isASCII == true
      else { return nil }
      return GroupLabel(span: Span(index: index, range: start..<token.range.upperBound))
    }
  }

  /// Words before 组 that count groups, point to them or make another word.
  private static let pointing: Set<String> = [
    "两", "二", "三", "四", "五", "六", "各", "每", "多", "本", "该", "其他", "其余", "其它", "他", "余", "分", "另一", "同", "此",
    "不同", "相同", "专业", "课题", "项目", "工作", "年龄",
  ]

  /// The names of an English sentence: what ends in *group*, with up to three words before it, or *group A*.
  static func english(in sentence: Sentence, index: Int) -> [GroupLabel] {
    let text = sentence.text.string
    let tokens = sentence.tokens.filter { $0.kind != .symbol || $0.range.count > 1 }
    return tokens.indices.compactMap { position in
      let token = tokens[position]
      guard token.kind == .latin, isHead(text.slice(token.range)) else { return nil }
      let start = start(of: position, in: tokens, sentence)
      var range = start..<token.range.upperBound
      if range == token.range, position + 1 < tokens.count, isSign(tokens[position + 1], after: token, text) {
        range = start..<tokens[position + 1].range.upperBound
      } else if text.slice(token.range).lowercased() == "groups" {
        let first = tokens[max(0, position - 8)].range.lowerBound
        return GroupLabel(span: Span(index: index, range: first..<range.upperBound), isSeveral: true)
      } else if range == token.range {
        return nil
      }
      return GroupLabel(span: Span(index: index, range: range))
    }
  }

  /// Where the words before *group* begin that stand together with it.
  private static func start(of position: Int, in tokens: [Token], _ sentence: Sentence) -> Int {
    let text = sentence.text.string
    var start = tokens[position].range.lowerBound
    for before in tokens[..<position].suffix(3).reversed() {
      let word = text.slice(before.range)
      guard before.kind == .latin, before.range.upperBound < start,
        text.slice(before.range.upperBound..<start) == " ", !EnglishFunctionWords.contains(word),
        !counting.contains(word.lowercased()), sentence.label?.contains(before.range.lowerBound) != true
      else { break }
      start = before.range.lowerBound
    }
    return start
  }

  /// Whether a token after *group* tells which one: *A*, *2*, *Ⅲ*.
  private static func isSign(_ token: Token, after group: Token, _ text: String) -> Bool {
    token.range.count <= 3 && token.range.lowerBound == group.range.upperBound + 1
      && text.slice(group.range.upperBound..<token.range.lowerBound) == " "
      && !text.slice(token.range).contains { $0.isLowercase || $0.isPunctuation }
  }

  private static let counting: Set<String> = [
    "other", "two", "three", "four", "each", "every", "same", "different", "another", "all", "remaining",
    "age", "both",
  ]

  /// Whether a word is the one for groups.
  static func isHead(_ word: some StringProtocol) -> Bool { ["group", "groups"].contains(word.lowercased()) }
}
