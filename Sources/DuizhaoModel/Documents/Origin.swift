/// Where a piece of a document's text stands in the file that it was read from.
public enum Origin: Sendable, Hashable {
  /// A line of the file, from 1.
  case line(Int)

  /// A run of a paragraph of a Word document, both from 1; paragraphs are counted in their part.
  case paragraph(Int, run: Int, part: String)

  /// A line of a page, both from 1.
  case page(Int, line: Int)

  /// A segment of bitext by its identifier, which begins on a line of the file.
  case segment(String, line: Int)
}
