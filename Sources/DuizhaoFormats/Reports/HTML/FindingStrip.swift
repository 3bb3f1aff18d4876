import DuizhaoModel

/// An article drawn as a strip: a field a link, as wide as its text is long, in the colour of its gravest finding.
struct FindingStrip {
  private var fields: [(weight: Int, severity: Severity?)] = []

  init(_ aligned: AlignedArticle, _ places: FindingPlaces) {
    let front: [FindingPlaces.Part] = [.article, .title, .authors, .affiliations, .dates]
    fields.append((30, front.compactMap(places.gravest).max()))
    for (index, link) in aligned.links.enumerated() {
      let weight = Side.allCases.reduce(0) { sum, side in
        link[side].reduce(sum) { $0 + aligned.sentences[side][$1].text.count }
      }
      fields.append((weight, places.gravest(.link(index))))
    }
    fields.append((60, places.gravest(.keywords)))
  }

  func write(to html: inout HTMLWriter) {
    let total = max(1, fields.reduce(0) { $0 + $1.weight })
    let gap = 3
    let width = 300 - gap * (fields.count - 1)
    var paths: [String: String] = [:]
    var sum = 0
    for (index, field) in fields.enumerated() {
      let start = sum * width / total + index * gap
      sum += field.weight
      let end = max(sum * width / total + index * gap, start + 1)
      paths[field.severity?.cssClass ?? "o", default: ""] += "M\(start) 0H\(end)V9H\(start)Z"
    }
    let attributes: HTMLWriter.Attributes = [
      "viewBox": "0 0 300 9", "preserveAspectRatio": "none", "aria-hidden": "true",
    ]
    html.element("svg", attributes) { html in
      for (style, path) in paths.sorted(by: { $0.key < $1.key }) {
        html.void("path", ["class": style, "d": path])
      }
    }
  }
}
