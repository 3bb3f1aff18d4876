import DuizhaoFormats
public import DuizhaoModel
import DuizhaoText

/// What the files of an input hold, before it is analysed.
public struct ReadArticle: Sendable {
  private enum Content {
    case article(Article)
    case bitext(BitextText, path: String)
    case pair(PlainPair)
  }

  /// Where the pieces of the two versions' texts stand.
  public let lines: Sides<LineTable>

  /// What the documents have that their texts do not show.
  public let remarks: [DocumentRemark]

  /// How sure it is that the texts are what a reader sees, from 0 to 1.
  public let confidence: Double

  private let content: Content

  /// Opens the files of an input and finds the article in them, the segments of bitext, or two plain texts of which one
  /// translates the other.
  ///
  /// - Throws: `FileFailure` where a file cannot be read or there is nothing in it to be compared.
  public init(_ input: Batch.Input, by workbench: Workbench) throws(FileFailure) {
    switch input {
    case .file(let path): try self.init(try workbench.open(path), path: path, by: workbench)
    case .pair(let source, let target):
      try self.init(
        pair: Sides(source: try workbench.open(source), target: try workbench.open(target)),
        paths: Sides(source: source, target: target)
      )
    }
  }

  /// Finds the article in a file, or its segments.
  ///
  /// - Throws: `FileFailure` where there is no article in it.
  public init(_ document: OpenedDocument, path: String, by workbench: Workbench) throws(FileFailure) {
    lines = Sides(source: document.lines, target: document.lines)
    switch document {
    case .bitext(let text):
      let text = text.withoutRepeats()
      content = .bitext(text, path: path)
      (remarks, confidence) = (text.remarks, 1)
    case .article(let text):
      let article = text.article ?? workbench.read(text.markdown, path: path)
      if article.isEmpty { throw FileFailure(path: path, reason: .noArticle) }
      try article.checkSize()
      content = .article(article)
      (remarks, confidence) = (text.remarks, text.confidence)
    }
  }

  /// Finds the article whose languages stand in two files.
  ///
  /// - Throws: `FileFailure` where there is no article in them, and they are not one text in either language.
  public init(pair documents: Sides<OpenedDocument>, paths: Sides<String>) throws(FileFailure) {
    let texts = Sides(
      source: try Self.text(documents.source, path: paths.source),
      target: try Self.text(documents.target, path: paths.target)
    )
    let article = readArticle(
      source: (texts.source.markdown, paths.source),
      target: (texts.target.markdown, paths.target)
    )
    try article.checkSize()
    if Side.allCases.contains(where: { article.versions[$0].isEmpty }) {
      // Two files in one language are no pair, article or not.
      let pair = try PlainPair(texts, paths: paths)
      content = article.isEmpty ? .pair(pair) : .article(article)
    } else {
      content = .article(article)
    }
    lines = texts.map(\.lines)
    remarks = texts.source.remarks + texts.target.remarks
    confidence = min(texts.source.confidence, texts.target.confidence)
  }

  /// The article with its links.
  ///
  /// - Throws: An error of ICU.
  public func aligned(by workbench: Workbench) throws -> AlignedArticle {
    switch content {
    case .article(let article): try workbench.align(article)
    case .bitext(let text, let path): try workbench.align(text, path: path)
    case .pair(let pair): try pair.aligned(by: workbench)
    }
  }

  private static func text(_ document: OpenedDocument, path: String) throws(FileFailure) -> DocumentText {
    switch document {
    case .article(let text): return text
    case .bitext: throw FileFailure(path: path, reason: .pairedAlready)
    }
  }
}

extension Article {
  /// The longest abstract that is compared, in UTF-8 bytes, and the most keywords: some ten times as much as any has.
  ///
  /// Sentences and keywords are compared each with many others, so that time grows faster than they do.
  private static let most = (abstract: 200_000, keywords: 1_000)

  /// Refuses what is no abstract and no list of keywords, whatever it is called.
  ///
  /// - Throws: `FileFailure` with the file of the version.
  fileprivate func checkSize() throws(FileFailure) {
    for side in Side.allCases {
      let version = versions[side]
      if (version.abstract?.count ?? 0) > Self.most.abstract {
        throw FileFailure(path: version.path, reason: .longAbstract(limit: Self.most.abstract))
      }
      if version.keywords.count > Self.most.keywords {
        throw FileFailure(path: version.path, reason: .manyKeywords(limit: Self.most.keywords))
      }
    }
  }
}

extension Batch.Input {
  /// The file that the input is known by: of two the source.
  var path: String {
    switch self {
    case .file(let path): path
    case .pair(let source, _): source
    }
  }
}

extension Workbench {
  /// Opens a document; words that lines of a PDF break are put together by what the glossary knows.
  ///
  /// - Throws: `FileFailure` where it cannot be opened or is not what its format asks for.
  public func open(_ path: String) throws(FileFailure) -> OpenedDocument {
    try Files.open(path, knowsWord: knowsWord)
  }

  /// Whether an English word, in lower case, is known to be spelled right.
  private func knowsWord(_ word: String) -> Bool {
    shared.vocabulary.isRightWord(word) || shared.vocabulary.isTargetWord(word)
  }
}
