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

  private let context: CheckContext

  init(_ context: CheckContext) {
    self.context = context
    var names: [String: [String: Int]] = [:]
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
          let name = context.text(target.span, .target, number).lowercased()
          names[context.text(label.span, .source, number), default: [:]][name, default: 0] += 1
        }
      }
      open.append((number, free))
    }
    addDifferences(open, names)
  }

  /// Puts the names of a passage that nothing ties beside each other, the nearest first.
  private mutating func addDifferences(
    _ open: [(passage: Int, labels: Sides<[Span]>)],
    _ names: [String: [String: Int]]
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
        let usual = names[pair.source]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
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
      || Self.areBothStudied(context.text(source, .source, passage), context.text(target, .target, passage))
  }

  /// Whether neither label is short for something that the other may spell out: 模型组 and *SF group* may be one.
  private static func areComparable(_ source: String, _ target: String) -> Bool {
    let words = target.split(separator: " ")
    if words.first.map(GroupLabel.isHead) == true { return true }
    let isShort = words.dropLast().allSatisfy { String($0).isShortForm }
    return isShort == String(source.dropLast()).isShortForm
  }

  private static func areBothStudied(_ source: String, _ target: String) -> Bool {
    let words = Set(target.lowercased().split { !$0.isLetter }.map(String.init))
    return studiedSource.contains { source.hasPrefix($0) } && !words.isDisjoint(with: studied)
  }

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
