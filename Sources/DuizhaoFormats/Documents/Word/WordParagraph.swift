/// A paragraph of a part as Word shows it, with the bytes that its text comes from.
struct WordParagraph {
  /// The number in its part, from 1, in the order in which paragraphs begin.
  var number: Int

  /// The level of the heading that it is by its style, from 1; 0 for none.
  var heading = 0

  /// Whether the next paragraph goes on where this one ends: its mark is deleted or hidden.
  var isOpen = false

  /// The footnote or endnote that it stands in, by its identifier.
  var note: String?

  /// What of the paragraph around it holds the text box that it stands in.
  var box: Range<Int>?

  /// The cell of a table that it stands in; of tables inside others that of the outermost.
  var cell: WordCell?

  /// The text, in order; without what is not shown.
  var runs: [WordRun] = []

  /// The length of the text, in UTF-16 code units.
  var length = 0

  /// The text.
  var text: String { runs.map { $0.pieces.map(\.text).joined() }.joined() }
}

/// A cell of a table, by its place among the tables of the part, the rows and the cells of the row, each from 0.
struct WordCell: Hashable {
  var table: Int
  var row = -1
  var column = -1
}

/// Characters of a paragraph that are set alike.
struct WordRun: Hashable {
  /// The number in its paragraph, from 1.
  var number: Int

  /// Its bytes, tags included; of a formula those of the whole.
  var range: Range<Int>

  /// What is to be copied where the run is divided: its start tag and its properties; nil where it may not be.
  var opening: Range<Int>?

  /// The bytes that no mark may stand inside of, where the run is part of more: a formula, a field.
  var holder: Range<Int>?

  /// How it is set.
  var formatting: WordFormatting

  /// How it is set, for the reader.
  var style: MarkdownBuilder.Style = []

  /// The text, in order.
  var pieces: [WordPiece] = []
}

/// A piece of text that comes from one element.
struct WordPiece: Hashable {
  /// The text as Word shows it.
  var text: String

  /// The column of its first character in the paragraph, from 1, in UTF-16 code units.
  var column: Int

  /// The bytes of the element.
  var range: Range<Int>

  /// The bytes of the characters, where each character is one of the text and the element may be divided between them.
  var characters: Range<Int>?

  /// The column behind the last character.
  var end: Int { column + text.utf16.count }
}

/// What is read of a part: its paragraphs and what they refer to.
struct WordStory {
  /// A reference to a note.
  struct Note {
    /// The identifier of the note.
    var id: String
    /// Whether it stands at the end of the document rather than of the page.
    var isEndnote: Bool
    /// The bytes of the run that refers to it.
    var range: Range<Int>
  }

  /// The name of the part.
  var part: String

  /// Whether it holds the notes at the end of the document.
  var holdsEndnotes = false

  /// The paragraphs, in order.
  var paragraphs: [WordParagraph] = []

  /// The references to notes, in order.
  var notes: [Note] = []

  /// How many tracked insertions there are.
  var insertions = 0

  /// How many tracked deletions there are.
  var deletions = 0

  /// How many characters are in a font that is not known.
  var unreadable = 0
}
