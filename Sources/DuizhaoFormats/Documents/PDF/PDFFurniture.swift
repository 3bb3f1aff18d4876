/// Takes out what pages carry beside their text: running heads and feet, page numbers, addresses, numbers of lines.
struct PDFFurniture {
  /// How far from the upper and lower edge of a page furniture stands, as a share of its height.
  private static let margin = 0.12

  /// How far a line that comes again may stand from where it stood before, in points.
  private static let tolerance = 4.0

  /// A line near an edge of a page, by what it says but for its numbers.
  private struct Edge: Hashable {
    var key: String
    var isAtTop: Bool
  }

  /// Pages without their furniture.
  ///
  /// - Complexity: Linear in the pages and their fragments.
  static func removed(from pages: [PDFPage]) -> [PDFPage] {
    var places: [Edge: [(page: Int, middle: Double)]] = [:]
    for page in pages {
      for fragment in page.fragments {
        guard let edge = edge(of: fragment, on: page), edge.key.count >= 2 else { continue }
        places[edge, default: []].append((page.number, fragment.box.middle))
      }
    }
    return pages.map { page in
      var own = page
      own.fragments = page.fragments.filter { fragment in
        guard let edge = edge(of: fragment, on: page), let known = places[edge] else { return true }
        return !known.contains { $0.page != page.number && abs($0.middle - fragment.box.middle) < tolerance }
      }
      removeOutermost(of: &own)
      removeLineNumbers(of: &own)
      return own
    }
  }

  private static func edge(of fragment: PDFFragment, on page: PDFPage) -> Edge? {
    let isAtTop = fragment.box.bottom < margin * page.height
    guard isAtTop || fragment.box.top > (1 - margin) * page.height else { return nil }
    // A signature differs from page to page by its number only; a text of any length but a sentence is one.
    var key = String.UnicodeScalarView()
    for scalar in fragment.text.unicodeScalars where !(scalar.value.isDigit && key.last == "0") {
      key.append(scalar.value.isDigit ? "0" : scalar)
    }
    return Edge(key: String(key), isAtTop: isAtTop)
  }

  /// Takes away numbers of pages, addresses and volumes as long as they are the outermost rows.
  private static func removeOutermost(of page: inout PDFPage) {
    for isTop in [true, false] {
      for _ in 0..<4 {
        let limit = isTop ? margin * page.height : (1 - margin) * page.height
        let outermost =
          isTop
          ? page.fragments.min { $0.box.middle < $1.box.middle }
          : page.fragments.max { $0.box.middle < $1.box.middle }
        guard let outermost, isTop ? outermost.box.bottom < limit : outermost.box.top > limit else { break }
        let row = page.fragments.filter { $0.box.isBeside(outermost.box) }
        let removed = row.filter { isFurniture($0.text) }
        if removed.isEmpty { break }
        page.fragments.removeAll { removed.contains($0) }
      }
    }
  }

  /// Whether a line alone at the edge of a page is a page number, an address or a volume.
  static func isFurniture(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 160, !text.contains("。") else { return false }
    let lower = text.lowercased()
    let isNote = notes.contains { lower.hasPrefix($0) }
    if isNote { return false }
    let letters = lower.unicodeScalars.filter { $0.value.isLatin || $0.value.isHan }
    let digits = lower.unicodeScalars.count { $0.value.isDigit }
    if letters.isEmpty { return digits <= 8 }
    if digits > 0,
      ["第页", "第页共页", "共页第页", "page", "pageof", "of"].contains(String(String.UnicodeScalarView(letters)))
    {
      return true
    }
    if ["doi", "http", "www."].contains(where: { lower.hasPrefix($0) }) || lower.contains("doi.org/") {
      return true
    }
    let hasVolume =
      lower.contains("vol.") || lower.contains("年第") || lower.contains("卷第") || lower.contains("no.")
    return digits > 0 && hasVolume && lower.unicodeScalars.count <= 100
  }

  /// What notes at the foot of a title page begin with.
  private static let notes = [
    "收稿", "基金", "作者", "通信", "通讯", "第一作者", "修回", "received", "corresponding", "supported",
  ]

  /// Takes away the numbers of lines that manuscripts have in their margin.
  private static func removeLineNumbers(of page: inout PDFPage) {
    let numbers = page.fragments.flatMap(\.words).filter { Int($0.text) != nil && $0.count <= 4 }
    let rows = page.fragments.count
    guard let left = page.fragments.map(\.box.left).min(), numbers.count >= 8 else { return }
    let margin = numbers.filter { $0.box.left < left + 24 }.sorted { $0.box.middle < $1.box.middle }
    let values = margin.compactMap { Int($0.text) }
    let steps = zip(values, values.dropFirst()).count { $1 == $0 + 1 || $1 == $0 + 5 }
    guard 2 * values.count >= rows || values.count >= 12, steps + 2 >= values.count, values.count >= 8 else {
      return
    }
    let removed = Set(margin)
    page.fragments = page.fragments.compactMap { fragment in
      PDFFragment(fragment.words.filter { !removed.contains($0) })
    }
  }
}
