import DuizhaoModel

/// The institutions of an article, by the identifiers that contributors refer to.
struct JATSAffiliations {
  /// An institution.
  struct Institution {
    /// The identifiers by which it is referred to: its own and that of what groups its forms.
    var identifiers: [String]
    var label: PlacedText?
    var text: PlacedText
    var language: Language
    var offset: Int
    /// Whether it stands in a contributor.
    var isInside: Bool
  }

  /// The institutions, in the order of the document.
  private(set) var all: [Institution] = []

  /// The texts of references, by the identifier that they lead to.
  private var references: [String: PlacedText] = [:]

  /// The identifiers that contributors refer to.
  private var targets: Set<String> = []

  /// Adds the institution of an element, or each of its forms.
  mutating func add(_ element: PlacedElement, _ language: JATSLanguage, isInside: Bool) {
    let own = language.inside(element)
    guard element.name == "aff-alternatives" else { return add(element, own, nil, isInside) }
    for form in element.elements("aff") { add(form, own.inPart(form), element["id"], isInside) }
  }

  private mutating func add(
    _ element: PlacedElement,
    _ language: JATSLanguage,
    _ group: String?,
    _ isInside: Bool
  ) {
    let mark = Self.mark(of: element)
    let text = Self.text(of: element, without: mark?.offset)
    guard !text.isEmpty else { return }
    let script = ScriptCount(text.string)
    let own = language.isOwn ? language.language : nil
    guard let language = script.isPlainlyChinese ? .chinese : own ?? script.language else { return }
    all.append(
      Institution(
        identifiers: [element["id"], group].compactMap { $0 },
        label: mark.map { Self.bare(JATSInline.text(of: $0)) },
        text: text,
        language: language,
        offset: element.offset,
        isInside: isInside
      )
    )
  }

  /// Notes the text of a reference, which is the mark of what it leads to where that has none.
  mutating func note(_ xref: PlacedElement) {
    let text = Self.bare(JATSInline.text(of: xref))
    let targets = (xref["rid"] ?? "").split(separator: " ").map(String.init)
    self.targets.formUnion(targets)
    guard !text.isEmpty, targets.count == 1, let target = targets.first else { return }
    if references[target] == nil { references[target] = text }
  }

  /// The institutions of a language with their marks: a label, the text of what refers to them, or their number where
  /// there are several and contributors refer to them by tags alone.
  func marked(in language: Language) -> [(institution: Institution, mark: PlacedText?)] {
    let own = all.filter { $0.language == language }
    return own.enumerated().map { index, institution in
      let reference = institution.identifiers.compactMap { references[$0] }.first
      let place = institution.text.place ?? XMLPlace(line: 1, column: 1)
      let number =
        own.count > 1 && (institution.isInside || !targets.isDisjoint(with: institution.identifiers))
        ? PlacedText(String(index + 1), at: place, style: .superscript) : nil
      return (institution, institution.label ?? reference ?? number)
    }
  }

  /// The label of an institution, or the superscript that it opens with.
  private static func mark(of element: PlacedElement) -> PlacedElement? {
    if let label = element.first("label") { return label }
    for node in element.nodes {
      switch node {
      case .element(let child): return child.name == "sup" ? child : nil
      case .text(let runs): if runs.contains(where: { $0.text.contains { !$0.isWhitespace } }) { return nil }
      case .comment: break
      }
    }
    return nil
  }

  /// The text of an institution; parts that only tags divide are divided by commas.
  private static func text(of element: PlacedElement, without mark: Int?) -> PlacedText {
    var element = element
    element.nodes.removeAll { node in
      guard case .element(let child) = node else { return false }
      return child.offset == mark || ["institution-id", "email", "fax", "phone", "uri"].contains(child.name)
    }
    if element.isMixed { return trimmed(JATSInline.text(of: element, without: hidden)) }
    var text = PlacedText()
    let isHan = ScriptCount(element.string).isPlainlyChinese
    for part in parts(of: element) {
      let next = JATSInline.text(of: part, without: hidden)
      guard !next.isEmpty else { continue }
      if !text.isEmpty { text.append(PlacedText(isHan ? "，" : ",", at: part.place)) }
      if !text.isEmpty, !isHan { text.breakHere(at: part.place, breaksLine: false) }
      text.append(next)
    }
    return text
  }

  private static let hidden: Set<String> = ["institution-id"]

  /// The elements that hold the parts of an address, those inside a wrapper too.
  private static func parts(of element: PlacedElement) -> [PlacedElement] {
    element.elements.flatMap { child -> [PlacedElement] in
      if hidden.contains(child.name) { return [] }
      let isWrapper = child.name == "institution-wrap" || child.name == "addr-line" && !child.isMixed
      return isWrapper ? parts(of: child) : [child]
    }
  }

  /// A text without a stop or separator at its end.
  private static func trimmed(_ text: PlacedText) -> PlacedText {
    text.trimmed { ";；,，.。、 ".unicodeScalars.contains($0) }
  }

  /// A mark without what stands round it: `[1]`, `1.`, `(1)`.
  static func bare(_ text: PlacedText) -> PlacedText {
    text.trimmed { "[](){}（）［］.．,，、:： ".unicodeScalars.contains($0) }
  }
}
