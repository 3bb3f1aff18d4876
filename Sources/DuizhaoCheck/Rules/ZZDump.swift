public import DuizhaoModel
import DuizhaoText

public struct ZZDump: Rule {
  public static let about = RuleDescription(id: "zz", summary: Message(en: "", zh: ""), rationale: Message(en: "", zh: ""), severity: .info, isOnByDefault: false, examples: [])
  public init() {}
  public func findings(in context: CheckContext) -> [Finding] {
    context.article.renderings.map { r in
      finding(.info, confidence: r.score, Message(en: "\(r.passage) \(r.origin)", zh: ""), source: context.place(r.source, .source, of: r.passage), target: r.target.map { context.place($0, .target, of: r.passage) })
    }
  }
}
