/// Lays out a trie of patterns in a double array.
///
/// Depth first, so that the states of a pattern lie near one another, in a few lines of the processor's cache.
struct DoubleArrayBuilder {
  private(set) var nodes: [DoubleArrayTrie.Node] = []

  /// Distinct patterns in the order of their bytes.
  private let bytes: [UInt8]
  private let offsets: [Int32]
  /// The lowest place that may be free; those below it are taken.
  private var firstFree = 1

  /// No tail begins before this depth, so that the states after a character of three bytes always exist.
  private static let leastDepthOfTails = 3

  /// A run of patterns that share the bytes up to a state.
  private struct Branch {
    var state: Int
    var depth: Int
    var low: Int
    var high: Int
  }

  init(bytes: [UInt8], offsets: [Int32]) {
    self.bytes = bytes
    self.offsets = offsets
    guard offsets.count > 1 else { return }
    nodes.reserveCapacity(bytes.count / 2 + 512)
    grow(to: 257)
    nodes[0].parent = 0
  }

  private mutating func grow(to size: Int) {
    guard size > nodes.count else { return }
    let free = DoubleArrayTrie.Node(base: 0, parent: -1, pattern: -1)
    nodes.append(contentsOf: repeatElement(free, count: size - nodes.count))
  }

  mutating func build() {
    guard offsets.count > 1 else { return }
    var branches = [Branch(state: 0, depth: 0, low: 0, high: offsets.count - 1)]
    while let branch = branches.popLast() { addChildren(of: branch, to: &branches) }
  }

  private func length(_ pattern: Int) -> Int { Int(offsets[pattern + 1] - offsets[pattern]) }

  private func byte(_ pattern: Int, _ depth: Int) -> UInt8 { bytes[Int(offsets[pattern]) + depth] }

  private mutating func addChildren(of branch: Branch, to branches: inout [Branch]) {
    let depth = branch.depth
    var low = branch.low
    if branch.high - low == 1, depth >= Self.leastDepthOfTails {
      nodes[branch.state].base = ~(offsets[low] + Int32(depth))
      nodes[branch.state].pattern = Int32(low)
      return
    }
    if length(low) == depth {
      nodes[branch.state].pattern = Int32(low)
      low += 1
    }
    guard low < branch.high else { return }
    var groups: [(byte: UInt8, low: Int)] = []
    var position = low
    while position < branch.high {
      let value = byte(position, depth)
      groups.append((value, position))
      position = end(ofRunFrom: position, below: branch.high, value: value, depth: depth)
    }
    let base = freeBase(for: groups)
    nodes[branch.state].base = Int32(base)
    for (index, group) in groups.enumerated() {
      let child = base + Int(group.byte)
      nodes[child].parent = Int32(branch.state)
      let high = index + 1 < groups.count ? groups[index + 1].low : branch.high
      branches.append(Branch(state: child, depth: depth + 1, low: group.low, high: high))
    }
  }

  /// The end of the patterns that have a byte at a depth: by doubling steps, then by halving them.
  private func end(ofRunFrom start: Int, below high: Int, value: UInt8, depth: Int) -> Int {
    var inside = start
    var step = 1
    while inside + step < high, byte(inside + step, depth) == value {
      inside += step
      step *= 2
    }
    while step > 0 {
      if inside + step < high, byte(inside + step, depth) == value { inside += step }
      step /= 2
    }
    return inside + 1
  }

  /// A base under which the places of all children are free.
  private mutating func freeBase(for groups: [(byte: UInt8, low: Int)]) -> Int {
    let first = Int(groups[0].byte)
    while firstFree < nodes.count, nodes[firstFree].parent >= 0 { firstFree += 1 }
    var place = max(firstFree, first + 1)
    var misses = 0
    while true {
      if place - first + 257 > nodes.count {
        grow(to: max(place - first + 257, nodes.count + nodes.count / 2))
      }
      if nodes[place].parent < 0, fits(groups, at: place - first) { return place - first }
      place += 1
      misses += 1
      // A crowded stretch is given up: a few places lost, no quadratic search.
      if misses == 64 { firstFree = max(firstFree, place - 32) }
    }
  }

  private func fits(_ groups: [(byte: UInt8, low: Int)], at base: Int) -> Bool {
    for group in groups where nodes[base + Int(group.byte)].parent >= 0 { return false }
    return true
  }
}
