import DuizhaoModel

extension ConceptEntry {
  /// The entry in a line: its status where it is not approved, its terms, and what else it has.
  ///
  ///     ? zh:骨 p(noun), en:OS a[abbr]!, note=x
  var described: String {
    let status =
      switch self.status {
      case .approved: ""
      case .candidate: "? "
      case .rejected: "x "
      }
    let terms = terms.map { term in
      let form = term.form == .abbreviation ? "[abbr]" : ""
      let word = term.partOfSpeech.map { "(\($0.rawValue))" } ?? ""
      let state = "\(term.status.rawValue.prefix(1))\(form)\(term.isCaseSensitive ? "!" : "")"
      let notes = (term.note.map { "{\($0)}" } ?? "") + term.contexts.map { "<\($0.text)>" }.joined()
      return "\(term.language.text):\(term.text) \(state)\(word)\(notes)"
    }
    let details = [
      field.map { "field=\($0)" }, note.map { "note=\($0)" },
      mining.map { "score=\($0.score)/\($0.occurrences)/\($0.documents)" },
      created.map { "created=\($0.date ?? "-")/\($0.author ?? "-")" },
      modified.map { "modified=\($0.date ?? "-")/\($0.author ?? "-")" },
    ]
    let definitions = definitions.map { "def=\($0.language?.text ?? "-"):\($0.text)" }
    return status + (terms + details.compactMap { $0 } + definitions).joined(separator: ", ")
  }
}
