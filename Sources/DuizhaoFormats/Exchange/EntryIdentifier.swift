import DuizhaoModel

extension ConceptEntry {
  /// An identifier of another program as one of ours: an XML name.
  ///
  ///     ConceptEntry.identifier(written: "HP:0000001")   // "HP_0000001"
  ///     ConceptEntry.identifier(written: "17")           // nil
  ///
  /// The number of a row is none, for in another file it means something else.
  ///
  /// - Returns: nil where the text is no name but a number or nothing.
  static func identifier(written text: String) -> String? {
    guard text.unicodeScalars.first?.properties.isAlphabetic == true else { return nil }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isName =
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "-_.".unicodeScalars.contains(scalar)
          return isName ? scalar : "_"
        }
      )
    )
  }
}
