/// Several terms in one cell, divided by semicolons.
///
/// A semicolon that is part of a term has a backslash before it.
enum TermList {
  /// The terms in a cell.
  ///
  ///     TermList.terms("bone; os")          // ["bone", "os"]
  ///     TermList.terms(#"don't sit\; lie"#) // ["don't sit; lie"]
  static func terms(_ cell: String) -> [String] {
    guard cell.unicodeScalars.contains(where: { isSeparator($0) || $0 == "\\" }) else { return [cell] }
    var terms: [String] = []
    var term = String.UnicodeScalarView()
    var rest = cell.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", let next = rest.first, isSeparator(next) || next == "\\" {
        term.append(next)
        rest.removeFirst()
      } else if isSeparator(scalar) {
        terms.append(String(term).withoutEdgeBlanks)
        term = String.UnicodeScalarView()
      } else {
        term.append(scalar)
      }
    }
    terms.append(String(term).withoutEdgeBlanks)
    return terms.filter { !$0.isEmpty }
  }

  /// The cell that holds some terms, which have no white space at their ends.
  static func cell(_ terms: [String]) -> String { terms.map(escaped).joined(separator: "; ") }

  private static func escaped(_ term: String) -> String {
    guard term.unicodeScalars.contains(where: { isSeparator($0) || $0 == "\\" }) else { return term }
    var result = String.UnicodeScalarView()
    var rest = term.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let next = rest.first
      // A backslash is doubled only where it would else be read as the sign of what follows it.
      if isSeparator(scalar) || scalar == "\\" && (next.map { isSeparator($0) || $0 == "\\" } ?? true) {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == ";" || scalar == "；" }
}
