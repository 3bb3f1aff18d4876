import DuizhaoModel

/// Makes entries of the elements of TBX, whatever the dialect, and notes what is not kept.
struct TBXEntryReader {
  let dialect: TBXDialect

  /// What was read so far.
  private(set) var result = GlossaryImport()

  private var identifiers: Set<String> = []
  private var keepsSpace = false

  init(_ dialect: TBXDialect) { self.dialect = dialect }

  /// Reads whether white space counts in the file.
  mutating func readHeader(_ header: XMLElement) {
    let paragraphs = header.elements("encodingDesc").flatMap { $0.elements("p") }
    keepsSpace = paragraphs.contains { TBXMarker($0.text, [.space])?[.space] == "preserve" }
  }

  /// Reads what stands behind the entries.
  mutating func readBack(_ back: XMLElement) {
    for object in back.elements.flatMap(\.elements) { remark(.field(object.name), object) }
  }

  /// Reads an entry.
  mutating func read(_ element: XMLElement) {
    var draft = TBXDraft()
    for child in element.elements {
      if dialect.level(of: child) == .language {
        readLanguage(child, into: &draft)
      } else {
        readConcept(child, into: &draft)
      }
    }
    guard !draft.terms.isEmpty else { return }
    var entry = draft.finished()
    entry.id = TBXEntries.identifier(element["id"] ?? "", of: entry, notIn: &identifiers)
    result.entries.append(GlossaryImport.Entry(entry, line: element.line))
  }

  mutating func remark(_ kind: GlossaryImport.Remark.Kind, _ element: XMLElement) {
    result.note(kind, line: element.line)
  }

  /// Notes elements that are not kept, by their data categories where they have such.
  mutating func remark(leaving elements: [XMLElement]) {
    for element in elements { remark(.field(dialect.datum(of: element)?.category ?? element.name), element) }
  }

  /// The text of an element; nil where there is none.
  ///
  /// What marks parts of it is noted: the marks are not kept, nor are codes of other formats in it.
  mutating func text(_ element: XMLElement) -> String? {
    let text = content(of: element)
    let kept = keepsSpace ? text : Self.unwrapped(text)
    return keepsSpace ? (kept.isEmpty ? nil : kept) : (kept.isBlankToXML ? nil : kept)
  }

  private mutating func content(of element: XMLElement) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let part): text += part
      case .element(let inner):
        if inner.name != "noteKey", inner.name != "noteValue" { remark(.field(inner.name), inner) }
        if ["hi", "foreign", "noteValue"].contains(inner.name) { text += content(of: inner) }
        if inner.name == "noteKey" { text += content(of: inner) + ": " }
      }
    }
    return text
  }

  /// A text without the line breaks and indents that lay it out in the file; other blanks are kept.
  static func unwrapped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains("\n") else { return text }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let end = scalars[index...].firstIndex { ![" ", "\t", "\n", "\r"].contains($0) } ?? scalars.count
      if !scalars[index..<end].contains("\n") {
        result.append(contentsOf: scalars[index..<end])
      } else if index > 0, end < scalars.count, !scalars[index - 1].value.isWide, !scalars[end].value.isWide {
        result.append(" ")
      }
      if end < scalars.count { result.append(scalars[end]) }
      index = end + 1
    }
    return String(result)
  }

  /// What an element says, with what stands beside it where it is a group; nil for other elements.
  func item(of element: XMLElement) -> TBXItem? {
    if let datum = dialect.datum(of: element) { return TBXItem(datum: datum, beside: []) }
    guard element.name.hasSuffix("Grp") else { return nil }
    var beside = element.elements
    let data = beside.indices.filter { dialect.datum(of: beside[$0]) != nil }
    // A tag of a module may stand behind others: the group is named after the one that it is about.
    let isMain = { (index: Int) in
      dialect.datum(of: beside[index]).map { "\($0.meta.rawValue)Grp" == element.name } ?? false
    }
    guard let main = data.first(where: isMain) ?? data.first, let datum = dialect.datum(of: beside[main])
    else {
      return nil
    }
    beside.remove(at: main)
    return TBXItem(datum: datum, beside: beside)
  }
}

/// A data category, and what stands beside it in its group.
struct TBXItem {
  var datum: TBXDatum
  var beside: [XMLElement]
}
