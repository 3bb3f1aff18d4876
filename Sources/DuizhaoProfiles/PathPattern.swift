/// A pattern of paths as in `.gitignore`: `*` and `?` within a name, `**` over any number of folders.
///
/// Without a slash inside, it matches a name at any depth. What matches a folder matches all that is in it.
///
///     PathPattern("drafts/").matches("2025/drafts/a.md")        // true
///     PathPattern("2025/*.md").matches("2025/drafts/a.md")      // false
struct PathPattern {
  private let parts: [[Character]]

  init(_ pattern: String) {
    var pattern = Substring(pattern)
    if pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    let isAnchored = pattern.dropLast().contains("/")
    let names = pattern.split(separator: "/").map(Array.init)
    parts = (isAnchored ? [] : [["*", "*"]]) + names
  }

  /// Whether the pattern matches a path below its folder, or a folder on the way to it.
  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    return (1...max(names.count, 1)).contains { Self.matches(parts[...], names.prefix($0)) }
  }

  private static func matches(_ parts: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    if part == ["*", "*"] {
      return matches(parts.dropFirst(), names) || !names.isEmpty && matches(parts, names.dropFirst())
    }
    guard let name = names.first else { return false }
    return matchesName(part[...], name[...]) && matches(parts.dropFirst(), names.dropFirst())
  }

  /// Goes through a name once, returning to the last star where what follows it does not fit.
  private static func matchesName(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    var (place, index) = (pattern.startIndex, name.startIndex)
    var star: (place: Int, index: Int)?
    while index < name.endIndex {
      if place < pattern.endIndex, pattern[place] == "*" {
        star = (place, index)
        place += 1
      } else if place < pattern.endIndex, pattern[place] == "?" || pattern[place] == name[index] {
        place += 1
        index += 1
      } else if let last = star {
        star = (last.place, last.index + 1)
        (place, index) = (last.place + 1, last.index + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
