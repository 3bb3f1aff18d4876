/// How names are read: surnames, and characters whose reading in names is not the usual one or that transliterate.
public struct NameReadings: Sendable {
  /// For each surname, of one character or two, its spellings in Latin letters; the usual one first, `ü` as `v`.
  public var surnames: [String: [String]]

  /// For each character, its readings in names; the usual one first.
  public var characters: [Character: [String]]

  /// The characters with which foreign names are transliterated (阿 巴 尔 斯).
  public var transliterating: Set<Character>

  /// Creates readings.
  public init(
    surnames: [String: [String]] = [:],
    characters: [Character: [String]] = [:],
    transliterating: Set<Character> = []
  ) {
    self.surnames = surnames
    self.characters = characters
    self.transliterating = transliterating
  }
}
