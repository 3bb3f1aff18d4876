/// Lines that make one paragraph.
struct PDFParagraph: Hashable {
  var lines: [PDFLine]

  /// How many times larger than the text of the document it is set.
  var size = 1.0

  /// Whether the paragraph goes on after its last line: the line is full and ends no sentence.
  var isOpen = false

  /// Whether it begins as one that goes on from before: without an indent.
  var isContinuation = false

  /// The width of the column that it ends in.
  var columnWidth = 0.0
}

/// Cuts the lines of a column into paragraphs: at gaps, indents, lines that end early, and where the size changes.
struct PDFParagraphs {
  private let pitches: PDFPitches
  private let lines: [PDFLine]

  /// The paragraphs of a region.
  ///
  /// - Complexity: Linear in the lines, but O(*n* log *n*) for their distances.
  static func paragraphs(of region: PDFRegion, pitches: PDFPitches) -> [PDFParagraph] {
    PDFParagraphs(pitches: pitches, lines: region.lines).cut()
  }

  private func cut() -> [PDFParagraph] {
    let columnWidth = right(of: lines.indices) - left(of: lines.indices)
    return blocks().flatMap { block in
      var paragraphs: [PDFParagraph] = []
      for index in block {
        if index > block.lowerBound, !breaks(before: index, in: block) {
          paragraphs[paragraphs.count - 1].lines.append(lines[index])
        } else {
          let indent = lines[index].box.left - left(of: block)
          paragraphs.append(
            PDFParagraph(
              lines: [lines[index]],
              isContinuation: indent < 0.8 * lines[index].em && !opensLabel(index),
              columnWidth: columnWidth
            )
          )
        }
      }
      if let last = block.last {
        paragraphs[paragraphs.count - 1].isOpen = isFilled(last, in: block) && !endsSentence(last)
      }
      return paragraphs
    }
  }

  // MARK: Blocks

  /// Lines of one size at one distance.
  private func blocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    for index in lines.indices.dropFirst() where isApart(index) {
      blocks.append(start..<index)
      start = index
    }
    return lines.isEmpty ? [] : blocks + [start..<lines.count]
  }

  private func isApart(_ index: Int) -> Bool {
    let (line, before) = (lines[index], lines[index - 1])
    if let ratio = line.ratio(to: before), ratio > 1.12 || ratio < 0.89 { return true }
    return line.box.bottom - before.box.bottom > 1.3 * pitches.pitch(of: line) + 1
  }

  // MARK: Breaks in a block

  private func left(of block: Range<Int>) -> Double {
    lines[block].map(\.box.left).min() ?? 0
  }

  private func right(of block: Range<Int>) -> Double {
    lines[block].map(\.box.right).max() ?? 0
  }

  private func breaks(before index: Int, in block: Range<Int>) -> Bool {
    let (line, before) = (lines[index], lines[index - 1])
    let (left, right) = (left(of: block), right(of: block))
    if opensLabel(index) { return true }
    let isCentered =
      isCentered(line, left, right) && (isCentered(before, left, right) || isFull(before, left, right))
    // Titles are broken where it looks well.
    if isCentered, pitches.size(of: line) >= 1.15 { return false }
    let indent = line.box.left - before.box.left
    if !isCentered, indent > 0.8 * line.em, line.box.left - left > 0.8 * line.em { return true }
    let room = isCentered ? (right - left) - before.box.width : right - before.box.right
    return room > firstWidth(of: line) + 0.8 * line.em
  }

  /// Whether a line has the same white space on both sides.
  private func isCentered(_ line: PDFLine, _ left: Double, _ right: Double) -> Bool {
    let (before, after) = (line.box.left - left, right - line.box.right)
    return before > line.em && abs(before - after) < 1.5 * line.em
  }

  /// Whether a line reaches from one side to the other.
  private func isFull(_ line: PDFLine, _ left: Double, _ right: Double) -> Bool {
    line.box.left - left < line.em && right - line.box.right < line.em
  }

  /// The width of what a line above would have had to take in: a Chinese character or a word, with the brackets and
  /// marks that go with it.
  private func firstWidth(of line: PDFLine) -> Double {
    guard let word = line.words.first else { return 0 }
    let scalars = Array(word.text.unicodeScalars)
    func isIn(_ marks: String, _ index: Int) -> Bool { marks.unicodeScalars.contains(scalars[index]) }
    var end = 0
    while end < scalars.count, isIn("（《“‘「【〔([", end) { end += 1 }
    if end < scalars.count, scalars[end].value.isWide {
      end += 1
    } else {
      while end < scalars.count, !scalars[end].value.isWide { end += 1 }
    }
    while end < scalars.count, isIn("）》”’」】〕)]，。；：、", end) { end += 1 }
    func units(_ part: ArraySlice<Unicode.Scalar>) -> Double {
      part.reduce(0) { $0 + ($1.value.isWide ? 1 : 0.5) }
    }
    return word.box.width * units(scalars[..<end]) / max(units(scalars[...]), 0.5)
  }

  /// Whether a line goes as far to the right as lines do that go on; where words are not spread, they end anywhere.
  private func isFilled(_ index: Int, in block: Range<Int>) -> Bool {
    let line = lines[index]
    // A line alone is as wide as it is.
    let right = right(of: block.count > 1 ? block : lines.indices)
    let room = right - line.box.right
    let isLatin = !line.words.contains(where: \.hasHan)
    return room < (isLatin ? max(2 * line.em, 0.3 * (right - left(of: block))) : 2 * line.em)
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard let last = lines[index].text.unicodeScalars.last else { return true }
    return "。.！？!?".unicodeScalars.contains(last)
  }

  /// Whether a line begins with a label of the front matter.
  private func opensLabel(_ index: Int) -> Bool {
    PDFLabels.opens(lines[index].text)
  }
}
