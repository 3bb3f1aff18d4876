import DuizhaoModel
import DuizhaoText

extension NameMismatchRule {
  /// How names are to be written in Latin letters.
  static let style = RuleOption(
    "style",
    default: NameStyle.any,
    Message(en: "how names are written", zh: "姓名的写法")
  )

  /// One finding on all names that are spelled well and written in another style than a profile asks for.
  func misstyledNames(
    _ context: CheckContext,
    _ names: Sides<[MappedText]>,
    _ romanization: Romanization
  ) -> [Finding] {
    let style = context[Self.style, of: Self.self]
    guard style != .any else { return [] }
    var wrong: [(name: MappedText, wanted: String)] = []
    for (source, target) in zip(names.source, names.target) {
      let readings = romanization.readings(of: source.string) ?? []
      guard let wanted = style.correction(of: target.string, readings: readings) else { continue }
      wrong.append((target, wanted))
    }
    guard let first = wrong.first, let last = wrong.last else { return [] }
    let example = "“\(first.name.string)” → “\(first.wanted)”"
    return [
      finding(
        .warning,
        confidence: 0.9,
        wrong.count == 1
          ? Message(en: "a name is written in another style: \(example)", zh: "姓名写法不合要求：\(example)")
          : Message(
            en: "\(wrong.count) names are written in another style: \(example), …",
            zh: "\(wrong.count)个姓名的写法不合要求：\(example)等"
          ),
        target: Place(
          quote: wrong.map(\.name.string).joined(separator: ", "),
          range: first.name.documentRange.lowerBound..<last.name.documentRange.upperBound
        )
      )
    ]
  }
}
