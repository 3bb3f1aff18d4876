public import DuizhaoModel
import DuizhaoTerms

extension Workbench.Shared {
  /// Collects how a number of articles name each concept on both sides.
  ///
  /// - Complexity: Linear in the articles.
  public func termMatrix(of articles: [AlignedArticle]) -> TermMatrix {
    DuizhaoTerms.termMatrix(of: articles, glossary: glossary)
  }
}
