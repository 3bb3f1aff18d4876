/// Puts findings into a Word document as comments at their places; everything else keeps its bytes.
///
/// Bytes are put into the part that holds the text, the part that holds comments, and where there were none the parts
/// that name it. Comments that Duizhao made before are replaced, so that annotating its own output changes nothing.
public enum WordAnnotator {
  /// A document with comments.
  public struct Result: Sendable, Hashable {
    /// The file.
    public var bytes: [UInt8]

    /// How many comments were made.
    public var comments: Int

    /// Whether the document was signed; its signatures are no longer valid.
    public var wasSigned: Bool
  }

  /// Puts comments into a document.
  ///
  /// - Parameters:
  ///   - bytes: The file that was read.
  ///   - annotations: The notes; their places are those that ``WordReader`` gave.
  ///   - date: When they were made, in ISO 8601; nil for the date of the document's last change.
  /// - Returns: The document, and what is to be said of it.
  /// - Throws: ``DocumentFailure`` where the document cannot be read.
  /// - Complexity: O(*n* + *m* log *m*) in the document and the notes.
  public static func annotate(
    _ bytes: [UInt8],
    with annotations: [DocumentAnnotation],
    date: String? = nil
  ) throws(DocumentFailure) -> Result {
    var package = try WordPackage(bytes, isWhole: true)
    let wasSigned = package.isSigned
    try OwnComments.remove(from: &package)
    let document = try WordDocument(package)
    var marks = WordMarks(document)
    let modified = try package.modified()
    var comments = try WordComments(document, date: date ?? modified)
    for annotation in annotations {
      guard let anchor = document.anchor(of: annotation) else { continue }
      let id = comments.add(annotation.lines)
      marks.add(anchor, id: id, reference: comments.reference(to: id))
    }
    if comments.count > 0 {
      let main = document.body
      package.set(main.encoded(marks.edits().applied(to: main.outline.bytes)), of: package.main)
      try comments.write(to: &package)
    }
    guard let archive = ZipWriter.archive(package.files) else {
      throw DocumentFailure(.tooLarge(limit: ZipReader.largestContent))
    }
    return Result(bytes: archive, comments: comments.count, wasSigned: wasSigned)
  }

  /// Whether a text is a day or a time as comments have it (`2026-03-01`, `2026-03-01T08:00:00Z`).
  public static func isDate(_ text: String) -> Bool { ["date", "dateTime"].contains(ISODate.type(of: text)) }
}
