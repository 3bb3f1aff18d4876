/// Addresses of resources (RFC 3987) that are written relative to another.
enum RDFAddress {
  /// Whether an address stands for itself: it begins with a scheme.
  static func isAbsolute(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = address.utf8[..<colon]
    guard let first = scheme.first, first.isASCIILetter else { return false }
    return scheme.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || [0x2B, 0x2D, 0x2E].contains($0) }
  }

  /// The address that a reference means (RFC 3986, 5.2).
  ///
  ///     RDFAddress.resolved("#c1", against: "http://example.org/a.ttl")  // "http://example.org/a.ttl#c1"
  ///
  /// - Parameters:
  ///   - reference: An address, or a part of one.
  ///   - base: The address of the document; where there is none, references stay as they are.
  /// - Returns: The whole address.
  static func resolved(_ reference: String, against base: String?) -> String {
    guard let base, !isAbsolute(reference) else { return reference }
    let parts = Parts(base)
    if reference.isEmpty || reference.hasPrefix("#") {
      return parts.scheme + parts.authority + parts.path + parts.query + reference
    }
    if reference.hasPrefix("//") { return parts.scheme + reference }
    if reference.hasPrefix("?") { return parts.scheme + parts.authority + parts.path + reference }
    let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    var path = String(reference[..<end])
    if !path.hasPrefix("/") {
      let folder = parts.path.lastIndex(of: "/").map { String(parts.path[...$0]) }
      path = (folder ?? (parts.authority.isEmpty ? "" : "/")) + path
    }
    return parts.scheme + parts.authority + withoutDots(path) + reference[end...]
  }

  /// The last part of an address, behind `#`, `/` or `:`.
  static func lastPart(_ address: String) -> String {
    let separator =
      address.lastIndex(of: "#") ?? address.lastIndex(of: "/") ?? address.lastIndex(of: ":")
    return separator.map { String(address[address.index(after: $0)...]) } ?? address
  }

  /// The parts of an absolute address without its fragment, each with the marks that divide it from the others.
  private struct Parts {
    var scheme: String
    var authority = ""
    var path: String
    var query = ""

    init(_ address: String) {
      let colon = address.firstIndex(of: ":").map(address.index(after:)) ?? address.startIndex
      scheme = String(address[..<colon])
      var rest = address[colon...].prefix { $0 != "#" }
      if rest.hasPrefix("//") {
        let end = rest.dropFirst(2).firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        authority = String(rest[..<end])
        rest = rest[end...]
      }
      let mark = rest.firstIndex(of: "?") ?? rest.endIndex
      path = String(rest[..<mark])
      query = String(rest[mark...])
    }
  }

  private static func withoutDots(_ path: String) -> String {
    var kept: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      switch part {
      case ".", "..":
        if part == "..", kept.count > 1 || kept.first?.isEmpty == false { kept.removeLast() }
        if index == parts.count - 1 { kept.append("") }
      default: kept.append(part)
      }
    }
    return kept.joined(separator: "/")
  }
}
