/// Keys in the order of their bytes, equal ones together.
struct SortedPatterns {
  /// The distinct keys, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each begins in `bytes`; one entry more than patterns.
  private(set) var offsets: [Int32] = [0]
  /// The indices of the keys in this order, ascending among equal ones.
  private(set) var keys: [Int32] = []
  /// Where the keys of each pattern begin in `keys`; one entry more than patterns.
  private(set) var keyOffsets: [Int32] = [0]

  /// A key: its first eight bytes as a number, which settle most comparisons, and its index.
  private struct Key {
    var prefix: UInt64
    var index: Int32
  }

  /// Sorts keys that lie one after the other, each ending where `ends` says.
  init(bytes all: [UInt8], ends: [Int]) {
    var sorted: [Key] = []
    sorted.reserveCapacity(ends.count)
    var start = 0
    for (index, end) in ends.enumerated() {
      var prefix: UInt64 = 0
      for position in start..<start + 8 {
        prefix = prefix << 8 | (position < end ? UInt64(all[position]) : 0)
      }
      sorted.append(Key(prefix: prefix, index: Int32(index)))
      start = end
    }
    func range(_ key: Int32) -> Range<Int> { (key == 0 ? 0 : ends[Int(key) - 1])..<ends[Int(key)] }
    sorted.sort { a, b in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      let order = Self.compare(range(a.index), range(b.index), in: all)
      return order == 0 ? a.index < b.index : order < 0
    }
    bytes.reserveCapacity(all.count)
    offsets.reserveCapacity(ends.count + 1)
    keys.reserveCapacity(ends.count)
    for (position, key) in sorted.enumerated() {
      let own = range(key.index)
      let isNew =
        position == 0 || sorted[position - 1].prefix != key.prefix
        || Self.compare(range(sorted[position - 1].index), own, in: all) != 0
      if isNew {
        if position > 0 { keyOffsets.append(Int32(position)) }
        bytes.append(contentsOf: all[own])
        offsets.append(Int32(bytes.count))
      }
      keys.append(key.index)
    }
    if !sorted.isEmpty { keyOffsets.append(Int32(sorted.count)) }
  }

  /// Less than, equal to or greater than zero, as the first run of bytes comes before, with or after the second.
  private static func compare(_ a: Range<Int>, _ b: Range<Int>, in bytes: [UInt8]) -> Int {
    let common = min(a.count, b.count)
    for offset in 0..<common {
      let difference = Int(bytes[a.lowerBound + offset]) - Int(bytes[b.lowerBound + offset])
      if difference != 0 { return difference }
    }
    return a.count - b.count
  }
}
