import DuizhaoModel

/// Reads groups of keywords; those of the authors go before subject headings.
struct JATSKeywords {
  /// The keywords of each language, with what is wrong about their language.
  private(set) var keywords: [Language: (content: JATSVersion.Keywords, fault: TagFault.Kind?)] = [:]

  /// How many groups are in other languages.
  private(set) var others = 0

  private var ranks: [Language: Int] = [:]

  /// Reads a group.
  mutating func read(_ element: PlacedElement, _ language: JATSLanguage) {
    let type = element["kwd-group-type"]?.lowercased()
    let rank = type.map { $0.contains("author") ? 0 : $0.contains("keyword") || $0 == "kwd" ? 1 : 3 } ?? 2
    guard type != "abbreviations", type != "abbr" else { return }
    let items = element.name == "unstructured-kwd-group" ? Self.divided(element) : Self.items(of: element)
    guard !items.isEmpty else { return }
    let text = items.map(\.string).joined(separator: "; ")
    guard let (own, fault) = language.inside(element).decide(text) else {
      others += 1
      return
    }
    if let before = ranks[own], before <= rank { return }
    let content = JATSVersion.Keywords(place: element.place, offset: element.offset, items: items)
    keywords[own] = (content, fault)
    ranks[own] = rank
  }

  private static func items(of element: PlacedElement) -> [PlacedText] {
    let found = element.elements.flatMap { child -> [PlacedText] in
      switch child.name {
      case "kwd": return [JATSInline.text(of: child)]
      case "nested-kwd": return Self.items(of: child)
      case "compound-kwd": return [compound(child)]
      default: return []
      }
    }.filter { !$0.isEmpty }
    // One element that holds the whole list.
    guard found.count == 1, let only = found.first else { return found }
    return only.split { $0 == ";" || $0 == "；" }.map(trimmed).filter { !$0.isEmpty }
  }

  /// The words of a compound keyword, without its codes.
  private static func compound(_ element: PlacedElement) -> PlacedText {
    var text = PlacedText()
    for part in element.elements("compound-kwd-part") where part["content-type"]?.contains("code") != true {
      if !text.isEmpty {
        text.append(PlacedText(",", at: part.place))
        text.breakHere(at: part.place, breaksLine: false)
      }
      text.append(JATSInline.text(of: part))
    }
    return text
  }

  /// The keywords of a list that is running text.
  private static func divided(_ element: PlacedElement) -> [PlacedText] {
    let text = JATSInline.text(of: element, without: ["label", "title"])
    let signs: [String.UnicodeScalarView] = [";；".unicodeScalars, ",，、".unicodeScalars]
    let divider = signs.first { $0.contains { text.string.unicodeScalars.contains($0) } }
    guard let divider else { return text.isEmpty ? [] : [trimmed(text)] }
    return text.split(divider.contains).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: PlacedText) -> PlacedText {
    text.trimmed { " ;；,，、。.".unicodeScalars.contains($0) }
  }
}
