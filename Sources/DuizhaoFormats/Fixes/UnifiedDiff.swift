/// The difference of two texts as `diff -u` writes it, for reading and for `patch`.
public struct UnifiedDiff: Sendable {
  /// How many unchanged lines stand around each change.
  public var context: Int

  /// Creates the writer.
  public init(context: Int = 3) {
    self.context = max(0, context)
  }

  private enum Step: Hashable {
    case both(Substring)
    case removed(Substring)
    case inserted(Substring)

    var isChange: Bool {
      if case .both = self { false } else { true }
    }
  }

  /// Returns the difference; nothing where the texts are equal, byte for byte.
  ///
  /// - Complexity: O(*n* + *d* · *n*) in the lines and the changed ones among them.
  public func text(from before: String, to after: String, path: String) -> String {
    let steps = Self.steps(from: Self.lines(before), to: Self.lines(after))
    guard steps.contains(where: \.isChange) else { return "" }
    return "--- \(path)\n+++ \(path)\n" + hunks(of: steps).map { hunk($0, of: steps) }.joined()
  }

  /// The lines of a text with their ends.
  private static func lines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end =
        rest.utf8.firstIndex(of: UInt8(ascii: "\n")).map { rest.utf8.index(after: $0) } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  private static func steps(from before: [Substring], to after: [Substring]) -> [Step] {
    // Strings are equal to their other normal forms; bytes are not.
    let difference = after.difference(from: before) { $0.utf8.elementsEqual($1.utf8) }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for case .remove(let offset, _, _) in difference { removed.insert(offset) }
    for case .insert(let offset, _, _) in difference { inserted.insert(offset) }
    var steps: [Step] = []
    var old = 0
    var new = 0
    while old < before.count || new < after.count {
      if removed.contains(old) {
        steps.append(.removed(before[old]))
        old += 1
      } else if inserted.contains(new) {
        steps.append(.inserted(after[new]))
        new += 1
      } else {
        steps.append(.both(before[old]))
        old += 1
        new += 1
      }
    }
    return steps
  }

  /// The ranges of steps that stand together: changes with their context, joined where that meets.
  private func hunks(of steps: [Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in steps.indices where steps[index].isChange {
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func hunk(_ range: Range<Int>, of steps: [Step]) -> String {
    let isOld = { (step: Step) in if case .inserted = step { false } else { true } }
    let isNew = { (step: Step) in if case .removed = step { false } else { true } }
    let old = Self.span(
      after: steps[..<range.lowerBound].count(where: isOld),
      steps[range].count(where: isOld)
    )
    let new = Self.span(
      after: steps[..<range.lowerBound].count(where: isNew),
      steps[range].count(where: isNew)
    )
    return "@@ -\(old) +\(new) @@\n"
      + steps[range].map { step in
        switch step {
        case .both(let line): Self.line(" ", line)
        case .removed(let line): Self.line("-", line)
        case .inserted(let line): Self.line("+", line)
        }
      }.joined()
  }

  /// The place of lines as a header of a hunk has it: one line without its count, no lines by the line before.
  private static func span(after start: Int, _ count: Int) -> String {
    count == 0 ? "\(start),0" : count == 1 ? "\(start + 1)" : "\(start + 1),\(count)"
  }

  private static func line(_ sign: String, _ line: Substring) -> String {
    line.utf8.last == UInt8(ascii: "\n") ? sign + line : "\(sign)\(line)\n\\ No newline at end of file\n"
  }
}
