/// Reads the words of pages with their boxes: the XHTML of `pdftotext -bbox-layout`.
///
///     <page width="595" height="842"> … <line …><word xMin="68.4" yMin="163.5" xMax="78.9" yMax="178.6">摘</word> …
struct PDFLayoutReader {
  private var pages: [PDFPage] = []
  private var words: [PDFWord] = []
  private var word: PDFWord?
  private var firstPage: Int

  /// Reads the pages of a part.
  ///
  /// Only what stands between `<doc>` and `</doc>` is read: the head holds whatever the document says of itself.
  static func pages(of part: PDFPages.Part) throws(DocumentFailure) -> [PDFPage] {
    let body = content(of: part.layout)
    guard !body.isEmpty else { return [] }
    var reader = PDFLayoutReader(firstPage: part.firstPage)
    do throws(XMLFailure) {
      try reader.read(body)
    } catch {
      throw DocumentFailure(error)
    }
    return reader.pages
  }

  private init(firstPage: Int) { self.firstPage = firstPage }

  /// The element `doc`, with what no XML may hold replaced by U+FFFD.
  private static func content(of layout: [UInt8]) -> [UInt8] {
    guard let start = layout.range(of: "<doc>"), let end = layout.range(of: "</doc>") else { return [] }
    guard start.lowerBound < end.lowerBound else { return [] }
    var body: [UInt8] = []
    body.reserveCapacity(end.upperBound - start.lowerBound)
    for scalar in String(decoding: layout[start.lowerBound..<end.upperBound], as: UTF8.self).unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r"
      let isAllowed = !isControl && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      body += Array(UTF8.encode(isAllowed ? scalar : "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }
    return body
  }

  private mutating func read(_ body: [UInt8]) throws(XMLFailure) {
    let reader = try XMLReader(body)
    var open: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        open.append(element.name)
        start(element)
      case .text(let text): word?.text += text
      case .end: end(open.popLast() ?? "")
      }
    }
  }

  private mutating func start(_ element: XMLElement) {
    switch element.name {
    case "page":
      let number = firstPage + pages.count
      let size = (Self.number(element["width"]), Self.number(element["height"]))
      pages.append(PDFPage(number: number, width: size.0, height: size.1, fragments: []))
    case "line": words = []
    case "word":
      let box = PDFBox(
        left: Self.number(element["xMin"]),
        top: Self.number(element["yMin"]),
        right: Self.number(element["xMax"]),
        bottom: Self.number(element["yMax"])
      )
      word = PDFWord(text: "", box: box)
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "word":
      if var word {
        word.text = PDFCharacters.plain(word.text).trimmed
        if !word.text.isEmpty { words.append(word) }
      }
      word = nil
    case "line":
      // Text that runs up the margin is a stamp.
      let isUpright = words.allSatisfy { $0.count < 3 || $0.box.height < 2 * $0.box.width }
      if isUpright, let fragment = PDFFragment(words), !pages.isEmpty {
        pages[pages.count - 1].fragments.append(fragment)
      }
      words = []
    default: break
    }
  }

  private static func number(_ text: String?) -> Double {
    guard let value = text.flatMap(Double.init), value.isFinite else { return 0 }
    return min(max(value, -20_000), 20_000)
  }
}

extension [UInt8] {
  /// Where bytes stand first.
  fileprivate func range(of text: StaticString) -> Range<Int>? {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return nil }
    return text.withUTF8Buffer { sought in
      indices.dropLast(length - 1).first {
        self[$0] == sought[0] && self[$0..<$0 + length].elementsEqual(sought)
      }
    }.map { $0..<$0 + length }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    var part = unicodeScalars[...]
    while let first = part.first, first.value.isBlank { part.removeFirst() }
    while let last = part.last, last.value.isBlank { part.removeLast() }
    return String(part)
  }
}
