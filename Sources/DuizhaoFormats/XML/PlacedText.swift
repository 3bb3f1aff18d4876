import DuizhaoModel

/// Text of an XML document on one line: pieces with how each is set and where it stands.
///
/// White space is one space; where it breaks a line between Han characters it is nothing, as pretty-printed files have it.
struct PlacedText {
  /// A piece that stands in the file character for character, or what stands for markup there.
  struct Piece: Hashable {
    var text: String
    var place: XMLPlace
    var style: MarkdownBuilder.Style = []
    /// Whether it is a comment to Duizhao.
    var isComment = false
  }

  /// The pieces, in order.
  private(set) var pieces: [Piece] = []

  private var last: Unicode.Scalar?
  private var space: (place: XMLPlace, breaksLine: Bool)?
  /// The place right behind the last piece, where it can go on.
  private var end: XMLPlace?

  /// Whether there is nothing to read in it.
  var isEmpty: Bool { pieces.allSatisfy(\.isComment) }

  /// The text alone.
  var string: String { pieces.filter { !$0.isComment }.map(\.text).joined() }

  /// Where the first character stands.
  var place: XMLPlace? { pieces.first { !$0.isComment }?.place }

  init() {}

  /// A text that stands for something at a place.
  init(_ text: String, at place: XMLPlace, style: MarkdownBuilder.Style = []) {
    append(PlacedRun(text: text, place: place, offset: 0), style: style)
  }

  /// Appends a run of text.
  mutating func append(_ run: PlacedRun, style: MarkdownBuilder.Style) {
    var place = run.place
    for scalar in run.text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        breakHere(at: place, breaksLine: scalar == "\n")
      } else {
        closeSpace(before: scalar, style: style)
        add(scalar, at: place, style: style)
        last = scalar
      }
      place.column += scalar.value > 0xFFFF ? 2 : 1
    }
  }

  /// The text without some characters at its ends.
  func trimmed(_ isEdge: (Unicode.Scalar) -> Bool) -> PlacedText {
    let scalars = pieces.filter { !$0.isComment }.flatMap { piece -> [Piece] in
      var place = piece.place
      return piece.text.unicodeScalars.map { scalar in
        defer { place.column += scalar.value > 0xFFFF ? 2 : 1 }
        return Piece(text: String(scalar), place: place, style: piece.style)
      }
    }
    let isInner = { (piece: Piece) in !piece.text.unicodeScalars.allSatisfy(isEdge) }
    guard let first = scalars.firstIndex(where: isInner), let last = scalars.lastIndex(where: isInner) else {
      return PlacedText()
    }
    var text = PlacedText()
    for piece in scalars[first...last] {
      text.append(PlacedRun(text: piece.text, place: piece.place, offset: 0), style: piece.style)
    }
    return text
  }

  /// The parts between characters that divide it.
  func split(_ divides: (Unicode.Scalar) -> Bool) -> [PlacedText] {
    var parts = [PlacedText()]
    for piece in pieces where !piece.isComment {
      var place = piece.place
      for scalar in piece.text.unicodeScalars {
        if divides(scalar) {
          parts.append(PlacedText())
        } else {
          let run = PlacedRun(text: String(scalar), place: place, offset: 0)
          parts[parts.count - 1].append(run, style: piece.style)
        }
        place.column += scalar.value > 0xFFFF ? 2 : 1
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Appends white space.
  mutating func breakHere(at place: XMLPlace, breaksLine: Bool) {
    guard last != nil else { return }
    space = (space?.place ?? place, space?.breaksLine == true || breaksLine)
  }

  /// Appends another text.
  mutating func append(_ other: PlacedText) {
    for piece in other.pieces {
      if piece.isComment {
        pieces.append(piece)
      } else {
        append(PlacedRun(text: piece.text, place: piece.place, offset: 0), style: piece.style)
      }
    }
  }

  /// Appends a comment to Duizhao.
  mutating func append(comment: PlacedRun) {
    if let space { add(" ", at: space.place, style: []) }
    space = nil
    pieces.append(Piece(text: comment.text, place: comment.place, isComment: true))
    end = nil
  }

  private mutating func closeSpace(before scalar: Unicode.Scalar, style: MarkdownBuilder.Style) {
    guard let space, let last else { return }
    self.space = nil
    if space.breaksLine, last.value.isWide, scalar.value.isWide { return }
    // A space belongs to what goes on behind it in the same way.
    let isInside = pieces.last?.style == style
    add(" ", at: space.place, style: isInside ? style : [])
  }

  private mutating func add(_ scalar: Unicode.Scalar, at place: XMLPlace, style: MarkdownBuilder.Style) {
    if let end, end == place, let piece = pieces.last, piece.style == style, !piece.isComment {
      pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
    } else {
      pieces.append(Piece(text: String(scalar), place: place, style: style))
    }
    end = XMLPlace(line: place.line, column: place.column + (scalar.value > 0xFFFF ? 2 : 1))
  }
}

extension MarkdownBuilder {
  /// Appends a text of an XML document.
  mutating func append(_ text: PlacedText) {
    for piece in text.pieces {
      if piece.isComment {
        append(comment: piece.text, at: .line(piece.place.line), column: piece.place.column)
      } else {
        append(piece.text, at: .line(piece.place.line), column: piece.place.column, style: piece.style)
      }
    }
  }
}
