import DuizhaoFormats
public import DuizhaoModel
import Foundation

/// Why findings cannot be put into a document.
public enum AnnotationObstacle: Sendable, Hashable {
  /// The format takes no notes, by the ending of its names; empty for text.
  case format(String)
  /// The name of the new file needs another ending.
  case ending(String)
  /// The file is not the one that was checked.
  case changed
  /// The file is in an encoding in which nothing can be put into it, as it names it.
  case encoding(String)
}

/// What came of putting findings into a document.
public struct AnnotatedDocument: Sendable, Hashable {
  /// How many notes were made.
  public var notes: Int

  /// Whether the document was signed; its signatures are no longer valid.
  public var wasSigned: Bool
}

extension Files {
  /// Writes a document that was checked with a note at each place of each finding.
  ///
  /// - Parameters:
  ///   - checked: The article and its findings.
  ///   - destination: The new file; the one that was checked stays as it is.
  ///   - language: The language of the notes.
  ///   - showsDoubtful: Whether findings that their own rule doubts have notes as well.
  ///   - date: When the notes are made, in ISO 8601; nil for the date of the document's last change.
  /// - Returns: What is to be said of the new file.
  /// - Throws: ``FileFailure`` where the document cannot be read, takes no notes, or cannot be written.
  public static func annotate(
    _ checked: CheckedArticle,
    to destination: Destination,
    language: Language,
    showsDoubtful: Bool = false,
    date: String? = nil
  ) throws(FileFailure) -> AnnotatedDocument {
    let source = checked.aligned.article.versions.source.path
    let bytes = try bytes(at: source)
    let format = try reading(source) { () throws(DocumentFailure) in
      try DocumentFormat.detect(bytes, name: source)
    }
    let annotations = checked.annotations(in: language, showsDoubtful: showsDoubtful)
    switch format {
    case .docx:
      try check(destination.path, endsAs: source, of: format)
      let result = try reading(source) { () throws(DocumentFailure) -> WordAnnotator.Result? in
        // Places are those of the text that was checked.
        guard try readDocument(bytes, as: format, path: source).lines == checked.lines.source else {
          return nil
        }
        return try WordAnnotator.annotate(bytes, with: annotations, date: date)
      }
      guard let result else { throw FileFailure(path: source, reason: .unannotatable(.changed)) }
      try destination.write(result.bytes)
      return AnnotatedDocument(notes: result.comments, wasSigned: result.wasSigned)
    case .tmx, .xliff:
      try check(destination.path, endsAs: source, of: format)
      if let name = BitextAnnotator.foreignEncoding(of: bytes) {
        throw FileFailure(path: source, reason: .unannotatable(.encoding(name)))
      }
      let result = try reading(source) { () throws(DocumentFailure) -> BitextAnnotator.Result? in
        let lines = try readBitext(bytes, as: format, path: source).lines
        guard lines == checked.lines.source else { return nil }
        return try BitextAnnotator.annotate(bytes, as: format, with: annotations)
      }
      guard let result else { throw FileFailure(path: source, reason: .unannotatable(.changed)) }
      try destination.write(result.bytes)
      return AnnotatedDocument(notes: result.notes, wasSigned: false)
    case .text, .jats, .html, .pdf, .table, .xlsx:
      let ending = format == .text ? "" : format.endings[0]
      throw FileFailure(path: source, reason: .unannotatable(.format(ending)))
    }
  }

  /// Does something with a document, whose failure is that of its file.
  private static func reading<Result>(
    _ path: String,
    _ body: () throws(DocumentFailure) -> Result
  ) throws(FileFailure) -> Result {
    do throws(DocumentFailure) {
      return try body()
    } catch {
      throw FileFailure(path: path, reason: .notADocument(error))
    }
  }

  /// Whether a text is a day or a time as `date` of ``annotate(_:to:language:date:)`` takes it.
  public static func isDate(_ text: String) -> Bool { WordAnnotator.isDate(text) }

  /// Checks that a new file is named as its format asks for: as the old one, where that is named so.
  private static func check(
    _ path: String,
    endsAs source: String,
    of format: DocumentFormat
  ) throws(FileFailure) {
    let endings = [source, path].map { ($0 as NSString).pathExtension.lowercased() }
    let wanted = format.endings.contains(endings[0]) ? endings[0] : format.endings[0]
    if endings[1] != wanted { throw FileFailure(path: path, reason: .unannotatable(.ending(wanted))) }
  }
}
