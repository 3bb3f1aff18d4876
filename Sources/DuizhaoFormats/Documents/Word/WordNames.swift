/// How elements that are put into a part are named there.
struct WordNames {
  /// The prefix of elements and attributes, with its colon.
  let prefix: String

  /// The declaration of the prefix that each element needs; empty where the root has one.
  let declaration: String

  /// The namespace.
  let namespace: String

  /// The names by which the root of a part is written.
  init(of outline: XMLOutline) {
    namespace = outline[0].namespace ?? ""
    let own = outline.prefix(of: 0)
    // Attributes have no namespace without a prefix, whatever that of the elements is.
    prefix = own.isEmpty ? "w:" : own + ":"
    declaration = own.isEmpty ? " xmlns:w=\"\(namespace)\"" : ""
  }

  /// The usual names in a part whose root declares them.
  init(for namespace: String) {
    self.namespace = namespace
    (prefix, declaration) = ("w:", "")
  }

  /// An element.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes, which get the prefix; those without a value are left out.
  ///   - content: What is in it, as markup.
  ///   - isOuter: Whether no element around it has the declaration.
  /// - Returns: The markup.
  func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: String = "",
    isOuter: Bool = false
  ) -> String {
    let values = attributes.map { name, value in
      value.map { " \(prefix)\(name)=\"\(XMLWriter.escaped($0))\"" } ?? ""
    }
    let start = "<\(prefix)\(name)\(isOuter ? declaration : "")\(values.joined())"
    return content.isEmpty ? start + "/>" : "\(start)>\(content)</\(prefix)\(name)>"
  }
}
