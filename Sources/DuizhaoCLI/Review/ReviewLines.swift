import DuizhaoFormats
import DuizhaoModel

/// What a review prints where there is no terminal: a line for each entry that comes and each thing that is done.
struct ReviewLines {
  /// The language of the words.
  let language: Language

  private var place: Int?
  private var message: Message?
  private var changes = 0

  /// Begins with nothing printed.
  init(language: Language) {
    self.language = language
  }

  /// What is new since the last call.
  mutating func text(of session: ReviewSession) -> String {
    var lines: [String] = []
    if let words = session.message, words != message || session.decisions.count != changes {
      lines.append("  " + words(language))
    }
    message = session.message
    changes = session.decisions.count
    if session.position != place || place == nil {
      place = session.position
      lines.append(line(session))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ session: ReviewSession) -> String {
    guard let entry = session.entry else { return Message(en: "no more entries", zh: "没有更多条目")(language) }
    let total = max(session.total, session.queue.count)
    let counts = TermbaseWords.counts(entry.mining).map { "  \($0(language))" } ?? ""
    return "\(session.position + 1)/\(total)  \(entry.id)  \(TermbaseWords.title(entry))\(counts)"
  }
}
