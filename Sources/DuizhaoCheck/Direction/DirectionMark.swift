import DuizhaoModel

/// A place where a sentence says which way something goes, read with what negates or inverts it.
struct DirectionMark: Sendable {
  /// How far a negator reaches the words.
  enum Negation: Sendable { case none, possible, certain }

  /// The sentence on its side.
  var sentence: Int

  /// The words, in UTF-8 offsets of the sentence.
  var range: Range<Int>

  /// What they can say, negators and inverters counted in.
  var readings: Set<DirectionReading>

  /// Whether the words may be there without stating a direction (*high-dose*, 相似).
  var isWeak: Bool

  /// Whether something before them negates them.
  var negation = Negation.none

  /// The words from the negator or inverter on, where one was counted in.
  var scope: Range<Int>

  /// What the subject is compared with, where the sentence says so: 对照组 in 高于对照组.
  var standard: Range<Int>?

  /// Whether the P value that follows says that a difference is significant.
  var isSignificantByP: Bool?

  /// Whether something before the words turns them round (*inhibited*, 逆转).
  var hasInverter = false

  /// Whether nothing but a bracket stands between the words and that P value.
  var hasOwnP = false

  /// Whether the mark is about significance.
  var isSignificance: Bool { readings.contains { $0.axis == .significance } }

  /// Whether the mark says that nothing changed.
  var isFlat: Bool { readings.contains { $0.sign == 0 } }

  /// Takes a denied association at its word: 相关 is everywhere, 无相关性 a result.
  mutating func becomeStrongIfDenied() {
    if readings.contains(where: { $0.axis == .association }) { isWeak = false }
  }

  /// How the mark stands to one of the other language; what may be negated contradicts nothing that it then agrees with.
  func relation(to other: DirectionMark) -> DirectionReading.Relation {
    let relation = Self.relation(readings, other.readings)
    guard relation == .opposed else { return relation }
    if negation == .possible, Self.relation(Set(readings.map(\.negated)), other.readings) == .agreeing {
      return .agreeing
    }
    if other.negation == .possible, Self.relation(readings, Set(other.readings.map(\.negated))) == .agreeing {
      return .agreeing
    }
    return .opposed
  }

  private static func relation(
    _ own: Set<DirectionReading>,
    _ others: Set<DirectionReading>
  ) -> DirectionReading.Relation {
    var found: Set<DirectionReading.Relation> = []
    for reading in own {
      for other in others { found.insert(reading.relation(to: other)) }
    }
    if found.contains(.agreeing) { return .agreeing }
    if found.contains(.opposed) { return .opposed }
    return found.contains(.weaklyAgreeing) ? .agreeing : .unrelated
  }
}
