import DuizhaoModel

/// Where the abstract and the keywords of each language begin, and which segments stand before them.
struct Anchors {
  private let matter: FrontMatter

  /// The segment that opens the abstract of each language.
  private(set) var abstracts: [Language: Int] = [:]

  /// The segment that opens the keywords of each language.
  private(set) var keywords: [Language: Int] = [:]

  /// Segments that belong to an abstract or to keywords.
  private var taken: [Range<Int>] = []

  /// Finds the anchors of a document.
  init(_ matter: FrontMatter) {
    self.matter = matter
    findAbstracts()
    findKeywords()
    for language in Language.allCases where abstracts[language] == nil { findUnlabelled(language) }
    for (language, start) in abstracts.sorted(by: { $0.value < $1.value }) {
      let end = AbstractReader.read(from: start, in: matter, language: language).end
      taken.append(start..<max(end, start + 1))
    }
    for (_, start) in keywords.sorted(by: { $0.value < $1.value }) {
      taken.append(start..<KeywordReader.end(from: start, in: matter))
    }
    taken.sort { $0.lowerBound < $1.lowerBound }
  }

  private mutating func findAbstracts() {
    var weak: [Language: Int] = [:]
    for (index, segment) in matter.segments.enumerated() {
      guard let label = segment.label, label.kind == .abstract else { continue }
      let language = language(at: index, label)
      if label.form == .marked || segment.heading > 0 {
        if abstracts[language] == nil { abstracts[language] = index }
      } else if weak[language] == nil, segment.content.count >= (label.form == .spaced ? 12 : 24) {
        weak[language] = index
      }
    }
    for (language, index) in weak where abstracts[language] == nil { abstracts[language] = index }
  }

  /// The language of an abstract: its label's, unless the text is plainly the other.
  private func language(at index: Int, _ label: Label) -> Language {
    var content = matter.segments[index].content
    if content.isEmpty, index + 1 < matter.segments.count { content = matter.segments[index + 1].range }
    guard content.count >= 60, let language = matter.language(of: content) else { return label.language }
    return language
  }

  private mutating func findKeywords() {
    var lists: [(index: Int, language: Language, form: Label.Form)] = []
    for (index, segment) in matter.segments.enumerated() {
      guard let label = segment.label, label.kind == .keywords else { continue }
      lists.append((index, label.language, segment.heading > 0 ? .marked : label.form))
    }
    for language in Language.allCases {
      let own = lists.filter { $0.language == language }
      let after = own.filter { $0.index > abstracts[language] ?? -1 }
      let marked = after.first { $0.form == .marked } ?? own.first { $0.form == .marked }
      keywords[language] = (marked ?? after.first ?? own.first)?.index
    }
    // A Chinese label over English words, and the other way round.
    for language in Language.allCases where keywords[language] == nil {
      let used = Set(keywords.values)
      keywords[language] =
        lists.first { list in
          var content = matter.segments[list.index].content
          if content.isEmpty, list.index + 1 < matter.segments.count {
            content = matter.segments[list.index + 1].range
          }
          return !used.contains(list.index) && matter.language(of: content) == language
        }?.index
    }
  }

  /// Finds an abstract that opens with 【目的】 or *Objective:* and has no label of its own.
  private mutating func findUnlabelled(_ language: Language) {
    let end = keywords[language] ?? 0
    for index in matter.segments.indices.prefix(end) {
      let segment = matter.segments[index]
      guard let label = segment.label, label.language == language, label.form == .marked else { continue }
      guard label.kind == .section(.objective) || label.kind == .section(.background), segment.heading == 0
      else { continue }
      guard segment.content.count >= 30, !matter.isNumbered(segment) else { continue }
      abstracts[language] = index
      return
    }
  }

  /// The segments where the head of a language is looked for, the likeliest first.
  func headRegions(of language: Language) -> [[Int]] {
    let own = [abstracts[language], keywords[language]].compactMap { $0 }.min()
    let first = taken.first?.lowerBound ?? matter.segments.count
    var regions: [[Int]] = []
    if let own { regions.append(regionBefore(own)) }
    if own != first { regions.append(leading(from: 0, to: first)) }
    for range in taken where own == nil {
      regions.append(leading(from: range.upperBound, to: matter.segments.count, limit: 12))
    }
    return regions
  }

  /// The segments before an anchor, back to another passage or to running text.
  private func regionBefore(_ anchor: Int) -> [Int] {
    var indexes: [Int] = []
    var index = anchor - 1
    while index >= 0, indexes.count < 60 {
      let segment = matter.segments[index]
      if taken.contains(where: { $0.contains(index) }) || isForeign(segment) { break }
      indexes.append(index)
      index -= 1
    }
    return indexes.reversed()
  }

  private func leading(from start: Int, to end: Int, limit: Int = 60) -> [Int] {
    var indexes: [Int] = []
    for index in start..<max(start, min(end, start + limit)) {
      let segment = matter.segments[index]
      if taken.contains(where: { $0.contains(index) }) || isForeign(segment) { break }
      indexes.append(index)
    }
    return indexes
  }

  private func isForeign(_ segment: Segment) -> Bool {
    if matter.isBody(segment) { return true }
    return matter.isProse(segment) && segment.label == nil && segment.heading == 0
      && !Vocabulary.institutions.occurs(in: matter.document.string(segment.range))
  }
}
