/// A set of strings that finds its members at any place of a text.
///
/// A double-array trie over UTF-8 bytes (Aoe 1989) whose last branches are kept as tails: where only one pattern is
/// left, the rest of it is compared at once. Most characters of a text begin no pattern: tables of wide characters
/// and of the first two bytes of others say so at once. For the lengths of terms this is faster than an automaton
/// with failure links, and quicker to build.
///
///     let trie = DoubleArrayTrie(["骨质", "骨质疏松", "疏松"].map { Array($0.utf8) })
///     trie.forEachHit(in: Array("骨质疏松".utf8)) { … }    // 骨质, 骨质疏松, 疏松
package struct DoubleArrayTrie: Sendable {
  /// A place of the double array.
  struct Node: Sendable {
    /// Where the children of the state lie.
    ///
    /// The child by byte *c* is `base + c`. Of a leaf, below zero: the
    /// complement of where its tail begins in the bytes of the patterns.
    var base: Int32
    /// The state that the node is a child of; -1 where the place is free.
    var parent: Int32
    /// The pattern that ends here, or the one whose tail begins here if the node is a leaf; -1 for none.
    var pattern: Int32
  }

  private let nodes: [Node]
  /// The distinct patterns in the order of their bytes, one after the other.
  private let bytes: [UInt8]
  /// Where each pattern begins in `bytes`; one entry more than patterns.
  private let offsets: [Int32]
  /// The keys in the order of their bytes.
  private let sortedKeys: [Int32]
  /// Where the keys of each pattern begin in `sortedKeys`; one entry more than patterns.
  private let keyOffsets: [Int32]
  /// The state after a character of three bytes (Han, most symbols), by its scalar value; 0 for none.
  private let afterWide: [Int32]
  /// A bit for each pair of bytes: whether a pattern begins with them, or is the first alone.
  private let beginnings: [UInt64]

  /// Builds the trie of some keys: non-empty, well-formed UTF-8 strings, of which some may be equal.
  package init(_ keys: [[UInt8]]) {
    self.init(
      bytes: keys.flatMap { $0 },
      ends: keys.reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
    )
  }

  /// Builds the trie from keys that lie one after the other, each ending where `ends` says.
  ///
  /// - Complexity: O(*n* log *n*) in the number of keys for sorting, then linear in their bytes.
  package init(bytes: [UInt8], ends: [Int]) {
    let patterns = SortedPatterns(bytes: bytes, ends: ends)
    self.bytes = patterns.bytes
    offsets = patterns.offsets
    sortedKeys = patterns.keys
    keyOffsets = patterns.keyOffsets
    var builder = DoubleArrayBuilder(bytes: patterns.bytes, offsets: patterns.offsets)
    builder.build()
    nodes = builder.nodes
    afterWide = Self.statesAfterWideCharacters(builder.nodes)
    beginnings = Self.beginnings(of: patterns)
  }

  /// The number of patterns: distinct keys.
  package var count: Int { offsets.count - 1 }

  /// The number of places of the double array, free ones included.
  package var nodeCount: Int { nodes.count }

  /// The indices of the keys that a pattern stands for, ascending.
  package func keys(of pattern: Int) -> ArraySlice<Int32> {
    sortedKeys[Int(keyOffsets[pattern])..<Int(keyOffsets[pattern + 1])]
  }

  /// Calls a function with each pattern that begins at an offset, the shortest first.
  ///
  /// - Complexity: O(*m*) in the length of the longest pattern; independent of the number of patterns.
  @inline(__always)
  package func forEachMatch(
    at start: Int,
    in text: Span<UInt8>,
    _ body: (_ pattern: Int, _ end: Int) -> Void
  ) {
    var state = 0
    var index = start
    let first = text[start]
    if first >= 0xE0, first < 0xF0, start + 2 < text.count {
      let scalar =
        Int(first & 0x0F) << 12 | Int(text[start + 1] & 0x3F) << 6 | Int(text[start + 2] & 0x3F)
      state = Int(afterWide[scalar])
      if state == 0 { return }
      index += 3
    } else {
      let second = start + 1 < text.count ? text[start + 1] : 0
      guard beginnings[Int(first) << 2 | Int(second) >> 6] >> UInt64(second & 63) & 1 == 1 else { return }
    }
    let nodes = nodes.span
    while true {
      let node = nodes[state]
      if node.base < 0 {
        if let end = endOfTail(Int(node.pattern), from: Int(~node.base), at: index, in: text) {
          body(Int(node.pattern), end)
        }
        return
      }
      if node.pattern >= 0 { body(Int(node.pattern), index) }
      guard index < text.count else { return }
      let next = Int(node.base) + Int(text[index])
      guard next < nodes.count, Int(nodes[next].parent) == state else { return }
      state = next
      index += 1
    }
  }

  /// The end of a pattern in the text, if its rest from a place in `bytes` on stands at an offset.
  @inline(__always)
  private func endOfTail(_ pattern: Int, from low: Int, at index: Int, in text: Span<UInt8>) -> Int? {
    let rest = Int(offsets[pattern + 1]) - low
    guard index + rest <= text.count else { return nil }
    let bytes = bytes.span
    for offset in 0..<rest where bytes[low + offset] != text[index + offset] { return nil }
    return index + rest
  }

  /// Calls a function with each occurrence of each pattern, in order of its start, the shortest first.
  ///
  /// - Complexity: O(*n* · *m*) in the bytes of the text and of the longest pattern at worst, near O(*n* + *h*)
  ///   where most places begin no pattern; independent of the number of patterns.
  package func forEachHit(in text: [UInt8], _ body: (_ pattern: Int, _ range: Range<Int>) -> Void) {
    let text = text.span
    for start in text.indices where text[start] & 0xC0 != 0x80 {
      forEachMatch(at: start, in: text) { body($0, start..<$1) }
    }
  }

  /// Calls a function with occurrences from left to right, the longest at each place, without overlaps.
  ///
  /// - Complexity: As ``forEachHit(in:_:)``.
  package func forEachLongestHit(in text: [UInt8], _ body: (_ pattern: Int, _ range: Range<Int>) -> Void) {
    let text = text.span
    var start = 0
    while start < text.count {
      var longest = -1
      var end = start
      if text[start] & 0xC0 != 0x80 {
        forEachMatch(at: start, in: text) {
          longest = $0
          end = $1
        }
      }
      if longest >= 0 {
        body(longest, start..<end)
        start = end
      } else {
        start += 1
      }
    }
  }

  /// The pattern that equals a key.
  package func pattern(equalTo key: [UInt8]) -> Int? {
    guard !key.isEmpty else { return nil }
    var result: Int?
    forEachMatch(at: 0, in: key.span) { if $1 == key.count { result = $0 } }
    return result
  }

  /// Walks from the root over every lead byte of three, and notes the states.
  private static func statesAfterWideCharacters(_ nodes: [Node]) -> [Int32] {
    var states = [Int32](repeating: 0, count: 1 << 16)
    func children(_ state: Int, _ range: ClosedRange<UInt8>, _ body: (_ child: Int, _ byte: Int) -> Void) {
      guard !nodes.isEmpty, nodes[state].base >= 0 else { return }
      for byte in range {
        let child = Int(nodes[state].base) + Int(byte)
        if child < nodes.count, Int(nodes[child].parent) == state { body(child, Int(byte)) }
      }
    }
    children(0, 0xE0...0xEF) { one, lead in
      children(one, 0x80...0xBF) { two, second in
        children(two, 0x80...0xBF) { three, third in
          states[(lead & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F] = Int32(three)
        }
      }
    }
    return states
  }

  /// Notes with which two bytes patterns begin; a pattern of one byte begins with it and any other.
  private static func beginnings(of patterns: SortedPatterns) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    for (start, end) in zip(patterns.offsets, patterns.offsets.dropFirst()) {
      let first = Int(patterns.bytes[Int(start)]) << 2
      if end - start == 1 {
        for word in first..<first + 4 { bits[word] = ~0 }
      } else {
        let second = patterns.bytes[Int(start) + 1]
        bits[first | Int(second) >> 6] |= 1 << UInt64(second & 63)
      }
    }
    return bits
  }

  /// Stops the program where a promise of the structure is broken; for tests.
  package func checkInvariants() {
    for (index, node) in nodes.enumerated() where index > 0 && node.parent >= 0 {
      let parent = nodes[Int(node.parent)]
      precondition(parent.parent >= 0 || node.parent == 0, "a child of a free place")
      precondition(parent.base >= 0 && index - Int(parent.base) < 256, "a child out of its parent's reach")
      guard node.base < 0 else { continue }
      precondition(node.pattern >= 0, "a leaf without a pattern")
      let tail = offsets[Int(node.pattern)]...offsets[Int(node.pattern) + 1]
      precondition(tail.contains(~node.base), "a tail outside its pattern")
    }
  }
}
