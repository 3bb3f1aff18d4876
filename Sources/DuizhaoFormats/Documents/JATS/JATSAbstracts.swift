import DuizhaoModel

/// Reads abstracts, and chooses among several of a language.
struct JATSAbstracts {
  /// The abstract of each language, with what is wrong about its language.
  private(set) var abstracts: [Language: (content: JATSVersion.Abstract, fault: TagFault.Kind?)] = [:]

  /// The footnotes that stand in them.
  private(set) var footnotes: [Language: [PlacedElement]] = [:]

  /// How many are in other languages.
  private(set) var others = 0

  private var isTyped: [Language: Bool] = [:]

  /// Kinds of abstract that are the abstract; others are graphical, for lay readers, or a list of key points.
  private static let types: Set<String> = [
    "abstract", "structured", "main", "full", "normal", "original", "summary",
  ]

  /// Reads an abstract; of several in a language the first without a type counts, else the first that is an abstract.
  mutating func read(_ element: PlacedElement, _ language: JATSLanguage) {
    let type = element["abstract-type"]?.lowercased()
    guard type.map(Self.types.contains) ?? true else { return }
    var reader = AbstractParagraphs()
    reader.read(element)
    guard reader.paragraphs.contains(where: { !$0.isHeading }) else { return }
    let text = reader.paragraphs.map(\.text.string).joined(separator: " ")
    guard let (own, fault) = language.inside(element).decide(text) else {
      others += 1
      return
    }
    if abstracts[own] != nil, type != nil || isTyped[own] == false { return }
    let content = JATSVersion.Abstract(
      place: element.place,
      offset: element.offset,
      paragraphs: reader.paragraphs
    )
    abstracts[own] = (content, fault)
    footnotes[own] = reader.footnotes
    isTyped[own] = type != nil
  }
}

/// The headings and paragraphs of an abstract.
private struct AbstractParagraphs {
  private(set) var paragraphs: [JATSVersion.Abstract.Paragraph] = []
  private(set) var footnotes: [PlacedElement] = []

  /// Reads an abstract; the heading 摘要 is none of its own.
  mutating func read(_ abstract: PlacedElement) {
    if abstract.isMixed { return add(abstract) }
    for child in abstract.elements {
      let isLabel = child.name == "title" && Self.isLabel(child.string)
      if !isLabel { readPart(child) }
    }
  }

  private mutating func readPart(_ element: PlacedElement) {
    switch element.name {
    case "sec": for child in element.elements { readPart(child) }
    case "title": add(element, isHeading: true)
    case "label", "object-id", "sec-meta", "fn-group", "related-object", "related-article", "graphic", "fig",
      "media":
      break
    default: add(element)
    }
  }

  private mutating func add(_ element: PlacedElement, isHeading: Bool = false) {
    var reader = JATSInline()
    reader.append(contentsOf: element)
    footnotes += reader.footnotes
    guard !reader.text.isEmpty else { return }
    paragraphs.append(
      JATSVersion.Abstract.Paragraph(text: reader.text, isHeading: isHeading, offset: element.offset)
    )
  }

  private static func isLabel(_ text: String) -> Bool {
    let document = DocumentBytes(text)
    let label = LabelScanner(document: document).label(at: 0, limit: document.count)
    return label?.kind == .abstract && label?.range.upperBound == document.count
  }
}
