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
    case division(XMLPlace)
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
      case .lineBreak(let place), .division(let place), .end(let place): return place
      }
    }
    return XMLPlace(line: 1, column: 1)
  }

  /// The lines of its text; a heading has one.
  ///
  /// A line of the file that ends between Han characters is no blank, but for one behind a label (目的) or in a list.
  ///
  /// - Parameter sign: What stands between elements that follow each other with nothing between them; nil for nothing.
  /// - Returns: The lines, without empty ones.
  func lines(dividing sign: String? = nil) -> [PlacedText] {
    var lines = [PlacedText()]
    func add(_ text: String, at place: XMLPlace) {
      lines[lines.count - 1].append(PlacedRun(text: text, place: place, offset: 0), style: [])
    }
    for run in runs {
      switch run {
      case .text(let text, _, _)
      where text.text == "\n" && (sign != nil || lines[lines.count - 1].endsWithLabel):
        add(" ", at: text.place)
      case .text(let text, let style, _): lines[lines.count - 1].append(text, style: style)
      case .formula(let text): lines[lines.count - 1].append(text)
      case .comment(let comment): lines[lines.count - 1].append(comment: comment)
      case .lineBreak(let place) where heading > 0:
        lines[lines.count - 1].breakHere(at: place, breaksLine: true)
      case .lineBreak: lines.append(PlacedText())
      case .division(let place):
        let line = lines[lines.count - 1]
        if let sign, !line.isEmpty, !line.endsList, !line.isLabelAlone { add(sign, at: place) }
      case .end(let place):
        // A bold 目的 or 摘要 that opens a line is a label, whatever follows it.
        if lines[lines.count - 1].isLabelAlone { add(" ", at: place) }
      }
    }
    return lines.filter { !$0.pieces.isEmpty }
  }
}

extension PlacedText {
  /// Whether it ends with a sign that divides a list, or opens one.
  fileprivate var endsList: Bool {
    guard let last = pieces.last(where: { !$0.isComment })?.text.unicodeScalars.last else { return true }
    return [";", "；", ",", "，", "、", ":", "：", "|"].contains(last)
  }

  /// Whether its last sentence is a label so far.
  fileprivate var endsWithLabel: Bool {
    guard let last = pieces.last, !last.isComment, !last.text.hasSuffix("。") else { return false }
    let tail = last.text.suffix(12).split(separator: "。").last ?? ""
    return HTMLLabel(String(tail))?.content.isEmpty == true
  }

  /// Whether it is a label of a part or a section and nothing else.
  fileprivate var isLabelAlone: Bool {
    pieces.count <= 4 && HTMLLabel(string)?.content.isEmpty == true
  }
}
