import DuizhaoModel
import DuizhaoText

/// One pass of the aligner over a document, block by block.
struct DocumentPass {
  private let source: Bag
  private let target: Bag
  private let blocks: [(source: Range<Int>, target: Range<Int>)]
  private let sourceLength: [Double]
  private let targetLength: [Double]

  /// How far from the diagonal a path may stray before a first search knows better.
  private static let band = 80
  /// How far from the first search's path the second may stray.
  private static let corridor = 7
  /// Up to this many cells a block is searched whole.
  private static let smallBlock = 1_600

  /// The links that the last run found.
  private(set) var links: [(source: Range<Int>, target: Range<Int>, score: Double)] = []
  private var table: TranslationTable?

  init(source: Bag, target: Bag, blocks: [(source: Range<Int>, target: Range<Int>)]) {
    self.source = source
    self.target = target
    self.blocks = blocks
    sourceLength = source.lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    targetLength = target.lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// Finds the links with a table of translations.
  mutating func run(table: TranslationTable, vocabulary: Vocabulary, options: AlignmentWeights) {
    self.table = table
    var widths = Windows(source: source.count, target: target.count)
    for block in blocks { widths.add(block, band: Self.width(of: block, band: Self.band)) }
    let search = LinkSearch(
      targetRows: EvidenceRows(
        side: target,
        other: source,
        produces: table.targets,
        fertility: table.fertility,
        frequencies: target.frequencies(vocabulary: vocabulary, options: options),
        windows: widths.target,
        options: options
      ),
      sourceRows: EvidenceRows(
        side: source,
        other: target,
        produces: table.reversed(targetCount: target.keys.count),
        fertility: [Double](repeating: 1, count: target.keys.count),
        frequencies: source.frequencies(vocabulary: vocabulary, options: options),
        windows: widths.source,
        options: options
      ),
      sourceLength: sourceLength,
      targetLength: targetLength,
      sourceRepetition: source.repetitions(within: options.mostSources),
      targetRepetition: target.repetitions(within: options.mostTargets),
      sourceOpenMarks: source.openMarks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) },
      targetOpenMarks: target.openMarks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) },
      shapes: options.shapes,
      options: options
    )
    links = blocks.flatMap { Self.links(in: $0, search: search) }
  }

  private static func width(of block: (source: Range<Int>, target: Range<Int>), band: Int) -> Int {
    max(band, abs(block.source.count - block.target.count) + band / 2)
  }

  private static func links(
    in block: (source: Range<Int>, target: Range<Int>),
    search: LinkSearch
  ) -> [(source: Range<Int>, target: Range<Int>, score: Double)] {
    let rows = block.source.count
    let columns = block.target.count
    let wide = Corridor.diagonal(rows: rows, columns: columns, width: width(of: block, band: band))
    if rows * columns > smallBlock {
      var coarse = search
      coarse.shapes = search.shapes.filter { $0.source + $0.target <= 2 }
      if let path = coarse.links(source: block.source, target: block.target, corridor: wide) {
        let narrow = Corridor.around(path, rows: rows, columns: columns, width: corridor)
        if let links = search.links(
          source: block.source,
          target: block.target,
          corridor: intersection(wide, narrow)
        ) {
          return links
        }
      }
    }
    return search.links(source: block.source, target: block.target, corridor: wide) ?? []
  }

  /// The cells that lie in both corridors; a row without any keeps the wider one's.
  private static func intersection(_ wide: [ClosedRange<Int>], _ narrow: [ClosedRange<Int>]) -> [ClosedRange<
    Int
  >] {
    zip(wide, narrow).map { $0.overlaps($1) ? $1.clamped(to: $0) : $0 }
  }

  /// The words of each link that has two sides.
  var linkedWords: [LearnedLexicon.Pair] {
    links.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { link in
      LearnedLexicon.Pair(
        source: Array(Set(source.words[source.offsets[link.source.lowerBound]..<source.offsets[link.source.upperBound]])).sorted()[...],
        target: Array(Set(target.words[target.offsets[link.target.lowerBound]..<target.offsets[link.target.upperBound]])).sorted()[...]
      )
    }
  }

  /// What ties the two sides of a link, strongest first: each source word with its likeliest target word.
  func evidence(
    for link: (source: Range<Int>, target: Range<Int>, score: Double),
    source sentences: [Sentence],
    target targets: [Sentence]
  ) -> [Evidence] {
    guard let table else { return [] }
    var evidence: [Evidence] = []
    var free: [Int: [Span]] = [:]
    for sentence in link.target {
      for position in target.offsets[sentence]..<target.offsets[sentence + 1] {
        free[target.words[position], default: []].append(
          Span(index: sentence, range: target.ranges[position])
        )
      }
    }
    for sentence in link.source {
      for position in source.offsets[sentence]..<source.offsets[sentence + 1] {
        let word = source.words[position]
        let candidates = table.targets[word].filter { !(free[$0.word] ?? []).isEmpty }
        guard let best = candidates.max(by: { ($0.probability, $1.word) < ($1.probability, $0.word) }),
          let span = free[best.word]?.removeFirst()
        else { continue }
        let key = source.keys[word]
        evidence.append(
          Evidence(
            kind: kind(of: key, at: source.ranges[position], in: sentences[sentence]),
            source: Span(index: sentence, range: source.ranges[position]),
            target: span,
            weight: logarithm(1 + best.probability * Double(target.words.count + 1))
          )
        )
      }
    }
    return evidence.sorted { $0.weight > $1.weight }
  }

  /// What a source word is: a number, a Latin word, a term of the glossary, or a plain word.
  private func kind(of key: String, at range: Range<Int>, in sentence: Sentence) -> Evidence.Kind {
    if key.hasPrefix("#") { return .number }
    if key.hasPrefix("~") { return .sound }
    if key.utf8.count == 1 { return .identical }
    if key.hasPrefix("@") { return .identical }
    return sentence.terms.contains { $0.range == range } ? .term : .word
  }
}

/// For each sentence of either side, the sentences of the other that a path may link it with.
private struct Windows {
  var source: [Range<Int>]
  var target: [Range<Int>]

  init(source: Int, target: Int) {
    self.source = [Range<Int>](repeating: 0..<0, count: source)
    self.target = [Range<Int>](repeating: 0..<0, count: target)
  }

  /// Opens the cells of a block within a distance of its diagonal.
  mutating func add(_ block: (source: Range<Int>, target: Range<Int>), band: Int) {
    let rows = block.source.count
    let columns = block.target.count
    guard rows > 0, columns > 0 else { return }
    let corridor = Corridor.diagonal(rows: rows, columns: columns, width: band)
    for row in 0..<rows {
      // A link ends at any column of the row's end or start, and reaches a few sentences back.
      let low = max(0, min(corridor[row].lowerBound, corridor[row + 1].lowerBound) - 10)
      let high = min(columns, max(corridor[row].upperBound, corridor[row + 1].upperBound) + 10)
      source[block.source.lowerBound + row] = block.target.lowerBound + low..<block.target.lowerBound + high
    }
    for row in 0..<rows {
      for column in source[block.source.lowerBound + row] {
        let old = target[column]
        let index = block.source.lowerBound + row
        target[column] =
          old.isEmpty ? index..<index + 1 : min(old.lowerBound, index)..<max(old.upperBound, index + 1)
      }
    }
  }
}
