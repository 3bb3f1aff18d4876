import DuizhaoModel

/// Puts findings into TMX and XLIFF as notes on the units that hold their segments; everything else keeps its bytes.
///
/// Notes that Duizhao made before are replaced, so that annotating its own output changes nothing.
public enum BitextAnnotator {
  /// A file with notes.
  public struct Result: Sendable, Hashable {
    /// The file.
    public var bytes: [UInt8]

    /// How many notes were made.
    public var notes: Int
  }

  /// Puts notes into a file.
  ///
  /// - Parameters:
  ///   - bytes: The file that was read.
  ///   - format: Its format: `tmx` or `xliff`.
  ///   - annotations: The notes; their places are those that ``readBitext(_:as:path:)`` gave.
  /// - Returns: The file, in the encoding that it had.
  /// - Throws: ``DocumentFailure`` where it cannot be read.
  /// - Complexity: O(*n* + *m* log *m*) in the file and the notes.
  public static func annotate(
    _ bytes: [UInt8],
    as format: DocumentFormat,
    with annotations: [DocumentAnnotation]
  ) throws(DocumentFailure) -> Result {
    let draft = try BitextDraft.read(bytes, as: format)
    let notes = BitextNotes(annotations, in: draft)
    let kept = try EncodedXML(bytes)
    let layout = try layout(of: kept.outline, as: format)
    var removal = ByteEdits()
    for unit in layout.units(in: kept.outline) { layout.removeOwn(from: unit, in: kept.outline, &removal) }
    let bare = try EncodedXML(kept.encoded(removal.applied(to: kept.outline.bytes)))
    var edits = ByteEdits()
    for (number, unit) in layout.units(in: bare.outline).enumerated() {
      guard let own = notes.ofUnit[number] else { continue }
      layout.add(own, to: unit, in: bare.outline, &edits)
    }
    return Result(bytes: bare.encoded(edits.applied(to: bare.outline.bytes)), notes: notes.count)
  }

  /// The encoding that a file declares, where it is neither UTF-8 nor UTF-16.
  public static func foreignEncoding(of bytes: [UInt8]) -> String? {
    let start = bytes.prefix(200).drop { [0xEF, 0xBB, 0xBF].contains($0) }
    guard start.starts(with: Array("<?xml".utf8)), let end = start.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let parts = String(decoding: start[..<end], as: UTF8.self).split(separator: "encoding", maxSplits: 1)
    guard parts.count == 2, let quote = parts[1].first(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    let values = parts[1].split(separator: quote, omittingEmptySubsequences: false).dropFirst()
    let name = values.first.map(String.init) ?? ""
    return ownEncodings.contains(name.lowercased()) ? nil : name
  }

  private static let ownEncodings: Set = [
    "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be",
  ]

  /// How notes are written in a document.
  private static func layout(
    of outline: XMLOutline,
    as format: DocumentFormat
  ) throws(DocumentFailure) -> any NoteLayout {
    switch format {
    case .tmx: return TMXNotes()
    case .xliff:
      return outline.attribute("version", of: 0)?.hasPrefix("2") == true ? XLIFF2Notes() : XLIFF12Notes()
    case .text, .docx, .jats, .html, .pdf, .table, .xlsx:
      throw DocumentFailure(.notThisFormat(found: format.rawValue))
    }
  }
}

/// A note on a unit of a file.
struct BitextNote: Hashable {
  var text: String
  /// From 1, the most important, to 10.
  var priority: Int
  /// The side of the file that it is about: `source` or `target`.
  var side: String
}

/// The notes on the units of a file.
struct BitextNotes {
  /// For each unit, by its number from 0, its notes in the order of the findings.
  private(set) var ofUnit: [Int: [BitextNote]] = [:]

  /// How many there are.
  private(set) var count = 0

  /// Puts together what is said of each unit: a finding whose two places are in one unit says it once.
  init(_ annotations: [DocumentAnnotation], in draft: BitextDraft) {
    let places = Dictionary(draft.segments.map { ($0.id, $0) }) { first, _ in first }
    let sizes = Dictionary(draft.segments.map { ($0.unit, 1) }, uniquingKeysWith: +)
    var last: (unit: Int, number: Int)?
    for annotation in annotations {
      guard case .segment(let id, _)? = annotation.start.origin, let segment = places[id] else { continue }
      let label = sizes[segment.unit] == 1 ? "" : "#\(id) · "
      let note = BitextNote(
        text: label + annotation.lines.joined(separator: "\n"),
        priority: annotation.finding.severity.notePriority,
        side: annotation.side.rawValue
      )
      if let last, last == (segment.unit, annotation.number), var notes = ofUnit[segment.unit] {
        // The translation is what is changed.
        notes[notes.count - 1] = note
        ofUnit[segment.unit] = notes
      } else {
        ofUnit[segment.unit, default: []].append(note)
        count += 1
      }
      last = (segment.unit, annotation.number)
    }
  }
}
