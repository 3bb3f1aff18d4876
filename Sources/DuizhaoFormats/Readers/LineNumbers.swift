/// Finds the numbers that a manuscript with numbered lines, or a program that read it, put before each line.
///
///     "1 题目\n2 武晓东\n3 摘要 …"   →   the ranges of "1 ", "2 ", "3 "
struct LineNumbers {
  /// How many lines in a row must be numbered: affiliations are numbered too, but there are fewer of them.
  private static let shortestRun = 8

  /// The ranges of line numbers with the space after them.
  static func find(in document: DocumentBytes) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var run: [Range<Int>] = []
    var next: Int?
    var opening = 0
    func close() {
      let opensDocument = run.count >= 3 && run.first?.lowerBound == opening
      if run.count >= shortestRun || opensDocument { result += run }
      run = []
    }
    let lines = LineScanner.lines(of: document)
    // What a document opens with is no list of affiliations.
    opening = lines.first?.range.lowerBound ?? 0
    for line in lines {
      if let (number, range) = number(in: document, line.range) {
        if number != next { close() }
        run.append(range)
        next = number + 1
      } else {
        close()
        next = nil
      }
    }
    close()
    return result
  }

  private static func number(in document: DocumentBytes, _ line: Range<Int>) -> (Int, Range<Int>)? {
    var offset = line.lowerBound
    var value = 0
    while offset < line.upperBound, document[offset].isASCIIDigit, offset - line.lowerBound < 4 {
      value = value * 10 + Int(document[offset] - 0x30)
      offset += 1
    }
    guard offset > line.lowerBound, offset < line.upperBound else { return nil }
    guard document[offset] == 0x20 || document[offset] == 0x09 else { return nil }
    return (value, line.lowerBound..<document.skipBlanks(from: offset, to: line.upperBound))
  }
}
