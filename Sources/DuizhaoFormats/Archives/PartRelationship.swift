/// A reference from one part of an Office document to another (ECMA-376-2, 9.3).
struct PartRelationship: Hashable {
  /// What the part calls it (`rId3`).
  var id: String

  /// What the other part is, as an address whose last step tells (`…/relationships/comments`).
  var type: String

  /// The name of the other part.
  var part: String

  /// The name of the part that holds the references of a part; the empty name stands for the package.
  static func holder(of part: String) -> String {
    let folder = folder(of: part)
    return "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
  }

  /// The folder of a part, with the slash at its end.
  static func folder(of part: String) -> String { part.lastIndex(of: "/").map { String(part[...$0]) } ?? "" }

  /// The references of a part to others inside the package.
  ///
  /// - Parameters:
  ///   - root: The root of the part that ``holder(of:)`` names.
  ///   - part: The part that refers.
  /// - Returns: Those that have an identifier and a target, in their order.
  static func list(_ root: XMLElement, of part: String) -> [PartRelationship] {
    root.elements("Relationship").compactMap { element in
      guard let id = element["Id"], let target = element["Target"], element["TargetMode"] != "External" else {
        return nil
      }
      let part = resolved(target, from: folder(of: part))
      return PartRelationship(id: id, type: element["Type"] ?? "", part: part)
    }
  }

  /// The name of a part as another one refers to it (`../a.xml` from `xl/worksheets/` is `xl/a.xml`).
  private static func resolved(_ target: String, from folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(step)
      }
    }
    return parts.joined(separator: "/")
  }
}
