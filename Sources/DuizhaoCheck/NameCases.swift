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
      let forms = Dictionary(grouping: uses, by: \.written).sorted {
        ($1.value.count, $0.key) < ($0.value.count, $1.key)
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

  /// Whether two forms differ as words do at the start of a sentence and in titles, or in capitals throughout.
  private static func isCapitalized(_ a: String, _ b: String) -> Bool {
    a == a.uppercased() && b == b.lowercased() || b == b.uppercased() && a == a.lowercased()
      || [(a, b), (b, a)].contains { pair in
        let parts = Swift.zip(pair.0.split(separator: "-"), pair.1.split(separator: "-"))
        return parts.allSatisfy { $0 == $1 || $0.dropFirst() == $1.dropFirst() && $1 == $1.lowercased() }
      }
  }
}
