import DuizhaoModel
import DuizhaoText

/// The names of the groups of a study, on both sides of each passage.
struct GroupLabels {
  /// A name that the other side does not give to the group, and what stands there.
  struct Difference {
    var passage: Int
    var source: Span
    var target: Span
    /// What the group is called elsewhere, if it is.
    var usual: String?
  }

  /// The differences, in order of place.
  private(set) var differences: [Difference] = []

  /// Names that a group has here and there beside its usual one.
  private(set) var variants: [Difference] = []

  /// Words before 组 that count groups or point to them.
  private static let pointing: Set<String> = [
    "两", "二", "三", "四", "五", "六", "各", "每", "多", "本", "该", "其他", "其余", "其它", "他", "余", "分", "另一", "同", "此",
  ]

  /// The words for the group that gets what is studied; a house may choose any of them.
  private static let studied: Set<String> = [
    "observation", "observational", "experimental", "experiment", "test", "trial", "treatment", "treated",
    "study",
    "research", "intervention", "case", "therapy", "observed",
  ]
  private static let studiedSource: Set<String> = ["观察", "试验", "实验", "治疗", "研究", "干预", "病例"]

  /// The words for the group that it is held against.
  private static let compared: Set<String> = ["control", "controls", "comparison", "reference"]

  /// A name with its group of the source, in one passage.
  private struct Use {
    var passage: Int
    var source: Span
    var target: Span
  }

  init(_ context: CheckContext) {
    var names: [String: [String: [Use]]] = [:]
    var open: [(passage: Int, source: Span, target: [Span])] = []
    for (number, passage) in context.passages.enumerated()
    where number <= context.article.links.count && number < context.article.coverage.count {
      let sources = passage.source.enumerated().flatMap { Self.sourceLabels($1, index: $0) }
      var free = passage.target.enumerated().flatMap { Self.targetLabels($1, index: $0) }
      let targets = free
      guard !sources.isEmpty, !targets.isEmpty else { continue }
      var untied: [Span] = []
      for label in sources {
        let tied = targets.filter { Self.areTied(label, $0, number, context) }
        free.removeAll { tied.contains($0) }
        if tied.isEmpty { untied.append(label) }
        let key = context.text(label, .source, number)
        for target in tied {
          names[key, default: [:]][Self.key(context.text(target, .target, number)), default: []].append(
            Use(passage: number, source: label, target: target)
          )
        }
      }
      for label in untied where !free.isEmpty { open.append((number, label, free)) }
    }
    for (passage, source, targets) in open {
      guard let target = targets.min(by: { Self.distance($0, source) < Self.distance($1, source) }) else {
        continue
      }
      let usual = names[context.text(source, .source, passage)]?.max {
        ($0.value.count, $1.key) < ($1.value.count, $0.key)
      }?.key
      differences.append(Difference(passage: passage, source: source, target: target, usual: usual))
    }
    variants = names.sorted { $0.key < $1.key }.flatMap { Self.variants($0.value) }
  }

  /// The names of a group that are not its usual one, and are no longer or shorter form of it.
  private static func variants(_ names: [String: [Use]]) -> [Difference] {
    let sorted = names.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let usual = sorted.first else { return [] }
    let words = Set(usual.key.split(separator: " "))
    return sorted.dropFirst().compactMap { name, uses in
      let own = Set(name.split(separator: " "))
      guard let use = uses.first, !own.isSubset(of: words), !words.isSubset(of: own)
      else { return nil }
      return Difference(passage: use.passage, source: use.source, target: use.target, usual: usual.key)
    }
  }

  /// A name in lower case and in the singular.
  private static func key(_ name: String) -> String {
    name.lowercased().split(separator: " ").map { $0 == "groups" ? "group" : String($0) }.joined(separator: " ")
  }

  /// Whether a word of the one name may translate a word of the other, or both are usual words for one kind of group.
  private static func areTied(_ source: Span, _ target: Span, _ passage: Int, _ context: CheckContext) -> Bool {
    let own = context.article.coverage[passage].words.source.filter {
      $0.span.index == source.index && source.range.contains($0.span.range.lowerBound)
    }
    let isTied = own.contains { word in
      word.ties.contains { tie in
        tie.span.index == target.index && target.range.contains(tie.span.range.lowerBound)
          && !context.text(tie.span, .target, passage).lowercased().hasPrefix("group")
      }
    }
    return isTied
      || areSameKind(context.text(source, .source, passage), context.text(target, .target, passage))
  }

  private static func areSameKind(_ source: String, _ target: String) -> Bool {
    let words = Set(target.lowercased().split { !$0.isLetter }.map(String.init))
    return studiedSource.contains { source.hasPrefix($0) } && !words.isDisjoint(with: studied)
      || source.hasPrefix("对照") && !words.isDisjoint(with: compared)
  }

  private static func distance(_ a: Span, _ b: Span) -> Int {
    abs(a.range.lowerBound - 2 * b.range.lowerBound)
  }

  /// The names that end in 组: the words before it that stand together.
  private static func sourceLabels(_ sentence: Sentence, index: Int) -> [Span] {
    let text = sentence.text.string
    return sentence.tokens.indices.compactMap { position -> Span? in
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
      return Span(index: index, range: start..<token.range.upperBound)
    }
  }

  /// The names that end in *group*, with up to three words before it, or *group A*.
  private static func targetLabels(_ sentence: Sentence, index: Int) -> [Span] {
    let text = sentence.text.string
    let tokens = sentence.tokens.filter { $0.kind != .symbol || $0.range.count > 1 }
    return tokens.indices.compactMap { position -> Span? in
      let token = tokens[position]
      guard token.kind == .latin, ["group", "groups"].contains(text.slice(token.range).lowercased()) else {
        return nil
      }
      var start = token.range.lowerBound
      var end = token.range.upperBound
      var count = 0
      for before in tokens[..<position].reversed() where count < 3 {
        let word = text.slice(before.range)
        guard before.kind == .latin, before.range.upperBound + 1 == start, text.slice(before.range.upperBound..<start) == " ",
          !EnglishFunctionWords.contains(word),
          !counting.contains(word.lowercased())
        else { break }
        start = before.range.lowerBound
        count += 1
      }
      if count == 0 {
        guard position + 1 < tokens.count, tokens[position + 1].range.count <= 2,
          tokens[position + 1].range.lowerBound == end + 1
        else { return nil }
        end = tokens[position + 1].range.upperBound
      }
      return Span(index: index, range: start..<end)
    }
  }

  private static let counting: Set<String> = [
    "other", "two", "three", "four", "each", "every", "same", "different", "another", "all", "remaining",
    "age",
  ]
}

extension CheckContext {
  /// The words of a span.
  func text(_ span: Span, _ side: Side, _ passage: Int) -> String {
    String(passages[passage][side][span.index].text.string.slice(span.range))
  }
}
