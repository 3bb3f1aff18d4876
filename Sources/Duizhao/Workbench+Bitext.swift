import DuizhaoAlign
public import DuizhaoModel
import DuizhaoText

extension Workbench {
  /// Analyses segments that are paired already.
  ///
  /// - Returns: An article without titles and keywords; a segment without its other side is linked to nothing.
  /// - Throws: An error of ICU.
  public func align(_ bitext: BitextText, path: String) throws -> AlignedArticle {
    let paths = Sides(source: path, target: path)
    var linked = try linked(bitext.segments.map(\.texts), languages: bitext.languages, paths: paths)
    if bitext.isMemory { linked.kind = .memory }
    return analysed(linked)
  }

  /// Links segments as they are paired, without a look at what ties their words.
  ///
  /// - Parameters:
  ///   - segments: The texts of each segment; nil where one is missing.
  ///   - languages: The languages of the two sides.
  ///   - paths: The files that the sides stand in.
  /// - Returns: An article without titles and keywords.
  /// - Throws: An error of ICU.
  func linked(
    _ segments: [Sides<MappedText?>],
    languages: Sides<Language>,
    paths: Sides<String>
  ) throws -> AlignedArticle {
    var sentences = Sides<[Sentence]>(source: [], target: [])
    var links: [Link] = []
    for segment in segments {
      var link = Link(source: [], target: [], score: 1)
      for side in Side.allCases {
        guard let text = segment[side] else { continue }
        link[side] = [sentences[side].count]
        sentences[side].append(try analyzer.sentence(text, language: languages[side]))
      }
      links.append(link)
    }
    return plain(sentences, links: links, kind: .segments, languages: languages, paths: paths)
  }

  /// Analyses and pairs the sentences of two texts that are no articles.
  ///
  /// - Parameters:
  ///   - paragraphs: The paragraphs of both texts; no sentence goes on from one to the next.
  ///   - languages: Their languages.
  ///   - paths: Their files.
  /// - Returns: An article without titles and keywords.
  /// - Throws: An error of ICU.
  func align(
    paragraphs: Sides<[MappedText]>,
    languages: Sides<Language>,
    paths: Sides<String>
  ) throws -> AlignedArticle {
    if languages.source == .english, languages.target == .chinese {
      return try align(paragraphs: paragraphs.turned, languages: languages.turned, paths: paths.turned).turned
    }
    let sentences = Sides(
      source: try paragraphs.source.flatMap { try analyzer.sentences(in: $0, language: languages.source) },
      target: try paragraphs.target.flatMap { try analyzer.sentences(in: $0, language: languages.target) }
    )
    let links = aligner.links(source: sentences.source, target: sentences.target)
    return analysed(plain(sentences, links: links, kind: .text, languages: languages, paths: paths))
  }

  private func plain(
    _ sentences: Sides<[Sentence]>,
    links: [Link],
    kind: AlignedArticle.Kind,
    languages: Sides<Language>,
    paths: Sides<String>
  ) -> AlignedArticle {
    var aligned = AlignedArticle(
      article: Article(
        versions: Sides(
          source: ArticleVersion(language: languages.source, path: paths.source),
          target: ArticleVersion(language: languages.target, path: paths.target)
        )
      ),
      titles: Sides(source: nil, target: nil),
      sentences: sentences,
      links: links,
      keywords: Sides(source: [], target: []),
      keywordLinks: []
    )
    aligned.kind = kind
    return aligned
  }
}
