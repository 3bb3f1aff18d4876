public import DuizhaoModel

/// Reads a bilingual article from Markdown or plain text; what the text does not have stays nil or empty.
///
///     readArticle("# 骨质疏松\n\n摘要：…\n\n# Osteoporosis\n\nAbstract: …", path: "a.md")
///     // source: Chinese, 骨质疏松; target: English, Osteoporosis
///
/// Chinese is the source, whichever language stands first in the file.
///
/// - Parameters:
///   - text: The decoded text; offsets are those of its UTF-8.
///   - path: The file's name, for reports.
/// - Returns: The article, with the Chinese version as its source.
public func readArticle(_ text: String, path: String) -> Article {
  let reader = ArticleReader(text, path: path)
  let versions = Sides(source: reader.version(in: .chinese), target: reader.version(in: .english))
  return Article(
    versions: versions.map(\.version),
    interruptions: (versions.source.interruptions(on: .source) + versions.target.interruptions(on: .target))
      .sorted { $0.text.documentRange.lowerBound < $1.text.documentRange.lowerBound },
    directives: reader.directives(on: nil)
  )
}

/// Reads a bilingual article whose languages stand in two files; the file given first is the source.
///
///     readArticle(source: ("# 骨质疏松 …", "zh.md"), target: ("# Osteoporosis …", "en.md"))
///
/// - Parameters:
///   - source: The text and name of the file in the source language, Chinese or English.
///   - target: The text and name of the file in the other language.
/// - Returns: The article, with the version of the first file as its source.
public func readArticle(
  source: (text: String, path: String),
  target: (text: String, path: String)
) -> Article {
  let files = Sides(source: source, target: target).map { ArticleReader($0.text, path: $0.path) }
  let forward = Sides(source: files.source.version(in: .chinese), target: files.target.version(in: .english))
  let backward = Sides(source: files.source.version(in: .english), target: files.target.version(in: .chinese))
  let isBackward =
    backward.source.weight + backward.target.weight > forward.source.weight + forward.target.weight
  let versions = isBackward ? backward : forward
  return Article(
    versions: versions.map(\.version),
    interruptions: versions.source.interruptions(on: .source) + versions.target.interruptions(on: .target),
    directives: files.source.directives(on: .source) + files.target.directives(on: .target)
  )
}

/// Finds the parts of an article in the segments of one text.
struct ArticleReader {
  /// One language's version with what interrupts its abstract.
  struct Reading {
    var version: ArticleVersion
    var lifted: [(kind: Interruption.Kind, text: MappedText)] = []

    /// How much of an article it is.
    var weight: Int {
      (version.abstract?.count ?? 0) + (version.title?.count ?? 0)
        + version.keywords.reduce(0) { $0 + $1.count }
    }

    /// The interruptions of the version as those of a side.
    func interruptions(on side: Side) -> [Interruption] {
      lifted.map { Interruption(kind: $0.kind, side: side, text: $0.text) }
        .sorted { $0.text.documentRange.lowerBound < $1.text.documentRange.lowerBound }
    }
  }

  private let matter: FrontMatter
  private let path: String
  private var anchors: Anchors
  private let italics: [Range<Int>]
  private var readings: [Language: Reading] = [:]

  /// Reads both languages of a text.
  init(_ text: String, path: String) {
    self.path = path
    matter = FrontMatter(text)
    anchors = Anchors(matter)
    italics = Self.italics(in: matter.document)
    let dates = HistoryDates.dates(in: 0..<matter.document.count, of: matter.document)
    for language in Language.allCases {
      readings[language] = read(language, dates: dates[language] ?? [])
    }
    divideKeywords()
  }

  /// The version in a language, empty where the text has none.
  func version(in language: Language) -> Reading {
    readings[language] ?? Reading(version: ArticleVersion(language: language, path: path))
  }

