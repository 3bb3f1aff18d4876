/// What a direction is a direction of; only directions on one axis can contradict each other.
enum DirectionAxis: Sendable, Hashable {
  /// More or less of something: number, size, length, strength.
  case amount
  /// Bringing about or keeping back.
  case cause
  /// Better or worse.
  case quality
  /// Later or earlier.
  case time
  /// A difference that is significant, or none.
  case significance
  /// A positive or a negative correlation.
  case correlation
  /// An association, or none.
  case association
  /// A risk factor or a protective one.
  case factor
  /// A positive or a negative result of a test.
  case result
  /// Effective or not.
  case effect
}

/// One thing that a phrase can say: the way it points on an axis.
struct DirectionReading: Sendable, Hashable {
  /// The axis.
  var axis: DirectionAxis

  /// 1 up, -1 down, 0 no change.
  var sign: Int

  /// Whether a negator takes it back (*did not increase*): no longer up, but not down either.
  var isNegated = false

  /// Whether it only explains: *inhibited* can stand for 降低, but is not held against 升高.
  var isSoft = false

  /// The reading under a negator.
  var negated: DirectionReading {
    // There is nothing between the two where the axis is a yes or a no.
    if axis == .significance || axis == .association || axis == .effect {
      return DirectionReading(axis: axis, sign: -sign, isSoft: isSoft)
    }
    return DirectionReading(axis: axis, sign: sign, isNegated: !isNegated, isSoft: isSoft)
  }

  /// The reading the other way round.
  var inverted: DirectionReading {
    DirectionReading(axis: axis, sign: -sign, isNegated: isNegated, isSoft: isSoft)
  }

  /// How two readings stand to each other; a weak agreement explains unless there is a contradiction.
  enum Relation: Sendable { case agreeing, opposed, weaklyAgreeing, unrelated }

  /// How the reading stands to one of the other language.
  func relation(to other: DirectionReading) -> Relation {
    guard axis == other.axis else {
      // No change in an amount and no significant difference say the same.
      let isFlat = { (reading: DirectionReading) in
        reading.axis == .amount && (reading.sign == 0 || reading.isNegated)
      }
      let isAlike = { (reading: DirectionReading) in reading.axis == .significance && reading.sign < 0 }
      return isFlat(self) && isAlike(other) || isFlat(other) && isAlike(self) ? .agreeing : .unrelated
    }
    if isNegated != other.isNegated, sign != other.sign {
      // Not up may be down, and may be no change.
      return sign == 0 || other.sign == 0 ? .agreeing : .unrelated
    }
    let isOpposed = (isNegated == other.isNegated) != (sign == other.sign)
    if isSoft || other.isSoft { return isOpposed ? .unrelated : .weaklyAgreeing }
    return isOpposed ? .opposed : .agreeing
  }
}

extension DirectionReading {
  /// What the senses of `directions.tsv` say; those that are not listed have no direction.
  static let ofSense: [String: [DirectionReading]] = [
    "increase": [DirectionReading(axis: .amount, sign: 1)],
    "decrease": [DirectionReading(axis: .amount, sign: -1)],
    "higher": [DirectionReading(axis: .amount, sign: 1)],
    "lower": [DirectionReading(axis: .amount, sign: -1)],
    "longer": [DirectionReading(axis: .amount, sign: 1)],
    "shorter": [DirectionReading(axis: .amount, sign: -1)],
    "more": [DirectionReading(axis: .amount, sign: 1)], "less": [DirectionReading(axis: .amount, sign: -1)],
    "promote": [
      DirectionReading(axis: .cause, sign: 1), DirectionReading(axis: .amount, sign: 1, isSoft: true),
    ],
    "inhibit": [
      DirectionReading(axis: .cause, sign: -1), DirectionReading(axis: .amount, sign: -1, isSoft: true),
    ],
    "unchanged": [DirectionReading(axis: .amount, sign: 0)],
    "better": [DirectionReading(axis: .quality, sign: 1)],
    "worse": [DirectionReading(axis: .quality, sign: -1)],
    "improve": [DirectionReading(axis: .quality, sign: 1)],
    "recover": [DirectionReading(axis: .quality, sign: 1)],
    "good": [DirectionReading(axis: .quality, sign: 1)], "poor": [DirectionReading(axis: .quality, sign: -1)],
    "earlier": [DirectionReading(axis: .time, sign: -1)], "later": [DirectionReading(axis: .time, sign: 1)],
    "significant": [DirectionReading(axis: .significance, sign: 1)],
    "not-significant": [DirectionReading(axis: .significance, sign: -1)],
    "no-difference": [DirectionReading(axis: .significance, sign: -1)],
    "alike": [DirectionReading(axis: .significance, sign: -1)],
    "positive-correlation": [DirectionReading(axis: .correlation, sign: 1)],
    "negative-correlation": [DirectionReading(axis: .correlation, sign: -1)],
    "associated": [DirectionReading(axis: .association, sign: 1)],
    "not-associated": [DirectionReading(axis: .association, sign: -1)],
    "risk-factor": [DirectionReading(axis: .factor, sign: 1)],
    "protective-factor": [DirectionReading(axis: .factor, sign: -1)],
    "positive": [DirectionReading(axis: .result, sign: 1)],
    "negative": [DirectionReading(axis: .result, sign: -1)],
    "effective": [DirectionReading(axis: .effect, sign: 1)],
    "ineffective": [DirectionReading(axis: .effect, sign: -1)],
  ]

  /// Senses of words that may stand for a direction without being one: they explain, but accuse nobody.
  static let weakSenses: Set<String> = [
    "alike", "recover", "good", "poor", "associated", "effective", "positive", "negative", "ineffective",
  ]
}
