public import DuizhaoModel

/// The report for people at a terminal: each finding with both passages one above the other.
public struct TerminalReport: Sendable {
  /// The language of the report's own words.
  public var language: Language

  /// Whether to mark with colour; otherwise what is meant stands in brackets `[ ]`.
  public var usesColor: Bool

  /// How many columns a line may take.
  public var columns: Int

  /// Creates the report.
  public init(language: Language, usesColor: Bool, columns: Int = 100) {
    self.language = language
    self.usesColor = usesColor
    self.columns = max(40, columns)
  }

  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case blue = "34"
    case marked = "1;4"
  }

  private func paint(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Returns the report on one article.
  public func text(_ checked: CheckedArticle) -> String {
    let versions = checked.aligned.article.versions
    let paths =
      versions.source.path == versions.target.path
      ? versions.source.path : "\(versions.source.path) + \(versions.target.path)"
    var lines = [paint(paths, .bold)]
    lines += overview(checked.aligned).map { paint($0, .dim) }
    for finding in checked.findings { lines += [""] + self.lines(finding, versions: versions) }
    if checked.findings.isEmpty {
      let isHalf = versions.source.isEmpty || versions.target.isEmpty
      let words =
        isHalf
        ? Message(en: "  nothing to compare with: one language is missing", zh: "  缺少一种语言，无法对照")
        : Message(en: "  nothing to report", zh: "  未发现问题")
      lines.append(words(language))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was read, and what the file does not have.
  private func overview(_ aligned: AlignedArticle) -> [String] {
    let sentences = aligned.sentences.map(\.count)
    let keywords = aligned.keywords.map(\.count)
    let linked = aligned.links.count { !$0.source.isEmpty && !$0.target.isEmpty }
    let line = Message(
      en:
        "  sentences \(sentences.source) : \(sentences.target), \(linked) links · keywords \(keywords.source) : \(keywords.target)",
      zh:
        "  句子 \(sentences.source) : \(sentences.target)，\(linked) 组对应 · 关键词 \(keywords.source) : \(keywords.target)"
    )(language)
    let missing = Side.allCases.flatMap { side in absences(aligned.article.versions[side]) }
    guard !missing.isEmpty else { return [line] }
    return [
      line,
      Message(en: "  not found: ", zh: "  未找到：")(language)
        + missing.joined(separator: language == .english ? ", " : "、"),
    ]
  }

  private func absences(_ version: ArticleVersion) -> [String] {
    let name =
      version.language == .chinese ? Message(en: "Chinese ", zh: "中文") : Message(en: "English ", zh: "英文")
    var missing: [Message] = []
    if version.title == nil { missing.append(Message(en: "title", zh: "题名")) }
    if version.authors.isEmpty { missing.append(Message(en: "authors", zh: "作者")) }
    if version.abstract == nil { missing.append(Message(en: "abstract", zh: "摘要")) }
    if version.keywords.isEmpty { missing.append(Message(en: "keywords", zh: "关键词")) }
    return missing.map { name(language) + $0(language) }
  }

  private func lines(_ finding: Finding, versions: Sides<ArticleVersion>) -> [String] {
    let (name, style): (Message, Style) =
      switch finding.severity {
      case .error: (Message(en: "error", zh: "错误"), .red)
      case .warning: (Message(en: "warning", zh: "警告"), .yellow)
      case .info: (Message(en: "note", zh: "提示"), .blue)
      }
    let head = "  \(paint(name(language), style))  \(finding.message(language))  \(paint(finding.rule, .dim))"
    let source =
      finding.source.map { passage($0, label: versions.source.language.rawValue, style: style) } ?? []
    let target =
      finding.target.map { passage($0, label: versions.target.language.rawValue, style: style) } ?? []
    return [head] + source + target
  }

  /// A passage with what is meant marked, wrapped under its language.
  private func passage(_ place: Place, label: String, style: Style) -> [String] {
    let open: Character = "\u{2}"
    let close: Character = "\u{3}"
    var text = place.context?.text ?? place.quote
    for range in (place.context?.marked ?? []).sorted(by: { $0.lowerBound > $1.lowerBound })
    where range.count < text.utf8.count {
      let part = text.slice(range)
      text =
        String(text.slice(0..<range.lowerBound)) + "\(open)\(part)\(close)"
        + String(text.slice(range.upperBound..<text.utf8.count))
    }
    let flat = text.map { $0.isNewline ? " " : $0 }
    let (begin, end) =
      usesColor ? ("\u{1B}[\(Style.marked.rawValue);\(style.rawValue)m", "\u{1B}[0m") : ("[", "]")
    var isOpen = false
    return DisplayWidth.wrap(String(flat), columns: columns - 8).enumerated().map { index, line in
      var shown = isOpen && usesColor ? begin : ""
      for character in line {
        if character == open {
          isOpen = true
          shown += begin
        } else if character == close {
          isOpen = false
          shown += end
        } else {
          shown.append(character)
        }
      }
      if isOpen, usesColor { shown += end }
      return "    \(index == 0 ? paint(label, .dim) : "  ")  \(shown)"
    }
  }

  /// Returns the closing line on all articles: how many findings of each severity.
  public func summary(_ articles: [CheckedArticle]) -> String {
    let findings = articles.flatMap(\.findings)
    let count = { (severity: Severity) in findings.count { $0.severity == severity } }
    let counted = { (number: Int, noun: String) in "\(number) \(noun)\(number == 1 ? "" : "s")" }
    let parts = [
      counted(count(.error), "error"), counted(count(.warning), "warning"), counted(count(.info), "note"),
    ]
    return Message(
      en: "\(counted(articles.count, "article")): \(parts.joined(separator: ", "))",
      zh: "共\(articles.count)篇：错误\(count(.error))，警告\(count(.warning))，提示\(count(.info))"
    )(language) + "\n"
  }
}