  /// What the text shows in italics, line by line: `*P*`, `<i>P</i>`.
  static func italics(in document: DocumentBytes) -> [Range<Int>] {
    var start = 0
    var found: [Range<Int>] = []
    while start < document.count {
      let end = (start..<document.count).first { document[$0] == 0x0A } ?? document.count
      found += EmphasisDelimiters(document: document, range: start..<end).italics
      start = end + 1
    }
    let tags: [(open: StaticString, close: StaticString)] = [("<i>", "</i>"), ("<em>", "</em>")]
    for (open, close) in tags {
      var offset = 0
      while offset < document.count {
        defer { offset += 1 }
        guard document[offset] == 0x3C, document.hasASCII(open, at: offset) else { continue }
        let start = offset + open.utf8CodeUnitCount
        guard let end = (start..<document.count).first(where: { document.hasASCII(close, at: $0) }) else {
          break
        }
        found.append(start..<end)
        offset = end
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func read(_ language: Language, dates: [HistoryDate]) -> Reading {
    var reading = Reading(version: ArticleVersion(language: language, path: path, dates: dates))
    reading.version.italics = italics
    for region in anchors.headRegions(of: language) {
      let head = HeadReader.read(region, in: matter, language: language)
      if reading.version.title == nil { reading.version.title = head.title }
      if reading.version.authors.isEmpty { reading.version.authors = head.authors }
      if reading.version.affiliations.isEmpty { reading.version.affiliations = head.affiliations }
    }
    if let start = anchors.abstracts[language] {
      let title = reading.version.title.map { Furniture.key(of: $0.string) } ?? ""
      let abstract = AbstractReader.read(from: start, in: matter, language: language, title: title)
      let passage = abstract.passage.text.trimmed()
      if !passage.isEmpty {
        reading.version.abstract = passage
        reading.lifted = abstract.interruptions + comments(inside: passage.documentRange)
      }
    }
    if let start = anchors.keywords[language] {
      (reading.version.keywords, reading.version.keywordList) = KeywordReader.read(from: start, in: matter)
    }
    reading.version.notes = Notes.notes(in: matter, language: language)
    reading.lifted += commentsOutsideAbstract(of: reading.version)
    return reading
  }

  /// The comments that speak to Duizhao, in order.
  func directives(on side: Side?) -> [Directive] { matter.directives(on: side) }

  /// The comments in the lines of the title and the keywords, and after the abstract in its last line.
  private func commentsOutsideAbstract(of version: ArticleVersion) -> [(
    kind: Interruption.Kind, text: MappedText
  )] {
    guard !matter.comments.isEmpty else { return [] }
    let abstract = version.abstract?.documentRange
    let parts = [version.title] + version.keywords.map(Optional.some) + [version.abstract]
    var lines: [Range<Int>] = []
    for part in parts.compactMap({ $0?.documentRange }) where lines.last?.contains(part.lowerBound) != true {
      lines.append(matter.lines(of: part))
    }
    return matter.comments.compactMap { comment in
      guard !comment.isOwn, lines.contains(where: { $0.contains(comment.range.lowerBound) }),
        abstract?.contains(comment.range.lowerBound) != true
      else { return nil }
      return (.comment, MappedText(matter.original(comment.range), at: comment.range.lowerBound))
    }
  }

  /// The comments in a range, our own excepted.
  private func comments(inside range: Range<Int>) -> [(kind: Interruption.Kind, text: MappedText)] {
    matter.comments.compactMap { comment in
      guard !comment.isOwn, range.contains(comment.range.lowerBound) else { return nil }
      guard comment.range.upperBound < range.upperBound else { return nil }
      return (.comment, MappedText(matter.original(comment.range), at: comment.range.lowerBound))
    }
  }

  /// Divides a list that only spaces divide by what the other language's list says.
  private mutating func divideKeywords() {
    for language in Language.allCases {
      let other: Language = language == .chinese ? .english : .chinese
      guard let list = readings[language]?.version.keywords, list.count == 1, let only = list.first else {
        continue
      }
      guard let beside = readings[other]?.version.keywords else { continue }
      if let items = KeywordList.split(only, beside: beside) { readings[language]?.version.keywords = items }
    }
    let counts = readings.mapValues(\.version.keywords.count)
    for language in Language.allCases {
      let other: Language = language == .chinese ? .english : .chinese
      guard let reading = readings[language]?.version, let count = counts[other], count > 1 else { continue }
      if let items = KeywordList.divided(reading.keywords, list: reading.keywordList, into: count) {
        readings[language]?.version.keywords = items
      }
    }
  }
}
