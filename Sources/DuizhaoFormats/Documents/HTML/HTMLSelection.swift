import DuizhaoModel

/// Chooses the blocks of a page that are the article.
///
/// Furniture is told by element, role, the words of classes, what stands in links only before the article begins, and
/// the headings of lists of other articles. What holds an abstract, keywords or the title is never left out.
struct HTMLSelection {
  private let page: HTMLPage
  /// The text of each block.
  let strings: [String]
  /// The label that opens each block.
  let labels: [HTMLLabel?]
  /// Whether each block is the title that the head states.
  private let titles: [Bool]
  /// Whether each block is left out.
  private(set) var isOut: [Bool]

  /// Chooses the blocks of a page.
  ///
  /// - Complexity: O(*n*) in the blocks and the marked elements.
  init(_ page: HTMLPage) {
    self.page = page
    strings = page.blocks.map(\.string)
    labels = zip(page.blocks, strings).map { $0.isComment ? nil : HTMLLabel($1) }
    let stated = HTMLStatedTitles(page)
    titles = zip(page.blocks, strings).map { stated.contains($1, isHeading: $0.heading > 0) }
    isOut = Array(repeating: false, count: page.blocks.count)
    leaveOutFurniture()
    leaveOutHidden()
    leaveOutTabs()
    leaveOutOthers()
    leaveOutMenus()
  }

  /// Whether a block begins an abstract or keywords whose text it holds, or the next one.
  private func opensText(_ index: Int) -> Bool {
    guard let label = labels[index], label.opensPart else { return false }
    if label.content.count >= 40 || label.kind == .keywords && !label.content.isEmpty { return true }
    let next = index + 1
    guard label.content.isEmpty, next < strings.count else { return false }
    return labels[next]?.opensPart != true && (strings[next].count >= 40 || label.kind == .keywords)
  }

  /// The numbers of blocks before each index for which something holds.
  private func sums(_ holds: (Int) -> Bool) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(strings.count + 1)
    for index in strings.indices { sums.append(sums[index] + (holds(index) ? 1 : 0)) }
    return sums
  }

  /// Whether each block stands in an element that is marked as something.
  func marked(_ kinds: Set<HTMLRegion.Kind>) -> [Bool] {
    Self.covered(page.regions.filter { kinds.contains($0.kind) }.map(\.blocks), count: strings.count)
  }

  private static func covered(_ ranges: [Range<Int>], count: Int) -> [Bool] {
    var changes = Array(repeating: 0, count: count + 1)
    for range in ranges.map({ $0.clamped(to: 0..<count) }) {
      changes[range.lowerBound] += 1
      changes[range.upperBound] -= 1
    }
    var depth = 0
    return changes.prefix(count).map { change in
      depth += change
      return depth > 0
    }
  }

  private mutating func leaveOutFurniture() {
    let parts = sums(opensText)
    let ranges = page.regions.filter { region in
      let blocks = region.blocks.clamped(to: strings.indices)
      return region.kind == .furniture && parts[blocks.upperBound] == parts[blocks.lowerBound]
    }.map(\.blocks)
    for (index, isIn) in Self.covered(ranges, count: strings.count).enumerated() where isIn {
      isOut[index] = !(titles[index] && page.blocks[index].heading > 0)
    }
  }

  /// A second language that a page keeps behind a tab is hidden; what else is hidden is not read.
  private mutating func leaveOutHidden() {
    let isMarked = marked([.abstract, .keywords, .title])
    let parts = sums { isMarked[$0] || labels[$0]?.opensPart == true || titles[$0] }
    let ranges = page.regions.filter { region in
      let blocks = region.blocks.clamped(to: strings.indices)
      return region.kind == .hidden && parts[blocks.upperBound] == parts[blocks.lowerBound]
    }.map(\.blocks)
    for (index, isIn) in Self.covered(ranges, count: strings.count).enumerated() where isIn {
      isOut[index] = true
    }
  }

  /// Short items one after the other of which one is 摘要 or *Abstract* are the tabs of a page.
  private mutating func leaveOutTabs() {
    var start = 0
    while start < strings.count {
      var end = start + 1
      while end < strings.count, page.blocks[end].parent == page.blocks[start].parent,
        page.blocks[end].element == page.blocks[start].element
      {
        end += 1
      }
      let areShort = (start..<end).allSatisfy { strings[$0].count <= 24 && page.blocks[$0].heading == 0 }
      let isTabs = (start..<end).contains {
        labels[$0]?.kind == .abstract && labels[$0]?.content.isEmpty == true
      }
      if end - start >= 2, areShort, isTabs { for index in start..<end { isOut[index] = true } }
      start = end
    }
  }

  /// Lists of other articles go on to the next heading.
  private mutating func leaveOutOthers() {
    var isOther = false
    for index in strings.indices where !isOut[index] && !page.blocks[index].isComment {
      let block = page.blocks[index]
      if Self.others.contains(Furniture.key(of: strings[index])) {
        isOther = true
      } else if block.heading > 0 || titles[index] || labels[index]?.opensPart == true {
        isOther = false
      }
      if isOther { isOut[index] = true }
    }
  }

  /// What is nothing but links before the article begins, and links one after the other of which the first is 摘要.
  private mutating func leaveOutMenus() {
    let isKept = marked([.keywords, .authors])
    let first = strings.indices.first { index in
      !isOut[index] && (titles[index] || page.blocks[index].heading == 1 || opensText(index))
    }
    for index in strings.indices where page.blocks[index].isLinks && !page.blocks[index].isComment {
      let block = page.blocks[index]
      if isKept[index] || block.heading > 0 || titles[index] { continue }
      let isTabs = block.divisions > 0 && strings[index].count <= 80 && labels[index]?.kind == .abstract
      if isTabs || index < first ?? 0 { isOut[index] = true }
    }
  }

  /// What stands over lists of other articles, as ``Furniture/key(of:)`` writes it.
  private static let others: Set<String> = [
    "相关文章", "相关推荐", "相关论文", "相似文献", "相似文章", "推荐阅读", "推荐文章", "引证文献", "同期文章", "同作者文章", "热点文章",
    "relatedarticles", "similararticles", "recommendedarticles", "relatedcontent", "citedby", "mostread",
    "articlesbythesameauthors", "otherarticles", "mostcited",
  ]
}

/// The titles that the head of a page states.
struct HTMLStatedTitles {
  private let keys: Set<String>
  private let page: String

  /// Collects them.
  init(_ page: HTMLPage) {
    keys = Set(
      page.metas.filter { HTMLMetaName($0.name)?.part == .title }.map { Furniture.key(of: $0.content) }
    )
    .subtracting([""])
    self.page = Furniture.key(of: page.title)
  }

  /// Whether a text is one of them; a heading may also be what `<title>` begins with.
  func contains(_ text: String, isHeading: Bool) -> Bool {
    guard text.count <= 600 else { return false }
    let key = Furniture.key(of: text)
    if key.isEmpty { return false }
    return keys.contains(key) || isHeading && key.utf8.count >= 12 && page.hasPrefix(key)
  }
}
