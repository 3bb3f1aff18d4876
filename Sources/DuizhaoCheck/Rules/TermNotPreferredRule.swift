public import DuizhaoModel
import DuizhaoText

/// Reports terms that are out of use, that a client forbids or names otherwise, or that are written in the wrong case.
public struct TermNotPreferredRule: Rule {
  public static let about = RuleDescription(
    id: "term-not-preferred",
    group: .terms,
    summary: Message(en: "a term is out of use or forbidden", zh: "使用了已弃用或禁用的术语"),
    rationale: Message(
      en:
        "An old name hides the article from those who search by the current one; a client's readers know theirs only.",
      zh: "旧名使按规范名检索的读者找不到文章；客户的读者只认其规定的用语。"
    ),
    severity: .error,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample("脑梗死是常见病。", "Cerebral infarction is a common disease."),
      RuleExample("⟦脑梗塞⟧是常见病。", "Cerebral infarction is a common disease."),
      RuleExample("本文讨论唐氏综合征。", "This article discusses ⟦mongolism⟧."),
      RuleExample(
        "阿尔茨海默病（曾称老年性痴呆）是常见病。",
        "Alzheimer disease is a common disease."
      ),
      RuleExample(keywords: "⟦褥疮⟧；护理", "pressure injury; nursing"),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    Side.allCases.flatMap { side in
      var uses: [(use: TermUsage, count: Int)] = []
      for sentence in context.article.passages.flatMap({ $0[side] }) {
        for occurrence in sentence.terms {
          guard let use = TermUsage(occurrence, in: sentence, context: context) else { continue }
          if let known = uses.firstIndex(where: { $0.use.isSame(as: use) }) {
            uses[known].count += 1
          } else {
            uses.append((use, 1))
          }
        }
      }
      return uses.map { report($0.use, count: $0.count, side: side) }
    }
  }

  private func report(_ use: TermUsage, count: Int, side: Side) -> Finding {
    var message = Self.message(use)
    if count > 1 {
      message.english += " (\(count)×)"
      message.chinese += "（共\(count)处）"
    }
    let place = Place(use.occurrence.range, in: use.sentence)
    return finding(
      use.flaw == .forbidden ? .error : .warning,
      confidence: use.flaw == .forbidden ? 0.95 : 0.9,
      message,
      source: side == .source ? place : nil,
      target: side == .target ? place : nil,
      fix: use.replacement.map { Fix([Fix.Edit(side: side, range: place.range, replacement: $0)]) }
    )
  }

  private static func message(_ use: TermUsage) -> Message {
    let written = use.written
    switch (use.flaw, use.concept.origin, use.wanted) {
    case (.wrongCase, _, let wanted):
      return Message(
        en: "“\(written)” is written “\(wanted ?? "")”",
        zh: "“\(written)”应写作“\(wanted ?? "")”"
      )
    case (.forbidden, let origin, let wanted?):
      let name = origin ?? "Duizhao"
      return Message(
        en: "\(name) forbids “\(written)”; write “\(wanted)”",
        zh: "\(name)禁用“\(written)”，应作“\(wanted)”"
      )
    case (.forbidden, let origin, nil):
      let name = origin ?? "Duizhao"
      return Message(en: "\(name) forbids “\(written)”", zh: "\(name)禁用“\(written)”")
    case (.deprecated, let origin?, let wanted?):
      return Message(
        en: "“\(written)” is “\(wanted)” in \(origin)",
        zh: "\(origin)规定“\(written)”作“\(wanted)”"
      )
    case (.deprecated, nil, let wanted?):
      return Message(
        en: "“\(written)” is out of use; the current term is “\(wanted)”",
        zh: "“\(written)”已弃用，规范名称为“\(wanted)”"
      )
    case (.deprecated, let origin, nil):
      return Message(
        en: "“\(written)” is out of use" + (origin.map { " (\($0))" } ?? ""),
        zh: "“\(written)”已弃用" + (origin.map { "（\($0)）" } ?? "")
      )
    }
  }
}
