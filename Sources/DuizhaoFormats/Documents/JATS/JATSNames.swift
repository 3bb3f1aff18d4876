import DuizhaoModel

/// Reads the names of contributors.
///
///     <name name-style="eastern"><surname>武</surname><given-names>晓东</given-names></name>   →   武晓东
struct JATSName {
  /// The name as a byline prints it.
  var text: PlacedText

  /// The language of the byline that it belongs to.
  var language: Language

  /// Whether the name itself says its language, or its script does.
  var isCertain: Bool

  /// The names of a contributor, each with its language; several of one language where it has several.
  static func names(of contributor: PlacedElement, _ language: JATSLanguage) -> [JATSName] {
    var names: [JATSName] = []
    for element in contributor.elements {
      switch element.name {
      case "name-alternatives", "collab-alternatives":
        names += self.names(of: element, language.inside(element))
      case "name", "string-name", "collab":
        if let name = JATSName(element, language.inside(element)) { names.append(name) }
      default: break
      }
    }
    return names
  }

  private init?(_ element: PlacedElement, _ language: JATSLanguage) {
    text = Self.text(of: element)
    guard !text.isEmpty else { return nil }
    let script = ScriptCount(text.string)
    if script.hasOther { return nil }
    if script.hasHan {
      self.language = .chinese
      isCertain = true
    } else if language.isOwn {
      guard let own = language.language else { return nil }
      self.language = own
      isCertain = true
    } else {
      self.language = .english
      isCertain = false
    }
  }

  private static func text(of element: PlacedElement) -> PlacedText {
    let skipped: Set<String> = [
      "contrib", "contrib-group", "xref", "fn", "email", "prefix", "degrees", "address",
    ]
    guard element.name == "name" || !element.isMixed && element.first("surname") != nil else {
      return JATSInline.text(of: element, without: skipped)
    }
    let surname = element.first("surname").map { JATSInline.text(of: $0) } ?? PlacedText()
    let given = element.first("given-names").map { JATSInline.text(of: $0) } ?? PlacedText()
    let suffix = element.first("suffix").map { JATSInline.text(of: $0) } ?? PlacedText()
    let isHan = ScriptCount(surname.string + given.string).hasHan
    let isEastern = isHan || element["name-style"] == "eastern"
    var text = PlacedText()
    for part in [isEastern ? surname : given, isEastern ? given : surname, suffix] where !part.isEmpty {
      if !isHan, let place = part.place { text.breakHere(at: place, breaksLine: false) }
      text.append(part)
    }
    return text
  }
}
