/// The weights of the aligner, tuned on alignments made by people.
public struct AlignmentWeights: Sendable, Hashable {
  /// How much of a word's probability stays with its frequency in the language, whatever the other side says.
  ///
  /// Low values trust the lexicon; at 0.9 a word without counterpart costs log 0.9.
  public var smoothing = 0.9

  /// The pretended size, in words, of the language that frequencies are estimated against.
  public var background = 40_000.0

  /// How much of a word's probability goes to target words of the same morphemes.
  public var morphemes = 0.5

  /// How much of a word's probability goes to words whose stems differ in their last letters only.
  public var kin = 0.6

  /// How much of a name's probability goes to words that sound like it.
  public var sound = 0.8

  /// The cost of a link of whose sides one leaves a bracket or quotation mark open and the other does not.
  public var openMark = -1.0

  /// How much the text's own counts weigh against the background.
  public var textCounts = 1.0

  /// The weight of the length term.
  public var length = 1.0

  /// The variance of the length of a translation for each character (Gale and Church 1993).
  public var lengthVariance = 10.4

  /// The prior of a link of one sentence with one, in nats.
  public var oneToOne = 2.0

  /// The prior of a sentence without counterpart.
  public var unlinked = -3.5

  /// The prior of each further sentence on one side.
  public var furtherSentence = -1.125

  /// The cost of a link that joins a sentence with its own near repetition: one of them has no counterpart.
  public var repetition = -8.0

  /// The prior of two with two, and of two with three.
  public var twoToTwo = -4.0
  public var twoToThree = -4.2

  /// The most sentences on the target side for one of the source, and the other way round.
  public var mostTargets = 8
  public var mostSources = 5

  /// How much of what a first pass taught counts in the second.
  public var learned = 0.7

  /// From how many sentences on a second pass is made with a lexicon learned from the first.
  public var secondPassSentences = 40

  /// The share of a compound's probability that goes to its parts.
  public var parts = 0.25

  /// The default weights.
  public init() {}

  /// The shapes of links and their priors.
  var shapes: [Shape] {
    var shapes = [
      Shape(source: 0, target: 1, prior: unlinked), Shape(source: 1, target: 0, prior: unlinked),
      Shape(source: 1, target: 1, prior: oneToOne),
    ]
    for count in 2...max(2, mostTargets) {
      shapes.append(Shape(source: 1, target: count, prior: furtherSentence * Double(count - 2)))
    }
    for count in 2...max(2, mostSources) {
      shapes.append(Shape(source: count, target: 1, prior: furtherSentence * Double(count - 2)))
    }
    shapes += [
      Shape(source: 2, target: 2, prior: twoToTwo), Shape(source: 2, target: 3, prior: twoToThree),
      Shape(source: 3, target: 2, prior: twoToThree),
    ]
    return shapes
  }
}

/// How many sentences of each side a link joins, and what such a link costs.
struct Shape: Sendable, Hashable {
  var source: Int
  var target: Int
  var prior: Double
}
