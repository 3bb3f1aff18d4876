import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// An aligned article with the lines of its files.
struct LinedArticle {
  /// A file as it was opened.
  struct Document {
    var path: String
    var content: OpenedDocument

    /// Opens a file.
    ///
    /// - Throws: `FileFailure` where it cannot be read.
    init(path: String, _ workbench: Workbench) throws(FileFailure) {
      self.path = path
      content = try workbench.open(path)
    }
  }

  var aligned: AlignedArticle
  var lines: Sides<LineTable>

  /// Its segments.
  var bitext: Bitext { Bitext(aligned, lines: lines) }

  /// Aligns what stands in one file or in two.
  ///
  /// - Throws: `FileFailure` where it holds nothing to align; an error of ICU.
  init(_ input: Input, _ workbench: Workbench) throws {
    let read =
      switch input {
      case .one(let document): try ReadArticle(document.content, path: document.path, by: workbench)
      case .two(let documents):
        try ReadArticle(pair: documents.map(\.content), paths: documents.map(\.path))
      }
    aligned = try read.aligned(by: workbench)
    lines = read.lines
  }

  /// Aligns two files whose lines are sentences: a Chinese and an English one.
  ///
  /// - Throws: `FileFailure` where one cannot be read; an error of ICU.
  init(lines paths: Sides<String>, _ workbench: Workbench, explaining: Bool) throws {
    let texts = Sides(source: try Files.text(at: paths.source), target: try Files.text(at: paths.target))
    let languages = Sides(source: Language.chinese, target: .english)
    let text = try workbench.alignLines(
      texts.map { Files.lines(of: $0) },
      languages: languages,
      explaining: explaining
    )
    aligned = AlignedArticle(
      article: Article(
        versions: Sides(
          source: ArticleVersion(language: languages.source, path: paths.source),
          target: ArticleVersion(language: languages.target, path: paths.target)
        )
      ),
      titles: Sides(source: nil, target: nil),
      sentences: text.sentences,
      links: text.links,
      keywords: Sides(source: [], target: []),
      keywordLinks: []
    )
    aligned.kind = .text
    lines = texts.map { LineTable($0) }
  }

  /// What one article is read from.
  enum Input {
    /// A file that holds both languages.
    case one(Document)
    /// A file for each language.
    case two(Sides<Document>)
  }

  /// The articles that some files hold.
  ///
  /// - Parameters:
  ///   - documents: The files, opened; nil for one that cannot be read.
  ///   - arePair: Whether they are two that somebody named.
  ///   - takesSeveral: Whether there may be more than one article.
  /// - Returns: For each article its file, or its two files.
  static func inputs(_ documents: [Document?], arePair: Bool, takesSeveral: Bool) -> [Input] {
    if arePair, documents.count == 2, let first = documents[0], let second = documents[1],
      !takesSeveral || !first.hasBothLanguages || !second.hasBothLanguages
    {
      return [.two(Sides(source: first, target: second))]
    }
    return documents.compactMap { $0.map { .one($0) } }
  }
}

extension LinedArticle.Input {
  /// The file that it is known by.
  var path: String {
    switch self {
    case .one(let document): document.path
    case .two(let documents): documents.source.path
    }
  }
}

extension LinedArticle.Document {
  /// Whether both languages stand in it.
  fileprivate var hasBothLanguages: Bool {
    switch content {
    case .bitext: return true
    case .article(let text):
      let versions = (text.article ?? readArticle(text.markdown, path: path)).versions
      return !versions.source.isEmpty && !versions.target.isEmpty
    }
  }
}
