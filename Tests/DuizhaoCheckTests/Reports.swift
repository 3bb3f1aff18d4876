import Duizhao
import DuizhaoCheck
import DuizhaoModel

extension Fixture {
  /// What some rules say of two texts, as `severity rule: source | target`.
  static func reports(_ source: String, _ target: String, only: Set<String>) throws -> [String] {
    let workbench = try Workbench(shared.get())
    let example = RuleExample(source, target)
    let article = try workbench.align(workbench.read(example.text, path: "example.md"))
    return workbench.check(article, options: CheckOptions(only: only)).map {
      "\($0.severity.rawValue) \($0.rule): \($0.source?.quote ?? "-") | \($0.target?.quote ?? "-")"
    }
  }
}
