import DuizhaoModel

/// Writes what the tags of an article say as Markdown, the Chinese first, and makes the article of the places of its parts.
struct JATSRendition {
  /// The places of the parts of one version in the Markdown.
  private struct Places {
    var title: Range<Int>?
    var authors: [(name: Range<Int>, marks: [String])] = []
    var affiliations: [(mark: String?, text: Range<Int>)] = []
    var notes: [Range<Int>] = []
    var dates: [(event: HistoryDate.Event, text: Range<Int>)] = []
    var abstract: [(range: Range<Int>, isHeading: Bool)] = []
    var keywords: [Range<Int>] = []
  }

  private let versions: [Language: JATSVersion]
  private let path: String
  private let before: [Int: [PlacedRun]]
  private let after: [Int: [PlacedRun]]
  private var builder = MarkdownBuilder()
  private var places: [Language: Places] = [:]

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

  // MARK: Writing

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
          own.abstract.append(($0.line(paragraph.text, heading: paragraph.isHeading ? 3 : 0), paragraph.isHeading))
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
    if let mark = affiliation.mark, let place = mark.place { sign(mark.string, at: place, style: .superscript) }
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

  // MARK: The article

  private func article(_ matter: FrontMatter) -> Article {
    let sides = Sides(source: Language.chinese, target: .english)
    var lifted: [Interruption] = []
    let versions = sides.map { language in
      var version = ArticleVersion(language: language, path: path)
      guard let own = places[language] else { return version }
      func text(_ range: Range<Int>) -> MappedText { matter.text(range).text.trimmed() }
      version.title = own.title.map(text)
      version.authors = own.authors.map { Author(name: text($0.name), marks: $0.marks) }
      version.affiliations = own.affiliations.map { Affiliation(mark: $0.mark, text: text($0.text)) }
      version.dates = own.dates.map { HistoryDate(event: $0.event, text: text($0.text)) }
      version.notes = own.notes.map(text)
      version.keywords = own.keywords.map(text).filter { !$0.isEmpty }
      let passage = Self.passage(own.abstract, in: matter).trimmed()
      version.abstract = passage.isEmpty ? nil : passage
      version.italics = ArticleReader.italics(in: matter.document)
      let side: Side = language == sides.source ? .source : .target
      lifted += interruptions(of: own, on: side, in: matter)
      return version
    }
    var article = Article(versions: versions, interruptions: lifted, directives: matter.directives(on: nil))
    article.tagFaults = faults(of: article)
    return article
  }

  /// The abstract as one passage, as the reader of articles puts it together.
  private static func passage(_ parts: [(range: Range<Int>, isHeading: Bool)], in matter: FrontMatter) -> MappedText {
    var passage = MarkedText()
    var lastWasHeading = false
    for (range, isHeading) in parts {
      passage.appendLine(matter.text(range), breaksSection: lastWasHeading || isHeading)
      lastWasHeading = isHeading
    }
    return passage.text
  }

  /// What was written about the text and left in it.
  private func interruptions(of places: Places, on side: Side, in matter: FrontMatter) -> [Interruption] {
    let ranges = [places.title].compactMap { $0 } + places.abstract.map(\.range) + places.keywords
    return matter.comments.compactMap { comment in
      guard !comment.isOwn, ranges.contains(where: { $0.contains(comment.range.lowerBound) }) else { return nil }
      let text = MappedText(matter.original(comment.range), at: comment.range.lowerBound)
      return Interruption(kind: .comment, side: side, text: text)
    }
  }

  private func faults(of article: Article) -> [TagFault] {
    Side.allCases.flatMap { side -> [TagFault] in
      let (own, other) = (article.versions[side], article.versions[side.other])
      let parts: [(TagFault.Part, MappedText?, Bool)] = [
        (.title, own.title, other.title != nil), (.abstract, own.abstract, other.abstract != nil),
        (.keywords, own.keywords.first, !other.keywords.isEmpty),
      ]
      return parts.flatMap { part, text, hasTwin -> [TagFault] in
        guard let text else { return [] }
        let kinds = [versions[own.language]?.faults[part], hasTwin ? nil : .twinMissing].compactMap { $0 }
        return kinds.map { TagFault($0, part: part, side: side, text: text) }
      }
    }
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
