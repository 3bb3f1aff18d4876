extension ProfileReading {
  /// Reads `glossary:`, a file or a list of files, each alone or in a map with its mode.
  mutating func readGlossaries(_ part: YAMLPart) {
    let parts: [YAMLPart] = if case .list(let parts) = part.content { parts } else { [part] }
    for part in parts {
      guard let entry = glossary(part) else { continue }
      document.profile.glossaries.append(entry)
      document.glossaryPlaces.append(part.place)
    }
  }

  private mutating func glossary(_ part: YAMLPart) -> GlossaryEntry? {
    if let path = part.text { return GlossaryEntry(path: path) }
    guard case .map = part.content else {
      report(.wrongValue(of: ProfileKey.glossary.rawValue, expected: .glossary, found: part.found), at: part)
      return nil
    }
    let known = ["file", "mode"]
    var path: String?
    var mode: GlossaryEntry.Mode = .join
    var isFileGiven = false
    for (key, name, value) in entries(of: part, named: ProfileKey.glossary.rawValue) {
      switch name {
      case "file":
        isFileGiven = true
        path = value.text
        if path == nil { report(.wrongValue(of: name, expected: .word, found: value.found), at: value) }
      case "mode": mode = choice(of: value, named: name) ?? .join
      default:
        report(.unknownKey(name, nearest: nearestName(to: name, in: known), known: known), at: key)
      }
    }
    if !isFileGiven {
      report(.wrongValue(of: "file", expected: .glossary, found: .nothing), at: part)
    }
    return path.map { GlossaryEntry(path: $0, mode: mode) }
  }
}
