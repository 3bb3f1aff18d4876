import DuizhaoModel

/// The places of a sentence that say *not*.
enum Negations {
  /// Words that take back what follows them, and words that have the negation inside (不理想).
  ///
  /// Words of which it is a fixed part (不良反应, *nonsteroidal*) are left out.
  static func certain(in sentence: Sentence) -> [Range<Int>] {
    let text = sentence.text.string
    return sentence.tokens.indices.compactMap { index in
      let token = sentence.tokens[index]
      let word = text.slice(token.range)
      switch token.kind {
      case .han:
        return isCertainChinese(word) && !isPartOfTerm(token.range, in: sentence)
          && !isFixed(
            text.slice(token.range.lowerBound..<text.utf8.count),
            after: text.slice(0..<token.range.lowerBound)
          )
          ? token.range : nil
      case .latin:
        guard word != "NO", englishCertain.contains(word.lowercased()) else { return nil }
        let next =
          index + 1 < sentence.tokens.count ? text.slice(sentence.tokens[index + 1].range).lowercased() : ""
        return ["only", "merely", "just", "until", "yet"].contains(next) ? nil : token.range
      default: return nil
      }
    }
  }

  /// Everything that may stand for a negation of the other language.
  static func possible(in sentence: Sentence) -> [Range<Int>] {
    let text = sentence.text.string
    return sentence.tokens.compactMap { token in
      switch token.kind {
      case .han: text.slice(token.range).contains { chinesePossible.contains($0) } ? token.range : nil
      case .latin: isPossibleEnglish(text.slice(token.range).lowercased()) ? token.range : nil
      default: nil
      }
    }
  }

  /// Whether a negation is a word of its own, which a translation can hardly say otherwise.
  static func isPlain(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let word = String(sentence.text.string.slice(range))
    return sentence.language == .english || chineseCertain.contains(word) && !["缺乏", "缺少"].contains(word)
  }

  private static func isPartOfTerm(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.terms.contains { $0.range.clamped(to: range) == range }
  }

  private static func isCertainChinese(_ word: Substring) -> Bool {
    if chineseCertain.contains(String(word)) { return true }
    guard let first = word.first else { return false }
    return "不未".contains(first) && (2...4).contains(word.count)
  }

  /// Whether a negator is a fixed part of a word, so that the other language need not say *not*: 不对称, 有无.
  private static func isFixed(_ rest: Substring, after before: Substring) -> Bool {
    before.hasSuffix("有") && rest.hasPrefix("无") || before.hasSuffix("而")
      || chineseFixed.contains { rest.hasPrefix($0) }
  }

  private static let chineseFixed = [
    "不同", "不良", "不仅", "不但", "不断", "不孕", "未来", "不等", "不适", "不足", "不全", "不可", "不稳", "不少", "不久", "不饱和", "不育",
    "不定", "不规则", "不对称", "不锈", "不完全", "不典型", "不依赖", "不一", "不必", "不得", "不限", "不计", "未婚", "不管", "不只", "不止",
    "不利", "不当", "不慎", "不幸", "不妨", "不便", "不安", "不过", "不论", "不容", "不易", "不变", "未成年", "不懈", "不停", "不溶", "不均",
    "无论", "无创", "无菌", "无症状", "无痛", "无线", "无效", "无血清", "无水", "无机", "无形", "无限", "无关", "无偿", "无缝", "无瓣", "无意",
  ]

  private static let chineseCertain: Set<String> = [
    "不", "未", "没有", "没", "并未", "尚未", "并无", "并不", "并非", "未能", "不能", "不会", "无法", "未见", "不是", "没能", "毫无", "无",
    "尚无", "从未", "不理想", "不明确", "不清楚", "不清", "不明", "不完善", "不高", "不满意", "不明显", "不充分", "不成熟",
    "不了解", "不确定", "不支持", "不推荐", "不建议", "不影响", "不需要", "不足以", "不存在", "不增加", "不能够", "不再", "不受", "不含", "不符合",
    "不具备", "不规范",
    "未曾", "均未", "均无", "仍未", "亦未", "也未", "还未", "暂无", "缺乏", "缺少",
  ]

  private static let chinesePossible: Set<Character> = [
    "不", "未", "无", "非", "没", "缺", "少", "难", "否", "免", "阴", "失", "莫", "勿", "禁", "停", "鲜", "罕", "除", "乏", "弱",
    "拒", "止", "抑", "防", "外", "仅",
    "差", "劣", "短", "低", "脱", "弃", "盲", "空", "零", "毫", "别", "异", "陌", "限", "欠", "抗", "绝", "避", "消", "减", "待",
    "尚",
  ]

  private static let englishCertain: Set<String> = [
    "not", "no", "cannot", "never", "neither", "nor", "none", "didn't", "wasn't", "weren't", "doesn't",
    "don't",
    "isn't", "aren't", "couldn't",
  ]

  private static func isPossibleEnglish(_ word: String) -> Bool {
    if englishPossible.contains(word) || englishCertain.contains(word) { return true }
    if englishStems.contains(where: { word.hasPrefix($0) }) { return true }
    if word.hasPrefix("un"), word.count > 5 {
      return !["under", "unit", "unif", "uniq", "univ", "union", "until"].contains { word.hasPrefix($0) }
    }
    if word.hasPrefix("non"), word.count > 4 { return true }
    return word.hasSuffix("less") && word.count > 6 && !["regardless", "nevertheless"].contains(word)
      || gluedNegators.contains { word.contains($0) } || word.hasSuffix("n't") || word.hasSuffix("-free")
  }

  private static let englishPossible: Set<String> = [
    "without", "few", "fewer", "little", "rare", "rarely", "seldom", "scarce", "scarcely", "scarcity",
    "hardly", "except",
    "instead", "free", "difficult", "difficulty", "negative", "unable", "less", "limited", "poor", "poorly",
    "only", "barely", "lost", "loss",
    "missing", "nothing", "nobody", "otherwise", "invisible",
    "controversial", "unless", "freedom", "rather",
  ]

  /// Negators of scanned text that lost its spaces.
  private static let gluedNegators = [
    "nolonger", "isnot", "arenot", "wasnot", "werenot", "didnot", "hasnot", "wasno", "wereno", "cannot",
    "withno", "without", "butnot", "andnot",
  ]

  private static let englishStems = [
    "instab", "asymm", "nonsign",
    "lack", "absen", "fail", "insuffic", "inadeq", "incompl", "inconsist", "ineffect", "insignif", "inabil",
    "incap", "inaccur",
    "invalid", "inappropri", "imperfect", "impossib", "irrelev", "irregul", "disappear", "exclud", "avoid",
    "prevent", "deny",
    "denied", "refus", "reject", "ignor", "neglect", "overlook", "scanty", "inhibit", "deficien", "shortage",
    "shortcoming",
    "imprac", "inferior", "independ", "indistinct", "infrequent", "insensit", "intact", "normal", "stop",
    "cease", "inexp",
    "prohibit", "forbid", "immobil", "asympt",
    "immatur", "unclear", "discontinu", "dissatisf", "disagree", "inoper", "remain", "still", "devoid", "nil",
  ]
}
