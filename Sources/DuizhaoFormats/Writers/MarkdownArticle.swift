import DuizhaoModel

/// Writes an article in the layout that its reader knows best: title as a heading, byline with marks, one paragraph an
/// institution, notes, dates, then abstract and keywords under their headings.
struct MarkdownArticle {
  private let setting: SetText
  private var builder = MarkdownBuilder()

  init(_ setting: SetText) { self.setting = setting }

  /// The article as Markdown.
  func text(_ article: Article) -> String {
    var writer = self
    for side in Side.allCases { writer.write(article.versions[side]) }
    let text = writer.builder.document.markdown
    return text.isEmpty ? "" : text + "\n"
  }

  private mutating func write(_ version: ArticleVersion) {
    let language = version.language
    if let title = version.title { paragraph(title, heading: 1) }
    if !version.authors.isEmpty { write(version.authors) }
    for affiliation in version.affiliations { write(affiliation, language) }
    for note in version.notes where Self.isRead(note) { paragraph(note) }
    if !version.dates.isEmpty { write(version.dates, language) }
    if let abstract = version.abstract {
      builder.startParagraph(heading: 2)
      plain(LabelWords.abstract(language))
      paragraph(abstract)
    }
    if !version.keywords.isEmpty {
      builder.startParagraph(heading: 2)
      plain(LabelWords.keywords(language))
      builder.startParagraph()
      for (index, keyword) in version.keywords.enumerated() {
        if index > 0 { plain(language == .chinese ? "；" : "; ") }
        append(keyword)
      }
    }
  }

  private mutating func write(_ authors: [Author]) {
    builder.startParagraph()
    for (index, author) in authors.enumerated() {
      if index > 0 { plain(", ") }
      append(author.name)
      plain(author.marks.joined(separator: ","), .superscript)
    }
  }

  private mutating func write(_ affiliation: Affiliation, _ language: Language) {
    builder.startParagraph()
    // The reader knows institutions by their words; others need a label.
    if !Vocabulary.institutions.occurs(in: affiliation.text.string) {
      plain(language == .chinese ? "单位：" : "Affiliation: ")
    }
    plain(affiliation.mark ?? "", .superscript)
    // A postcode behind a mark would be part of it.
    if affiliation.mark != nil, affiliation.text.string.first?.isNumber == true { plain(". ") }
    append(affiliation.text)
  }

  private mutating func write(_ dates: [HistoryDate], _ language: Language) {
    builder.startParagraph()
    for (index, date) in dates.enumerated() {
      if index > 0 { plain("; ") }
      plain(LabelWords.date(date.event, language))
      append(date.text)
    }
  }

  /// Whether a note is known as one where it stands by itself.
  private static func isRead(_ note: MappedText) -> Bool {
    let document = DocumentBytes(note.string)
    let label = LabelScanner(document: document).label(at: 0, limit: document.count)
    return label?.kind == .note || Furniture.isFootnote(note.string)
  }

  private mutating func paragraph(_ text: MappedText, heading: Int = 0) {
    builder.startParagraph(heading: heading)
    append(text)
  }

  private mutating func append(_ text: MappedText) {
    for piece in setting.pieces(of: text) { plain(piece.text, piece.style) }
  }

  private mutating func plain(_ text: String, _ style: MarkdownBuilder.Style = []) {
    builder.append(text, at: .line(1), style: style)
  }
}
