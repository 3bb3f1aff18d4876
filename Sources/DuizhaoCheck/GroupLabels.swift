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

  /// The differences, in order of place, each pair of names once.
  private(set) var differences: [Difference] = []

  /// Names that a group has here and there beside its usual one.
  private(set) var variants: [Difference] = []

  private let context: CheckContext

  /// A name with its group of the source, in one passage.
  private struct Use {
    var passage: Int
    var source: Span
    var target: Span
  }

  /// The names that each group of the source has in the translation, with their uses.
  private typealias Names = [String: [String: [Use]]]

  init(_ context: CheckContext) {
    self.context = context
    var names: Names = [:]
    var open: [(passage: Int, labels: Sides<[Span]>)] = []
    for (number, passage) in context.passages.enumerated()
    where number <= context.article.links.count && number < context.article.coverage.count {
      let sources = passage.source.enumerated().flatMap { GroupLabel.chinese(in: $1, index: $0) }
      let targets = passage.target.enumerated().flatMap { GroupLabel.english(in: $1, index: $0) }
      var free = Sides(source: [Span](), target: targets.filter { !$0.isSeveral }.map(\.span))
      for label in sources {
        let tied = targets.filter { areTied(label.span, $0.span, in: number) }
        free.target.removeAll { span in tied.contains { $0.span == span } }
        if tied.isEmpty { free.source.append(label.span) }
        for target in tied where !target.isSeveral {
          names[context.text(label.span, .source, number), default: [:]][
            Self.key(context.text(target.span, .target, number)),
            default: []
          ].append(Use(passage: number, source: label.span, target: target.span))
        }
      }
      open.append((number, free))
    }
    addDifferences(open, names)
    variants = names.sorted { $0.key < $1.key }.flatMap { Self.variants($0.value) }
  }

  /// The names of a group that are not its usual one, and are no longer or shorter form of it.
  private static func variants(_ names: [String: [Use]]) -> [Difference] {
    let sorted = names.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let usual = sorted.first else { return [] }
    let words = Set(usual.key.split(separator: " "))
    return sorted.dropFirst().compactMap { name, uses in
      let own = Set(name.split(separator: " "))
      guard let use = uses.first, !own.isSubset(of: words), !words.isSubset(of: own) else { return nil }
      return Difference(passage: use.passage, source: use.source, target: use.target, usual: usual.key)
    }
  }

  /// A name in lower case and in the singular.
  private static func key(_ name: String) -> String {
    name.lowercased().split(separator: " ").map { $0 == "groups" ? "group" : String($0) }.joined(
      separator: " "
    )
  }

  /// Puts the names of a passage that nothing ties beside each other, the nearest first.
  private mutating func addDifferences(
    _ open: [(passage: Int, labels: Sides<[Span]>)],
    _ names: Names
  ) {
    var told: Set<Sides<String>> = []
    for (passage, labels) in open {
      var free = labels.target
      for source in labels.source {
        guard let nearest = free.min(by: { Self.distance($0, source) < Self.distance($1, source) }) else {
          break
        }
        free.removeAll { $0 == nearest }
        let pair = Sides(
          source: context.text(source, .source, passage),
          target: context.text(nearest, .target, passage).lowercased()
        )
        guard Self.areComparable(pair.source, context.text(nearest, .target, passage)),
          told.insert(pair).inserted
        else { continue }
        let usual = names[pair.source]?.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
        differences.append(Difference(passage: passage, source: source, target: nearest, usual: usual))
      }
    }
  }

  private static func distance(_ a: Span, _ b: Span) -> Int {
    abs(a.range.lowerBound - 2 * b.range.lowerBound)
  }

  /// Whether a word of one label, 组 and *group* apart, may translate one of the other, or both say that the group gets
  /// what is studied.
  private func areTied(_ source: Span, _ target: Span, in passage: Int) -> Bool {
    let words = context.article.coverage[passage].words.source.filter {
      $0.span.index == source.index && source.range.contains($0.span.range.lowerBound)
    }
    let isTied = words.contains { word in
      word.ties.contains { tie in
        tie.span.index == target.index && target.range.contains(tie.span.range.lowerBound)
          && !GroupLabel.isHead(context.text(tie.span, .target, passage))
      }
    }
    return isTied
      || Self.areSameKind(context.text(source, .source, passage), context.text(target, .target, passage))
  }

  /// Whether neither label is short for something that the other may spell out: 模型组 and *SF group* may be one.
  private static func areComparable(_ source: String, _ target: String) -> Bool {
    let words = target.split(separator: " ")
    if words.first.map(GroupLabel.isHead) == true { return true }
    let isShort = words.dropLast().allSatisfy { String($0).isShortForm }
    return isShort == String(source.dropLast()).isShortForm
  }

  private static func areSameKind(_ source: String, _ target: String) -> Bool {
    let words = Set(target.lowercased().split { !$0.isLetter }.map(String.init))
    return studiedSource.contains { source.hasPrefix($0) } && !words.isDisjoint(with: studied)
      || source.hasPrefix("对照") && !words.isDisjoint(with: compared)
  }

  /// The words for the group that it is held against.
  private static let compared: Set<String> = ["control", "controls", "comparison", "reference"]

  /// The words for the group that gets what is studied; a house may choose any of them.
  private static let studied: Set<String> = [
    "observation", "observational", "experimental", "experiment", "test", "trial", "treatment", "treated",
    "study", "research", "intervention", "case", "therapy", "observed",
  ]
  private static let studiedSource: Set<String> = ["观察", "试验", "实验", "治疗", "研究", "干预", "病例"]
}

extension CheckContext {
  /// The words of a span.
  func text(_ span: Span, _ side: Side, _ passage: Int) -> String {
    String(passages[passage][side][span.index].text.string.slice(span.range))
  }
}
