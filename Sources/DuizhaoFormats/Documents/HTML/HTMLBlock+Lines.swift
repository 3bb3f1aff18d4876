import DuizhaoModel

extension HTMLBlock {
  /// The lines of its text; a heading has one.
  ///
  /// A line of the file that ends between Han characters is no blank, but for one behind a label (目的) or in a list.
  ///
  /// - Parameter sign: What stands between elements that follow each other with nothing between them; nil for nothing.
  /// - Returns: The lines, without empty ones.
  func lines(dividing sign: String? = nil) -> [PlacedText] {
    var lines = [PlacedText()]
    var last: PlacedText {
      get { lines[lines.count - 1] }
      _modify { yield &lines[lines.count - 1] }
    }
    // Whether what was written last is a sign that divides, behind which blanks are nothing.
    var isDivided = false
    for run in runs {
      switch run {
      case .text(let text, let style, _):
        if text.isBlank, isDivided { continue }
        if text.text == "\n", sign != nil || last.endsWithLabel {
          last.append(PlacedRun(text: " ", place: text.place, offset: 0), style: [])
        } else {
          last.append(text, style: style)
        }
      case .formula(let text): last.append(text)
      case .comment(let comment): last.append(comment: comment)
      case .lineBreak(let place) where heading > 0: last.breakHere(at: place, breaksLine: true)
      case .lineBreak: lines.append(PlacedText())
      case .division(let place, let isLike):
        guard let sign, !last.isEmpty, !last.endsList, !last.isLabelAlone else { continue }
        guard isLike else {
          // A name and an institution.
          lines.append(PlacedText())
          continue
        }
        last.append(PlacedRun(text: sign, place: place, offset: 0), style: [])
        isDivided = true
        continue
      case .end(let place):
        // A bold 目的 or 摘要 that opens a line is a label, whatever follows it.
        if !last.endsList, last.isLabelAlone { last.breakHere(at: place, breaksLine: false) }
        continue
      }
      isDivided = false
    }
    return lines.filter { !$0.pieces.isEmpty }
  }
}

extension PlacedRun {
  /// Whether it is a blank or the end of a line.
  var isBlank: Bool { text == " " || text == "\n" }
}

extension PlacedText {
  /// Whether it ends with a sign that divides a list, or opens one.
  fileprivate var endsList: Bool {
    guard let last = pieces.last(where: { !$0.isComment })?.text.unicodeScalars.last else { return true }
    return [";", "；", ",", "，", "、", ":", "：", "|"].contains(last)
  }

  /// Whether its last sentence is a label so far (目的, 摘要：目的).
  fileprivate var endsWithLabel: Bool {
    guard let last = pieces.last, !last.isComment, last.text.last?.isLetter == true else { return false }
    let tail = last.text.suffix(12).split { "。；：】]:;".contains($0) }.last ?? ""
    return HTMLLabel(String(tail))?.content.isEmpty == true
  }

  /// Whether it is a label of a part or a section and nothing else.
  fileprivate var isLabelAlone: Bool {
    pieces.count <= 4 && HTMLLabel(string)?.content.isEmpty == true
  }
}
