public import DuizhaoModel
import DuizhaoTerms

extension Workbench {
  /// Collects what an article says of which expressions translate each other.
  ///
  /// - Parameters:
  ///   - article: The article, aligned.
  ///   - digest: By what its text is known.
  ///   - line: The line, from 1, of an offset in the file of a side.
  /// - Returns: The pairs with their counts and examples.
  public func mine(
    _ article: AlignedArticle,
    digest: String,
    line: @escaping (Side, Int) -> Int?
  ) -> MinedDocument {
    minedDocument(
      article,
      phrases: phrases(in: article),
      digest: digest,
      vocabulary: shared.vocabulary,
      line: line
    )
  }
}
