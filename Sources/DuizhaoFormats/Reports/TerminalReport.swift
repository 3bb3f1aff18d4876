public import DuizhaoModel

/// The report for people at a terminal: each finding with both passages one above the other, what is meant marked.
///
/// Notes that their own rule doubts are only counted, unless they are asked for.
public struct TerminalReport: Sendable {
  /// The language of the report's own words.
  public var language: Language

  /// Whether to mark with colour; otherwise what is meant stands in brackets `[ ]`.
  public var usesColor: Bool

  /// How many columns a line may take.
  public var columns: Int

  /// The rules whose reasons are given.
  public var rules: [ReportedRule]

  /// Whether to show also the notes that their own rule doubts.
  public var showsDoubtful: Bool

  /// Creates the report.
  public init(
    language: Language,
    usesColor: Bool,
    columns: Int = 100,
    rules: [ReportedRule] = [],
    showsDoubtful: Bool = false
  ) {
    self.language = language
    self.usesColor = usesColor
    self.columns = max(40, columns)
    self.rules = rules
    self.showsDoubtful = showsDoubtful
  }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case blue = "34"
    case marked = "1;4"
  }

  func paint(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Returns the report on one article.
  public func text(_ checked: CheckedArticle) -> String {
    let versions = checked.aligned.article.versions
    var lines = [paint(checked.paths.printable, .bold)]
    lines += overview(checked.aligned).map { paint($0, .dim) }
    lines += checked.remarks.map { paint("  " + $0.words(language), .dim) }
    let findings = shown(checked)
    for finding in findings { lines += [""] + self.lines(finding, in: checked) }
    if findings.isEmpty {
      let isHalf = checked.aligned.kind == .article && (versions.source.isEmpty || versions.target.isEmpty)
      let words =
        isHalf
        ? Message(en: "  nothing to compare with: one language is missing", zh: "  缺少一种语言，无法对照")
        : Message(en: "  nothing to report", zh: "  未发现问题")
      lines.append(words(language))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The findings of an article that are shown.
  func shown(_ checked: CheckedArticle) -> [Finding] {
    checked.findings.filter { showsDoubtful || !$0.isDoubtful }
  }

  /// What was read, and what the file does not have.
  private func overview(_ aligned: AlignedArticle) -> [String] {
    let sentences = aligned.sentences.map(\.count)
    let keywords = aligned.keywords.map(\.count)
    let linked = aligned.links.count { !$0.source.isEmpty && !$0.target.isEmpty }
    let links = linked == 1 ? "1 link" : "\(linked) links"
    switch aligned.kind {
    case .article: break
    case .text:
      return [
        Message(
          en: "  sentences \(sentences.source) : \(sentences.target), \(links)",
          zh: "  句子 \(sentences.source) : \(sentences.target)，\(linked) 组对应"
        )(language)
      ]
    case .segments, .memory:
      let names = aligned.article.versions.map(\.language.rawValue)
      return [
        Message(
          en: "  segments \(aligned.links.count) · \(names.source) → \(names.target)",
          zh: "  句段 \(aligned.links.count) · \(names.source) → \(names.target)"
        )(language)
      ]
    }
    let line = Message(
      en:
        "  sentences \(sentences.source) : \(sentences.target), \(links) · keywords \(keywords.source) : \(keywords.target)",
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
}
