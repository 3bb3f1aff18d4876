import DuizhaoModel

/// What silences findings of an article: comments in it, and the lines of the file beside it.
struct Suppressions {
  /// A comment with what it says; nil where it cannot be read.
  struct Comment {
    var directive: Directive
    var content: SuppressionComment?

    /// Whether the comment stands in the file of a side.
    func isIn(_ side: Side) -> Bool { directive.side == nil || directive.side == side }
  }

  /// What silences a finding, by its index.
  enum Silencer: Hashable {
    case comment(Int)
    case entry(Int)
  }

  /// The comments, in order of place.
  let comments: [Comment]

  /// The lines of the file beside the article.
  let entries: [SuppressionEntry]

  private let subjects: [[UInt8]]

  /// Reads the comments of an article.
  init(_ article: Article, entries: [SuppressionEntry] = []) {
    comments = article.directives.map { Comment(directive: $0, content: SuppressionComment($0.text.string)) }
    self.entries = entries
    subjects = entries.map { Fingerprints.folded($0.subject) }
  }

  /// Everything that silences a finding, the nearest comment first.
  func silencers(of finding: Finding) -> [Silencer] {
    var places: [(Side, Int)] = []
    if let place = finding.source { places.append((.source, place.range.lowerBound)) }
    if let place = finding.target { places.append((.target, place.range.lowerBound)) }
    // What has no place is said of the whole: it counts as standing at the end.
    if places.isEmpty { places = Side.allCases.map { ($0, Int.max) } }
    for (side, offset) in places {
      guard let comment = comment(silencing: finding.rule, at: offset, on: side) else { continue }
      return [.comment(comment)] + lines(silencing: finding)
    }
    return lines(silencing: finding)
  }

  /// The comment that silences a rule at an offset in the file of a side.
  private func comment(silencing rule: String, at offset: Int, on side: Side) -> Int? {
    var region: Int?
    var next: Int?
    for (index, comment) in comments.enumerated() where comment.isIn(side) {
      guard let content = comment.content, content.names(rule) else { continue }
      guard comment.directive.text.documentRange.upperBound <= offset else { continue }
      switch content.command {
      case .disable: region = index
      case .enable: region = nil
      case .disableNext: if comment.directive.next.contains(offset) { next = index }
      }
    }
    return next ?? region
  }

  /// Whether a comment that enables rules stands where one of them is disabled.
  func endsRegion(_ index: Int) -> Bool {
    guard let content = comments[index].content else { return false }
    let offset = comments[index].directive.text.documentRange.lowerBound
    return UnusedSuppressionRule.known.contains { rule in
      content.names(rule)
        && comment(silencing: rule, at: offset, on: comments[index].directive.side ?? .source) != nil
    }
  }

  private func lines(silencing finding: Finding) -> [Silencer] {
    guard entries.contains(where: { $0.rule == finding.rule }) else { return [] }
    let quotes = [finding.source, finding.target].compactMap { $0.map { Fingerprints.folded($0.quote) } }
    return entries.indices.filter { index in
      guard entries[index].rule == finding.rule else { return false }
      let subject = subjects[index]
      if subject.isEmpty || entries[index].subject == finding.fingerprint { return true }
      let ellipsis = Array("…".utf8)
      guard subject.count > ellipsis.count, subject.suffix(ellipsis.count) == ellipsis[...] else {
        return quotes.contains(subject)
      }
      return quotes.contains { $0.starts(with: subject.dropLast(ellipsis.count)) }
    }.map(Silencer.entry)
  }

  /// A finding as the first of its silencers keeps it.
  func suppressed(_ finding: Finding, by silencer: Silencer) -> SuppressedFinding {
    switch silencer {
    case .comment(let index):
      let comment = comments[index]
      let range = comment.directive.text.documentRange
      return SuppressedFinding(
        finding,
        reason: comment.content?.reason,
        origin: .comment(comment.directive.side, range)
      )
    case .entry(let index):
      let entry = entries[index]
      return SuppressedFinding(finding, reason: entry.reason, origin: .line(entry.line, file: entry.file))
    }
  }
}
