/// How far apart two short texts are, as a typist sees it.
package enum EditDistance {
  /// Whether two texts differ by one character put in, left out or exchanged, or two neighbours swapped
  /// (Damerau 1964); equal texts do not.
  ///
  ///     EditDistance.isOne(Array("gemcitabin".utf8), Array("gemcitabine".utf8))     // true
  ///
  /// - Complexity: O(*n*).
  package static func isOne<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let rest = max(a.count, b.count) - min(head + tail, min(a.count, b.count))
    return rest <= 1 || isSwap(a, b)
  }

  /// Whether two texts differ by two neighbours that are swapped.
  package static func isSwap<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Bool {
    guard a.count == b.count, let first = a.indices.first(where: { a[$0] != b[$0] }), first + 1 < a.count
    else {
      return false
    }
    return a[first] == b[first + 1] && a[first + 1] == b[first] && a[(first + 2)...] == b[(first + 2)...]
  }

  /// The texts at distance one from a lower-case word that it may have been meant as: a letter put in, left out,
  /// exchanged or swapped anywhere but at its start.
  ///
  /// - Complexity: O(*n*) texts.
  package static func neighbours(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty else { return [] }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    var found: [String] = []
    func add(_ bytes: [UInt8]) { found.append(String(decoding: bytes, as: UTF8.self)) }
    for index in bytes.indices.dropFirst() {
      add(Array(bytes[..<index] + bytes[(index + 1)...]))
      if index + 1 < bytes.count, bytes[index] != bytes[index + 1] {
        var swapped = bytes
        swapped.swapAt(index, index + 1)
        add(swapped)
      }
      for letter in letters {
        add(Array(bytes[..<index] + [letter] + bytes[index...]))
        if bytes[index] != letter { add(Array(bytes[..<index] + [letter] + bytes[(index + 1)...])) }
      }
    }
    for letter in letters { add(bytes + [letter]) }
    return found
  }
}
