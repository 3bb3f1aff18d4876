import DuizhaoModel

/// Reads the front matter of an article, or of its translation inside it.
struct JATSFront {
  /// What it says in each language.
  private(set) var versions: [Language: JATSVersion] = [:]

  /// How many titles, abstracts and lists of keywords are in other languages.
  private(set) var others = 0

  private var byline = JATSByline()
  private var dates = JATSDates()
  private var abstracts = JATSAbstracts()
  private var keywords = JATSKeywords()

  /// Reads `front`, `front-stub` or `article-meta`.
  init(_ front: PlacedElement, _ language: JATSLanguage) {
    let meta = front.first("article-meta") ?? front
    // References lead to marks wherever these stand.
    for child in meta.elements where child.name == "author-notes" { byline.read(child, language) }
    for child in meta.elements { read(child, language) }
    finish()
  }

  private mutating func read(_ element: PlacedElement, _ language: JATSLanguage) {
    switch element.name {
    case "title-group":
      for child in element.elements { readTitle(child, language.inside(element)) }
    case "contrib-group", "aff", "aff-alternatives": byline.read(element, language)
    case "author-notes":
      for note in element.elements where note.name != "label" && note.name != "title" {
        readNote(note, language.inside(element))
      }
    case "history", "pub-history", "pub-date": dates.read(element, language)
    case "abstract", "trans-abstract": abstracts.read(element, language)
    case "kwd-group", "unstructured-kwd-group": keywords.read(element, language)
    default: break
    }
  }

  private mutating func readTitle(_ element: PlacedElement, _ language: JATSLanguage) {
    switch element.name {
    case "article-title", "trans-title": addTitle(element, language.inside(element))
    case "trans-title-group":
      let group = language.inside(element)
      for child in element.elements {
        if child.name == "trans-title" { addTitle(child, group.inPart(child)) }
        if child.name == "trans-subtitle" { addSubtitle(child, group.inPart(child)) }
      }
    case "subtitle", "trans-subtitle": addSubtitle(element, language.inside(element))
    default: break
    }
  }

  private mutating func addTitle(_ element: PlacedElement, _ language: JATSLanguage) {
    var reader = JATSInline()
    reader.append(contentsOf: element)
    guard !reader.text.isEmpty else { return }
    guard let (own, fault) = language.decide(reader.text.string) else {
      others += 1
      return
    }
    guard versions[own]?.title == nil else { return }
    versions[own, default: JATSVersion()].title = JATSVersion.Line(text: reader.text, offset: element.offset)
    versions[own]?.faults[.title] = fault
    for footnote in reader.footnotes { readNote(footnote, language) }
  }

  /// A subtitle goes on with the title of its language, after a colon.
  private mutating func addSubtitle(_ element: PlacedElement, _ language: JATSLanguage) {
    let text = JATSInline.text(of: element)
    guard !text.isEmpty, let own = language.decide(text.string)?.language,
      let title = versions[own]?.title?.text, let last = title.string.unicodeScalars.last
    else { return }
    let isOpen = !":：—–-?？!！.".unicodeScalars.contains(last)
    if isOpen {
      versions[own]?.title?.text.append(PlacedText(own == .chinese ? "：" : ":", at: element.place))
    }
    if own != .chinese { versions[own]?.title?.text.breakHere(at: element.place, breaksLine: false) }
    versions[own]?.title?.text.append(text)
  }

  private mutating func readNote(_ element: PlacedElement, _ language: JATSLanguage) {
    let text = JATSInline.text(of: element)
    // Notes seldom have a language of their own; that of the article says little of them.
    let tagged = language.inside(element)
    let decided = tagged.isOwn ? tagged.decide(text.string)?.language : ScriptCount(text.string).language
    guard !text.isEmpty, let own = decided else { return }
    versions[own, default: JATSVersion()].notes.append(JATSVersion.Line(text: text, offset: element.offset))
  }

  private mutating func finish() {
    dates.finish()
    for language in Language.allCases {
      for footnote in abstracts.footnotes[language] ?? [] { readNote(footnote, JATSLanguage()) }
      var version = versions[language] ?? JATSVersion()
      version.abstract = abstracts.abstracts[language]?.content
      version.faults[.abstract] = abstracts.abstracts[language]?.fault
      version.keywords = keywords.keywords[language]?.content
      version.faults[.keywords] = keywords.keywords[language]?.fault
      version.dates = dates.dates[language] ?? []
      versions[language] = version
    }
    byline.fill(&versions)
    others += abstracts.others + keywords.others
  }
}
