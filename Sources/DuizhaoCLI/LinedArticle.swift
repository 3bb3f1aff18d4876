import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// An aligned article with the lines of its files.
struct LinedArticle {
  /// A file as it was read.
  struct Document {
    var path: String
    var text: String

    /// Reads a file.
    ///
    /// - Throws: `FileFailure` where it cannot be read.
    init(path: String) throws(FileFailure) {
      self.path = path
      text = try Files.text(at: path)
    }
  }

  var aligned: AlignedArticle
  var lines: Sides<LineTable>

  /// Its segments.
  var bitext: Bitext { Bitext(aligned, lines: lines) }

  /// Aligns an article whose languages stand in one file or two.
  ///
  /// - Throws: `FileFailure` where it holds no article; an error of ICU.
  init(_ documents: Sides<Document>, _ workbench: Workbench) throws {
    let isOne = documents.source.path == documents.target.path
    let article =
      isOne
      ? workbench.read(documents.source.text, path: documents.source.path)
      : readArticle(
        source: (documents.source.text, documents.source.path),
        target: (documents.target.text, documents.target.path)
      )
    if article.isEmpty { throw FileFailure(path: documents.source.path, reason: .noArticle) }
    aligned = try workbench.align(article)
    lines = documents.map { LineTable($0.text) }
  }

  /// Aligns two files whose lines are sentences: a Chinese and an English one.
  ///
  /// - Throws: An error of ICU.
  init(lines documents: Sides<Document>, _ workbench: Workbench, explaining: Bool) throws {
    let languages = Sides(source: Language.chinese, target: .english)
    let text = try workbench.alignLines(
      documents.map { Files.lines(of: $0.text) },
      languages: languages,
      explaining: explaining
    )
    aligned = AlignedArticle(
      article: Article(
        versions: Sides(
          source: ArticleVersion(language: languages.source, path: documents.source.path),
          target: ArticleVersion(language: languages.target, path: documents.target.path)
        )
      ),
      titles: Sides(source: nil, target: nil),
      sentences: text.sentences,
      links: text.links,
      keywords: Sides(source: [], target: []),
      keywordLinks: []
    )
    lines = documents.map { LineTable($0.text) }
  }

  /// What one article is read from: its two files, which are the same where one holds both languages.
  typealias Input = Result<Sides<Document>, FileFailure>

  /// The articles that some paths name.
  ///
  /// - Parameters:
  ///   - paths: One path, two files of one article, or where several are taken any number of articles and folders.
  ///   - takesSeveral: Whether there may be more than one article.
  /// - Returns: For each article its files, or why they cannot be read.
  /// - Throws: `FileFailure` where a path does not exist.
  static func inputs(_ paths: [String], takesSeveral: Bool) throws(FileFailure) -> [Input] {
    let documents = (takesSeveral ? try Files.expand(paths) : paths).map { path in
      Result { () throws(FileFailure) in try Document(path: path) }
    }
    if paths.count == 2, documents.count == 2, case .success(let first) = documents[0],
      case .success(let second) = documents[1],
      !takesSeveral || !first.hasBothLanguages || !second.hasBothLanguages
    {
      return [.success(Sides(source: first, target: second))]
    }
    return documents.map { document in document.map { Sides(source: $0, target: $0) } }
  }
}

extension LinedArticle.Document {
  /// Whether an article in both languages stands in it.
  fileprivate var hasBothLanguages: Bool {
    let versions = readArticle(text, path: path).versions
    return !versions.source.isEmpty && !versions.target.isEmpty
  }
}
