import DuizhaoModel
import DuizhaoText

/// Finds definitions that say something again, or for nothing.
struct RepeatedDefinitions {
  typealias Definition = Abbreviations.Located<AbbreviationDefinition>

  /// A short form with two definitions in one abstract.
  struct Repetition {
    var side: Side
    var first: Definition
    var second: Definition
    /// Whether both give the same full form.
    var isSame: Bool
  }

  private let abbreviations: Abbreviations
  private let fullForms: FullForms
  private let article: AlignedArticle

  init(_ context: CheckContext) {
    abbreviations = context.abbreviations
    fullForms = FullForms(context)
    article = context.article
  }

  /// The short forms that an abstract defines more than once.
  var repetitions: [Repetition] {
    Side.allCases.flatMap { side in
      groups(side).compactMap { definitions -> Repetition? in
        guard let first = definitions.first, definitions.count > 1 else { return nil }
        let other = definitions.dropFirst().first { !Self.same(first, $0) }
        return Repetition(side: side, first: first, second: other ?? definitions[1], isSame: other == nil)
      }
    }
  }

  /// The definitions of forms that their abstract and keywords do not use, those of one form together.
  var idle: [Sides<Definition?>] {
    paired { side in
      groups(side).compactMap { definitions in
        guard definitions.count == 1, let definition = definitions.first else { return nil }
        let short = definition.value.short
        let uses = abbreviations.uses(of: short, side).filter { $0.part != .title }
        return uses.isEmpty && !abbreviations.known.isUniversal(short) ? definition : nil
      }
    }
  }

  /// The definitions after which the full form is written again and again, those of one form together.
  var ignored: [Sides<Definition?>] {
    paired { side in
      groups(side).compactMap { definitions in
        guard definitions.count == 1, let definition = definitions.first, let full = definition.value.full
        else {
          return nil
        }
        let count = fullForms.count(of: full, side, behind: definition.place.range.upperBound)
        return count >= Self.manyTimes ? definition : nil
      }
    }
  }

  /// The definitions of both sides, those of one short form together.
  private func paired(_ found: (Side) -> [Definition]) -> [Sides<Definition?>] {
    var targets = found(.target)
    let pairs = found(.source).map { source in
      let twin = targets.firstIndex { $0.value.short.key == source.value.short.key }
      return Sides<Definition?>(source: source, target: twin.map { targets.remove(at: $0) })
    }
    return pairs + targets.map { Sides(source: nil, target: $0) }
  }

  /// How often a full form may be repeated without remark, at the head of a sentence for instance.
  private static let manyTimes = 3

  /// The definitions in the abstract of a side, those of one short form together.
  private func groups(_ side: Side) -> [[Definition]] {
    var order: [String] = []
    var groups: [String: [Definition]] = [:]
    for definition in abbreviations.sides[side].definitions where definition.part == .abstract {
      let key = definition.value.short.key
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(definition)
    }
    return order.compactMap { groups[$0] }
  }

  private static func same(_ a: Definition, _ b: Definition) -> Bool {
    guard let first = a.value.full, let second = b.value.full else { return true }
    let keys = (FoldedText(first).string, FoldedText(second).string)
    // Where the extent of a full form is guessed, it may have more at its start.
    if !a.value.isExplained || !b.value.isExplained {
      return zip(keys.0.reversed(), keys.1.reversed()).prefix { $0 == $1 }.count >= 3
    }
    return keys.0.hasSuffix(keys.1) || keys.1.hasSuffix(keys.0)
  }
}
