public import DuizhaoModel
public func readArticle(_ text: String, path: String) -> Article { Article(versions: Sides(source: ArticleVersion(language: .chinese, path: path), target: ArticleVersion(language: .english, path: path))) }
public func readArticle(source: (text: String, path: String), target: (text: String, path: String)) -> Article { readArticle(source.text, path: source.path) }
