import DuizhaoModel

/// What a name of `<meta>` says of the article.
///
///     citation_title_en → title, English     DC.Description → abstract, generic     keywords → keywords, generic
struct HTMLMetaName: Hashable {
  /// The parts of an article that heads of pages hold.
  enum Part: Hashable {
    case title, abstract, keywords, authors, institution
  }

  /// What it is.
  var part: Part

  /// The language that the name says; nil for none.
  var language: Language?

  /// Whether the name is used for the page as well as for the article.
  var isGeneric = false

  /// Reads a name in lower case; nil where it says nothing that is read.
  init?(_ name: String) {
    var base = name
    for (ending, language) in Self.endings where base.hasSuffix(ending) {
      base.removeLast(ending.count)
      self.language = language
      break
    }
    base = base.replacing(where: { $0 == ":" || $0 == "_" || $0 == "-" }, with: ".")
    guard let known = Self.parts[base] else { return nil }
    part = known.part
    isGeneric = known.isGeneric
  }

  private static let endings: [(String, Language)] = [
    ("_en", .english), ("_eng", .english), (".en", .english), ("_zh", .chinese), ("_cn", .chinese),
    ("_ch", .chinese), ("_chi", .chinese), (".zh", .chinese),
  ]

  private static let parts: [String: (part: Part, isGeneric: Bool)] = [
    "citation.title": (.title, false), "dc.title": (.title, false), "dcterms.title": (.title, false),
    "dc.title.alternative": (.title, false), "dcterms.alternative": (.title, false),
    "prism.title": (.title, false), "eprints.title": (.title, false),
    "bepress.citation.title": (.title, false),
    "citation.abstract": (.abstract, false), "dcterms.abstract": (.abstract, false),
    "dc.description.abstract": (.abstract, false), "abstract": (.abstract, false),
    "eprints.abstract": (.abstract, false), "dc.description": (.abstract, true),
    "dcterms.description": (.abstract, true), "description": (.abstract, true),
    "og.description": (.abstract, true),
    "citation.keywords": (.keywords, false), "citation.keyword": (.keywords, false),
    "dc.subject": (.keywords, false), "dcterms.subject": (.keywords, false), "keywords": (.keywords, true),
    "keyword": (.keywords, true),
    "citation.author": (.authors, false), "citation.authors": (.authors, false),
    "dc.creator": (.authors, true),
    "dc.contributor.author": (.authors, true),
    "citation.author.institution": (.institution, false),
    "citation.author.affiliation": (.institution, false),
  ]
}

extension String {
  /// The text with some characters replaced by another.
  fileprivate func replacing(where matches: (Character) -> Bool, with other: Character) -> String {
    String(map { matches($0) ? other : $0 })
  }
}
