import DuizhaoFormats
public import DuizhaoModel
import DuizhaoText

/// What the files of an input hold, before it is analysed.
public struct ReadArticle: Sendable {
  private enum Content {
    case article(Article)
    case bitext(BitextText, path: String)
  }

  /// Where the pieces of the two versions' texts stand.
  public let lines: Sides<LineTable>

  /// What the documents have that their texts do not show.
  public let remarks: [DocumentRemark]

  /// How sure it is that the texts are what a reader sees, from 0 to 1.
  public let confidence: Double

  private let content: Content

  /// Opens the files of an input and finds the article in them.
  ///
  /// - Throws: `FileFailure` where a file cannot be read or there is no article in it.
  public init(_ input: Batch.Input, by workbench: Workbench) throws(FileFailure) {
    switch input {
    case .file(let path):
      switch try Files.open(path, knowsWord: workbench.knowsWord) {
      case .bitext(let text):
        content = .bitext(text, path: path)
        lines = Sides(source: text.lines, target: text.lines)
        (remarks, confidence) = (text.remarks, 1)
      case .article(let text):
        content = .article(text.article ?? workbench.read(text.markdown, path: path))
        lines = Sides(source: text.lines, target: text.lines)
        (remarks, confidence) = (text.remarks, text.confidence)
      }
    case .pair(let source, let target):
      let texts = Sides(
        source: try Self.text(source, by: workbench),
        target: try Self.text(target, by: workbench)
      )
      content = .article(
        readArticle(source: (texts.source.markdown, source), target: (texts.target.markdown, target))
      )
      lines = texts.map(\.lines)
      remarks = texts.source.remarks + texts.target.remarks
      confidence = min(texts.source.confidence, texts.target.confidence)
    }
    if case .article(let article) = content, article.isEmpty {
      throw FileFailure(path: input.path, reason: .noArticle)
    }
  }

  /// The article with its links.
  ///
  /// - Throws: An error of ICU.
  public func aligned(by workbench: Workbench) throws -> AlignedArticle {
    switch content {
    case .article(let article): try workbench.align(article)
    case .bitext(let text, let path): try workbench.align(text, path: path)
    }
  }

  private static func text(_ path: String, by workbench: Workbench) throws(FileFailure) -> DocumentText {
    switch try Files.open(path, knowsWord: workbench.knowsWord) {
    case .article(let text): return text
    case .bitext: throw FileFailure(path: path, reason: .pairedAlready)
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
  /// Whether an English word, in lower case, is known to be spelled right.
  fileprivate func knowsWord(_ word: String) -> Bool {
    shared.vocabulary.isRightWord(word) || shared.vocabulary.isTargetWord(word)
  }
}
