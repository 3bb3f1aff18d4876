import DuizhaoModel

/// Writes what the tags of an article say as Markdown, the Chinese first, and makes the article of the places of its parts.
struct JATSRendition {
  /// The places of the parts of one version in the Markdown.
  struct Places {
    var title: Range<Int>?
    var authors: [(name: Range<Int>, marks: [String])] = []
    var affiliations: [(mark: String?, text: Range<Int>)] = []
    var notes: [Range<Int>] = []
    var dates: [(event: HistoryDate.Event, text: Range<Int>)] = []
    var abstract: [(range: Range<Int>, isHeading: Bool)] = []
    var keywords: [Range<Int>] = []
  }

  let versions: [Language: JATSVersion]
  let path: String
  private let before: [Int: [PlacedRun]]
  private let after: [Int: [PlacedRun]]
  private var builder = MarkdownBuilder()
  private(set) var places: [Language: Places] = [:]

  /// Writes an article down.
  init(_ versions: [Language: JATSVersion], comments: JATSComments, path: String) {
    self.versions = versions
    self.path = path
    (before, after) = comments.divided(among: versions.values.flatMap(\.offsets))
    for language in [Language.chinese, .english] {
      if let version = versions[language] { write(version, language) }
    }
  }

  /// The text with the article.
  var document: DocumentText {
    var document = builder.document
    let matter = FrontMatter(document.markdown)
    document.article = article(matter)
    return document
  }

  private mutating func write(_ version: JATSVersion, _ language: Language) {
    var own = Places()
    if let title = version.title {
      part(title.offset) { own.title = $0.line(title.text, heading: 1) }
    }
    if !version.authors.isEmpty {
      part(version.authorsOffset) { own.authors = $0.byline(version.authors) }
    }
    for affiliation in version.affiliations {
      part(affiliation.offset) { own.affiliations.append($0.line(affiliation)) }
    }
    for note in version.notes { part(note.offset) { own.notes.append($0.line(note.text)) } }
    if !version.dates.isEmpty { own.dates = dates(version.dates, language) }
    if let abstract = version.abstract {
      heading(LabelWords.abstract(language), at: abstract.place, offset: abstract.offset)
      for paragraph in abstract.paragraphs {
        part(paragraph.offset) {
          own.abstract.append(
            ($0.line(paragraph.text, heading: paragraph.isHeading ? 3 : 0), paragraph.isHeading)
          )
        }
      }
    }
    if let keywords = version.keywords {
      heading(LabelWords.keywords(language), at: keywords.place, offset: keywords.offset)
      own.keywords = list(keywords.items, language)
    }
    places[language] = own
  }

  /// Writes a part with the comments that go with it.
  private mutating func part(_ offset: Int, _ write: (inout JATSRendition) -> Void) {
    for comment in before[offset] ?? [] { self.comment(comment) }
    write(&self)
    for comment in after[offset] ?? [] { self.comment(comment) }
  }

  private mutating func comment(_ comment: PlacedRun) {
    builder.startParagraph()
    builder.append(comment: comment.text, at: .line(comment.place.line), column: comment.place.column)
  }

  private mutating func heading(_ text: String, at place: XMLPlace, offset: Int) {
    part(offset) { $0.line(PlacedText(text, at: place), heading: 2) }
  }

  @discardableResult
  private mutating func line(_ text: PlacedText, heading: Int = 0) -> Range<Int> {
    builder.startParagraph(heading: heading)
    return piece(text)
  }

  private mutating func piece(_ text: PlacedText) -> Range<Int> {
    let start = builder.count
    builder.append(text)
    return start..<builder.count
  }

  private mutating func byline(_ authors: [JATSVersion.Author]) -> [(name: Range<Int>, marks: [String])] {
    builder.startParagraph()
    var written: [(name: Range<Int>, marks: [String])] = []
    for (index, author) in authors.enumerated() {
      let place = author.name.place ?? XMLPlace(line: 1, column: 1)
      if index > 0 { sign(", ", at: place) }
      let name = piece(author.name)
      for (index, mark) in author.marks.enumerated() {
        if index > 0 { sign(",", at: mark.place ?? place, style: .superscript) }
        builder.append(mark)
      }
      written.append((name, author.marks.map(\.string)))
    }
    return written
  }

  private mutating func line(_ affiliation: JATSVersion.Affiliation) -> (mark: String?, text: Range<Int>) {
    builder.startParagraph()
    if let mark = affiliation.mark, let place = mark.place {
      sign(mark.string, at: place, style: .superscript)
    }
    return (affiliation.mark?.string, piece(affiliation.text))
  }

  private mutating func dates(
    _ dates: [JATSVersion.Date],
    _ language: Language
  ) -> [(event: HistoryDate.Event, text: Range<Int>)] {
    builder.startParagraph()
    return dates.enumerated().map { index, date in
      let place = date.text.place ?? XMLPlace(line: 1, column: 1)
      if index > 0 { sign("; ", at: place) }
      sign(LabelWords.date(date.event, language), at: place)
      return (date.event, piece(date.text))
    }
  }

  private mutating func list(_ items: [PlacedText], _ language: Language) -> [Range<Int>] {
    builder.startParagraph()
    return items.enumerated().map { index, item in
      if index > 0, let place = item.place { sign(language == .chinese ? "；" : "; ", at: place) }
      return piece(item)
    }
  }

  /// Writes what stands for tags.
  private mutating func sign(_ text: String, at place: XMLPlace, style: MarkdownBuilder.Style = []) {
    builder.append(text, at: .line(place.line), column: place.column, style: style)
  }
}

extension JATSVersion {
  /// Where its parts begin in the file.
  fileprivate var offsets: [Int] {
    let lines = [title].compactMap { $0?.offset } + notes.map(\.offset) + affiliations.map(\.offset)
    let byline = authors.isEmpty ? [] : [authorsOffset]
    let passage = abstract.map { [$0.offset] + $0.paragraphs.map(\.offset) } ?? []
    return lines + byline + passage + (keywords.map { [$0.offset] } ?? [])
  }
}
