public import DuizhaoModel

/// The formats in which the front matter of an article is written.
public enum FrontMatterFormat: String, Sendable, Hashable, CaseIterable {
  /// The layout that Duizhao reads with most certainty.
  case markdown
  /// JATS 1.3, Archiving and Interchange.
  case jats
  /// A page with the meta elements that scholarly search engines read.
  case html
}

/// The front matter of an article in some format, and what of it that cannot hold.
public struct WrittenFrontMatter: Sendable, Hashable {
  /// The text.
  public var text: String

  /// What is read back from it otherwise than it was, or not at all.
  public var losses: [FrontMatterLoss]
}

/// A part of an article that is not read back as it was.
public struct FrontMatterLoss: Sendable, Hashable {
  /// The parts of an article.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case title, authors, affiliations, notes, dates, abstract, keywords
  }

  /// The part.
  public var part: Part

  /// The language that it is in.
  public var language: Language

  /// Creates a loss.
  public init(_ part: Part, _ language: Language) {
    self.part = part
    self.language = language
  }
}

/// Writes the front matter of an article.
///
///     writeFrontMatter(of: article, in: markdown, as: .jats).text   // <?xml version="1.0" …
///
/// Superscripts, subscripts and italics come from the text of the document. What stands inside an abstract without
/// belonging to it, and the comments to Duizhao, are left out; the abstract is one paragraph.
///
/// - Parameters:
///   - article: The article.
///   - markdown: The text that its places are in.
///   - format: The format.
/// - Returns: The text, with what Duizhao does not read back from it as it was; of HTML nothing is read back.
/// - Complexity: Linear in the length of the text.
public func writeFrontMatter(
  of article: Article,
  in markdown: String,
  as format: FrontMatterFormat
) -> WrittenFrontMatter {
  let setting = SetText(markdown)
  switch format {
  case .markdown:
    let text = MarkdownArticle(setting).text(article)
    return WrittenFrontMatter(text: text, losses: losses(from: article, to: readArticle(text, path: "")))
  case .jats:
    let text = JATSArticle(setting).text(article)
    let read = try? JATSReader.read(Array(text.utf8), path: "").article
    return WrittenFrontMatter(text: text, losses: losses(from: article, to: read ?? nil))
  case .html: return WrittenFrontMatter(text: HTMLArticle(setting).text(article), losses: [])
  }
}

/// What an article has that another does not have in the same way; the languages are paired, not the sides.
private func losses(from article: Article, to other: Article?) -> [FrontMatterLoss] {
  Side.allCases.flatMap { side -> [FrontMatterLoss] in
    let own = article.versions[side]
    let twin = Side.allCases.compactMap { other?.versions[$0] }.first { $0.language == own.language }
    return FrontMatterLoss.Part.allCases.filter { part in
      let (facts, read) = (own.facts(part), twin?.facts(part) ?? [])
      // A date that one language has in words is read as a number of the other.
      return part == .dates ? !facts.allSatisfy(read.contains) : facts != read
    }.map { FrontMatterLoss($0, own.language) }
  }
}

extension ArticleVersion {
  /// What a part says, in words that can be compared; how wide its blanks are is of no account.
  fileprivate func facts(_ part: FrontMatterLoss.Part) -> [String] {
    texts(of: part).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  private func texts(of part: FrontMatterLoss.Part) -> [String] {
    switch part {
    case .title: [title?.string].compactMap { $0 }
    case .authors: authors.map { ([$0.name.string] + $0.marks).joined(separator: " | ") }
    case .affiliations: affiliations.map { "\($0.mark ?? "") | \($0.text.string)" }
    case .notes: notes.map(\.string)
    case .dates: dates.map { "\($0.event.rawValue) | \($0.text.string)" }
    case .abstract: [abstract?.string].compactMap { $0 }
    case .keywords: keywords.map(\.string)
    }
  }
}
