import DuizhaoModel

extension Omissions.Run {
  /// Whether the silence is worth a note.
  var isTelling: Bool { surprise >= 0.8 }

  /// How likely it is that a careful reader agrees.
  var confidence: Double {
    switch surprise {
    case ..<1.2: 0.35
    case ..<1.6: 0.45
    case ..<2.3: 0.55
    default: 0.65
    }
  }
}

extension CheckContext {
  /// Whether a passage is a link of sentences of the abstract.
  func isAbstract(_ passage: Int) -> Bool { passage > 0 && passage <= article.links.count }
}

extension Rule {
  /// Returns a note for each clause of a side of which the other side has hardly a word, and, of the target side, for
  /// words too.
  func notesOnOmitted(_ side: Side, _ message: (String) -> Message, in context: CheckContext) -> [Finding] {
    let strangers = context.article.links.flatMap { LinkSupport($0, side, in: context.article).strangers }
    let reported = Set(strangers + context.overlooked(side))
    func note(_ passage: Int, _ span: Span, _ confidence: Double) -> Finding? {
      guard context.isAbstract(passage) else { return nil }
      let link = context.article.links[passage - 1]
      guard !reported.contains(link[side][span.index]) else { return nil }
      let place = context.place(span, side, of: passage)
      let other = context.passage(passage, side.other)
      return finding(
        .info,
        confidence: confidence,
        message(place.quote),
        source: side == .source ? place : other,
        target: side == .target ? place : other
      )
    }
    let clauses = context.omissions.clauses[side].compactMap { clause in
      note(clause.passage, clause.span, min(0.8, 0.45 + 0.05 * clause.surprise))
    }
    guard side == .target else { return clauses }
    return clauses
      + context.omissions.lone.target.filter(\.isTelling).compactMap {
        note($0.passage, $0.span, $0.confidence)
      }
  }
}
