extension WordWalker {
  /// Reads a run.
  mutating func readRun(_ element: Int, holder: Range<Int>?) {
    let children = outline.children(of: element)
    let properties = children.first { outline.kind(of: $0) == .word("rPr") }
    let direct = properties.map { WordFormatting($0, in: outline) } ?? WordFormatting()
    let start = outline[element].range.lowerBound
    var run = WordRun(
      number: story.paragraphs[current].runs.count + 1,
      range: outline.range(of: element),
      opening: start..<(properties.map { outline.range(of: $0) } ?? outline[element].range).upperBound,
      holder: holder,
      formatting: styles.formatting(direct, paragraph: style)
    )
    run.style = run.formatting.shownStyle
    read(children, into: &run)
    append(run)
  }

  /// Appends a run that shows something.
  mutating func append(_ run: WordRun) {
    guard !run.pieces.isEmpty else { return }
    var run = run
    for index in run.pieces.indices {
      run.pieces[index].column = story.paragraphs[current].length + 1
      story.paragraphs[current].length += run.pieces[index].text.utf16.count
    }
    story.paragraphs[current].runs.append(run)
  }

  /// Whether text is shown here: it stands in no code of a field.
  var isShown: Bool { deeperFields == 0 && fields.allSatisfy(\.isInResult) }

  /// How deep fields stand inside each other at most; what stands deeper is not shown.
  private static let mostFields = 64

  private mutating func read(_ elements: [Int], into run: inout WordRun) {
    let hides = run.formatting.isHidden == true
    for element in elements {
      switch outline.kind(of: element) {
      case .word("fldChar"): readField(element, in: &run)
      case _ where hides || !isShown: break
      case .word("t"): append(text: element, to: &run)
      case .word("tab"), .word("ptab"): append("\t", of: element, to: &run)
      case .word("br"), .word("cr"): append("\n", of: element, to: &run)
      case .word("noBreakHyphen"): append("-", of: element, to: &run)
      case .word("sym"): append(symbol: element, to: &run)
      case .word("ruby"):
        // The characters without what is written above them.
        let texts =
          outline.child("rubyBase", of: element).map { outline.descendants(of: $0, named: ["t"]) } ?? []
        append(
          texts.map { XMLCharacters(outline.bytes, outline.content(of: $0)).string }.joined(),
          of: element,
          to: &run
        )
      case .word("footnoteReference"), .word("endnoteReference"):
        guard let id = outline.attribute("id", of: element) else { break }
        let isEndnote = outline.name(of: element) == "endnoteReference"
        story.notes.append(WordStory.Note(id: id, isEndnote: isEndnote, range: run.holder ?? run.range))
      case .word("drawing"), .word("pict"), .word("object"):
        readBoxes(in: element, holder: run.holder ?? run.range)
      case .alternatives:
        guard let chosen = outline.chosen(of: element) else { break }
        // What stands in one of several alternatives is not to be divided.
        let opening = run.opening
        run.opening = nil
        read(outline.children(of: chosen), into: &run)
        if run.pieces.isEmpty { run.opening = opening }
      default: break
      }
    }
  }

  private func append(_ text: String, of element: Int, to run: inout WordRun) {
    guard !text.isEmpty else { return }
    run.pieces.append(WordPiece(text: text, column: 0, range: outline.range(of: element)))
  }

  private func append(text element: Int, to run: inout WordRun) {
    let content = outline.content(of: element)
    var characters = XMLCharacters(outline.bytes, content).characters[...]
    if outline.attribute("space", of: element) != "preserve" {
      characters = characters.drop { $0.scalar.isXMLSpace }
      while characters.last?.scalar.isXMLSpace == true { characters.removeLast() }
    }
    guard let first = characters.first, let last = characters.last else { return }
    let isSymbol = run.formatting.font.map(SymbolFont.isSymbol) ?? false
    var text = String.UnicodeScalarView()
    for character in characters {
      let scalar = character.scalar.isXMLSpace ? " " : character.scalar
      text.append(isSymbol ? SymbolFont.shown(scalar) : scalar)
    }
    // Comments and sections of character data are not cut through.
    let isPlain = !outline.bytes[content].contains(0x3C)
    run.pieces.append(
      WordPiece(
        text: String(text),
        column: 0,
        range: outline.range(of: element),
        characters: isPlain ? first.range.lowerBound..<last.range.upperBound : nil
      )
    )
  }

  /// Appends a character that is named by its font and its code there (ECMA-376-1, 17.3.3.30).
  private mutating func append(symbol element: Int, to run: inout WordRun) {
    let font = outline.attribute("font", of: element) ?? ""
    guard let code = outline.attribute("char", of: element).flatMap({ UInt32($0, radix: 16) }) else { return }
    let isPrivate = (0xE000...0xF8FF).contains(code)
    let found =
      SymbolFont.isSymbol(font) ? SymbolFont.character(code) : isPrivate ? nil : Unicode.Scalar(code)
    if found == nil { story.unreadable += 1 }
    append(String(Character(found ?? "\u{FFFD}")), of: element, to: &run)
  }

  /// Reads a mark of a complex field; what is between its ends is held together.
  private mutating func readField(_ element: Int, in run: inout WordRun) {
    // Where fields begin and end inside the run, it is not to be divided.
    run.opening = nil
    let range = run.holder ?? run.range
    switch outline.attribute("fldCharType", of: element) {
    case "begin" where fields.count == Self.mostFields: deeperFields += 1
    case "separate" where deeperFields > 0: break
    case "end" where deeperFields > 0: deeperFields -= 1
    case "begin":
      let runs = story.paragraphs[current].runs.count
      fields.append(Field(paragraph: current, runs: runs, start: range.lowerBound))
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isInResult = true }
    case "end":
      guard let field = fields.popLast(), field.paragraph == current else { return }
      let holder = field.start..<max(field.start, range.upperBound)
      for index in story.paragraphs[current].runs.indices.dropFirst(field.runs) {
        story.paragraphs[current].runs[index].holder = holder
      }
      run.holder = holder
    default: break
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space to XML.
  var isXMLSpace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
}

extension WordFormatting {
  /// How it is set, for the reader.
  var shownStyle: MarkdownBuilder.Style {
    var style: MarkdownBuilder.Style = []
    if isItalic == true { style.insert(.italic) }
    switch level {
    case .superscript: style.insert(.superscript)
    case .subscripted: style.insert(.subscripted)
    case .baseline, nil: break
    }
    return style
  }
}

extension WordParagraph {
  /// Sets as superscripts and subscripts what is raised or lowered and smaller than the rest of the paragraph.
  mutating func setRaised() {
    let moved = runs.contains { ($0.formatting.position ?? 0) != 0 }
    guard moved else { return }
    // What Word takes for the size where a document gives none.
    let plain = 20
    let size =
      runs.filter { ($0.formatting.position ?? 0) == 0 }.map { $0.formatting.size ?? plain }.max() ?? 0
    for index in runs.indices {
      let formatting = runs[index].formatting
      guard let position = formatting.position, position != 0, formatting.size ?? plain < size else {
        continue
      }
      guard formatting.level ?? .baseline == .baseline else { continue }
      runs[index].style.insert(position > 0 ? .superscript : .subscripted)
    }
  }
}
