import DuizhaoModel

/// Reads pages of HTML: what they show as Markdown, and what of the article only their head has.
///
/// Which text is which part of the article is found in the Markdown by its content, as in text that someone typed; names
/// of elements, classes and `<meta>` only help (docs/formats/html.md).
struct HTMLReader {
  /// The largest page that is read, in bytes.
  static let largestSize = 64 << 20

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: The file, in whatever encoding.
  ///   - path: Its name, for reports.
  /// - Returns: Its text, with the line of the file for each piece.
  /// - Throws: ``DocumentFailure`` where it is too large, not text in its encoding, or too many elements are open at a
  ///   time; a page that is cut off or not well-formed is read as far as it goes.
  /// - Complexity: O(*n*) for what browsers call HTML.
  static func read(_ bytes: [UInt8], path: String) throws(DocumentFailure) -> DocumentText {
    guard bytes.count <= largestSize else { throw DocumentFailure(.tooLarge(limit: largestSize)) }
    let page = try HTMLPage(HTMLEncoding.utf8(bytes))
    let selection = HTMLSelection(page)
    let rendition = HTMLRendition(page, selection)
    let head = HTMLHead(page.metas)
    guard !head.versions.isEmpty else { return rendition.document }
    let article = readArticle(rendition.document.markdown, path: path)
    guard let additions = head.additions(to: article, ends: rendition.ends) else { return rendition.document }
    return HTMLRendition(page, selection, adding: additions).document
  }
}

extension HTMLHead {
  /// What the body lacks.
  ///
  /// - Parameters:
  ///   - article: What was found in the body.
  ///   - ends: Where the blocks of the body end.
  /// - Returns: What is to be added, and where; nil for nothing.
  func additions(to article: Article, ends: [(block: Int, offset: Int)]) -> HTMLRendition.Additions? {
    var additions = HTMLRendition.Additions()
    var end = 0
    for side in Side.allCases {
      let version = article.versions[side]
      let parts = [version.abstract] + version.keywords.map(Optional.some)
      end = max(end, parts.compactMap { $0?.documentRange.upperBound }.max() ?? 0)
      guard let own = versions[version.language] else { continue }
      let hasParts = version.abstract != nil || !version.keywords.isEmpty
      var head: [HTMLAddition] = []
      // Without its abstract or keywords, what was taken for a title may be any line of the page.
      let isFound = version.title.map { found in
        hasParts || Furniture.key(of: found.string) == own.title.map { Furniture.key(of: $0.text) }
      }
      if isFound != true, let title = own.title {
        head.append(.title(title))
        if version.authors.isEmpty, !own.authors.isEmpty {
          head.append(.authors(own.authors))
          if version.affiliations.isEmpty { head.append(.institutions(own.institutions)) }
        }
      }
      if hasParts { additions.atStart += head } else { additions.afterwards += head }
      if version.abstract == nil, let abstract = own.abstract {
        additions.afterwards.append(.abstract(abstract, version.language))
      }
      if version.keywords.isEmpty, !own.keywords.isEmpty {
        additions.afterwards.append(.keywords(own.keywords, version.language))
      }
    }
    additions.behind = end > 0 ? ends.first { $0.offset >= end }?.block : nil
    return additions.atStart.isEmpty && additions.afterwards.isEmpty ? nil : additions
  }
}
