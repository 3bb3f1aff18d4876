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

  init(_ context: CheckContext) {
    var names: [String: [String: Int]] = [:]
    var open: [(passage: Int, source: Span, target: [Span])] = []
    for (number, passage) in context.passages.enumerated() where number <= context.article.links.count {
      let sources = passage.source.enumerated().flatMap { Self.sourceLabels($1, index: $0) }
      let targets = passage.target.enumerated().flatMap { Self.targetLabels($1, index: $0) }
      guard !sources.isEmpty, !targets.isEmpty, number < context.article.coverage.count else { continue }
      let words = context.article.coverage[number].words.source
      var free = targets
      var untied: [Span] = []
      for label in sources {
        let own = words.filter {
          $0.span.index == label.index && label.range.contains($0.span.range.lowerBound)
        }
        let tied = targets.filter { target in
          own.contains {
            $0.ties.contains {
              $0.span.index == target.index && target.range.contains($0.span.range.lowerBound)
            }
          }
            || Self.areBothStudied(
              context.text(label, .source, number),
              context.text(target, .target, number)
            )
        }
        free.removeAll { tied.contains($0) }
        if tied.isEmpty { untied.append(label) }
        for target in tied {
          names[context.text(label, .source, number), default: [:]][
            context.text(target, .target, number).lowercased(),
            default: 0
          ] += 1
        }
      }
      for label in untied where !free.isEmpty { open.append((number, label, free)) }
    }
    for (passage, source, targets) in open {
      guard let target = targets.min(by: { Self.distance($0, source) < Self.distance($1, source) }) else {
        continue
      }
      let usual = names[context.text(source, .source, passage)]?.max {
        ($0.value, $1.key) < ($1.value, $0.key)
      }?.key
      differences.append(Difference(passage: passage, source: source, target: target, usual: usual))
    }
  }

  private static func distance(_ a: Span, _ b: Span) -> Int {
    abs(a.range.lowerBound - 2 * b.range.lowerBound)
  }

  private static func areBothStudied(_ source: String, _ target: String) -> Bool {
    let words = Set(target.lowercased().split { !$0.isLetter }.map(String.init))
    return studiedSource.contains { source.hasPrefix($0) } && !words.isDisjoint(with: studied)
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
        guard before.kind == .latin, before.range.upperBound + 1 == start,
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
