/// Text of a page that is read from top to bottom: a column, or lines across the page.
struct PDFRegion: Hashable {
  var lines: [PDFLine]
}

/// Finds the order in which a page is read: where a gutter runs down it, the left column before the right one; lines
/// across the gutter part what stands above them from what stands below.
struct PDFColumns {
  private let page: Int

  /// The regions of a page, in reading order.
  ///
  /// - Complexity: O(*n* log *n*) in the fragments, where few stand in a row.
  static func regions(of fragments: [PDFFragment], page: Int) -> [PDFRegion] {
    PDFColumns(page: page).regions(of: fragments, depth: 0)
  }

  /// Rows that must have a gap at the same place, for it to be a gutter of the page.
  private static let leastRows = 4

  /// Rows that must have one inside a column: wide gaps of spread lines meet by chance.
  private static let leastInnerRows = 8

  private func regions(of fragments: [PDFFragment], depth: Int) -> [PDFRegion] {
    let leastRows = depth == 0 ? Self.leastRows : Self.leastInnerRows
    guard depth < 3, let gutter = gutter(of: fragments, leastRows: leastRows) else {
      let lines = fragments.lines(page: page)
      return lines.isEmpty ? [] : [PDFRegion(lines: lines)]
    }
    var regions: [PDFRegion] = []
    var across: [PDFFragment] = []
    func close() {
      let lines = across.lines(page: page)
      if !lines.isEmpty { regions.append(PDFRegion(lines: lines)) }
      across = []
    }
    for zone in zones(of: fragments, gutter) {
      let left = zone.fragments.filter { $0.box.right <= gutter + 1 }
      let right = zone.fragments.filter { $0.box.right > gutter + 1 }
      // A few short lines between lines across the page are lines across the page.
      let isDivided = !zone.isAcross && max(left.count, right.count) >= 3
      if isDivided {
        close()
        regions += self.regions(of: left, depth: depth + 1) + self.regions(of: right, depth: depth + 1)
      } else {
        across += zone.fragments
      }
    }
    close()
    return regions
  }

  private struct Zone {
    var isAcross: Bool
    var fragments: [PDFFragment]
  }

  /// Cuts a page above and below the lines that run across a gutter.
  private func zones(of fragments: [PDFFragment], _ gutter: Double) -> [Zone] {
    let across = fragments.filter { $0.box.left < gutter - 1 && $0.box.right > gutter + 1 }
    // What stands in the row of a line across the page is part of it.
    let tops = across.sorted { $0.box.middle < $1.box.middle }
    var zones: [Zone] = []
    for fragment in fragments.sorted(by: { $0.box.middle < $1.box.middle }) {
      let isAcross = Self.stands(fragment, inRowsOf: tops)
      if let last = zones.indices.last, zones[last].isAcross == isAcross {
        zones[last].fragments.append(fragment)
      } else {
        zones.append(Zone(isAcross: isAcross, fragments: [fragment]))
      }
    }
    return zones
  }

  /// Whether a fragment is one of some, or stands beside one; they are sorted by their middles.
  private static func stands(_ fragment: PDFFragment, inRowsOf sorted: [PDFFragment]) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].box.middle < fragment.box.middle { low = middle + 1 } else { high = middle }
    }
    return sorted[max(low - 2, 0)..<min(low + 2, sorted.count)].contains { $0.box.isBeside(fragment.box) }
  }

  /// The place across which the most rows have a gap; nil where there is no gutter.
  private func gutter(of fragments: [PDFFragment], leastRows: Int) -> Double? {
    guard let box = PDFFragment(fragments.flatMap(\.words))?.box, box.width > 0 else { return nil }
    var votes = [Int](repeating: 0, count: Int(box.width) + 2)
    let gaps = gaps(of: fragments)
    for gap in gaps {
      let start = max(Int((gap.left - box.left).rounded(.up)), 0)
      let end = min(Int((gap.right - box.left).rounded(.down)), votes.count - 1)
      if start <= end { for place in start...end { votes[place] += 1 } }
    }
    // A column is no narrower than a quarter of the text.
    let places = Int(0.24 * box.width)..<max(Int(0.76 * box.width), Int(0.24 * box.width) + 1)
    guard let most = places.map({ votes[$0] }).max(), most >= leastRows else { return nil }
    let best = places.filter { votes[$0] == most }
    guard let first = best.first else { return nil }
    let last = best.prefix { votes[$0] == most }.last ?? first
    let gutter = box.left + Double(first + last) / 2
    // Lines of a column begin at its edge: gaps between words do not.
    let starts = gaps.filter { $0.left <= gutter && $0.right >= gutter }.map(\.right).sorted()
    let edge = starts.map { start in starts.count { abs($0 - start) < 1 } }.max() ?? 0
    return 2 * edge >= starts.count ? gutter : nil
  }

  /// The gaps between fragments that stand beside each other.
  private func gaps(of fragments: [PDFFragment]) -> [(left: Double, right: Double)] {
    let sorted = fragments.sorted { $0.box.top < $1.box.top }
    var gaps: [(left: Double, right: Double)] = []
    for (index, fragment) in sorted.enumerated() {
      var nearest: Double?
      func look(_ other: PDFFragment) {
        guard other.box.left >= fragment.box.right, fragment.box.commonHeight(other.box) > 0 else { return }
        nearest = min(nearest ?? .infinity, other.box.left)
      }
      for other in sorted[(index + 1)...] {
        if other.box.top > fragment.box.bottom { break }
        look(other)
      }
      for other in sorted[..<index].reversed() {
        if other.box.top < fragment.box.top - 60 { break }
        look(other)
      }
      if let nearest { gaps.append((fragment.box.right, nearest)) }
    }
    return gaps
  }
}
