/// An element of a Word document by what its namespace is for, transitional and strict alike.
enum WordElement: Hashable {
  /// WordprocessingML.
  case word(String)
  /// Office Math.
  case math(String)
  /// A choice among ways to say the same (ECMA-376-3, `mc:AlternateContent`).
  case alternatives
  /// Anything else.
  case other(String)

  /// What a tag is.
  init(_ tag: XMLTagMap.Tag) {
    switch tag.namespace {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word(tag.name)
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      self = .math(tag.name)
    case "http://schemas.openxmlformats.org/markup-compatibility/2006" where tag.name == "AlternateContent":
      self = .alternatives
    default: self = .other(tag.name)
    }
  }
}

extension XMLOutline {
  /// What an element is.
  func kind(of element: Int) -> WordElement { WordElement(self[element]) }

  /// The way to say it that is read, of several: the first choice, and where there is none what stands in for it.
  func chosen(of alternatives: Int) -> Int? {
    child("Choice", of: alternatives) ?? child("Fallback", of: alternatives)
  }

  /// Whether a property that is on or off is there and on (ECMA-376-1, 17.17.4); nil where it is not there.
  func toggle(_ name: String, of properties: Int) -> Bool? {
    guard let element = child(name, of: properties) else { return nil }
    switch attribute("val", of: element) {
    case "0", "false", "off": return false
    default: return true
    }
  }

  /// The value of a property; nil where it is not there.
  func value(_ name: String, of properties: Int) -> String? {
    child(name, of: properties).flatMap { attribute("val", of: $0) }
  }
}
