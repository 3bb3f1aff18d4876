public import DuizhaoModel

/// Reports short forms that an abstract defines twice, or for nothing.
public struct AbbreviationRedefinedRule: Rule {
  public static let about = RuleDescription(
    id: "abbreviation-redefined",
    group: .abbreviations,
    summary: Message(en: "a short form is defined twice, or never used", zh: "缩略语重复定义，或定义后未使用"),
    rationale: Message(
      en:
        "A second definition makes the reader look for a difference; one that is not used takes the room of a fact.",
      zh: "重复定义会让读者误以为含义不同；定义后不再使用则白占篇幅。"
    ),
    severity: .warning,
    examples: [
      RuleExample(
        "骨密度（BMD）降低。BMD与骨折有关。",
        "Bone mineral density (BMD) decreased. BMD was related to fracture."
      ),
      RuleExample(
        "骨密度降低。骨密度与骨折有关。",
        "Bone mineral density (BMD) decreased. BMD and ⟦bone mineral density (BMD)⟧ were related to fracture."
      ),
      RuleExample(
        "骨密度降低。骨折增多。",
        "⟦Bone mineral density (BMD)⟧ decreased. Fractures increased."
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    // Each text of a memory defines its short forms.
    guard context.article.kind != .memory else { return [] }
    let repeated = RepeatedDefinitions(context)
    return repeated.repetitions.map(report) + idle(repeated.idle) + repeated.ignored.compactMap(ignored)
  }

  private func ignored(_ definitions: Sides<RepeatedDefinitions.Definition?>) -> Finding? {
    guard let value = (definitions.source ?? definitions.target)?.value, let full = value.full else {
      return nil
    }
    let short = value.short.text
    return note(
      definitions,
      Message(
        en: "“\(full)” is written out again and again after “\(short)” is introduced",
        zh: "给出缩略语“\(short)”后仍多次使用全称“\(full)”"
      )
    )
  }

  private func report(_ repetition: RepeatedDefinitions.Repetition) -> Finding {
    let short = repetition.second.value.short.text
    let message =
      repetition.isSame
      ? Message(en: "“\(short)” is defined a second time", zh: "“\(short)”重复定义")
      : Message(
        en:
          "“\(short)” stands for “\(repetition.first.value.full ?? "")” and for “\(repetition.second.value.full ?? "")”",
        zh: "“\(short)”先后指“\(repetition.first.value.full ?? "")”和“\(repetition.second.value.full ?? "")”"
      )
    let place = repetition.second.place
    return finding(
      .warning,
      confidence: 0.85,
      message,
      source: repetition.side == .source ? place : nil,
      target: repetition.side == .target ? place : nil
    )
  }

  /// Definitions that are not used; many of them are one finding.
  private func idle(_ idle: [Sides<RepeatedDefinitions.Definition?>]) -> [Finding] {
    let names = idle.compactMap { ($0.source ?? $0.target)?.value.short.text }
    guard let first = idle.first, names.count > Self.fewDefinitions else {
      return zip(idle, names).map { definitions, short in
        note(definitions, Message(en: "“\(short)” is defined and not used again", zh: "“\(short)”定义后未再使用"))
      }
    }
    let list = names.joined(separator: ", ")
    return [
      note(
        first,
        Message(
          en: "\(names.count) short forms are defined and not used again: \(list)",
          zh: "\(names.count)个缩略语定义后未再使用：\(list)"
        )
      )
    ]
  }

  private static let fewDefinitions = 4

  private func note(_ definitions: Sides<RepeatedDefinitions.Definition?>, _ message: Message) -> Finding {
    finding(
      .info,
      confidence: 0.55,
      message,
      source: definitions.source?.place,
      target: definitions.target?.place
    )
  }
}
