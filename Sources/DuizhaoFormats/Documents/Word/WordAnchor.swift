import DuizhaoModel

/// Where a mark stands in the part that holds the text.
struct WordPoint: Hashable {
  /// A run that is divided there.
  struct Cut: Hashable {
    /// The start tag of the run and its properties.
    var opening: Range<Int>
    /// The piece of text, where it is divided between two characters.
    var piece: WordPiece?
  }

  /// The offset of its bytes.
  var offset: Int

  /// What is divided there, if anything is.
  var cut: Cut?
}

/// What of a document a comment is on.
struct WordAnchor: Hashable {
  var start: WordPoint
  var end: WordPoint
}

extension WordDocument {
  /// The anchor of a note; nil where the document has no such place.
  ///
  /// Comments may not stand in notes and text boxes: those on such places are on what refers to the note or holds the box.
  func anchor(of annotation: DocumentAnnotation) -> WordAnchor? {
    let isPoint = annotation.start == annotation.end
    guard let first = point(annotation.start, isEnd: false, isWhole: isPoint),
      let last = point(annotation.end, isEnd: true, isWhole: isPoint)
    else { return nil }
    return WordAnchor(start: first, end: last.offset < first.offset ? first : last)
  }

  private func point(_ position: LineTable.Position, isEnd: Bool, isWhole: Bool) -> WordPoint? {
    guard case .paragraph(let number, _, let part) = position.origin else { return nil }
    guard part == story.part else {
      let notes = notes.first { $0.part == part }
      guard let id = notes?.paragraphs.first(where: { $0.number == number })?.note else { return nil }
      let isEndnote = notes?.holdsEndnotes
      let reference = story.notes.first { $0.id == id && $0.isEndnote == isEndnote }
      return reference.map { WordPoint(offset: isEnd ? $0.range.upperBound : $0.range.lowerBound) }
    }
    guard story.paragraphs.indices.contains(number - 1) else { return nil }
    let paragraph = story.paragraphs[number - 1]
    if let box = paragraph.box { return WordPoint(offset: isEnd ? box.upperBound : box.lowerBound) }
    let column = isWhole ? (isEnd ? paragraph.length + 1 : 1) : position.column
    return paragraph.point(column, isEnd: isEnd, in: body.outline.bytes)
  }
}

extension WordParagraph {
  /// The point before a column, or behind the last character before it.
  ///
  /// - Parameters:
  ///   - column: The column, from 1, in UTF-16 code units.
  ///   - isEnd: Whether it is the end of what is meant.
  ///   - bytes: The part.
  /// - Returns: nil where the paragraph is empty.
  fileprivate func point(_ column: Int, isEnd: Bool, in bytes: [UInt8]) -> WordPoint? {
    let wanted = min(max(1, isEnd ? column - 1 : column), max(1, length))
    for run in runs {
      guard let index = run.pieces.firstIndex(where: { $0.column <= wanted && wanted < $0.end }) else {
        continue
      }
      let bounds = run.holder ?? run.range
      guard run.holder == nil, let opening = run.opening else {
        return WordPoint(offset: isEnd ? bounds.upperBound : bounds.lowerBound)
      }
      let piece = run.pieces[index]
      let passed = piece.characters(before: wanted) + (isEnd ? 1 : 0)
      let isEdge = isEnd ? passed == piece.text.unicodeScalars.count : passed == 0
      if !isEdge, let offset = piece.offset(of: passed, in: bytes) {
        return WordPoint(offset: offset, cut: WordPoint.Cut(opening: opening, piece: piece))
      }
      if index == (isEnd ? run.pieces.count - 1 : 0) {
        return WordPoint(offset: isEnd ? bounds.upperBound : bounds.lowerBound)
      }
      let edge = isEnd ? piece.range.upperBound : piece.range.lowerBound
      return WordPoint(offset: edge, cut: WordPoint.Cut(opening: opening))
    }
    return nil
  }
}

extension WordPiece {
  /// How many characters stand before the one that a column is in.
  fileprivate func characters(before column: Int) -> Int {
    var next = self.column
    var count = 0
    for scalar in text.unicodeScalars {
      next += scalar.value > 0xFFFF ? 2 : 1
      if next > column { break }
      count += 1
    }
    return count
  }

  /// The offset of the bytes of a character; nil where the piece may not be divided.
  fileprivate func offset(of character: Int, in bytes: [UInt8]) -> Int? {
    guard let range = characters else { return nil }
    let characters = XMLCharacters(bytes, range).characters
    return characters.indices.contains(character) ? characters[character].range.lowerBound : nil
  }
}
