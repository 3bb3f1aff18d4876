import DuizhaoModel

/// Names that an article writes in capitals here and in small letters there (BALB/C, BALB/c).
struct NameCases {
  /// A name as it is seldom written.
  struct Variant {
    var side: Side
    var place: Place
    var count: Int
    /// How it is written most often.
    var usual: String
    var usualCount: Int
  }

  /// The variants, in order of place, those of the source first.
  private(set) var variants: [Variant] = []

  init(_ passages: [Sides<[Sentence]>]) {
    var uses: [String: [(side: Side, written: String, place: Place)]] = [:]
    for side in Side.allCases {
      for sentence in passages.flatMap({ $0[side] }) {
        for range in Self.names(in: sentence.text.string) {
          let place = Place(range, in: sentence)
          uses[place.quote.lowercased(), default: []].append((side, place.quote, place))
        }
      }
    }
    var seen: Set<String> = []
    for (_, uses) in uses.sorted(by: {
      $0.value[0].place.range.lowerBound < $1.value[0].place.range.lowerBound
    }) {
      // Of two that are as frequent the first is taken to be right.
      let order = uses.map(\.written)
      let forms = Dictionary(grouping: uses, by: \.written).sorted {
        ($1.value.count, order.firstIndex(of: $0.key) ?? 0) < (
          $0.value.count, order.firstIndex(of: $1.key) ?? 0
        )
      }
      guard forms.count > 1, let usual = forms.first else { continue }
      for form in forms.dropFirst() where seen.insert(form.key).inserted {
        guard !Self.isCapitalized(form.key, usual.key), let first = form.value.first else { continue }
        variants.append(
          Variant(
            side: first.side,
            place: first.place,
            count: form.value.count,
            usual: usual.key,
            usualCount: usual.value.count
          )
        )
      }
    }
  }

  /// The runs of letters, digits, hyphens and strokes that have a capital after another character.
  private static func names(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var names: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      guard isLetter(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isLetter(bytes[end]) || isInner(bytes[end]) { end += 1 }
      while end > start, !isLetter(bytes[end - 1]), !(bytes[end - 1] >= 0x30 && bytes[end - 1] <= 0x39) {
        end -= 1
      }
      let capitals = bytes[start..<end].count { $0 >= 0x41 && $0 <= 0x5A }
      if end - start >= 4, capitals >= 2 || bytes[start..<end].contains(where: { isInner($0) }) {
        names.append(start..<end)
      }
      start = max(end, start + 1)
    }
    return names
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func isInner(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x2F || byte >= 0x30 && byte <= 0x39
  }

  /// Whether two forms differ as words do at the start of a sentence and in titles, or in capitals throughout, or as the
  /// gene of an animal and that of man do (Runx2, RUNX2).
  private static func isCapitalized(_ a: String, _ b: String) -> Bool {
    let pairs = Array(Swift.zip(a.split(separator: "-"), b.split(separator: "-")))
    if pairs.count(where: { $0.0.contains(where: \.isLetter) }) > 1 {
      return pairs.allSatisfy { $0 == $1 || areOneWord($0, $1) }
    }
    if pairs.count == 1, a.contains(where: \.isNumber) {
      return [(a, b), (b, a)].contains {
        $0 == $0.uppercased() && isWord($1[...]) && $1.first?.isUppercase == true
      }
    }
    return a == a.uppercased() && b == b.lowercased() || b == b.uppercased() && a == a.lowercased()
      || pairs.allSatisfy { $0 == $1 || isWord($0) && isWord($1) }
  }

  /// Whether two forms are those of a word: *cell*, *Cell*, *CELL*.
  private static func areOneWord(_ a: Substring, _ b: Substring) -> Bool {
    [a, b].allSatisfy { $0.count > 2 && (isWord($0) || $0 == $0.uppercased()[...]) }
  }

  /// Whether a form has no capitals but the first letter.
  private static func isWord(_ form: Substring) -> Bool { !form.dropFirst().contains(where: \.isUppercase) }
}
