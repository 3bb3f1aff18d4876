/// How characters are set, as far as it tells what they are (ECMA-376-1, 17.3.2); nil for what is not said.
struct WordFormatting: Hashable {
  /// Where characters stand on the line.
  enum Level: Hashable { case baseline, superscript, subscripted }

  /// Whether they are italic.
  var isItalic: Bool?

  /// Whether they are hidden.
  var isHidden: Bool?

  /// Their level.
  var level: Level?

  /// How far they are raised, in half-points.
  var position: Int?

  /// Their size, in half-points.
  var size: Int?

  /// Their font.
  var font: String?

  /// The character style that they have.
  var style: String?

  /// Says nothing.
  init() {}

  /// Reads `w:rPr`.
  init(_ properties: Int, in outline: XMLOutline) {
    isItalic = outline.toggle("i", of: properties)
    isHidden = outline.toggle("vanish", of: properties)
    position = outline.value("position", of: properties).flatMap { Int($0) }
    size = outline.value("sz", of: properties).flatMap { Int($0) }
    style = outline.value("rStyle", of: properties)
    font = outline.child("rFonts", of: properties).flatMap { fonts in
      outline.attribute("ascii", of: fonts) ?? outline.attribute("hAnsi", of: fonts)
    }
    switch outline.value("vertAlign", of: properties) {
    case "superscript": level = .superscript
    case "subscript": level = .subscripted
    case nil: break
    default: level = .baseline
    }
  }

  /// What is said here, and for the rest what another says.
  func over(_ other: WordFormatting) -> WordFormatting {
    var result = self
    result.isItalic = isItalic ?? other.isItalic
    result.isHidden = isHidden ?? other.isHidden
    result.level = level ?? other.level
    result.position = position ?? other.position
    result.size = size ?? other.size
    result.font = font ?? other.font
    return result
  }
}
