import DuizhaoModel

/// A paragraph, a heading, an item of a list or a cell of a table, as a page shows them one below the other.
struct HTMLBlock {
  /// What is in it.
  enum Run {
    /// Text that stands in the page on one line.
    case text(PlacedRun, style: MarkdownBuilder.Style, isLink: Bool)
    /// A line that is broken.
    case lineBreak(XMLPlace)
    /// The end of one of two elements of a name that follow each other, with nothing between them but white space.
    /// `isLike` where both are of the same class.
    case division(XMLPlace, isLike: Bool)
    /// The end of an element that sets text off.
    case end(XMLPlace)
    /// A formula.
    case formula(PlacedText)
    /// A comment to Duizhao.
    case comment(PlacedRun)
  }

  /// What is in it, in order.
  var runs: [Run]

  /// The level of the heading that it is; 0 for none.
  var heading = 0

  /// The name of the element that it stands in.
  var element = ""

  /// Which element that one stands in.
  var parent = 0

  /// Whether it is an item of a list, as the Markdown shows it.
  var isItem = false

  /// The text without markup, on one line.
  var string: String {
    lines().map(\.string).joined(separator: " ")
  }

  /// Whether all of its text is in links.
  var isLinks: Bool {
    runs.allSatisfy { run in
      if case .text(let text, _, let isLink) = run { return isLink || !text.text.contains(where: \.isLetter) }
      return true
    }
  }

  /// How many pieces its links are in.
  var divisions: Int {
    runs.count { if case .division = $0 { true } else { false } }
  }

  /// Whether it is nothing but comments.
  var isComment: Bool {
    runs.allSatisfy { if case .comment = $0 { true } else { false } }
  }

  /// Where it begins.
  var place: XMLPlace {
    for run in runs {
      switch run {
      case .text(let text, _, _): return text.place
      case .formula(let text): if let place = text.place { return place }
      case .comment(let comment): return comment.place
      case .lineBreak(let place), .division(let place, _), .end(let place): return place
      }
    }
    return XMLPlace(line: 1, column: 1)
  }
}
