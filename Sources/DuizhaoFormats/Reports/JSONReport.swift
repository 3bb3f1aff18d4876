public import DuizhaoModel

/// The JSON report: one object with all documents, for programs.
///
/// Offsets are UTF-8 bytes of the file; where the file is not UTF-8, of its text in UTF-8; where it is no text, of its text
/// as Markdown (`duizhao convert --to markdown --whole`), and `place` says where that stands in the document.
public struct JSONReport: Sendable {
  /// Creates the report; it has no options.
  public init() {}

  /// Returns the report on some articles.
  public func text(_ articles: [CheckedArticle]) -> String {
    var json = JSONWriter()
    json.object {
      $0.array("documents", articles) { json, article in document(&json, article) }
    }
    return json.text + "\n"
  }

  private func document(_ json: inout JSONWriter, _ checked: CheckedArticle) {
    let aligned = checked.aligned
    let versions = aligned.article.versions
    json.object { json in
      json.field("path", versions.source.path)
      if versions.target.path != versions.source.path { json.field("targetPath", versions.target.path) }
      json.object("languages") {
        $0.field("source", versions.source.language.rawValue)
        $0.field("target", versions.target.language.rawValue)
      }
      json.object("titles") {
        $0.field("source", versions.source.title?.string)
        $0.field("target", versions.target.title?.string)
      }
      json.object("sentences") { json in
        for side in Side.allCases {
          json.array(side.rawValue, aligned.sentences[side]) { json, sentence in
            json.object {
              $0.field("text", sentence.text.string)
              $0.field("range", sentence.text.documentRange)
            }
          }
        }
      }
      json.array("alignment", aligned.links) { json, link in self.link(&json, link) }
      json.object("keywords") { json in
        for side in Side.allCases {
          json.array(side.rawValue, aligned.keywords[side]) { json, keyword in json.value(keyword.text.string)
          }
        }
        json.array("links", aligned.keywordLinks) { json, link in self.link(&json, link) }
      }
      json.array("terms", aligned.termPairs) { json, pair in
        json.object {
          $0.field("source", pair.source)
          $0.field("target", pair.target)
          $0.field("origin", pair.origin.rawValue)
          $0.field("score", pair.score)
        }
      }
      if !checked.remarks.isEmpty {
        json.array("remarks", checked.remarks) { json, remark in
          json.object {
            $0.field("kind", remark.kind.rawValue)
            $0.field("count", remark.count)
          }
        }
      }
      json.array("findings", checked.findings) { json, finding in self.finding(&json, finding, checked.lines)
      }
      json.array("known", checked.known) { json, finding in self.finding(&json, finding, checked.lines) }
      json.array("suppressed", checked.suppressed) { json, suppressed in
        self.finding(&json, suppressed.finding, checked.lines, reason: .some(suppressed.reason))
      }
    }
  }

  private func link(_ json: inout JSONWriter, _ link: Link) {
    json.object {
      $0.array("source", link.source) { json, index in json.value(index) }
      $0.array("target", link.target) { json, index in json.value(index) }
      $0.field("score", link.score)
    }
  }

  /// Writes a finding; a silenced one with its reason, which may be null.
  private func finding(
    _ json: inout JSONWriter,
    _ finding: Finding,
    _ lines: Sides<LineTable>,
    reason: String?? = nil
  ) {
    json.object { json in
      json.field("rule", finding.rule)
      json.field("severity", finding.severity.rawValue)
      json.field("confidence", finding.confidence)
      json.object("message") {
        $0.field("en", finding.message.english)
        $0.field("zh", finding.message.chinese)
      }
      place(&json, "source", finding.source, lines.source)
      place(&json, "target", finding.target, lines.target)
      json.field("fingerprint", finding.fingerprint)
      if let state = finding.baselineState { json.field("baselineState", state.rawValue) }
      if let reason { json.field("reason", reason) }
    }
  }

  private func place(_ json: inout JSONWriter, _ name: String, _ place: Place?, _ lines: LineTable) {
    guard let place else { return json.null(name) }
    json.object(name) { json in
      json.field("quote", place.quote)
      json.field("range", place.range)
      let start = lines.position(at: place.range.lowerBound)
      guard let origin = start.origin else { return }
      json.object("place") { self.origin(&$0, origin, column: start.column) }
    }
  }

  private func origin(_ json: inout JSONWriter, _ origin: Origin, column: Int) {
    switch origin {
    case .line(let line): json.field("line", line)
    case .paragraph(let number, let run, let part):
      json.field("part", part)
      json.field("paragraph", number)
      json.field("run", run)
    case .page(let page, let line):
      json.field("page", page)
      json.field("line", line)
    case .segment(let id, let line):
      json.field("segment", id)
      json.field("line", line)
    }
    json.field("column", column)
  }
}
