/// The profiles that ship, as the text that a user could have written.
public enum BuiltInProfile: String, Sendable, CaseIterable {
  /// The Chinese national standards.
  case gb
  /// Hans Publishers.
  case hans
  /// The journals of the Chinese Medical Association (中华 series).
  case cma
  /// Terms only.
  case translator

  /// The profile as YAML.
  public var text: String {
    switch self {
    case .gb:
      """
      # GB/T 7713.2: titles, abstracts, keywords. CY/T 173: keywords. GB/T 28039: names.
      rules:
        name-mismatch:
          style: family-first-capitals    # WU Xiaodong
        title-length:
          chinese: [4, 25]
        abstract-length: on
        keyword-range:
          count: [3, 8]
        chinese-punctuation: on
        p-value-style: on
        italics: on
        unit-spacing: on

      """
    case .hans:
      """
      # Hans Publishers (汉斯出版社).
      rules:
        name-mismatch:
          style: given-first              # Xiaodong Wu
        keyword-range:
          count: [3, 8]

      """
    case .cma:
      """
      # The journals of the Chinese Medical Association (中华医学会系列杂志).
      rules:
        name-mismatch:
          style: family-first             # Wu Xiaodong
        title-length:
          chinese: [4, 20]
        abstract-length: on
        keyword-range:
          count: [2, 5]
        self-reference: on
        chinese-punctuation: on
        p-value-style: on
        italics: on

      """
    case .translator:
      """
      # Terms only: whether they are translated, as the glossary wants them, and one way throughout.
      rules:
        all: off
        term-inconsistent:
          scope: batch                    # over all articles of a run
        term-not-preferred: on
        term-mistranslated: on
        term-untranslated: on
        term-misspelled: on
        keyword-mismatch: on
        keyword-absent: on
        abbreviation-undefined: on
        abbreviation-redefined: on
        abbreviation-mismatch: on

      """
    }
  }
}
