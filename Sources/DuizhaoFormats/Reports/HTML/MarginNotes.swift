import DuizhaoModel

/// Findings beside what they concern.
struct MarginNotes {
  /// What the identifiers of the page begin with.
  let page: String
  let tags: Sides<String>
  let columns: [Side]
  let language: Language
  /// For each rule, the clause of the standard that it comes from.
  let clauses: [String: String]
  let article: CheckedArticle

  /// Writes the margin; nothing where there are no findings.
  func write(_ findings: [FindingPlaces.Numbered], to html: inout HTMLWriter) {
    guard !findings.isEmpty else { return }
    html.element("div", ["class": "m"]) { html in
      for (index, numbered) in findings.enumerated() {
        let next = index + 1 < findings.count ? findings[index + 1].finding : nil
        write(numbered, isLast: next.map { !$0.isOfKind(numbered.finding) } ?? true, to: &html)
      }
    }
  }

  /// Writes a note; of several of one kind only the last says what kind that is.
  private func write(_ numbered: FindingPlaces.Numbered, isLast: Bool, to html: inout HTMLWriter) {
    let finding = numbered.finding
    let style = finding.severity.cssClass
    let attributes: HTMLWriter.Attributes = [
      "class": "note \(style) f\(numbered.number % 8)\(isLast ? "" : " g")",
      "id": "\(page)n\(numbered.number)", "role": "note",
    ]
    html.element("div", attributes) { html in
      html.element("p", ["class": "say"]) { html in
        html.element("span", ["class": "sev"]) { html in
          html.element("span", ["class": "x"], text: "\(numbered.number)")
          html.text(HTMLWords.name(finding.severity)(language))
        }
        html.text(" \(finding.message(language))")
        html.text(" ")
        html.element("span", ["class": "at"], text: labels(of: finding))
      }
      writeQuotes(of: numbered, to: &html)
      if isLast { writeMore(of: finding, to: &html) }
    }
  }

  /// Where the finding stands in the file: `zh 12 · en 31`.
  private func labels(of finding: Finding) -> String {
    let places = columns.compactMap { side in
      (side == .source ? finding.source : finding.target).map { (side, $0) }
    }
    return places.map { side, place in
      let position = article.lines[side].position(at: place.range.lowerBound)
      return "\(article.aligned.article.versions[side].language.rawValue) \(position.label.printable)"
    }.joined(separator: " · ")
  }

  /// Writes the rule, its standard and how sure it is; unfolded, how to silence it.
  private func writeMore(of finding: Finding, to html: inout HTMLWriter) {
    let percent = Int((finding.confidence * 100).rounded())
    let parts = [finding.rule, clauses[finding.rule], HTMLWords.sure(percent)(language)].compactMap { $0 }
    html.element("details") { html in
      html.element("summary", text: parts.joined(separator: " · "))
      html.element("p") { html in
        html.element("a", ["href": "#rule-\(finding.rule)"], text: HTMLWords.aboutRule(language))
      }
      if article.takesComments {
        html.element("p", text: HTMLWords.silenceHint(language))
        html.element(
          "code",
          text: "<!-- duizhao:disable \(finding.rule) -- \(HTMLWords.reason(language)) -->"
        )
      } else {
        let path = article.aligned.article.versions.source.path
        let name = path.split(separator: "/").last.map(String.init) ?? path
        html.element("p", text: HTMLWords.silenceHint(beside: name)(language))
        html.element("code", text: finding.rule)
      }
    }
  }

  /// The words that are meant, where the message does not hold them already.
  private func writeQuotes(of numbered: FindingPlaces.Numbered, to html: inout HTMLWriter) {
    let message = numbered.finding.message(language)
    let quoted = columns.compactMap { side in numbered.places[side].map { (side, $0.quote) } }
    guard quoted.contains(where: { !message.contains($0.1) }) else { return }
    let areAlike = quoted.count == 2 && quoted[0].1 == quoted[1].1
    html.element("p", ["class": "quotes"]) { html in
      for (side, quote) in areAlike ? [quoted[0]] : quoted {
        html.element("q", ["lang": tags[side]], text: Self.shortened(quote))
      }
    }
  }

  /// A quote of at most some characters; it stands in full in the text beside.
  private static func shortened(_ quote: String) -> String {
    let isWide = quote.unicodeScalars.contains { $0.value > 0x2E80 }
    let limit = isWide ? 36 : 80
    return quote.count <= limit + 4 ? quote : quote.prefix(limit) + "…"
  }
}

extension Finding {
  /// Whether another finding is of the same rule and as sure.
  fileprivate func isOfKind(_ other: Finding) -> Bool {
    rule == other.rule && severity == other.severity && confidence == other.confidence
  }
}
