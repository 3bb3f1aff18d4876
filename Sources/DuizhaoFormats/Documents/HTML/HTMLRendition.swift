import DuizhaoModel

/// Writes the blocks of an article as Markdown, with labels where only elements say what is what.
struct HTMLRendition {
  /// Where what the body lacks is written.
  struct Additions {
    /// Before everything.
    var atStart: [HTMLAddition] = []
    /// Behind a block, or at the start where it is nil.
    var behind: Int?
    /// What is written there.
    var afterwards: [HTMLAddition] = []
  }

  private let page: HTMLPage
  private let selection: HTMLSelection
  private let inAbstract: [Bool]
  private let inKeywords: [Bool]
  private let inAuthors: [Bool]
  private let inTitle: [Bool]
  /// The blocks before which an abstract or keywords begin that no label opens.
  private let openings: [Int: LabelKind]

  private var builder = MarkdownBuilder()
  /// Where each block ends in the Markdown.
  private(set) var ends: [(block: Int, offset: Int)] = []
  /// The language of the keywords that a label without text has opened.
  private var openList: Language?
  private var previous: Int?

  /// Writes a page.
  init(_ page: HTMLPage, _ selection: HTMLSelection, adding additions: Additions = Additions()) {
    self.page = page
    self.selection = selection
    inAbstract = selection.marked([.abstract])
    inKeywords = selection.marked([.keywords])
    inAuthors = selection.marked([.authors])
    inTitle = selection.marked([.title])
    var openings: [Int: LabelKind] = [:]
    for region in page.regions {
      guard let kind = region.kind.label else { continue }
      let blocks = region.blocks.clamped(to: page.blocks.indices)
      let first = blocks.first { !selection.isOut[$0] && !page.blocks[$0].isComment }
      if let first, openings[first] == nil { openings[first] = kind }
    }
    self.openings = openings
    for addition in additions.atStart { addition.write(to: &builder) }
    if additions.behind == nil { for addition in additions.afterwards { addition.write(to: &builder) } }
    for index in page.blocks.indices where !selection.isOut[index] {
      write(index)
      ends.append((index, builder.count))
      if index == additions.behind { for addition in additions.afterwards { addition.write(to: &builder) } }
    }
  }

  /// The text.
  var document: DocumentText { builder.document }

  private mutating func write(_ index: Int) {
    let block = page.blocks[index]
    if block.isComment {
      builder.startParagraph()
      for line in block.lines() { builder.append(line) }
      return
    }
    if let kind = openings[index], needsLabel(kind, index) { writeLabel(kind, before: index) }
    let label = selection.labels[index]
    let isList = label?.kind == .keywords || inKeywords[index] || openList != nil
    let language = selection.strings[index].mainLanguage
    let sign = isList ? language == .chinese ? "；" : "; " : inAuthors[index] ? ", " : nil
    let lines = block.lines(dividing: sign)
    let isTitle = inTitle[index] && block.heading == 0 && lines.count == 1 && label == nil
    let opensLine = label?.opensPart == true && label?.content.isEmpty == false
    let heading = isTitle ? 1 : opensLine || inAuthors[index] && block.heading > 1 ? 0 : block.heading
    builder.startParagraph(heading: heading, isItem: openList != nil && isItem(index))
    for (number, line) in lines.enumerated() {
      if number > 0 { builder.breakLine() }
      builder.append(line)
    }
    if label?.kind == .keywords, label?.content.isEmpty == true {
      openList = label?.language
    } else if !isItem(index) {
      openList = nil
    }
    previous = index
  }

  /// Whether a block is one of several in a list of keywords.
  private func isItem(_ index: Int) -> Bool {
    guard selection.labels[index] == nil, page.blocks[index].heading == 0 else { return false }
    if page.blocks[index].element == "li" { return true }
    let isShort = selection.strings[index].count <= 80
    guard inKeywords[index], isShort, !selection.strings[index].contains(where: { ";；,，、".contains($0) })
    else {
      return false
    }
    return areBeside(index, index - 1) || areBeside(index, index + 1)
  }

  /// Whether two blocks stand in the same element, each in one of the same name.
  private func areBeside(_ one: Int, _ other: Int) -> Bool {
    guard page.blocks.indices.contains(other), !selection.isOut[other] else { return false }
    return page.blocks[one].parent == page.blocks[other].parent
      && page.blocks[one].element == page.blocks[other].element
  }

  // MARK: Labels

  /// Whether what an element marks as an abstract or keywords lacks a label.
  private func needsLabel(_ kind: LabelKind, _ index: Int) -> Bool {
    let block = page.blocks[index]
    let label = selection.labels[index]
    if label?.opensPart == true { return false }
    var isSection = false
    if case .section? = label?.kind { isSection = true }
    if block.heading > 0, !isSection { return false }
    if let previous {
      let before = selection.labels[previous]
      if before?.opensPart == true, before?.content.isEmpty == true { return false }
      let isSame = kind == .abstract ? inAbstract[previous] : inKeywords[previous]
      let languages = [previous, index].map { selection.strings[$0].mainLanguage }
      if isSame, languages[0] == languages[1] || languages.contains(nil) { return false }
    }
    return kind == .keywords || isSection || selection.strings[index].count >= 40
  }

  private mutating func writeLabel(_ kind: LabelKind, before index: Int) {
    let language = selection.strings[index].mainLanguage ?? .english
    let words = kind == .abstract ? LabelWords.abstract(language) : LabelWords.keywords(language)
    builder.startParagraph(heading: 2)
    builder.append(PlacedText(words, at: page.blocks[index].place))
    if kind == .keywords { openList = language }
  }
}

/// A part of an article that a page has in its head alone.
enum HTMLAddition {
  case title(HTMLHead.Item)
  case authors([HTMLHead.Item])
  case institutions([HTMLHead.Item])
  case abstract(HTMLHead.Item, Language)
  case keywords([HTMLHead.Item], Language)

  /// Writes it down.
  func write(to builder: inout MarkdownBuilder) {
    switch self {
    case .title(let item):
      builder.startParagraph(heading: 1)
      builder.append(item)
    case .authors(let items): Self.list(items, dividing: ", ", to: &builder)
    case .institutions(let items):
      for item in items {
        builder.startParagraph()
        builder.append(item)
      }
    case .abstract(let item, let language):
      if HTMLLabel(item.text)?.kind != .abstract {
        builder.startParagraph(heading: 2)
        builder.append(PlacedText(LabelWords.abstract(language), at: item.place))
      }
      builder.startParagraph()
      builder.append(item)
    case .keywords(let items, let language):
      builder.startParagraph(heading: 2)
      if let first = items.first {
        builder.append(PlacedText(LabelWords.keywords(language), at: first.place))
      }
      Self.list(items, dividing: language == .chinese ? "；" : "; ", to: &builder)
    }
  }

  private static func list(_ items: [HTMLHead.Item], dividing sign: String, to builder: inout MarkdownBuilder)
  {
    builder.startParagraph()
    for (index, item) in items.enumerated() {
      if index > 0 { builder.append(sign, at: .line(item.place.line), column: item.place.column) }
      builder.append(item)
    }
  }
}

extension MarkdownBuilder {
  fileprivate mutating func append(_ item: HTMLHead.Item) { append(PlacedText(item.text, at: item.place)) }
}

extension HTMLRegion.Kind {
  /// The label that would open it.
  fileprivate var label: LabelKind? {
    switch self {
    case .abstract: .abstract
    case .keywords: .keywords
    case .furniture, .hidden, .authors, .title: nil
    }
  }
}
