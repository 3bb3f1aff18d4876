package import DuizhaoModel
package import DuizhaoText

/// What speaks for and against a mined pair as a pair of terms, each part a number of order 1.
package struct PairFeatures: Sendable {
  /// The features.
  package let values: [Double]

  package init(_ sums: PairSums, vocabulary: Vocabulary) {
    values =
      Self.agreement(sums) + Self.sources(sums.pair.counts) + Self.knowledge(sums.pair.keys, vocabulary)
      + Self.usage(sums) + Self.shape(sums.pair.keys)
  }

  /// How well the two find each other, and how exclusively.
  private static func agreement(_ sums: PairSums) -> [Double] {
    let counts = sums.pair.counts
    let places = Double(max(1, counts.mutual + counts.oneWay))
    let occurrences = Double(counts.occurrences)
    let shareSource = occurrences / (Double(max(sums.totals.source, counts.occurrences)) + 0.5)
    let shareTarget = occurrences / (Double(max(sums.totals.target, counts.occurrences)) + 0.5)
    let association = logarithm(1 + occurrences) * (shareSource * shareTarget).squareRoot()
    let forward = Double(counts.forward) / 1000 / places
    let backward = Double(counts.backward) / 1000 / places
    let listed = Double(counts.keywordScore) / 1000 / Double(max(1, counts.keywords))
    let glossed = Double(counts.definitionScore) / 1000 / Double(max(1, counts.definitions))
    return [
      Double(counts.mutual) / places,
      forward,
      backward,
      max(min(forward, backward), listed, glossed),
      flag(forward > 0.99 && backward > 0.99),
      logarithm(1 + occurrences),
      logarithm(Double(counts.documents)),
      shareSource,
      shareTarget,
      association,
    ]
  }

  /// What else than sentences shows that they translate each other.
  private static func sources(_ counts: MinedPair.Counts) -> [Double] {
    [
      flag(counts.keywords > 0),
      Double(counts.keywordScore) / 1000 / Double(max(1, counts.keywords)),
      flag(counts.definitions > 0),
      Double(counts.definitionScore) / 1000 / Double(max(1, counts.definitions)),
      flag(counts.titles > 0),
    ]
  }

  /// What the glossary knows of them.
  private static func knowledge(_ keys: Sides<String>, _ vocabulary: Vocabulary) -> [Double] {
    let source = Set(vocabulary.concepts(named: keys.source))
    let target = Set(vocabulary.concepts(named: keys.target))
    return [
      flag(!source.isDisjoint(with: target)),
      source.isEmpty ? 0 : 1,
      target.isEmpty ? 0 : 1,
      flag(isPlain(keys.source, vocabulary)),
      zipf(keys.source, vocabulary),
      flag(isPlain(keys.source, vocabulary) && !keys.target.contains(" ")),
      conceptShare(keys.source, vocabulary),
      flag(hasUnknownWord(keys.target, vocabulary)),
    ]
  }

  /// Whether they are used as expressions of their own.
  private static func usage(_ sums: PairSums) -> [Double] {
    let (source, target) = (sums.expressions.source, sums.expressions.target)
    let found = Double(sums.pair.counts.occurrences) / Double(max(1, source.count))
    return [
      Double(source.alone) / Double(max(1, source.count)),
      Double(target.alone) / Double(max(1, target.count)),
      variety(source),
      variety(target),
      min(1, found),
    ]
  }

  /// What they look like.
  private static func shape(_ keys: Sides<String>) -> [Double] {
    let words = keys.target.split(separator: " ")
    let han = keys.source.unicodeScalars.count { $0.isHan }
    let first = words.first ?? ""
    let last = words.last ?? ""
    let length = Double(max(han, 1)) / Double(max(1, words.count))
    let sizes: [Double] = [
      Swift.min(2.0, Double(keys.source.count) / 5.0),
      Swift.min(2.0, Double(words.count) / 3.0),
      Swift.abs(logarithm(length / 2.2)),
    ]
    let isInflected = { (word: Substring) in word.hasSuffix("ed") || word.hasSuffix("ing") }
    let hasAdverb = words.contains { $0.hasSuffix("ly") && $0.utf8.count > 4 }
    let isVerbal = verbs.contains { keys.source.hasPrefix($0) }
    let isLatin = keys.source.utf8.allSatisfy { $0 < 0x80 }
    let marks: [Double] = [
      flag(hasAdverb),
      flag(isInflected(first)),
      flag(isVerbal),
      flag(keys.source.hasSuffix("组")),
      flag(keys.source == keys.target),
      flag(isInflected(last) || last.hasSuffix("ly")),
    ]
    return [flag(isLatin)] + sizes + marks + parts(keys, words: words, isLatin: isLatin)
  }

  /// What tells fragments and expressions of running text.
  private static func parts(_ keys: Sides<String>, words: [Substring], isLatin: Bool) -> [Double] {
    let source = keys.source
    let last = words.last ?? ""
    let isAdjective = last.utf8.count > 4 && adjectiveEndings.contains { last.hasSuffix($0) }
    let isLabel = source.hasSuffix("组") && source.utf8.contains { (0x61...0x7A).contains($0) }
    let isNegated = words.contains { $0 == "non" || $0.hasPrefix("non") && $0.utf8.count > 6 }
    let negates = source.contains { "非无不未".contains($0) }
    return [
      flag(isAdjective),
      flag(source.last.map { "型期级代号".contains($0) } ?? false),
      flag(isLabel),
      flag(source.last.map { "后前中时内间".contains($0) } ?? false),
      flag(source.first.map { "一二三四五六七八九十两各该本此".contains($0) } ?? false),
      flag(isNegated != negates && isNegated),
      flag(isLatin && source.utf8.count < 4),
    ]
  }

  private static let adjectiveEndings = ["al", "ic", "ive", "ous", "ary", "ar", "able", "ible", "ed"]

  /// How much of a Chinese expression is terms of the glossary, from 0 to 1.
  private static func conceptShare(_ key: String, _ vocabulary: Vocabulary) -> Double {
    let folded = FoldedText(key)
    var covered = Set<Int>()
    for hit in vocabulary.hits(in: folded) where hit.range.count > 3 {
      let isTerm = vocabulary.meanings(of: hit.form).contains { if case .term = $0 { true } else { false } }
      if isTerm { covered.formUnion(hit.range) }
    }
    return Double(covered.count) / Double(Swift.max(1, folded.bytes.count))
  }

  /// Whether an English expression has a word that nothing lists: a rare one, a name, or two that a scan has glued.
  private static func hasUnknownWord(_ key: String, _ vocabulary: Vocabulary) -> Bool {
    key.split(separator: " ").contains { word in
      word.utf8.count > 3 && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        && !vocabulary.isRightWord(word) && !vocabulary.isTargetWord(word)
        && !vocabulary.contains(key: word.utf8)
    }
  }

  /// How common a Chinese word is in medical prose, from 0 for what is not listed to about 1.
  private static func zipf(_ key: String, _ vocabulary: Vocabulary) -> Double {
    guard let probability = vocabulary.probabilities[key], probability > 0 else { return 0 }
    return (logarithm(probability) / logarithm(10) + 9) / 7
  }

  private static func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }

  /// How many kinds of neighbours the poorer side of an expression has for each time it stands there, from 0 to 1.
  private static func variety(_ expression: MinedExpression) -> Double {
    let sides: [Double] = [expression.before, expression.after].map { bits in
      // What a mark or an end stands beside counts as free.
      let kinds = Double((bits & ~1).nonzeroBitCount)
      return bits & 1 == 1 ? kinds + 1.5 : kinds
    }
    let places = Swift.max(1, Swift.min(8, expression.count))
    return Swift.min(1, (sides.min() ?? 0) / Double(places))
  }

  /// Whether a Chinese expression is a plain word and no term.
  private static func isPlain(_ key: String, _ vocabulary: Vocabulary) -> Bool {
    let meanings = vocabulary.meanings(ofKey: key)
    return !meanings.isEmpty && !meanings.contains { if case .term = $0 { true } else { false } }
  }

  /// Words of methods and results that begin a clause rather than a term.
  private static let verbs = [
    "建立", "探讨", "研究", "分析", "观察", "比较", "评价", "评估", "采用", "应用", "使用", "提高", "降低", "改善", "增加", "减少", "促进",
    "抑制", "影响", "检测", "测定", "显著", "明显", "进行", "给予", "接受", "选取", "收集", "纳入", "筛选", "预测", "诱导", "参与", "调控",
    "介导", "导致", "引起", "预防", "治疗", "发现", "提示", "表明", "显示", "升高", "下降", "不同", "相关", "有效", "主要", "随机", "构建",
  ]
}
