public import DuizhaoModel

/// Links for people: the sentences of each link one above the other.
public struct AlignmentReport: Sendable {
  /// How many columns a line may take.
  public var columns: Int

  /// Whether to list what ties each link.
  public var showsEvidence: Bool

  /// Creates the report.
  public init(columns: Int = 100, showsEvidence: Bool = false) {
    self.columns = max(40, columns)
    self.showsEvidence = showsEvidence
  }

  /// Returns the report.
  public func text(sentences: Sides<[Sentence]>, links: [Link]) -> String {
    links.enumerated().map { number, link in
      var lines = ["\(number + 1).  \(link.source.count)-\(link.target.count)  \(link.score)"]
      for side in Side.allCases {
        for index in link[side] {
          let sentence = sentences[side][index]
          for (row, line) in DisplayWidth.wrap(sentence.text.string, columns: columns - 8).enumerated() {
            lines.append("    \(row == 0 ? sentence.language.rawValue : "  ")  \(line)")
          }
        }
      }
      if showsEvidence { lines += link.evidence.map { line($0, sentences: sentences) } }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func line(_ evidence: Evidence, sentences: Sides<[Sentence]>) -> String {
    let source = sentences.source[evidence.source.index].text.string.slice(evidence.source.range)
    let target = sentences.target[evidence.target.index].text.string.slice(evidence.target.range)
    let weight = (evidence.weight * 10).rounded() / 10
    return "        \(evidence.kind.rawValue)  \(source) ~ \(target)  \(weight)"
  }
}
