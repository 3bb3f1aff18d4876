public import DuizhaoModel

/// The fixes of an article that can be made together: where two of them touch the same words, the first wins.
///
///     let plan = FixPlan(findings.compactMap(\.fix), inOneFile: true)
///     let text = plan.text(of: .source, from: text)      // "P＜0.05" → "P<0.05"
public struct FixPlan: Sendable, Hashable {
  /// The fixes that are made.
  public private(set) var accepted: [Fix] = []

  /// The fixes that meet others; the next run finds those of them that are still needed.
  public private(set) var postponed: [Fix] = []

  /// The edits of each file in order; those of both sides are the source's where one file holds both.
  private var edits = Sides<[Fix.Edit]>(source: [], target: [])

  private let inOneFile: Bool

  /// Chooses among fixes.
  ///
  /// - Parameters:
  ///   - fixes: The fixes, the most wanted first.
  ///   - inOneFile: Whether both sides stand in one file.
  public init(_ fixes: [Fix], inOneFile: Bool) {
    self.inOneFile = inOneFile
    for fix in fixes {
      if let edits = adding(fix) {
        self.edits = edits
        accepted.append(fix)
      } else {
        postponed.append(fix)
      }
    }
  }

  /// Whether the file of a side is changed.
  public func changes(_ side: Side) -> Bool { !edits[inOneFile ? .source : side].isEmpty }

  /// How many places are changed.
  public var places: Int { edits.source.count + edits.target.count }

  /// Returns the text of a side's file as the fixes leave it; nil where an edit does not lie on its characters, which
  /// then is not the text that was checked.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func text(of side: Side, from text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var position = 0
      for edit in edits[inOneFile ? .source : side] {
        guard position <= edit.range.lowerBound, edit.range.upperBound <= bytes.count else { return nil }
        for bound in [edit.range.lowerBound, edit.range.upperBound] where bound < bytes.count {
          guard bytes[bound] & 0xC0 != 0x80 else { return nil }
        }
        result += bytes[position..<edit.range.lowerBound]
        result += edit.replacement.utf8
        position = edit.range.upperBound
      }
      result += bytes[position...]
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// All edits with those of another fix, in order; nil where it meets them or itself.
  private func adding(_ fix: Fix) -> Sides<[Fix.Edit]>? {
    guard !fix.edits.isEmpty else { return nil }
    var edits = edits
    for edit in fix.edits {
      let side = inOneFile ? .source : edit.side
      let index = Self.index(of: edit.range.lowerBound, in: edits[side])
      if index > 0, Self.meet(edits[side][index - 1].range, edit.range) { return nil }
      if index < edits[side].count, Self.meet(edits[side][index].range, edit.range) { return nil }
      edits[side].insert(edit, at: index)
    }
    return edits
  }

  /// Whether two edits change the same bytes, or insert at the same place.
  private static func meet(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.overlaps(b) || a.lowerBound == b.lowerBound
      || a.isEmpty && b.lowerBound < a.lowerBound && a.lowerBound < b.upperBound
      || b.isEmpty && a.lowerBound < b.lowerBound && b.lowerBound < a.upperBound
  }

  /// The first edit that does not begin before an offset.
  private static func index(of offset: Int, in edits: [Fix.Edit]) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
