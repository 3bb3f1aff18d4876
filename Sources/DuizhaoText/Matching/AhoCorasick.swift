/// An automaton that finds all of many patterns in one pass over bytes.
///
/// Aho and Corasick's automaton (1975) over a double-array trie (Aoe 1989): the child of state *s* by byte *c* is
/// `base[s] + c`, provided that `check` there names *s*. State 0 is the root.
///
///     let automaton = AhoCorasick(["骨质", "骨质疏松", "疏松"].map { Array($0.utf8) })
///     automaton.forEachHit(in: Array("骨质疏松".utf8)) { … }    // 骨质, 骨质疏松, 疏松
package struct AhoCorasick: Sendable {
  private var base: [Int32]
  private var check: [Int32]
  private var failure: [Int32]
  /// The pattern that ends in a state, or -1.
  private var output: [Int32]
  /// The nearest state on the failure path in which a pattern ends, or 0.
  private var outputLink: [Int32]
  private let lengths: [Int32]

  /// Builds the automaton.
  ///
  /// - Parameter patterns: Distinct, non-empty byte strings; hits name them by index.
  /// - Complexity: O(*n* log *n*) in the number of patterns for sorting, then linear in their bytes.
  package init(_ patterns: [[UInt8]]) {
    lengths = patterns.map { Int32($0.count) }
    var builder = TrieBuilder(patterns)
    builder.build()
    base = builder.base
    check = builder.check
    output = builder.output
    failure = [Int32](repeating: 0, count: base.count)
    outputLink = failure
    linkFailures(builder.statesInBreadthFirstOrder)
  }

  /// The number of slots of the double array, free ones included.
  package var slotCount: Int { base.count }

  private func child(of state: Int32, by byte: UInt8) -> Int32? {
    let slot = Int(base[Int(state)]) + Int(byte)
    return slot < check.count && check[slot] == state && slot != 0 ? Int32(slot) : nil
  }

  private mutating func linkFailures(_ states: [(state: Int32, parent: Int32, byte: UInt8)]) {
    for (state, parent, byte) in states where parent != 0 {
      var fallback = failure[Int(parent)]
      while child(of: fallback, by: byte) == nil, fallback != 0 { fallback = failure[Int(fallback)] }
      let target = child(of: fallback, by: byte) ?? 0
      failure[Int(state)] = target
      outputLink[Int(state)] = output[Int(target)] >= 0 ? target : outputLink[Int(target)]
    }
  }

  /// Calls a function with each occurrence of each pattern, in order of its end, the longest first.
  ///
  /// - Complexity: O(*n* + *h*) in the bytes and the hits; independent of the number of patterns.
  package func forEachHit(in text: [UInt8], _ body: (_ pattern: Int, _ range: Range<Int>) -> Void) {
    let base = base.span
    let check = check.span
    let failure = failure.span
    let output = output.span
    let outputLink = outputLink.span
    let text = text.span
    var state = 0
    for index in text.indices {
      let byte = Int(text[index])
      while true {
        let slot = Int(base[state]) + byte
        if slot < check.count, Int(check[slot]) == state, slot != 0 {
          state = slot
          break
        }
        if state == 0 { break }
        state = Int(failure[state])
      }
      var ending = output[state] >= 0 ? state : Int(outputLink[state])
      while ending != 0 {
        let pattern = Int(output[ending])
        body(pattern, index + 1 - Int(lengths[pattern])..<index + 1)
        ending = Int(outputLink[ending])
      }
    }
  }

  /// Stops the program where a promise of the structure is broken; for tests.
  package func checkInvariants() {
    precondition(base.count == check.count && base.count == failure.count && base.count == output.count)
    for state in base.indices where check[state] >= 0 && state != 0 {
      precondition(check[Int(check[state])] >= 0 || check[state] == 0, "a child of a free slot")
      precondition(output[Int(outputLink[state])] >= 0 || outputLink[state] == 0, "a link to no pattern")
    }
  }
}

/// Lays out a trie of sorted patterns in a double array, breadth first.
private struct TrieBuilder {
  var base: [Int32] = []
  var check: [Int32] = []
  var output: [Int32] = []
  var statesInBreadthFirstOrder: [(state: Int32, parent: Int32, byte: UInt8)] = []

  private let patterns: [[UInt8]]
  /// Indices of the patterns in the order of their bytes.
  private let sorted: [Int]
  /// The lowest slot that may be free; slots below it are taken.
  private var firstFree = 1

  init(_ patterns: [[UInt8]]) {
    self.patterns = patterns
    sorted = patterns.indices.sorted { patterns[$0].lexicographicallyPrecedes(patterns[$1]) }
    let size = patterns.reduce(0) { $0 + $1.count }
    base.reserveCapacity(size + 512)
    check.reserveCapacity(size + 512)
    output.reserveCapacity(size + 512)
    grow(to: 257)
    check[0] = 0
  }

  private mutating func grow(to size: Int) {
    guard size > base.count else { return }
    let missing = size - base.count
    base.append(contentsOf: repeatElement(0, count: missing))
    check.append(contentsOf: repeatElement(-1, count: missing))
    output.append(contentsOf: repeatElement(-1, count: missing))
  }

  mutating func build() {
    var level: [(state: Int, patterns: Range<Int>)] = [(0, 0..<sorted.count)]
    var depth = 0
    while !level.isEmpty {
      var next: [(state: Int, patterns: Range<Int>)] = []
      for (state, range) in level { addChildren(of: state, depth: depth, patterns: range, to: &next) }
      level = next
      depth += 1
    }
  }

  private mutating func addChildren(
    of state: Int,
    depth: Int,
    patterns range: Range<Int>,
    to next: inout [(state: Int, patterns: Range<Int>)]
  ) {
    var groups: [(byte: UInt8, patterns: Range<Int>)] = []
    for position in range {
      let pattern = patterns[sorted[position]]
      guard depth < pattern.count else {
        output[state] = Int32(sorted[position])
        continue
      }
      if let last = groups.last, last.byte == pattern[depth] {
        groups[groups.count - 1].patterns = last.patterns.lowerBound..<position + 1
      } else {
        groups.append((pattern[depth], position..<position + 1))
      }
    }
    guard let first = groups.first else { return }
    let offset = freeBase(for: groups, first: Int(first.byte))
    base[state] = Int32(offset)
    for group in groups {
      let slot = offset + Int(group.byte)
      check[slot] = Int32(state)
      statesInBreadthFirstOrder.append((Int32(slot), Int32(state), group.byte))
      next.append((slot, group.patterns))
    }
  }

  /// A base under which the slots of all children are free.
  private mutating func freeBase(for groups: [(byte: UInt8, patterns: Range<Int>)], first: Int) -> Int {
    while firstFree < check.count, check[firstFree] >= 0 { firstFree += 1 }
    var slot = max(firstFree, first + 1)
    var misses = 0
    while true {
      grow(to: slot - first + 257)
      if check[slot] < 0, groups.allSatisfy({ check[slot - first + Int($0.byte)] < 0 }) {
        return slot - first
      }
      slot += 1
      misses += 1
      // A crowded stretch is given up: a few slots lost, no quadratic search.
      if misses == 512 { firstFree = max(firstFree, slot - 256) }
    }
  }
}
