import DuizhaoModel

/// Reads Word documents (ECMA-376, ISO/IEC 29500, transitional and strict).
///
/// The text is what Word shows when tracked changes are accepted. Paragraphs are counted in their part, in the order in
/// which they begin, those of tables and text boxes among them.
enum WordReader {
  /// Reads a document.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: Its text with the paragraph and the run of each piece; notes stand behind the text.
  /// - Throws: ``DocumentFailure`` with the part, and the line in it where there is one.
  /// - Complexity: O(*n*) in the parts that hold text.
  static func read(_ bytes: [UInt8]) throws(DocumentFailure) -> DocumentText {
    let document = try WordDocument(WordPackage(bytes))
    var builder = MarkdownBuilder()
    let stories = [document.story] + document.notes
    for story in stories { append(story, to: &builder) }
    var text = builder.document
    func remark(_ kind: DocumentRemark.Kind, _ count: Int) {
      if count > 0 { text.remarks.append(DocumentRemark(kind, count: count)) }
    }
    remark(.trackedInsertions, stories.reduce(0) { $0 + $1.insertions })
    remark(.trackedDeletions, stories.reduce(0) { $0 + $1.deletions })
    remark(.comments, try document.comments())
    remark(.unreadableText, stories.reduce(0) { $0 + $1.unreadable })
    return text
  }

  private static func append(_ story: WordStory, to builder: inout MarkdownBuilder) {
    var isOpen = false
    for paragraph in story.paragraphsAsRead {
      if !paragraph.runs.isEmpty, !isOpen { builder.startParagraph(heading: paragraph.heading) }
      isOpen = paragraph.isOpen && (isOpen || !paragraph.runs.isEmpty)
      for run in paragraph.runs {
        let origin = Origin.paragraph(paragraph.number, run: run.number, part: story.part)
        for piece in run.pieces {
          builder.append(piece.text, at: origin, column: piece.column, style: run.style)
        }
      }
    }
  }
}
