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

      """
    case .hans:
      """
      # Hans Publishers (汉斯出版社).
      rules:
        name-mismatch:
          style: given-first              # Xiaodong Wu

      """
    case .cma:
      """
      # The journals of the Chinese Medical Association (中华医学会系列杂志).
      rules:
        name-mismatch:
          style: family-first             # Wu Xiaodong

      """
    case .translator:
      """
      # Terms only: whether they are translated, as the glossary wants them, and one way throughout.
      rules:
        all: off
        term-inconsistent: on
        term-not-preferred: on
        keyword-mismatch: on

      """
    }
  }
}
