public import DuizhaoModel

/// Reports comments to Duizhao, and lines beside an article, that silence nothing or cannot be understood.
///
/// What silences nothing is known only when the other rules have run: see ``settled(_:in:entries:options:)``.
public struct UnusedSuppressionRule: Rule {
  public static let about = RuleDescription(
    id: "unused-suppression",
    group: .text,
    summary: Message(
      en: "a suppression silences nothing or cannot be read",
      zh: "屏蔽注释无效，或没有屏蔽任何问题"
    ),
    rationale: Message(
      en:
        "A suppression whose rule is misspelled hides nothing, and one that outlives its flaw will hide the next one from the editor.",
      zh: "规则名写错的屏蔽注释不起作用；问题改正后遗留的屏蔽注释会让编辑看不到新的问题。"
    ),
    severity: .warning,
    examples: [
      RuleExample("<!-- duizhao:disable-next unit-mismatch -- 剂量以盐计 -->每日5 mg。", "5 mg daily."),
      RuleExample("⟦<!-- duizhao:disable number-mismach -->⟧每日5 mg。", "5 mg daily."),
      RuleExample("每日5 mg。", "⟦<!-- duizhao:ignore number-mismatch -->⟧5 mg daily."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    Suppressions(context.article.article).comments.compactMap { comment in
      guard let content = comment.content else { return unreadable(comment) }
      let unknown = content.rules.filter { !Self.known.contains($0) }
      guard let first = unknown.first else { return nil }
      return finding(
        .warning,
        confidence: 1,
        Message(
          en: "there is no rule “\(first)”; `duizhao rules` lists them, a reason stands after --",
          zh: "没有规则“\(first)”；用duizhao rules查看全部规则，理由写在--之后"
        ),
        on: comment
      )
    }
  }

  private func unreadable(_ comment: Suppressions.Comment) -> Finding {
    finding(
      .warning,
      confidence: 1,
      Message(
        en: "cannot be read; write <!-- duizhao:disable RULE -- reason -->, disable-next or enable",
        zh: "无法识别；请写作<!-- duizhao:disable 规则 -- 理由 -->，或用disable-next、enable"
      ),
      on: comment
    )
  }

  /// What is wrong with suppressions once the findings of all rules are there.
  func findings(on idle: [IdleSuppression], in suppressions: Suppressions) -> [Finding] {
    idle.map { each in
      switch each {
      case .comment(let index, let rules):
        let rules = rules.joined(separator: ", ")
        return finding(
          .info,
          confidence: 1,
          Message(
            en: "silences nothing\(rules.isEmpty ? "" : " of \(rules)"); remove it",
            zh: "未屏蔽\(rules.isEmpty ? "" : "\(rules)的")任何问题，请删除"
          ),
          on: suppressions.comments[index]
        )
      case .enable(let index):
        return finding(
          .info,
          confidence: 1,
          Message(en: "nothing is disabled here; remove the comment", zh: "此处没有被屏蔽的规则，请删除该注释"),
          on: suppressions.comments[index]
        )
      case .entry(let index): return finding(on: suppressions.entries[index])
      }
    }
  }

  private func finding(on entry: SuppressionEntry) -> Finding {
    let place = "\(entry.file):\(entry.line)"
    guard Self.known.contains(entry.rule) else {
      return finding(
        .warning,
        confidence: 1,
        Message(
          en: "\(place): there is no rule “\(entry.rule)”; `duizhao rules` lists them",
          zh: "\(place)：没有规则“\(entry.rule)”；用duizhao rules查看全部规则"
        )
      )
    }
    return finding(
      .info,
      confidence: 1,
      Message(
        en: "\(place): silences nothing of \(entry.rule); remove the line",
        zh: "\(place)：未屏蔽\(entry.rule)的任何问题，请删除该行"
      )
    )
  }

  /// A finding on a comment; where one file holds both languages, it is the source's, which comes first in reports.
  private func finding(
    _ severity: Severity,
    confidence: Double,
    _ message: Message,
    on comment: Suppressions.Comment
  ) -> Finding {
    let place = Place(comment.directive.text)
    let isTarget = comment.directive.side == .target
    return finding(
      severity,
      confidence: confidence,
      message,
      source: isTarget ? nil : place,
      target: isTarget ? place : nil
    )
  }

  static let known = Set(RuleRegistry.all.map { type(of: $0).about.id })
}
