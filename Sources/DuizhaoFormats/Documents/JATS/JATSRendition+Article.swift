import DuizhaoModel

extension JATSRendition {
  /// The article by the places of its parts in the Markdown.
  func article(_ matter: FrontMatter) -> Article {
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
  private static func passage(_ parts: [(range: Range<Int>, isHeading: Bool)], in matter: FrontMatter)
    -> MappedText
  {
    var passage = MarkedText()
    var lastWasHeading = false
    let labels = LabelScanner(document: matter.document)
    for (range, isHeading) in parts {
      let label = labels.label(at: range.lowerBound, limit: range.upperBound)
      var isSection = isHeading
      if case .section = label?.kind { isSection = isSection || label?.form != .glued }
      passage.appendLine(matter.text(range), breaksSection: lastWasHeading || isSection)
      lastWasHeading = isHeading || isSection && label?.range.upperBound == range.upperBound
    }
    return passage.text
  }

  /// What was written about the text and left in it.
  private func interruptions(of places: Places, on side: Side, in matter: FrontMatter) -> [Interruption] {
    let ranges = [places.title].compactMap { $0 } + places.abstract.map(\.range) + places.keywords
    return matter.comments.compactMap { comment in
      guard !comment.isOwn, ranges.contains(where: { $0.contains(comment.range.lowerBound) }) else {
        return nil
      }
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
