import DuizhaoModel

/// A place of a finding with the file, the line and the column where it stands.
struct LocatedPlace {
  var side: Side
  var path: String
  var place: Place
  var start: LineTable.Position
  var end: LineTable.Position
}

extension CheckedArticle {
  /// The files of the article: one, or the two of a pair with a plus between them.
  var paths: String {
    let paths = aligned.article.versions.map(\.path)
    return paths.source == paths.target ? paths.source : "\(paths.source) + \(paths.target)"
  }

  /// Where a finding is, the source side first; a finding without places is at the start of the source file.
  func places(of finding: Finding) -> [LocatedPlace] {
    let found = [(Side.source, finding.source), (.target, finding.target)].compactMap { side, place in
      place.map { locate($0, on: side) }
    }
    return found.isEmpty ? [locate(Place(quote: "", range: 0..<0), on: .source)] : found
  }

  /// Whether a comment in the file silences a rule; where none can stand, a file beside it does.
  var takesComments: Bool {
    (aligned.kind == .article || aligned.kind == .text) && lines.source.position(at: 0).isInFile
      && lines.target.position(at: 0).isInFile
  }

  private func locate(_ place: Place, on side: Side) -> LocatedPlace {
    LocatedPlace(
      side: side,
      path: aligned.article.versions[side].path,
      place: place,
      start: lines[side].position(at: place.range.lowerBound),
      end: lines[side].end(of: place.range)
    )
  }

  /// The passages of a finding, a line for each.
  ///
  ///     zh 12: 每日口服[5 mg]。
  func passageLines(of finding: Finding) -> [String] {
    places(of: finding).filter { !$0.place.quote.isEmpty }.map { located in
      let language = aligned.article.versions[located.side].language.rawValue
      return "\(language) \(located.start.label): \(located.place.bracketed)"
    }
  }
}

extension Place {
  /// The passage that the place stands in, or its words, cut into what is meant and what is not; on one line.
  ///
  /// Where all of it is meant, nothing is marked.
  var parts: [(text: String, isMarked: Bool)] {
    var parts: [(text: String, isMarked: Bool)] = []
    let text = context?.text ?? quote
    var offset = 0
    let marked = (context?.marked ?? []).sorted { $0.lowerBound < $1.lowerBound }
    for range in marked where range.lowerBound >= offset && range.count < text.utf8.count {
      parts.append((String(text.slice(offset..<range.lowerBound)), false))
      parts.append((String(text.slice(range)), true))
      offset = range.upperBound
    }
    parts.append((String(text.slice(offset..<text.utf8.count)), false))
    return parts.filter { !$0.text.isEmpty }.map { ($0.text.printable, $0.isMarked) }
  }

  /// The passage with what is meant in brackets.
  var bracketed: String { parts.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined() }
}

extension LineTable.Position {
  /// The place in short: `12` for a line, `¶12` for a paragraph, `p2:14` for a line of a page, `#7` for a segment.
  var label: String {
    switch origin {
    case .paragraph(let number, _, let part):
      (part.hasSuffix("document.xml") ? "" : part.split(separator: "/").last.map { "\($0) " } ?? "")
        + "¶\(number)"
    case .page(let page, let line): "p\(page):\(line)"
    case .segment(let id, _): "#\(id)"
    case .line, nil: "\(line)"
    }
  }
}

extension LineTable.Position {
  /// Whether line and column are those of the file, as an editor shows it.
  var isInFile: Bool {
    switch origin {
    case .line, nil: true
    case .paragraph, .page, .segment: false
    }
  }
}
