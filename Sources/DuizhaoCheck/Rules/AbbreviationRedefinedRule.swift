public import DuizhaoModel

/// Reports short forms that an abstract defines twice, or for nothing.
public struct AbbreviationRedefinedRule: Rule {
  public static let about = RuleDescription(
    id: "abbreviation-redefined",
    summary: Message(en: "a short form is defined twice, or never used", zh: "缩略语重复定义，或定义后未使用"),
    rationale: Message(
      en:
        "A second definition makes the reader look for a difference; one that is not used takes the room of a fact.",
      zh: "重复定义会让读者误以为含义不同；定义后不再使用则白占篇幅。"
    ),
    severity: .warning,
    clause: "GB/T 7713.2",
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
    let repeated = RepeatedDefinitions(context)
    return repeated.repetitions.map(report) + idle(repeated.idle)
      + repeated.ignored.map { side, definition, count in
        let full = definition.value.full ?? ""
        return place(
          .info,
          0.5,
          side,
          definition.place,
          Message(
            en:
              "“\(full)” is written out \(count) more times after “\(definition.value.short.text)” is introduced",
            zh: "给出缩略语“\(definition.value.short.text)”后，“\(full)”又出现\(count)次"
          )
        )
      }
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
    return place(.warning, 0.85, repetition.side, repetition.second.place, message)
  }

  /// Definitions that are not used; many of them on one side are one finding.
  private func idle(_ idle: Sides<[RepeatedDefinitions.Definition]>) -> [Finding] {
    Side.allCases.flatMap { side -> [Finding] in
      let names = idle[side].map(\.value.short.text)
      guard let first = idle[side].first, names.count > Self.fewDefinitions else {
        return idle[side].map { definition in
          let short = definition.value.short.text
          return place(
            .info,
            0.6,
            side,
            definition.place,
            Message(en: "“\(short)” is defined and not used again", zh: "“\(short)”定义后未再使用")
          )
        }
      }
      let list = names.joined(separator: ", ")
      return [
        place(
          .info,
          0.6,
          side,
          first.place,
          Message(
            en: "\(names.count) short forms are defined and not used again: \(list)",
            zh: "\(names.count)个缩略语定义后未再使用：\(list)"
          )
        )
      ]
    }
  }

  private static let fewDefinitions = 3

  private func place(
    _ severity: Severity,
    _ confidence: Double,
    _ side: Side,
    _ place: Place,
    _ message: Message
  )
    -> Finding
  {
    finding(
      severity,
      confidence: confidence,
      message,
      source: side == .source ? place : nil,
      target: side == .target ? place : nil
    )
  }
}
