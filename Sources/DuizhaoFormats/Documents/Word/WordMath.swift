/// A formula of Office Math (ECMA-376-1, 22.1) as a line of text, with its superscripts.
///
///     m:f(1, 2)            // 1/2
///     m:sSup(10, 9)        // 10<sup>9</sup>
struct WordMath {
  /// A piece of the line.
  struct Piece: Hashable {
    var text: String
    var style: MarkdownBuilder.Style
  }

  /// The line.
  private(set) var pieces: [Piece] = []

  private let outline: XMLOutline

  /// Reads a formula.
  init(_ element: Int, in outline: XMLOutline, style: MarkdownBuilder.Style = []) {
    self.outline = outline
    append(contentsOf: element, style)
  }

  private var text: String { pieces.map(\.text).joined() }

  private mutating func append(contentsOf element: Int, _ style: MarkdownBuilder.Style) {
    for child in outline.children(of: element) { append(child, style) }
  }

  private mutating func append(_ text: String, _ style: MarkdownBuilder.Style) {
    if !text.isEmpty { pieces.append(Piece(text: text, style: style)) }
  }

  private mutating func append(_ element: Int, _ style: MarkdownBuilder.Style) {
    switch outline.kind(of: element) {
    case .math("r"), .word("r"): append(run: element, style)
    case .math("f"):
      append(grouped: outline.child("num", of: element), style)
      append("/", style)
      append(grouped: outline.child("den", of: element), style)
    case .math("sSup"), .math("sSub"), .math("sSubSup"), .math("sPre"): append(script: element, style)
    case .math("nary"):
      append(character(of: "naryPr", in: element) ?? "∫", style)
      append(script: element, style)
    case .math("rad"):
      if let degree = outline.child("deg", of: element) {
        append(contentsOf: degree, style.union(.superscript))
      }
      append("√", style)
      append(grouped: outline.child("e", of: element), style)
    case .math("d"): append(delimited: element, style)
    case .math("acc"), .math("bar"): append(accented: element, style)
    case .math("limLow"):
      append(part: "e", of: element, style)
      append(part: "lim", of: element, style.union(.subscripted))
    case .math("limUpp"):
      append(part: "e", of: element, style)
      append(part: "lim", of: element, style.union(.superscript))
    case .math("eqArr"), .math("m"), .math("mr"):
      for (index, child) in outline.children(of: element).filter({
        ["e", "mr"].contains(outline.name(of: $0))
      }).enumerated() {
        if index > 0 { append(outline.name(of: child) == "mr" ? "; " : " ", style) }
        append(contentsOf: child, style)
      }
    case .word("del"), .word("moveFrom"): break
    case .math(let name) where name.hasSuffix("Pr"): break
    case .math, .word("ins"), .word("moveTo"), .word("sdt"), .word("sdtContent"), .word("hyperlink"):
      append(contentsOf: element, style)
    default: break
    }
  }

  private mutating func append(part name: String, of element: Int, _ style: MarkdownBuilder.Style) {
    if let part = outline.child(name, of: element) { append(contentsOf: part, style) }
  }

  /// Appends characters; letters of a formula are italic where it does not say otherwise.
  private mutating func append(run element: Int, _ style: MarkdownBuilder.Style) {
    let properties = outline.child("rPr", of: element)
    let isUpright = properties.map {
      outline.toggle("nor", of: $0) == true || ["p", "b"].contains(outline.value("sty", of: $0) ?? "")
    }
    for child in outline.children(of: element) where outline.name(of: child) == "t" {
      let text = XMLCharacters(outline.bytes, outline.content(of: child)).string
      guard isUpright != true else {
        append(text, style)
        continue
      }
      var rest = text[...]
      while let first = rest.first {
        let part = rest.prefix { $0.isLetter == first.isLetter }
        append(String(part), first.isLetter ? style.union(.italic) : style)
        rest = rest.dropFirst(part.count)
      }
    }
  }

  /// Appends what has superscripts or subscripts: those in front of it first.
  private mutating func append(script element: Int, _ style: MarkdownBuilder.Style) {
    let kind = outline.name(of: element)
    let isAfter = kind != "sPre" && kind != "nary"
    if isAfter { append(part: "e", of: element, style) }
    append(part: "sub", of: element, style.union(.subscripted))
    if let part = outline.child("sup", of: element) {
      let raised = WordMath(part, in: outline, style: style.union(.superscript))
      // A ring and a stroke are raised by nature.
      switch raised.text {
      case "∘", "°": append("°", style)
      case "′", "″": append(raised.text, style)
      default: pieces += raised.pieces
      }
    }
    if !isAfter { append(part: "e", of: element, style) }
  }

  private mutating func append(delimited element: Int, _ style: MarkdownBuilder.Style) {
    let properties = outline.child("dPr", of: element)
    func sign(_ name: String, _ usual: String) -> String {
      properties.flatMap { outline.value(name, of: $0) } ?? usual
    }
    append(sign("begChr", "("), style)
    for (index, part) in outline.children(of: element).filter({ outline.name(of: $0) == "e" }).enumerated() {
      if index > 0 { append(sign("sepChr", "|"), style) }
      append(contentsOf: part, style)
    }
    append(sign("endChr", ")"), style)
  }

  private mutating func append(accented element: Int, _ style: MarkdownBuilder.Style) {
    let count = pieces.count
    append(part: "e", of: element, style)
    guard pieces.count > count else { return }
    let isBar = outline.name(of: element) == "bar"
    let sign = character(of: "accPr", in: element) ?? (isBar ? "\u{304}" : "\u{302}")
    // A line over a letter is written in several ways; as the mean of a sample it is the macron.
    append(["\u{305}", "\u{203E}", "\u{AF}"].contains(sign) ? "\u{304}" : sign, style)
  }

  /// Appends a part, in parentheses where it is more than one value.
  private mutating func append(grouped part: Int?, _ style: MarkdownBuilder.Style) {
    guard let part else { return }
    let inside = WordMath(part, in: outline, style: style)
    let isOne = inside.text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "."
    }
    if !isOne { append("(", style) }
    pieces += inside.pieces
    if !isOne { append(")", style) }
  }

  private func character(of properties: String, in element: Int) -> String? {
    outline.child(properties, of: element).flatMap { outline.value("chr", of: $0) }
  }
}

extension WordWalker {
  /// Reads a formula as runs that are held together.
  mutating func readMath(_ element: Int, holder: Range<Int>) {
    guard isShown else { return }
    let range = outline.range(of: element)
    for piece in WordMath(element, in: outline).pieces {
      append(
        WordRun(
          number: story.paragraphs[current].runs.count + 1,
          range: range,
          holder: holder,
          formatting: WordFormatting(),
          style: piece.style,
          pieces: [WordPiece(text: piece.text, column: 0, range: range)]
        )
      )
    }
  }
}
