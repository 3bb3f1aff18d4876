import DuizhaoModel

/// What surrounds a place of a link, as far as the aligner tied it to the other side.
///
/// Two places correspond where the tied words near them are the same pairs: 升高 after 收缩压 and *increased* after
/// *systolic pressure*.
struct TieContext {
  /// A pair of words that the link's evidence ties, wherever they occur in the link.
  struct Tie {
    var weight: Double
    var places: Sides<[Double]>
  }

  /// The words of one side of a link with their places on a line: commas and sentence ends lie between them.
  private struct Line {
    var coordinates: [Int: [Double]] = [:]
    var length = 1.0

    init(_ indices: [Int], _ sentences: [Sentence], _ marks: [DirectionMark]) {
      for index in indices {
        var depth = 0
        coordinates[index] = sentences[index].tokens.map { token in
          let text = sentences[index].text.string.slice(token.range)
          if token.kind == .symbol { depth = max(0, depth + Self.opening(text)) }
          let isInside = marks.contains { mark in
            mark.sentence == index && mark.range.lowerBound < token.range.lowerBound
              && token.range.upperBound <= mark.range.upperBound
          }
          // What stands in brackets keeps nothing apart, and a mark is one word.
          length +=
            isInside
            ? 0
            : depth > 0
              ? 0.1 : token.kind == .symbol ? Self.step(text) : Self.conjunctions.contains(text) ? 2.5 : 1
          return length
        }
        length += 20
      }
    }

    private static let conjunctions: Set<Substring> = [
      "and", "but", "while", "whereas", "并", "且", "而", "但", "并且",
    ]

    private static func opening(_ symbol: Substring) -> Int {
      switch symbol {
      case "(", "（", "[", "［": 1
      case ")", "）", "]", "］": -1
      default: 0
      }
    }

    private static func step(_ symbol: Substring) -> Double {
      switch symbol {
      case ";", "；", "。": 10
      case ",", "，", ":", "：": 3
      case "、": 0.5
      default: 0
      }
    }
  }

  private let lines: Sides<Line>
  let sentences: Sides<[Sentence]>
  private(set) var ties: [Tie] = []

  /// Collects the ties of a link; words of direction are no evidence for where they stand.
  init(_ link: Link, in article: AlignedArticle, except marks: Sides<[DirectionMark]>) {
    sentences = article.sentences
    lines = Sides(
      source: Line(link.source, article.sentences.source, marks.source),
      target: Line(link.target, article.sentences.target, marks.target)
    )
    let places = Sides(
      source: Self.places(link.source, article.sentences.source, lines.source),
      target: Self.places(link.target, article.sentences.target, lines.target)
    )
    var known: Set<[String]> = []
    for evidence in link.evidence {
      let isDirection =
        marks.source.contains {
          $0.sentence == evidence.source.index && $0.range.overlaps(evidence.source.range)
        }
        || marks.target.contains {
          $0.sentence == evidence.target.index && $0.range.overlaps(evidence.target.range)
        }
      guard !isDirection,
        let source = Self.key(evidence.source, article.sentences.source),
        let target = Self.key(evidence.target, article.sentences.target),
        known.insert([source, target]).inserted,
        let sources = places.source[source], let targets = places.target[target]
      else { continue }
      ties.append(
        Tie(
          weight: 1 / Double(max(sources.count, targets.count)),
          places: Sides(source: sources, target: targets)
        )
      )
    }
    addSides(places)
  }

  /// Ties 前 and 后 to *before* and *after*, which are too common to be evidence of an alignment.
  private mutating func addSides(_ places: Sides<[String: [Double]]>) {
    for (endings, words, prefixes) in [
      (["前"], ["before", "prior", "baseline"], ["pre"]), (["后"], ["after", "following"], ["post"]),
    ] {
      let sources = places.source.filter { key, _ in endings.contains { key.hasSuffix($0) } }.flatMap(\.value)
      let targets = places.target.filter { key, _ in
        words.contains(key) || prefixes.contains { key.hasPrefix($0) && key.count > 6 }
      }.flatMap(\.value)
      guard !sources.isEmpty, !targets.isEmpty else { continue }
      ties.append(
        Tie(
          weight: 1 / Double(max(sources.count, targets.count)),
          places: Sides(source: sources, target: targets)
        )
      )
    }
  }

  /// Where each word of a side stands.
  private static func places(_ indices: [Int], _ sentences: [Sentence], _ line: Line) -> [String: [Double]] {
    var places: [String: [Double]] = [:]
    for index in indices {
      for (token, coordinate) in zip(sentences[index].tokens, line.coordinates[index] ?? []) {
        places[token.key, default: []].append(coordinate)
      }
    }
    return places
  }

  /// The word in which a span begins.
  private static func key(_ span: Span, _ sentences: [Sentence]) -> String? {
    sentences[span.index].tokens.first { $0.range.contains(span.range.lowerBound) && $0.kind != .symbol }?.key
  }

  /// Where a place stands on the line of its side.
  func coordinate(_ sentence: Int, _ offset: Int, _ side: Side) -> Double {
    let tokens = sentences[side][sentence].tokens
    let coordinates = lines[side].coordinates[sentence] ?? []
    let index = tokens.lastIndex { $0.range.lowerBound <= offset } ?? 0
    return index < coordinates.count ? coordinates[index] : 0
  }

  /// How alike the surroundings of two places are, from 0 to 1; nil where nothing is tied.
  func likeness(_ source: Double, _ target: Double) -> Double? {
    var product = 0.0
    var norms = (0.0, 0.0)
    for tie in ties {
      let a = Self.nearness(source, tie.places.source)
      let b = Self.nearness(target, tie.places.target)
      product += tie.weight * a * b
      norms.0 += tie.weight * a * a
      norms.1 += tie.weight * b * b
    }
    guard norms.0 > 0.02, norms.1 > 0.02 else { return nil }
    return product / (norms.0 * norms.1).squareRoot()
  }

  private static func nearness(_ place: Double, _ places: [Double]) -> Double {
    let distance = places.reduce(Double.infinity) { min($0, abs($1 - place)) }
    // Falls by half every four words.
    return 1 / (1 + distance * distance / 16)
  }

  /// How alike two places stand in the order of their sides, from 0 to 1.
  func order(_ source: Double, _ target: Double) -> Double {
    1 - abs(source / lines.source.length - target / lines.target.length)
  }
}
