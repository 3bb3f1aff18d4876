import DuizhaoModel
import DuizhaoTerms

/// Entries in short: `c1? 心力衰竭, 心衰/a*, heart failure, de=Herzinsuffizienz`.
///
/// A word before the terms that begins with `c` and has a digit is the identifier, with `?` for a candidate and `-` for what
/// was rejected. `/a /d /f` make a term admitted, deprecated, forbidden; `*` an abbreviation.
enum EntryNotation {
  static let who = Authorship(author: "林", date: "2026-03-01T09:30:00Z", reason: "标准")

  static func entry(_ text: String) -> ConceptEntry {
    var rest = Substring(text)
    var entry = ConceptEntry(id: "")
    let first = rest.prefix { $0 != " " }
    if first.first == "c", first.contains(where: \.isNumber) {
      rest = rest.dropFirst(first.count + 1)
      entry.status = first.last == "?" ? .candidate : first.last == "-" ? .rejected : .approved
      entry.id = first.filter { !"?-".contains($0) }
    }
    entry.terms = rest.split(separator: ",").map { term(String($0.drop { $0 == " " })) }
    if entry.id.isEmpty { entry.id = ConceptEntry.identifier(for: entry.terms) }
    return entry
  }

  static func term(_ text: String) -> TermEntry {
    var text = text
    let isAbbreviation = text.hasSuffix("*")
    if isAbbreviation { text.removeLast() }
    let marks: [(String, Term.Status)] = [("/a", .admitted), ("/d", .deprecated), ("/f", .forbidden)]
    let mark = marks.first { text.hasSuffix($0.0) }
    if mark != nil { text.removeLast(2) }
    let reference = TermReference(text)
    return TermEntry(
      reference.text,
      reference.languageOrGuess,
      status: mark?.1 ?? .preferred,
      form: isAbbreviation ? .abbreviation : .full
    )
  }

  static func text(_ entry: ConceptEntry?) -> String {
    guard let entry else { return "nothing" }
    let mark = entry.status == .candidate ? "?" : entry.status == .rejected ? "-" : ""
    let terms = entry.terms.map { term in
      let language = term.language == .chinese || term.language == .english ? "" : "\(term.language.text)="
      let status = term.status == .preferred ? "" : "/\(term.status.rawValue.prefix(1))"
      return language + term.text + status + (term.form == .abbreviation ? "*" : "")
    }
    return "\(entry.id)\(mark) \(terms.joined(separator: ", "))"
  }

  static func texts(_ change: Change?) -> [String] {
    change?.edits.map { "\(text($0.before)) → \(text($0.after))" } ?? []
  }
}
