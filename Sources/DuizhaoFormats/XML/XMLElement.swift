/// An element of an XML document with what is in it.
struct XMLElement: Hashable {
  /// An attribute; names of the `xml` namespace keep their prefix (`xml:lang`), others have none.
  struct Attribute: Hashable {
    var name: String
    var value: String
    /// The namespace; nil for none.
    var namespace: String?
  }

  /// Something inside an element.
  enum Node: Hashable {
    case element(XMLElement)
    case text(String)
  }

  /// The name without a prefix.
  var name: String

  /// The namespace; nil for none.
  var namespace: String?

  /// The attributes in their order, without declarations of namespaces.
  var attributes: [Attribute] = []

  /// What is in it.
  var children: [Node] = []

  /// The line, from 1, on which its start tag ends.
  var line: Int

  /// The value of an attribute.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The elements inside, without text.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements inside that have a name.
  func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element inside that has a name.
  func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// All text inside, that of its elements included, as it stands.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// All text inside without the white space at its ends.
  var trimmedText: String {
    var part = Substring(text)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
