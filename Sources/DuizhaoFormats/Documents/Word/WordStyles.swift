/// The styles of a document (ECMA-376-1, 17.7).
struct WordStyles {
  private struct Style {
    var name: String
    var base: String?
    var outline: Int?
    var formatting: WordFormatting
  }

  private var styles: [String: Style] = [:]
  private var defaults = WordFormatting()
  private var defaultParagraph: String?

  /// No style in a chain is farther from its first.
  private static let longestChain = 16

  /// Knows no styles.
  init() {}

  /// Reads the part that holds the styles.
  init(_ outline: XMLOutline) {
    for element in outline.children(of: 0) {
      switch outline.name(of: element) {
      case "docDefaults":
        defaults =
          outline.child("rPrDefault", of: element).flatMap { outline.child("rPr", of: $0) }
          .map { WordFormatting($0, in: outline) } ?? defaults
      case "style": add(element, of: outline)
      default: break
      }
    }
  }

  private mutating func add(_ element: Int, of outline: XMLOutline) {
    guard let id = outline.attribute("styleId", of: element) else { return }
    let paragraph = outline.child("pPr", of: element)
    styles[id] = Style(
      name: (outline.value("name", of: element) ?? "").lowercased(),
      base: outline.value("basedOn", of: element),
      outline: paragraph.flatMap { outline.value("outlineLvl", of: $0) }.flatMap { Int($0) },
      formatting: outline.child("rPr", of: element).map { WordFormatting($0, in: outline) }
        ?? WordFormatting()
    )
    let isDefault = ["1", "true", "on"].contains(outline.attribute("default", of: element))
    if isDefault, outline.attribute("type", of: element) == "paragraph" { defaultParagraph = id }
  }

  /// The identifier of the style that has a name (`annotation text`); nil where there is none.
  func identifier(named name: String) -> String? { styles.filter { $0.value.name == name }.keys.min() }

  /// The level of the heading that a paragraph of a style is.
  ///
  /// - Parameters:
  ///   - style: The identifier of its style.
  ///   - outline: The outline level that the paragraph itself gives, from 0; 9 is that of body text.
  /// - Returns: From 1; 0 for none.
  func heading(of style: String?, outline: Int?) -> Int {
    if let outline { return outline < 9 ? outline + 1 : 0 }
    for style in chain(from: style ?? defaultParagraph) {
      if let outline = style.outline { return outline < 9 ? outline + 1 : 0 }
      if let level = Self.level(ofName: style.name) { return level }
    }
    return 0
  }

  /// How characters are set, by what is said with them, by their style and by that of their paragraph.
  func formatting(_ direct: WordFormatting, paragraph: String?) -> WordFormatting {
    let block = formatting(of: paragraph ?? defaultParagraph)
    let inline = formatting(of: direct.style)
    var both = inline.over(block)
    // What is on or off is turned round by a style inside another that has it as well (17.7.3).
    both.isItalic = Self.toggled(inline.isItalic, block.isItalic)
    both.isHidden = Self.toggled(inline.isHidden, block.isHidden)
    return direct.over(both).over(defaults)
  }

  private static func toggled(_ a: Bool?, _ b: Bool?) -> Bool? {
    guard let a, let b else { return a ?? b }
    return a != b
  }

  private func formatting(of style: String?) -> WordFormatting {
    chain(from: style).reduce(WordFormatting()) { $0.over($1.formatting) }
  }

  /// A style and those that it is based on.
  private func chain(from identifier: String?) -> [Style] {
    var found: [Style] = []
    var next = identifier
    while let id = next, let style = styles[id], found.count < Self.longestChain {
      found.append(style)
      next = style.base
    }
    return found
  }

  /// The level of a heading by the name of its style, in lower case.
  private static func level(ofName name: String) -> Int? {
    if ["title", "标题"].contains(name) { return 1 }
    for start in ["heading ", "标题 "] where name.hasPrefix(start) {
      if let level = Int(name.dropFirst(start.count)), (1...9).contains(level) { return level }
    }
    return nil
  }
}
