import DuizhaoModel

/// A text with what corresponds coloured and what findings mean marked.
///
/// Marks may overlap; ties do not. Marks are written around ties, which are cut where a mark begins or ends.
struct TiedText {
  /// A part of the text that a finding means.
  struct Mark: Hashable {
    var range: Range<Int>
    /// The finding's number on its page.
    var number: Int
    var severity: Severity
  }

  var text: String
  var ties: [Ties.Tie] = []
  var marks: [Mark] = []
  /// The label that opens a section.
  var label: Range<Int>?
  /// What the identifiers of the page begin with.
  var page: String

  func write(to html: inout HTMLWriter) {
    let bytes = Array(text.utf8)
    let marks = marks.map { mark in
      var mark = mark
      mark.range = mark.range.clamped(to: 0..<bytes.count)
      return mark
    }.filter { !$0.range.isEmpty }
    let edges = Set([0, bytes.count] + marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    for (lower, upper) in zip(edges, edges.dropFirst()) {
      let here = marks.filter { $0.range.lowerBound <= lower && upper <= $0.range.upperBound }
      guard let gravest = here.map(\.severity).max() else {
        writeTies(bytes, lower..<upper, to: &html)
        continue
      }
      let isWhole = lower == 0 && upper == bytes.count
      let classes =
        [gravest.cssClass] + Set(here.map { "f\($0.number % 8)" }).sorted() + (isWhole ? ["all"] : [])
      html.element("mark", ["class": classes.joined(separator: " ")]) { html in
        writeTies(bytes, lower..<upper, to: &html)
      }
      for mark in here where mark.range.upperBound == upper {
        html.element(
          "a",
          ["class": "x \(mark.severity.cssClass)", "href": "#\(page)n\(mark.number)"],
          text: "\(mark.number)"
        )
      }
    }
  }

  /// Writes a part of the text with its ties.
  private func writeTies(_ bytes: [UInt8], _ range: Range<Int>, to html: inout HTMLWriter) {
    var offset = range.lowerBound
    for tie in ties {
      let part = tie.range.clamped(to: range)
      guard !part.isEmpty, part.lowerBound >= offset else { continue }
      writePlain(bytes, offset..<part.lowerBound, to: &html)
      switch tie.kind {
      case .term:
        html.element("b", ["class": "k\(tie.number % HTMLStyle.termClasses)"]) { $0.text(bytes[part]) }
      case .number:
        html.element("u", ["class": "n\(tie.number % HTMLStyle.numberClasses)"]) { $0.text(bytes[part]) }
      }
      offset = part.upperBound
    }
    writePlain(bytes, offset..<range.upperBound, to: &html)
  }

  /// Writes a part of the text without ties; the section's label stands out.
  private func writePlain(_ bytes: [UInt8], _ range: Range<Int>, to html: inout HTMLWriter) {
    let inside = (label ?? 0..<0).clamped(to: range)
    guard !inside.isEmpty else {
      html.text(bytes[range])
      return
    }
    html.text(bytes[range.lowerBound..<inside.lowerBound])
    html.element("strong") { $0.text(bytes[inside]) }
    html.text(bytes[inside.upperBound..<range.upperBound])
  }
}
