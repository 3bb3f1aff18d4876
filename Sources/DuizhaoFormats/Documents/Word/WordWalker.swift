/// Walks through a part and finds its paragraphs, what is shown of them, and the bytes that it comes from.
///
/// Reader and annotator both see documents through it, so that both count alike. Of tracked changes the text is that
/// which accepting them leaves.
struct WordWalker {
  /// A complex field (ECMA-376-1, 17.16.18) that has begun and not ended.
  struct Field {
    /// The number of the paragraph that it begins in.
    var paragraph: Int
    /// How many runs with text stand before it there.
    var runs: Int
    /// The bytes before which a mark may stand.
    var start: Int
    /// Whether what follows is its result rather than its code.
    var isInResult = false
  }

  let outline: XMLOutline
  let styles: WordStyles
  var story: WordStory
  /// The paragraph that is being read, by its place in the story.
  var current = -1
  /// The style of that paragraph.
  var style: String?
  /// The fields that are open, the outermost first, and how many more are open inside the last of them.
  var fields: [Field] = []
  var deeperFields = 0
  private var note: String?
  private var box: Range<Int>?
  /// The cell that is being read, how many tables are open around it, and how many there were outside of others.
  private var cell: WordCell?
  private var (depth, tables) = (0, 0)

  /// Reads a part.
  ///
  /// - Complexity: O(*n*).
  static func story(_ outline: XMLOutline, part: String, styles: WordStyles) -> WordStory {
    var walker = WordWalker(outline: outline, styles: styles, story: WordStory(part: part))
    walker.readBlocks(of: 0)
    return walker.story
  }

  private init(outline: XMLOutline, styles: WordStyles, story: WordStory) {
    self.outline = outline
    self.styles = styles
    self.story = story
  }

  private mutating func readBlocks(of parent: Int) {
    for element in outline.children(of: parent) {
      switch outline.kind(of: element) {
      case .word("p"): readParagraph(element)
      case .word("body"), .word("customXml"), .word("sdtContent"): readBlocks(of: element)
      case .word("tbl"), .word("tr"), .word("tc"): readTable(element)
      case .word("sdt") where !isPlaceholder(element): readBlocks(of: element)
      case .word("ins"), .word("moveTo"):
        story.insertions += 1
        readBlocks(of: element)
      case .word("del"), .word("moveFrom"): story.deletions += 1
      case .word("footnote"), .word("endnote"): readNote(element)
      case .alternatives: if let chosen = outline.chosen(of: element) { readBlocks(of: chosen) }
      default: break
      }
    }
  }

  /// Reads a table, a row or a cell; what stands in tables inside others is of the cell around them.
  private mutating func readTable(_ element: Int) {
    switch outline.name(of: element) {
    case "tbl":
      depth += 1
      if depth == 1 { (cell, tables) = (WordCell(table: tables), tables + 1) }
      readBlocks(of: element)
      depth -= 1
      if depth == 0 { cell = nil }
    case "tr":
      let properties = outline.child("trPr", of: element)
      guard properties.flatMap({ outline.child("del", of: $0) }) == nil else { return }
      if depth == 1, let last = cell { cell = WordCell(table: last.table, row: last.row + 1) }
      readBlocks(of: element)
    default:
      if depth == 1 { cell?.column += 1 }
      readBlocks(of: element)
    }
  }

  /// Reads a note; those of a type are the lines that separate notes from the text.
  private mutating func readNote(_ element: Int) {
    let type = outline.attribute("type", of: element)
    guard type == nil || type == "normal" else { return }
    note = outline.attribute("id", of: element)
    readBlocks(of: element)
    note = nil
  }

  private mutating func readParagraph(_ element: Int) {
    current = story.paragraphs.count
    story.paragraphs.append(WordParagraph(number: current + 1, note: note, box: box, cell: cell))
    let (outer, paragraph) = (style, current)
    let properties = outline.child("pPr", of: element)
    style = properties.flatMap { outline.value("pStyle", of: $0) }
    let level = properties.flatMap { outline.value("outlineLvl", of: $0) }.flatMap { Int($0) }
    story.paragraphs[paragraph].heading = styles.heading(of: style, outline: level)
    if let mark = properties.flatMap({ outline.child("rPr", of: $0) }) {
      let isDeleted = outline.child("del", of: mark) != nil || outline.child("moveFrom", of: mark) != nil
      story.paragraphs[paragraph].isOpen = isDeleted || outline.toggle("vanish", of: mark) == true
    }
    readInlines(of: element, holder: nil)
    // A field without a result ends with its paragraph, so that one without an end hides no more than that.
    fields.removeAll { !$0.isInResult }
    deeperFields = 0
    story.paragraphs[paragraph].setRaised()
    style = outer
  }

  /// Reads what stands in a line of text; inside the holder no mark may stand.
  mutating func readInlines(of parent: Int, holder: Range<Int>?) {
    for element in outline.children(of: parent) {
      let range = outline.range(of: element)
      switch outline.kind(of: element) {
      case .word("r"): readRun(element, holder: holder)
      case .word("hyperlink"), .word("smartTag"), .word("customXml"), .word("sdtContent"), .word("bdo"),
        .word("dir"):
        readInlines(of: element, holder: holder)
      case .word("ins"), .word("moveTo"):
        story.insertions += 1
        readInlines(of: element, holder: holder)
      case .word("del"), .word("moveFrom"): story.deletions += 1
      case .word("sdt") where !isPlaceholder(element):
        readInlines(of: element, holder: holder ?? (isClosed(element) ? range : nil))
      case .word("fldSimple"): readInlines(of: element, holder: holder ?? range)
      case .math("oMath"), .math("oMathPara"): readMath(element, holder: holder ?? range)
      case .alternatives:
        if let chosen = outline.chosen(of: element) { readInlines(of: chosen, holder: holder ?? range) }
      default: break
      }
    }
  }

  /// Reads the paragraphs of the text boxes in an element, which the holder is part of in the paragraph around it.
  mutating func readBoxes(in element: Int, holder: Range<Int>) {
    for child in outline.children(of: element) {
      switch outline.kind(of: child) {
      case .word("txbxContent"):
        let outer = (current, style, fields, deeperFields, box)
        (fields, deeperFields, box) = ([], 0, box ?? holder)
        readBlocks(of: child)
        (current, style, fields, deeperFields, box) = outer
      case .alternatives: if let chosen = outline.chosen(of: child) { readBoxes(in: chosen, holder: holder) }
      default: readBoxes(in: child, holder: holder)
      }
    }
  }

  /// Whether a content control shows only what is to be entered.
  private func isPlaceholder(_ control: Int) -> Bool {
    outline.child("sdtPr", of: control).flatMap { outline.toggle("showingPlcHdr", of: $0) } ?? false
  }

  /// Whether a content control takes nothing but plain text, or what it shows is kept elsewhere.
  private func isClosed(_ control: Int) -> Bool {
    guard let properties = outline.child("sdtPr", of: control) else { return false }
    let closed: Set = [
      "dataBinding", "text", "date", "dropDownList", "comboBox", "checkbox", "picture", "lock",
    ]
    return outline.children(of: properties).contains { closed.contains(outline.name(of: $0)) }
  }
}
