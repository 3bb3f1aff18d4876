import DuizhaoModel

extension TerminalReport {
  /// A finding: what is wrong, by which rule, and its passages under it.
  func lines(_ finding: Finding, in checked: CheckedArticle) -> [String] {
    let style: Style =
      switch finding.severity {
      case .error: .red
      case .warning: .yellow
      case .info: .blue
      }
    let name = paint(finding.severity.name(language), style)
    let head = "  \(name)  \(finding.message(language).printable)  \(paint(finding.rule, .dim))"
    let places = checked.places(of: finding).filter { !$0.place.quote.isEmpty }
    let labels = places.map { place in
      "\(checked.aligned.article.versions[place.side].language.rawValue) \(place.start.label.printable)"
    }
    let width = labels.map(\.count).max() ?? 0
    return [head] + zip(places, labels).flatMap { passage($0.place, label: $1, width: width, style: style) }
  }

  /// A passage with what is meant marked, wrapped beside its language and line.
  private func passage(_ place: Place, label: String, width: Int, style: Style) -> [String] {
    let open: Character = "\u{2}"
    let close: Character = "\u{3}"
    let text = place.parts.map { $0.isMarked ? "\(open)\($0.text)\(close)" : $0.text }.joined()
    let (begin, end) =
      usesColor ? ("\u{1B}[\(Style.marked.rawValue);\(style.rawValue)m", "\u{1B}[0m") : ("[", "]")
    let padding = String(repeating: " ", count: width - label.count)
    let indent = String(repeating: " ", count: width)
    var isOpen = false
    return DisplayWidth.wrap(text, columns: columns - width - 6).enumerated().map { index, line in
      var shown = isOpen && usesColor ? begin : ""
      for character in line {
        if character == open {
          isOpen = true
          shown += begin
        } else if character == close {
          isOpen = false
          shown += end
        } else {
          shown.append(character)
        }
      }
      if isOpen, usesColor { shown += end }
      return "    \(index == 0 ? paint(label, .dim) + padding : indent)  \(shown)"
    }
  }
}
