import DuizhaoModel

/// How many findings there are of each severity.
struct SeverityCounts {
  private var counts: [Severity: Int] = [:]

  /// From the gravest to the lightest.
  static let order: [Severity] = [.error, .warning, .info]

  init(_ findings: [Finding]) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  subscript(severity: Severity) -> Int { counts[severity] ?? 0 }

  /// Writes the counts in words, those of nothing left out.
  func write(to html: inout HTMLWriter, _ language: Language) {
    html.element("p", ["class": "counts"]) { html in
      for severity in Self.order where self[severity] > 0 {
        html.element("span", ["class": severity.cssClass]) { html in
          html.text("\(severity.shape) \(HTMLWords.count(self[severity], of: severity)(language))")
        }
        html.text(" ")
      }
    }
  }

  /// Writes a cell for each severity.
  func writeCells(to html: inout HTMLWriter) {
    for severity in Self.order {
      let number = self[severity]
      html.element("td", ["class": number > 0 ? "num \(severity.cssClass)" : "num zero"], text: "\(number)")
    }
  }

  /// Writes the headings of the cells.
  static func writeHeadings(to html: inout HTMLWriter, _ language: Language) {
    for severity in order {
      html.element("th", ["scope": "col", "class": "num \(severity.cssClass)"]) { html in
        html.element("span", ["class": "shape", "aria-hidden": "true"], text: severity.shape)
        html.element("span", ["class": "word"], text: HTMLWords.plural(severity)(language))
      }
    }
  }
}
