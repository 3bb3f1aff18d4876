import DuizhaoModel

extension Rule {
  /// Creates a finding on two values that should be the same; traces of scanning make it a mere note.
  func finding(
    _ difference: ValueComparison.Difference,
    _ severity: Severity,
    confidence: Double,
    in context: CheckContext
  ) -> Finding {
    let (source, target) = (difference.source, difference.target)
    return finding(
      difference.isDamaged ? .info : severity,
      confidence: difference.isDamaged ? min(confidence, 0.4) : confidence,
      Message(
        en: "“\(source.written)” in the source, “\(target.written)” in the translation",
        zh: "原文为“\(source.written)”，译文为“\(target.written)”"
      ),
      source: Place(source.value.range, in: context.article.sentences.source[source.sentence]),
      target: Place(target.value.range, in: context.article.sentences.target[target.sentence])
    )
  }

  /// Creates a finding for each sentence that states values which the other side lacks.
  ///
  /// One that lacks a whole clause is one flaw, however many numbers the clause has.
  func findings(
    on values: [PlacedValue],
    of side: Side,
    _ severity: Severity,
    confidence: Double,
    in context: CheckContext
  ) -> [Finding] {
    var groups: [[PlacedValue]] = []
    for value in values {
      if groups.last?.last?.sentence == value.sentence {
        groups[groups.count - 1].append(value)
      } else {
        groups.append([value])
      }
    }
    return groups.map { group in
      let place = context.place(group, side)
      let link = context.article.links[group[0].link]
      return finding(
        severity,
        confidence: confidence,
        message(group, side),
        source: side == .source ? place : nil,
        target: side == .target ? place : context.place(context.sentences(link, .target))
      )
    }
  }

  private func message(_ values: [PlacedValue], _ side: Side) -> Message {
    let shown = values.prefix(6).map { "“\($0.written)”" }
    let english = shown.joined(separator: ", ") + (values.count > 6 ? " and \(values.count - 6) more" : "")
    let chinese = shown.joined(separator: "、") + (values.count > 6 ? "等\(values.count)个数值" : "")
    let verb = values.count == 1 ? "is" : "are"
    return side == .source
      ? Message(en: "\(english) \(verb) missing from the translation", zh: "译文缺少\(chinese)")
      : Message(
        en: "\(english) \(values.count == 1 ? "stands" : "stand") only in the translation",
        zh: "\(chinese)仅见于译文"
      )
  }
}

extension CheckContext {
  /// The place of values of one sentence, from the first to the last.
  func place(_ values: [PlacedValue], _ side: Side) -> Place? {
    guard let first = values.first, let last = values.last else { return nil }
    let sentence = article.sentences[side][first.sentence]
    var place = Place(first.value.range.lowerBound..<last.value.range.upperBound, in: sentence)
    place.context?.marked = values.map(\.value.range)
    return place
  }
}
