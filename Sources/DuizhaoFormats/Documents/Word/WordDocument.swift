/// A Word document as reader and annotator see it.
struct WordDocument {
  /// The parts.
  var package: WordPackage

  /// The styles.
  let styles: WordStyles

  /// The main part.
  let body: EncodedXML

  /// What is in the main part.
  let story: WordStory

  /// The footnotes and the endnotes that the text refers to.
  private(set) var notes: [WordStory] = []

  /// Opens a document.
  ///
  /// - Throws: ``DocumentFailure`` where a part is missing or not well-formed, or the document is none of Word.
  init(_ package: WordPackage) throws(DocumentFailure) {
    self.package = package
    body = try package.xml(package.main)
    let root = body.outline[0]
    guard WordElement(root) == .word("document") else {
      throw DocumentFailure(.notThisFormat(found: "root element \(root.name)"), part: package.main)
    }
    if let part = try package.related("styles") {
      styles = WordStyles(try package.xml(part).outline)
    } else {
      styles = WordStyles()
    }
    story = WordWalker.story(body.outline, part: package.main, styles: styles)
    for (kind, isEndnote) in [("footnotes", false), ("endnotes", true)] {
      let known = Set(story.notes.filter { $0.isEndnote == isEndnote }.map(\.id))
      guard !known.isEmpty, let part = try package.related(kind) else { continue }
      var notes = WordWalker.story(try package.xml(part).outline, part: part, styles: styles)
      notes.holdsEndnotes = isEndnote
      notes.paragraphs.removeAll { $0.note.map { !known.contains($0) } ?? true }
      self.notes.append(notes)
    }
  }

  /// How many comments others have made.
  func comments() throws(DocumentFailure) -> Int {
    guard let part = try package.related("comments") else { return 0 }
    let outline = try package.xml(part).outline
    return outline.children(of: 0).count {
      outline.name(of: $0) == "comment" && !OwnComments.isOwn($0, in: outline)
    }
  }
}
