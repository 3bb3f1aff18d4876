import DuizhaoModel

/// The findings of an article in the order in which its page shows them, each beside the part that it concerns.
struct FindingPlaces {
  /// A part of the page that has a margin of its own.
  enum Part: Hashable {
    /// What belongs to no other part.
    case article
    case title, authors, affiliations, dates
    case link(Int)
    case keywords
  }

  /// A finding with its number on the page, from 1.
  struct Numbered {
    var number: Int
    var finding: Finding
    /// The places that are marked and quoted; nil where one is a whole list, or the sentence opposite to a part of the
    /// other side, which only says where to look.
    var places: Sides<Place?>
  }

  private var parts: [Part: [Numbered]] = [:]

  /// All findings, in the order of their numbers.
  private(set) var all: [Numbered] = []

  init(_ checked: CheckedArticle) {
    let map = PartMap(checked.aligned)
    let found = checked.findings.map { (map.part(of: $0), $0) }
    let order: [Part] =
      [.article, .title, .authors, .affiliations, .dates] + checked.aligned.links.indices.map { .link($0) }
      + [.keywords]
    let grouped = Dictionary(grouping: found, by: \.0)
    for part in order {
      for (_, finding) in grouped[part] ?? [] {
        let numbered = Numbered(number: all.count + 1, finding: finding, places: map.shown(finding))
        all.append(numbered)
        parts[part, default: []].append(numbered)
      }
    }
  }

  /// The findings beside a part.
  func beside(_ part: Part) -> [Numbered] { parts[part] ?? [] }

  /// The gravest severity beside a part.
  func gravest(_ part: Part) -> Severity? { parts[part]?.map(\.finding.severity).max() }

  /// The parts of a text that findings mean.
  ///
  /// A place that covers more than an item of a list marks nothing in it; one of several sentences marks each.
  func marks(in text: MappedText, _ side: Side, isItem: Bool) -> [TiedText.Mark] {
    let whole = text.documentRange
    return all.flatMap { numbered -> [TiedText.Mark] in
      guard let place = numbered.places[side], place.range.overlaps(whole),
        !isItem || place.range.clamped(to: whole) == place.range
      else { return [] }
      let isSameText = place.context?.text == text.string
      let ranges = isSameText ? place.context?.marked ?? [] : []
      return (ranges.isEmpty ? [text.range(ofDocument: place.range)].compactMap { $0 } : ranges).map {
        TiedText.Mark(range: $0, number: numbered.number, severity: numbered.finding.severity)
      }
    }
  }
}

/// Which part of the page a place of the document belongs to.
private struct PartMap {
  private var ranges = Sides<[(range: Range<Int>, part: FindingPlaces.Part)]>(source: [], target: [])
  private var abstracts: Sides<Range<Int>?>
  private var starts = Sides<[(offset: Int, part: FindingPlaces.Part)]>(source: [], target: [])

  init(_ article: AlignedArticle) {
    let versions = article.article.versions
    abstracts = versions.map { $0.abstract?.documentRange }
    for side in Side.allCases {
      let version = versions[side]
      add(version.title.map { [$0] } ?? [], .title, side)
      add(version.authors.map(\.name), .authors, side)
      add(version.affiliations.map(\.text), .affiliations, side)
      add(version.dates.map(\.text), .dates, side)
      add(version.keywords, .keywords, side)
      for (index, link) in article.links.enumerated() {
        let texts = link[side].map { article.sentences[side][$0].text }
        add(texts, .link(index), side)
        starts[side] += texts.map { ($0.documentRange.lowerBound, .link(index)) }
      }
      starts[side].sort { $0.offset < $1.offset }
    }
  }

  private mutating func add(_ texts: [MappedText], _ part: FindingPlaces.Part, _ side: Side) {
    ranges[side] += texts.map { ($0.documentRange, part) }
  }

  /// The places of a finding that are worth marking.
  func shown(_ finding: Finding) -> Sides<Place?> {
    let places = Sides(source: finding.source, target: finding.target)
    let areWhole = Sides(
      source: finding.source.map { isWhole($0, .source) } ?? false,
      target: finding.target.map { isWhole($0, .target) } ?? false
    )
    var shown = places
    for side in Side.allCases {
      guard let place = places[side] else { continue }
      let isOpposite = areWhole[side] && places[side.other] != nil && !areWhole[side.other]
      if isOpposite || isList(place, side) { shown[side] = nil }
    }
    return shown
  }

  /// Whether a place is a list of several keywords.
  private func isList(_ place: Place, _ side: Side) -> Bool {
    ranges[side].count { $0.part == .keywords && $0.range.overlaps(place.range) } > 1
  }

  /// Whether a place is one or more whole sentences.
  private func isWhole(_ place: Place, _ side: Side) -> Bool {
    ranges[side].contains {
      if case .link = $0.part { return $0.range.clamped(to: place.range) == $0.range }
      return false
    }
  }

  func part(of finding: Finding) -> FindingPlaces.Part {
    let places = [(Side.source, finding.source), (.target, finding.target)]
    for case (let side, let place?) in places {
      let met = ranges[side].first { $0.range.contains(place.range.lowerBound) }
      if let met { return met.part }
    }
    // What interrupts an abstract stands between its sentences.
    for case (let side, let place?) in places where abstracts[side]?.contains(place.range.lowerBound) == true
    {
      if let start = starts[side].last(where: { $0.offset <= place.range.lowerBound }) ?? starts[side].first {
        return start.part
      }
    }
    return .article
  }
}
