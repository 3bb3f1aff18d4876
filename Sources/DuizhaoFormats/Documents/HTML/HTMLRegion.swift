/// A part of a page that an element marks.
struct HTMLRegion: Hashable {
  /// What the element says of it.
  enum Kind: Hashable {
    /// What belongs to the site: menus, lists of other articles, notices.
    case furniture
    /// What is not shown.
    case hidden
    /// An abstract.
    case abstract
    /// Keywords.
    case keywords
    /// Names of authors.
    case authors
    /// A title.
    case title
  }

  /// What it is.
  var kind: Kind

  /// The blocks that stand in it.
  var blocks: Range<Int>

  /// What an element marks, by its name, its role, and the words of its class and its identifier.
  ///
  /// - Parameters:
  ///   - tag: Its start tag.
  ///   - isInArticle: Whether it stands in `main` or `article`, where a header is the article's.
  /// - Returns: The kinds, none for most elements.
  static func kinds(of tag: HTMLStartTag, isInArticle: Bool) -> [Kind] {
    var kinds: [Kind] = []
    if isHidden(tag) { kinds.append(.hidden) }
    let words = Self.words(of: tag)
    let isHeader = tag.name == "header" && !isInArticle
    if isHeader || furnitureElements.contains(tag.name)
      || furnitureRoles.contains(tag["role"]?.lowercased() ?? "")
    {
      kinds.append(.furniture)
    } else if !containers.contains(tag.name), !words.isDisjoint(with: furnitureWords) {
      kinds.append(.furniture)
    }
    let isList = !words.isDisjoint(with: ["keyword", "keywords", "kwd", "kwds", "kwdgroup", "guanjianci"])
    if isList { kinds.append(.keywords) }
    if !isList, !words.isDisjoint(with: abstractWords) { kinds.append(.abstract) }
    if !words.isDisjoint(with: ["author", "authors", "contributors", "byline"]) { kinds.append(.authors) }
    if words.contains("title") || words.contains("tit"), !words.isDisjoint(with: titleWords) {
      kinds.append(.title)
    }
    return kinds
  }

  /// Whether an element is not shown (WHATWG HTML, 6.1; WAI-ARIA, `aria-hidden`).
  static func isHidden(_ tag: HTMLStartTag) -> Bool {
    if tag["hidden"] != nil || tag["aria-hidden"]?.lowercased() == "true" { return true }
    guard let style = tag["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// The words of a class, an identifier and a property: `abstractEn keyword-list` → abstract, en, keyword, list.
  private static func words(of tag: HTMLStartTag) -> Set<String> {
    var words: Set<String> = []
    for name in ["class", "id", "itemprop"] {
      guard let value = tag[name] else { continue }
      var word = ""
      for character in value.prefix(400) {
        let isNew = character.isUppercase && word.last?.isLowercase == true
        if !character.isLetter || isNew {
          words.insert(word.lowercased())
          word = ""
        }
        if character.isLetter { word.append(character) }
      }
      words.insert(word.lowercased())
    }
    return words
  }

  private static let containers: Set<String> = ["html", "body", "main", "article", "form"]
  private static let furnitureElements: Set<String> = ["nav", "aside", "footer", "menu", "dialog"]
  private static let furnitureRoles: Set<String> = [
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
    "navigation",
    "search", "tablist", "toolbar",
  ]
  private static let furnitureWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "altmetric", "altmetrics", "breadcrumb", "breadcrumbs", "citedby",
    "cookie", "cookies", "copyright", "crumb", "crumbs", "download", "downloads", "footer", "menu", "metrics",
    "nav", "navbar", "navigation", "pager", "pagination", "permissions", "recommend", "recommendation",
    "recommendations", "recommended", "related", "share", "sharing", "sidebar", "similar", "social", "tabs",
    "toc",
    "toolbar", "tools",
  ]
  private static let abstractWords: Set<String> = [
    "abstract", "abstracts", "abs", "summary", "zhaiyao", "chabstract", "enabstract",
  ]
  private static let titleWords: Set<String> = [
    "article", "paper", "en", "cn", "zh", "ch", "chinese", "english", "main", "abs", "page",
  ]
}
