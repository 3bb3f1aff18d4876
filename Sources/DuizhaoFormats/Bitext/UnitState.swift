/// What a unit of XLIFF 1.2 says of how far its translation is, in the words of the standard and of CAT tools.
struct UnitState {
  /// For each segment what Trados says of it (`sdl:seg conf`).
  private var confirmations: [String: String] = [:]
  private let ofUnit: Bool?

  /// Whether Trados has numbered the segments, through the whole file.
  let isOfTrados: Bool

  /// Reads the state of a unit.
  init(_ unit: XMLElement) {
    let definitions = unit.elements("seg-defs").flatMap { $0.elements("seg") }
    isOfTrados = !definitions.isEmpty
    for segment in definitions {
      if let id = segment["id"] { confirmations[id] = segment["conf"] ?? "" }
    }
    ofUnit = Self.ofUnit(unit)
  }

  /// Whether a segment is translated, by its number where it has one; nil where the file says neither.
  func isTranslated(_ segment: String?) -> Bool? {
    guard let segment, let confirmation = confirmations[segment] else { return ofUnit }
    return ["Translated", "ApprovedTranslation", "ApprovedSignOff"].contains(confirmation)
  }

  private static func ofUnit(_ unit: XMLElement) -> Bool? {
    if unit["approved"] == "yes" || unit["confirmed"] == "1" { return true }
    if let status = unit["status"] {
      // memoQ: NotStarted, PartiallyEdited, ManuallyConfirmed, AssembledFromFragments, Proofread …
      return status.hasSuffix("Confirmed") || status.hasPrefix("Confirmed") || status == "Proofread"
    }
    switch unit.first("target")?["state"] {
    case "translated", "final", "signed-off", "needs-review-translation", "needs-review-l10n",
      "needs-review-adaptation":
      return true
    case "new", "needs-translation": return false
    default: return nil
    }
  }
}
