import DuizhaoModel

/// Reads an abstract as one passage and lifts out what interrupts it.
///
///     骨质疏松…全身性骨病。
///     \*通讯作者。
///     其发病与…有关。   →   骨质疏松…全身性骨病。其发病与…有关。 + footnote
struct AbstractReader {
  /// An abstract with its place among the segments.
  struct Result {
    var passage: MarkedText
    var interruptions: [(kind: Interruption.Kind, text: MappedText)]

    /// The first segment after it.
    var end: Int
  }

  /// Text that may turn out to interrupt the abstract or to stand after it.
  private struct Candidate {
    var kind: Interruption.Kind
    var text: MarkedText
    var continues: Bool
  }

  private let matter: FrontMatter
  private let language: Language
  private let title: String
  private let heading: Int
  private var passage = MarkedText()
  private var candidates: [Candidate] = []
  private var interruptions: [(kind: Interruption.Kind, text: MappedText)] = []
  private var hasSections = false
  private var paragraphs = 0
  private var lastWasHeading = false

  /// Reads the abstract that the label of a segment opens.
  ///
  /// `title` is the key of the article's title, by which running heads are known.
  static func read(
    from index: Int,
    in matter: FrontMatter,
    language: Language,
    title: String = ""
  ) -> Result {
    var reader = AbstractReader(
      matter: matter,
      language: language,
      title: title,
      heading: matter.segments[index].heading
    )
    return reader.read(from: index)
  }

  private init(matter: FrontMatter, language: Language, title: String, heading: Int) {
    self.matter = matter
    self.language = language
    self.title = title
    self.heading = heading
  }

  private mutating func read(from start: Int) -> Result {
    let segments = matter.segments
    var start = start
    // The label stands twice (Abstract: Abstract: …).
    while segments[start].content.isEmpty, start + 1 < segments.count,
      segments[start + 1].label?.kind == .abstract,
      segments[start + 1].label?.language == segments[start].label?.language
    {
      start += 1
    }
    let content = segments[start].label?.kind == .abstract ? segments[start].content : segments[start].range
    add(matter.text(content), startsParagraph: true)
    hasSections = opensSection(content)
    var index = start + 1
    var firstParagraph: (Int, MarkedText, Int)?
    while index < segments.count, !ends(at: index), passage.text.count < 20_000 {
      if segments[index].startsParagraph, !passage.isEmpty, firstParagraph == nil, candidates.isEmpty,
        endsSentence
      {
        firstParagraph = (index, passage, interruptions.count)
      }
      take(segments[index])
      index += 1
    }
    // A heading that follows, or the end of the file, closes what a heading opened.
    let isClosed =
      index < segments.count
      ? segments[index].label?.kind == .keywords || heading > 0 && segments[index].heading > 0 : heading > 0
    // Without keywords or sections nothing says that the paragraphs after the first are still the abstract.
    if !isClosed, !hasSections, let (end, text, count) = firstParagraph, passage.text.count > text.text.count
    {
      return Result(passage: text, interruptions: Array(interruptions.prefix(count)), end: end)
    }
    return Result(passage: passage, interruptions: interruptions, end: index)
  }

  private func opensSection(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let label = LabelScanner(document: matter.document).label(at: range.lowerBound, limit: range.upperBound)
    guard let label, case .section = label.kind else { return false }
    return label.form >= .spaced || label.language == .chinese
  }

  /// Whether the abstract is over before a segment.
  private func ends(at index: Int) -> Bool {
    let segment = matter.segments[index]
    switch segment.label?.kind {
    case .abstract, .keywords, .title, .authors, .affiliations, .body: return true
    case .note, .furniture: return false
    case .section: if !passage.isEmpty, !continuesSections(segment) { return true }
    case nil: break
    }
    if segment.heading > 0, segment.label == nil || matter.isNumbered(segment) {
      return interruption(of: segment) == nil
    }
    if matter.isBody(segment) || !passage.isEmpty && matter.isIntroduction(segment) { return true }
    guard segment.startsParagraph, segment.label == nil, isForeign(segment) else { return false }
    return !sectionFollows(index) && interruption(of: segment) == nil
  }

