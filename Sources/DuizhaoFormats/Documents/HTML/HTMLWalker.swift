import DuizhaoModel

/// Makes blocks of the parts of a page, in one pass and without recursion.
struct HTMLWalker {
  /// An element that is open.
  struct Open {
    var name: String
    var cssClass: String?
    var id: Int
    var style: MarkdownBuilder.Style
    /// The level of the heading that it is or stands in.
    var heading: Int
    var isLink: Bool
    var isInArticle: Bool
    /// Whether it is or stands in an abstract, a head, or text whose lines are kept.
    var isInAbstract = false
    var isInHead = false
    var isPreformatted = false
    var regions: [HTMLRegion.Kind] = []
    /// The number of blocks before it.
    var start = 0
    /// The number of runs before it, where it is hidden inside a block.
    var hiddenFrom: Int?
  }

  let bytes: [UInt8]
  var cursor: PlaceCursor
  var page = HTMLPage()
  var open: [Open] = []
  var runs: [HTMLBlock.Run] = []
  var hasText = false
  private var count = 0
  /// How many elements are open of which nothing is read.
  var silent = 0
  var isInTitle = false
  var formula: HTMLFormula?
  /// The name, the class and the depth of the element that ended last, where no text followed it.
  var ended: (name: String, style: String?, depth: Int)?

  /// Creates a walker over a page.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    cursor = PlaceCursor(bytes)
  }

  /// The page, once all its parts are taken.
  var finished: HTMLPage {
    var last = self
    last.flush()
    return last.page
  }

  /// Takes the next part.
  mutating func take(_ event: HTMLEvent) {
    switch event {
    case .start(let tag, let offset): start(tag, at: cursor.place(of: offset))
    case .end(let name): end(name)
    case .text(let range): text(range)
    case .reference(let value, let offset): add(value, at: cursor.place(of: offset), offset: offset)
    case .comment(let range): comment(range)
    }
  }

  // MARK: Elements

  private mutating func start(_ tag: HTMLStartTag, at place: XMLPlace) {
    if tag.name == "meta" { meta(tag, at: place) }
    if tag.name == "title", silent == 0 { isInTitle = page.title.isEmpty }
    if formula != nil {
      formula?.start(tag, at: place)
      return
    }
    if silent > 0 || HTMLNames.silent.contains(tag.name) {
      silent += 1
      return
    }
    if tag.name == "math" {
      formula = HTMLFormula(tag, at: place)
      return
    }
    let isBlock = HTMLNames.blocks.contains(tag.name)
    // The marks behind a name are no text between it and the next.
    let isMark = tag.name == "sup" || open.last?.style.contains(.superscript) == true
    if isBlock {
      flush()
    } else if !isMark, hasText, let ended, (ended.name, ended.depth) == (tag.name, open.count),
      HTMLNames.divided.contains(tag.name)
    {
      divide(at: place, isLike: ended.style == tag["class"])
    }
    if !isMark { ended = nil }
    if tag.name == "br" { runs.append(.lineBreak(place)) }
    push(tag, isBlock: isBlock)
  }

  private mutating func push(_ tag: HTMLStartTag, isBlock: Bool) {
    let last = open.last
    let level = HTMLNames.heading(tag.name)
    let isInArticle = last?.isInArticle == true || tag.name == "main" || tag.name == "article"
    var element = Open(
      name: tag.name,
      cssClass: tag["class"],
      id: count,
      style: (last?.style ?? []).union(HTMLNames.style(tag)),
      heading: level > 0 ? level : last?.heading ?? 0,
      isLink: last?.isLink == true || tag.name == "a",
      isInArticle: isInArticle,
      regions: HTMLRegion.kinds(of: tag, isInArticle: isInArticle)
    )
    count += 1
    element.start = page.blocks.count
    if !isBlock {
      element.regions.removeAll { $0 == .furniture || $0 == .title }
      if element.regions.contains(.hidden) {
        element.regions.removeAll { $0 == .hidden }
        element.hiddenFrom = runs.count
      }
    }
    element.isInAbstract = last?.isInAbstract == true || element.regions.contains(.abstract)
    // The end of the head may be left out.
    element.isInHead = tag.name == "head" || last?.isInHead == true && HTMLNames.head.contains(tag.name)
    element.isPreformatted = last?.isPreformatted == true || tag.name == "pre"
    open.append(element)
  }

  private mutating func end(_ name: String) {
    if isInTitle, name == "title" { isInTitle = false }
    if formula != nil {
      guard formula?.end() == true, let text = formula?.text else { return }
      if !text.isEmpty {
        runs.append(.formula(text))
        hasText = true
      }
      formula = nil
      return
    }
    if silent > 0 {
      silent -= 1
      return
    }
    guard let element = open.popLast() else { return }
    if HTMLNames.blocks.contains(element.name) {
      flush(in: element)
    } else {
      if let start = element.hiddenFrom, start <= runs.count { hide(from: start, in: element) }
      if hasText, element.name != "br", let place = lastPlace { runs.append(.end(place)) }
    }
    if !element.style.contains(.superscript) { ended = (element.name, element.cssClass, open.count) }
    let blocks = element.start..<page.blocks.count + (runs.isEmpty ? 0 : 1)
    for kind in element.regions where !blocks.isEmpty {
      page.regions.append(HTMLRegion(kind: kind, blocks: blocks))
    }
  }

  /// Notes that an element of a list ends, before the blanks behind it.
  private mutating func divide(at place: XMLPlace, isLike: Bool) {
    let end = runs.lastIndex { run in
      if case .text(let text, _, _) = run { !text.isBlank } else { true }
    }
    runs.insert(.division(place, isLike: isLike), at: end.map { $0 + 1 } ?? runs.count)
  }

  /// Takes away what is hidden inside a block, but for the rest of an abstract that a button shows.
  private mutating func hide(from start: Int, in element: Open) {
    let length = runs[start...].reduce(0) { length, run in
      if case .text(let text, _, _) = run { length + text.text.unicodeScalars.count } else { length }
    }
    if element.isInAbstract, length >= 60 { return }
    runs.removeSubrange(start...)
  }

  private var lastPlace: XMLPlace? {
    if case .text(let text, _, _)? = runs.last { text.place } else { nil }
  }

  // MARK: Blocks

  private mutating func flush(in element: Open? = nil) {
    defer {
      runs = []
      hasText = false
    }
    guard hasText else { return }
    let index = element == nil ? open.lastIndex { HTMLNames.blocks.contains($0.name) } ?? 0 : open.count
    let owner = element ?? (open.indices.contains(index) ? open[index] : nil)
    page.blocks.append(
      HTMLBlock(
        runs: runs,
        heading: owner?.heading ?? 0,
        element: owner?.name ?? "",
        parent: index > 0 ? open[index - 1].id : -1
      )
    )
  }
}
