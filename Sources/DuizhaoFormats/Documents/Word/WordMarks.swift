/// The marks of comments in the part that holds the text, and the runs that are divided for them.
struct WordMarks {
  /// What stands at an offset: ends of comments before starts of others.
  private struct Marks {
    var ends = ""
    var starts = ""
    var cut: WordPoint.Cut?

    /// Remembers what is divided.
    mutating func take(_ new: WordPoint.Cut?) { cut = cut ?? new }
  }

  private let outline: XMLOutline
  private let names: WordNames
  private var marks: [Int: Marks] = [:]
  /// The next number of a tracked change of a run's properties, which no other change has.
  private var nextChange: Int?

  /// Begins with the marks that a document has.
  init(_ document: WordDocument) {
    outline = document.body.outline
    names = WordNames(of: outline)
  }

  /// Adds the marks of a comment.
  ///
  /// - Parameters:
  ///   - anchor: What it is on.
  ///   - id: Its identifier.
  ///   - reference: The run that refers to it.
  mutating func add(_ anchor: WordAnchor, id: Int, reference: String) {
    let start = names.element("commentRangeStart", ["id": "\(id)"], isOuter: true)
    let end = names.element("commentRangeEnd", ["id": "\(id)"], isOuter: true) + reference
    let isEmpty = anchor.start.offset >= anchor.end.offset
    marks[anchor.start.offset, default: Marks()].starts += isEmpty ? start + end : start
    marks[anchor.start.offset]?.take(anchor.start.cut)
    guard !isEmpty else { return }
    marks[anchor.end.offset, default: Marks()].ends += end
    marks[anchor.end.offset]?.take(anchor.end.cut)
  }

  /// The changes that put the marks into the part.
  mutating func edits() -> ByteEdits {
    var edits = ByteEdits()
    var kept: Set<Int> = []
    for (offset, mark) in marks.sorted(by: { $0.key < $1.key }) {
      var (before, after) = ("", "")
      if let cut = mark.cut {
        let run = tagName(at: cut.opening.lowerBound)
        (before, after) = ("</\(run)>", copy(of: cut.opening))
        if let piece = cut.piece {
          let text = tagName(at: piece.range.lowerBound)
          before = "</\(text)>" + before
          after += "<\(text) xml:space=\"preserve\">"
          if kept.insert(piece.range.lowerBound).inserted { keepBlanks(of: piece, named: text, in: &edits) }
        }
      }
      edits.insert(before + mark.ends + mark.starts + after, at: offset)
    }
    return edits
  }

  /// Makes the blanks at the ends of a text count, which are now inside it, and takes away those that did not.
  private func keepBlanks(of piece: WordPiece, named name: String, in edits: inout ByteEdits) {
    guard let characters = piece.characters else { return }
    let opening = piece.range.lowerBound..<characters.lowerBound
    guard !outline.bytes[opening].contains(sequence: Array("preserve".utf8)) else { return }
    edits.replace(opening, with: "<\(name) xml:space=\"preserve\">")
    let close = outline.bytes[characters.upperBound...].firstIndex(of: 0x3C) ?? characters.upperBound
    edits.remove(characters.upperBound..<close)
  }

  private func tagName(at offset: Int) -> String {
    let name = outline.bytes[(offset + 1)...].prefix { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E }
    return String(decoding: name, as: UTF8.self)
  }

  /// The start tag and the properties of a run once more; tracked changes of them get numbers of their own.
  private mutating func copy(of opening: Range<Int>) -> String {
    var edits = ByteEdits()
    for tag in outline.map.tags(in: opening) where tag.name == "rPrChange" && !tag.isEnd {
      guard let value = outline.map.valueRange(of: "id", in: tag) else { continue }
      let number = nextChange ?? outline.largestChange + 1
      nextChange = number + 1
      edits.replace(
        value.lowerBound - opening.lowerBound..<value.upperBound - opening.lowerBound,
        with: "\(number)"
      )
    }
    return String(decoding: edits.applied(to: Array(outline.bytes[opening])), as: UTF8.self)
  }
}

extension XMLOutline {
  /// The largest number that a tracked change has.
  fileprivate var largestChange: Int {
    let names: Set = ["ins", "del", "moveFrom", "moveTo"]
    return map.tags.lazy
      .filter { !$0.isEnd && (names.contains($0.name) || $0.name.hasSuffix("Change")) }
      .compactMap { map.valueRange(of: "id", in: $0) }
      .compactMap { Int(String(decoding: bytes[$0], as: UTF8.self)) }
      .max() ?? 0
  }
}
