public import DuizhaoModel

extension TerminalReport {
  /// Returns the close of the report on all articles: why the rules that spoke exist, how to silence them, and how many
  /// findings of each severity there are.
  public func summary(_ articles: [CheckedArticle]) -> String {
    let shown = articles.flatMap(self.shown)
    let reasons = self.reasons(for: Set(shown.map(\.rule)), in: articles.filter { !self.shown($0).isEmpty })
    return reasons.map { paint($0, .dim) + "\n" }.joined() + (reasons.isEmpty ? "" : "\n")
      + counts(shown, hidden: articles.reduce(0) { $0 + $1.findings.count } - shown.count, of: articles)
  }

  /// Why each of some rules exists, and what to do about them.
  private func reasons(for ids: Set<String>, in articles: [CheckedArticle]) -> [String] {
    let spoken = rules.filter { ids.contains($0.id) }
    guard let first = spoken.first else { return [] }
    let width = (spoken.map(\.id.count).max() ?? 0) + 2
    let lines = spoken.flatMap { rule in
      DisplayWidth.wrap(rule.rationale(language), columns: columns - width).enumerated().map { index, line in
        let id = index == 0 ? rule.id : ""
        return id + String(repeating: " ", count: width - id.count) + line
      }
    }
    let name = spoken.count == 1 ? first.id : Message(en: "RULE", zh: "规则名")(language)
    let silence = self.silence(name, in: articles)
    let advice = Message(
      en: "more: duizhao explain \(name) · silence: \(silence)",
      zh: "详情：duizhao explain \(name) · 屏蔽：\(silence)"
    )
    return lines + [advice(language)]
  }

  /// What silences a rule: a comment, or in documents that take none a file beside them.
  private func silence(_ rule: String, in articles: [CheckedArticle]) -> String {
    if articles.contains(where: \.takesComments) {
      return Message(
        en: "<!-- duizhao:disable \(rule) -- reason -->",
        zh: "<!-- duizhao:disable \(rule) -- 理由 -->"
      )(language)
    }
    let file = articles.count == 1 ? articles[0].aligned.article.versions.source.path : nil
    let name = (file?.split(separator: "/").last.map(String.init) ?? Message(en: "FILE", zh: "文件名")(language))
      .printable
    return Message(
      en: "a line with \(rule) in \(name).duizhao-ignore",
      zh: "在\(name).duizhao-ignore中写一行\(rule)"
    )(language)
  }

  /// How many findings of each severity are shown, and how many are not.
  private func counts(_ findings: [Finding], hidden: Int, of articles: [CheckedArticle]) -> String {
    let count = { (severity: Severity) in findings.count { $0.severity == severity } }
    let counted = { (number: Int, noun: String) in "\(number) \(noun)\(number == 1 ? "" : "s")" }
    let parts = [
      counted(count(.error), "error"), counted(count(.warning), "warning"), counted(count(.info), "note"),
    ]
    // A file of segments is no article.
    let areFiles = articles.contains { $0.aligned.isBitext }
    let line = Message(
      en: "\(counted(articles.count, areFiles ? "file" : "article")): \(parts.joined(separator: ", "))",
      zh:
        "共\(articles.count)\(areFiles ? "个文件" : "篇")：错误\(count(.error))，警告\(count(.warning))，提示\(count(.info))"
    )
    let remainder = Message(
      en: "; \(counted(hidden, "doubtful note")) not shown (see --notes)",
      zh: "；另有\(hidden)个不确定的提示未列出（用--notes查看）"
    )
    return line(language) + (hidden > 0 ? remainder(language) : "") + "\n"
  }
}

extension AlignedArticle {
  /// Whether its segments came paired in one file.
  fileprivate var isBitext: Bool {
    (kind == .segments || kind == .memory) && article.versions.source.path == article.versions.target.path
  }
}
