import DuizhaoModel
import DuizhaoText

/// One pass of the aligner over a document, block by block.
struct DocumentPass {
  private let source: Bag
  private let target: Bag
  private let blocks: [(source: Range<Int>, target: Range<Int>)]

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
  }

  /// A document whose links are given, with what its words may translate.
  init(source: Bag, target: Bag, table: TranslationTable) {
    self.init(source: source, target: target, blocks: [])
    self.table = table
  }

  /// Finds the links with a table of translations.
  mutating func run(table: TranslationTable, vocabulary: Vocabulary, options: AlignmentWeights) {
    self.table = table
    let targetSide = SideEvidence(
      bag: target,
      produces: table.targets,
      fertility: table.fertility,
      frequencies: target.frequencies(vocabulary: vocabulary, options: options),
      smoothing: options.smoothing
    )
    let sourceSide = SideEvidence(
      bag: source,
      produces: table.reversed(targetCount: target.keys.count),
      fertility: [Double](repeating: 1, count: target.keys.count),
      frequencies: source.frequencies(vocabulary: vocabulary, options: options),
      smoothing: options.smoothing
    )
    let lengths = LengthModel(source: source, target: target, options: options)
    let corridors = blocks.map { Self.corridor(of: $0, sourceSide, targetSide, lengths, options) }
    var windows = Windows(source: source.count, target: target.count)
    for (block, corridor) in zip(blocks, corridors) { windows.add(block, corridor, options) }
    let search = LinkSearch(
      targetRows: EvidenceRows(targetSide, other: source, windows: windows.target),
      sourceRows: EvidenceRows(sourceSide, other: target, windows: windows.source),
      lengths: lengths,
      sourceRepetition: source.repetitions(within: options.mostSources),
      targetRepetition: target.repetitions(within: options.mostTargets),
      sourceOpenMarks: source.openMarks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) },
      targetOpenMarks: target.openMarks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) },
      shapes: options.shapes,
      options: options
    )
    links = zip(blocks, corridors).flatMap { block, corridor in
      search.links(source: block.source, target: block.target, corridor: corridor) ?? []
    }
  }

  /// The cells of a block that are searched: all of a small one, else those around a first path.
  private static func corridor(
    of block: (source: Range<Int>, target: Range<Int>),
    _ source: SideEvidence,
    _ target: SideEvidence,
    _ lengths: LengthModel,
    _ options: AlignmentWeights
  ) -> [ClosedRange<Int>] {
    let rows = block.source.count
    let columns = block.target.count
    let width = max(band, abs(rows - columns) + band / 2)
    let wide = Corridor.diagonal(rows: rows, columns: columns, width: width)
    guard rows * columns > smallBlock else { return wide }
    let coarse = CoarsePath(
      block,
      corridor: wide,
      source: source,
      target: target,
      smoothing: target.smoothing
    )
    let corners = coarse.corners(of: block, lengths: lengths, options: options)
    return Corridor.around(corners, wide, rows: rows, columns: columns, width: corridor)
  }

  /// The words of each link that has two sides.
  var linkedWords: [LearnedLexicon.Pair] {
    links.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { link in
      LearnedLexicon.Pair(
        source: Array(
          Set(source.words[source.offsets[link.source.lowerBound]..<source.offsets[link.source.upperBound]])
        ).sorted()[...],
        target: Array(
          Set(target.words[target.offsets[link.target.lowerBound]..<target.offsets[link.target.upperBound]])
        ).sorted()[...]
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

  /// Opens what links reach whose corners lie in the corridor of a block.
  mutating func add(
    _ block: (source: Range<Int>, target: Range<Int>),
    _ corridor: [ClosedRange<Int>],
    _ options: AlignmentWeights
  ) {
    let rows = block.source.count
    let reach = max(options.mostSources, 3)
    guard rows > 0, !block.target.isEmpty else { return }
    for row in 0..<rows {
      // A link that has this sentence starts at most so many rows before it, and ends as many after.
      let low = corridor[max(0, row - reach + 1)...row].reduce(corridor[row].lowerBound) {
        min($0, $1.lowerBound)
      }
      let high = corridor[row + 1...min(rows, row + reach)].reduce(0) { max($0, $1.upperBound) }
      guard low < high else { continue }
      let index = block.source.lowerBound + row
      source[index] = block.target.lowerBound + low..<block.target.lowerBound + high
      for column in source[index] {
        let old = target[column]
        target[column] =
          old.isEmpty ? index..<index + 1 : min(old.lowerBound, index)..<max(old.upperBound, index + 1)
      }
    }
  }
}
