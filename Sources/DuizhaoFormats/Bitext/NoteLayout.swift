import DuizhaoModel

/// How a format of bitext holds notes on its units.
protocol NoteLayout {
  /// The element that is a unit.
  var unit: String { get }

  /// Takes away what Duizhao has noted on a unit, with the white space that was put before it.
  func removeOwn(from unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits)

  /// Adds notes to a unit that has none of Duizhao's.
  func add(_ notes: [BitextNote], to unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits)
}

extension NoteLayout {
  /// The units of a document, in order.
  func units(in outline: XMLOutline) -> [Int] { outline.descendants(of: 0, named: [unit]) }
}

extension XMLOutline {
  /// The white space that stands before an element, after the tag before it.
  func space(before element: Int) -> Range<Int> {
    let end = self[element].range.lowerBound
    var start = end
    while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// The text of a range of the document as it stands.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A name with the prefix that an element has.
  func named(_ name: String, like element: Int) -> String {
    let prefix = prefix(of: element)
    return prefix.isEmpty ? name : "\(prefix):\(name)"
  }
}

extension Severity {
  /// How important a note is, from 1, the most, to 10.
  var notePriority: Int {
    switch self {
    case .error: 1
    case .warning: 3
    case .info: 6
    }
  }
}

/// Notes of XLIFF 1.2: behind the target, `from` says whose they are.
struct XLIFF12Notes: NoteLayout {
  let unit = "trans-unit"

  func removeOwn(from unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits) {
    for note in outline.children(of: unit) where outline.name(of: note) == "note" {
      guard outline.attribute("from", of: note) == OwnNotes.author else { continue }
      edits.remove(outline.space(before: note).lowerBound..<outline.range(of: note).upperBound)
    }
  }

  func add(_ notes: [BitextNote], to unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits) {
    let children = outline.children(of: unit)
    // The standard has source, seg-source, target, then everything else (1.2, 2.4).
    let anchor = ["target", "seg-source", "source"].lazy.compactMap { name in
      children.first { outline.name(of: $0) == name }
    }.first
    guard let anchor else { return }
    let name = outline.named("note", like: unit)
    let space = outline.text(outline.space(before: anchor))
    for note in notes {
      let start = "<\(name) from=\"\(OwnNotes.author)\" priority=\"\(note.priority)\""
      edits.insert(
        "\(space)\(start) annotates=\"\(note.side)\">\(XMLWriter.escaped(note.text))</\(name)>",
        at: outline.range(of: anchor).upperBound
      )
    }
  }
}

/// Notes of XLIFF 2: in `notes` before the segments, `category` says whose they are.
struct XLIFF2Notes: NoteLayout {
  let unit = "unit"

  func removeOwn(from unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits) {
    guard let list = outline.child("notes", of: unit) else { return }
    let notes = outline.children(of: list)
    let own = notes.filter { outline.attribute("category", of: $0) == OwnNotes.category }
    // A list needs a note (2.1, 4.2.2.10).
    for element in own.count == notes.count ? [list] : own {
      edits.remove(outline.space(before: element).lowerBound..<outline.range(of: element).upperBound)
    }
  }

  func add(_ notes: [BitextNote], to unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits) {
    let name = outline.named("note", like: unit)
    let written = notes.map { note in
      let start =
        "<\(name) category=\"\(OwnNotes.category)\" priority=\"\(note.priority)\" appliesTo=\"\(note.side)\">"
      return "\(start)\(XMLWriter.escaped(note.text))</\(name)>"
    }
    if let list = outline.child("notes", of: unit), let last = outline.children(of: list).last {
      let space = outline.text(outline.space(before: last))
      for note in written { edits.insert(space + note, at: outline.range(of: last).upperBound) }
      return
    }
    let anchor = outline.children(of: unit).first {
      ["originalData", "segment", "ignorable"].contains(outline.name(of: $0))
    }
    guard let anchor else { return }
    let space = outline.space(before: anchor)
    let list = outline.named("notes", like: unit)
    edits.insert(
      "\(outline.text(space))<\(list)>\(written.joined())</\(list)>",
      at: space.lowerBound
    )
  }
}

/// Notes of TMX: the first in the unit; nothing but their text says whose they are.
struct TMXNotes: NoteLayout {
  let unit = "tu"

  func removeOwn(from unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits) {
    for note in outline.children(of: unit) where outline.name(of: note) == "note" {
      let text = XMLCharacters(outline.bytes, outline.content(of: note)).string
      guard text.hasPrefix(OwnNotes.start) else { continue }
      edits.remove(outline.space(before: note).lowerBound..<outline.range(of: note).upperBound)
    }
  }

  func add(_ notes: [BitextNote], to unit: Int, in outline: XMLOutline, _ edits: inout ByteEdits) {
    guard let first = outline.children(of: unit).first else { return }
    let space = outline.text(outline.space(before: first))
    for note in notes {
      edits.insert(
        "\(space)<note>\(XMLWriter.escaped(OwnNotes.start + note.text))</note>",
        at: outline[unit].range.upperBound
      )
    }
  }
}

/// By what Duizhao knows its own notes.
enum OwnNotes {
  static let author = "Duizhao"
  static let category = "duizhao"
  static let start = "Duizhao: "
}
