import DuizhaoModel

/// Reads articles in JATS 1.1 to 1.4 and NLM 2.3 and 3.0: what is what is told by the tags.
///
/// The text is the front matter as Markdown, the Chinese first; an article whose tags hold neither abstract nor keywords
/// is written down whole and read by its content.
struct JATSReader {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The file, in the encoding that it declares.
  ///   - path: Its name, for reports.
  /// - Returns: Its text, with the article where the tags hold one.
  /// - Throws: ``DocumentFailure`` where it is not well-formed or uses entities that XML does not define.
  static func read(_ bytes: [UInt8], path: String) throws(DocumentFailure) -> DocumentText {
    do throws(XMLFailure) {
      let document = try XMLEncoding.utf8(bytes)
      let root = try PlacedElement.root(of: document, skipping: ["body", "back", "floats-group"])
      let reader = JATSReader(root)
      if reader.versions.values.contains(where: { !$0.isEmpty }) {
        let comments = JATSComments(root)
        var text = JATSRendition(reader.versions, comments: comments, path: path).document
        text.remarks = reader.remarks
        return text
      }
      return JATSBody.document(try PlacedElement.root(of: document, skipping: ["back"]))
    } catch {
      throw DocumentFailure(error)
    }
  }

  /// What the tags say in each language.
  private var versions: [Language: JATSVersion] = [:]
  private var others = 0
  private var otherArticles = 0

  private init(_ root: PlacedElement) {
    switch root.name {
    case "front", "front-stub", "article-meta": add(JATSFront(root, JATSLanguage(tag: root["xml:lang"])))
    case "article": add(root, JATSLanguage())
    default: addAll(root.elements("article"), JATSLanguage(tag: root["xml:lang"]))
    }
  }

  /// The first of several articles, and the next where each is in one language and they are not in the same.
  private mutating func addAll(_ articles: [PlacedElement], _ language: JATSLanguage) {
    guard let first = articles.first else { return }
    add(first, language)
    otherArticles = articles.count - 1
    guard articles.count == 2, let second = articles.last else { return }
    var other = JATSReader(PlacedElement(name: "articles", attributes: [], offset: 0, place: second.place))
    other.add(second, language)
    let own = Set(versions.filter { !$0.value.isEmpty }.keys)
    let theirs = Set(other.versions.filter { !$0.value.isEmpty }.keys)
    guard own.count == 1, theirs.count == 1, own != theirs else { return }
    for (language, version) in other.versions {
      versions[language, default: JATSVersion()].complete(with: version)
    }
    otherArticles = 0
  }

  /// An article, with the translations inside it.
  private mutating func add(_ article: PlacedElement, _ language: JATSLanguage) {
    let language = JATSLanguage(tag: language.inside(article).tag)
    for front in article.elements where front.name == "front" || front.name == "front-stub" {
      add(JATSFront(front, language))
    }
    for part in article.elements("sub-article") where part["article-type"] == "translation" {
      add(part, language)
    }
  }

  private mutating func add(_ front: JATSFront) {
    for (language, version) in front.versions {
      versions[language, default: JATSVersion()].complete(with: version)
    }
    others += front.others
  }

  private var remarks: [DocumentRemark] {
    let counts = [(DocumentRemark.Kind.otherLanguages, others), (.otherArticles, otherArticles)]
    return counts.filter { $0.1 > 0 }.map { DocumentRemark($0.0, count: $0.1) }
  }
}