  /// Whether a paragraph is in the other language; one of Chinese may hold more English words than Han characters
  /// (检索PubMed、Embase、Web of Science。), or figures only.
  private func isForeign(_ segment: Segment) -> Bool {
    guard let other = matter.language(of: segment.range), other != language else { return false }
    guard language == .chinese else { return true }
    return matter.document.scalar(before: segment.range.upperBound).value != 0x3002
      && matter.hanCount(of: segment.range) < 2
  }

  /// Whether the next label after a segment is that of a section of this abstract.
  private func sectionFollows(_ index: Int) -> Bool {
    let rest = matter.segments[(index + 1)...].prefix(5)
    guard let next = rest.first(where: { $0.label != nil }), case .section = next.label?.kind else {
      return false
    }
    return hasSections && continuesSections(next)
  }

  /// Whether the label of a section belongs to this abstract and not to the body.
  private func continuesSections(_ segment: Segment) -> Bool {
    guard segment.label?.language == language else { return false }
    guard segment.heading > 0 else { return true }
    if segment.label?.kind == .section(.background), matter.isIntroduction(segment) { return false }
    return hasSections || heading > 0 && segment.heading > heading
  }

  private mutating func take(_ segment: Segment) {
    if let kind = interruption(of: segment) {
      let follows =
        !segment.startsParagraph && candidates.last?.kind == kind && candidates.last?.continues == true
      let text = matter.text(segment.range)
      if follows, !candidates.isEmpty {
        candidates[candidates.count - 1].text.appendLine(text)
      } else {
        candidates.append(Candidate(kind: kind, text: text, continues: kind == .footnote))
      }
      return
    }
    if case .section = segment.label?.kind { hasSections = true }
    // A note goes on to the end of its paragraph.
    if !segment.startsParagraph, candidates.last?.continues == true, segment.label == nil {
      candidates[candidates.count - 1].text.appendLine(matter.text(segment.range))
      return
    }
    add(matter.text(segment.range), startsParagraph: segment.startsParagraph, segment: segment)
  }

  private mutating func add(_ text: MarkedText, startsParagraph: Bool, segment: Segment? = nil) {
    guard !text.isEmpty else { return }
    if passage.isEmpty {
      candidates = []
    } else {
      interruptions += candidates.map { ($0.kind, $0.text.text) }
      candidates = []
    }
    var isSection = false
    if case .section = segment?.label?.kind { isSection = true }
    passage.appendLine(text, breaksSection: lastWasHeading || isSection && !passage.isEmpty)
    lastWasHeading = segment.map { $0.heading > 0 } ?? false || isSection && segment?.content.isEmpty == true
  }

  /// What kind of text a segment is that does not belong to the abstract; nil where it belongs.
  private func interruption(of segment: Segment) -> Interruption.Kind? {
    switch segment.label?.kind {
    case .note: return .footnote
    case .furniture: return .pageFurniture
    case .abstract, .keywords, .section, .title, .authors, .affiliations, .body: return nil
    case nil: break
    }
    guard segment.range.count <= 1_500 else { return nil }
    let text = matter.text(segment.range).text.string
    let isApart = segment.startsParagraph || endsSentence
    if Furniture.isFootnote(text) { return .footnote }
    if Furniture.isPageFurniture(text, isApart: isApart) { return .pageFurniture }
    if !title.isEmpty, text.utf8.count <= 300, Furniture.key(of: text) == title { return .pageFurniture }
    return nil
  }

  private var endsSentence: Bool {
    guard let last = passage.text.string.unicodeScalars.last?.value else { return true }
    return last == 0x3002 || last == 0x2E || last == 0xFF01 || last == 0xFF1B
  }
}
