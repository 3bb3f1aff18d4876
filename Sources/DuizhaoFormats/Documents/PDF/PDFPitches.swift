/// The distances between lines and the sizes of a document's text, against which gaps and headings are told.
struct PDFPitches {
  private var body: (han: Double?, latin: Double?)
  /// Distances of neighbours by the height of their boxes, in steps of half a point.
  private var distances: [Int: [Double]] = [:]

  /// Measures the regions of a document.
  ///
  /// - Complexity: O(*n* log *n*) in the lines.
  init(_ regions: [PDFRegion]) {
    var han: [Int: Int] = [:]
    var latin: [Int: Int] = [:]
    for region in regions {
      for line in region.lines {
        if let height = line.heights.han { han[Self.step(height), default: 0] += line.text.count }
        if let height = line.heights.latin { latin[Self.step(height), default: 0] += line.text.count }
      }
      for (before, line) in zip(region.lines, region.lines.dropFirst()) {
        let distance = line.box.bottom - before.box.bottom
        guard distance > 0, distance < 4 * line.box.height else { continue }
        guard let ratio = line.ratio(to: before), abs(ratio - 1) < 0.08 else { continue }
        distances[Self.step(line.box.height), default: []].append(distance)
      }
    }
    for key in distances.keys { distances[key]?.sort() }
    body = (Self.most(han), Self.most(latin))
  }

  private static func step(_ height: Double) -> Int { Int((2 * height).rounded()) }

  private static func most(_ counts: [Int: Int]) -> Double? {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Double($0.key) / 2 }
  }

  /// The usual distance of lines of a line's size.
  func pitch(of line: PDFLine) -> Double {
    let step = Self.step(line.box.height)
    let near = (distances[step - 1] ?? []) + (distances[step] ?? []) + (distances[step + 1] ?? [])
    // A third of the way up: gaps between paragraphs are among the distances.
    guard near.count >= 2 else { return max(near.first ?? 0, 1.25 * line.box.height) }
    return near.sorted()[near.count / 3]
  }

  /// How many times larger than most of the document's text a line is set.
  func size(of line: PDFLine) -> Double {
    if let own = line.heights.han, let body = body.han, body > 0 { return own / body }
    if let own = line.heights.latin, let body = body.latin, body > 0 { return own / body }
    return 1
  }
}
