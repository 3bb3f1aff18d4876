public import DuizhaoFormats
import DuizhaoModel

extension Files {
  /// Opens an article and writes its front matter in another format.
  ///
  /// - Parameters:
  ///   - path: The file, in any format that articles are read from; `-` for standard input.
  ///   - format: The format to write.
  /// - Returns: The text, with what is not read back from it as it was.
  /// - Throws: ``FileFailure`` where the file cannot be read, holds segments or no article.
  public static func frontMatter(
    at path: String,
    as format: FrontMatterFormat
  ) throws(FileFailure) -> WrittenFrontMatter {
    let text = try article(at: path)
    let article = text.article ?? readArticle(text.markdown, path: path)
    guard !article.isEmpty else { throw FileFailure(path: path, reason: .noArticle) }
    return writeFrontMatter(of: article, in: text.markdown, as: format)
  }

  /// Opens an article as the Markdown that it is read as: what the ranges of reports count in.
  ///
  /// - Throws: ``FileFailure`` where the file cannot be read or holds segments.
  public static func markdown(at path: String) throws(FileFailure) -> String {
    try article(at: path).markdown
  }

  private static func article(at path: String) throws(FileFailure) -> DocumentText {
    switch try open(path) {
    case .article(let text): text
    case .bitext: throw FileFailure(path: path, reason: .notAnArticle)
    }
  }
}
