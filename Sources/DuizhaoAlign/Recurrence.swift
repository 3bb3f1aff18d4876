import DuizhaoModel
import DuizhaoText

/// Expressions that an article uses more than once, and others that differ from one by a character.
///
///     样本合格率 … 样本合格率 … 样品合格率     // the first recurs, the last is near it
struct Recurrence {
  /// Every place of every such expression.
  private(set) var places: [(passage: Int, span: Span)] = []

  private typealias Places = [(passage: Int, span: Span)]

  /// The longest expression, in words.
  private static let longest = 5

  /// Collects the expressions of a side; `names` are known otherwise.
  ///
  /// - Complexity: Near O(*n*) in the words of the side.
  init(_ passages: [[Sentence]], names: [String], isFunctionWord: (String) -> Bool) {
    var found: [String: Places] = [:]
    for (number, passage) in passages.enumerated() {
      for (index, sentence) in passage.enumerated() {
        for run in Self.runs(sentence, isFunctionWord) where run.count > 1 || sentence.language == .chinese {
          Self.collect(run, of: sentence, at: (number, index), into: &found)
        }
      }
    }
    let recurring = found.filter { $0.value.count > 1 && Set($0.value.map(\.passage)).count > 1 }
    var taken = Set(names.map { FoldedText($0).string })
    var beside: [Int: Set<String>] = [:]
    for (text, uses) in recurring {
      for use in uses { beside[use.passage, default: []].insert(text) }
    }
    for (text, uses) in recurring.sorted(by: { $0.key < $1.key }) {
      // What only occurs inside a longer one is no expression of its own; where it stands the longer one does.
      let isPart = (beside[uses[0].passage] ?? []).contains { other in
        other.utf8.count > text.utf8.count && recurring[other]?.count == uses.count && other.contains(text)
      }
      if isPart { continue }
      places += uses
      taken.insert(text)
    }
    for text in Self.near(Array(Set(found.keys).union(taken))) where !taken.contains(text) {
      places += found[text] ?? []
    }
  }

  /// The texts that differ by a character from another of them, sorted.
  ///
  /// - Complexity: Near O(*n*): only what begins or ends alike is compared.
  private static func near(_ texts: [String]) -> [String] {
    var buckets: [String: [String]] = [:]
    for text in texts where text.count >= 4 {
      buckets["^" + text.prefix(2), default: []].append(text)
      buckets["$" + text.suffix(2), default: []].append(text)
    }
    var near: Set<String> = []
    for bucket in buckets.values where bucket.count > 1 {
      let lengths = Dictionary(grouping: bucket.map { (text: $0, form: NearForm($0)) }, by: \.form.count)
      for (length, forms) in lengths {
        let others = (length - 1...length + 1).flatMap { lengths[$0] ?? [] }
        for (_, form) in forms {
          for other in others where form.isNear(other.form) { near.insert(other.text) }
        }
      }
    }
    return near.sorted()
  }

  private static func collect(
    _ run: ArraySlice<Token>,
    of sentence: Sentence,
    at place: (passage: Int, index: Int),
    into found: inout [String: Places]
  ) {
    for start in run.indices {
      for end in start..<min(run.endIndex, start + longest) {
        let range = run[start].range.lowerBound..<run[end].range.upperBound
        let text = FoldedText(String(sentence.text.string.slice(range))).string
        guard text.count > 1, text.utf8.count > 3 else { continue }
        found[text, default: []].append((place.passage, Span(index: place.index, range: range)))
      }
    }
  }

  /// The runs of content words that stand one beside the other.
  private static func runs(_ sentence: Sentence, _ isFunctionWord: (String) -> Bool) -> [ArraySlice<Token>] {
    sentence.tokens.split { token in
      token.kind == .symbol || token.kind == .number || isFunctionWord(token.key)
        || sentence.language == .english && EnglishFunctionWords.contains(token.key)
    }
    .flatMap { run in
      var parts: [ArraySlice<Token>] = []
      var start = run.startIndex
      for index in run.indices.dropFirst()
      where !sentence.areBeside(run[index - 1].range, run[index].range) {
        parts.append(run[start..<index])
        start = index
      }
      return parts + [run[start...]]
    }
  }
}

/// An expression that others may be written like.
private struct NearForm {
  private let characters: [Character]

  /// Whether all characters are ASCII, of which none is ever put for another here.
  private let isPlain: Bool

  /// The number of characters.
  var count: Int { characters.count }

  /// Characters that make opposites or another thing of an expression rather than another form of it.
  private static let contrasts = Set("有无不未非升降高低增减上下前后左右内外大小多少男女新旧早晚好差长短正负阴阳一二三四五六七八九十两")

  init(_ text: String) {
    characters = Array(text)
    isPlain = text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text differs in one character that is put for another, left out or put in; the first or last two
  /// characters are the same.
  func isNear(_ form: NearForm) -> Bool {
    guard !isPlain || !form.isPlain else { return false }
    let other = form.characters
    guard other.count >= 4, characters.count >= 4, abs(other.count - characters.count) <= 1 else {
      return false
    }
    let head = zip(characters, other).prefix { $0 == $1 }.count
    let tail = zip(characters.reversed(), other.reversed()).prefix { $0 == $1 }.count
    guard head >= 2 || tail >= 2, head + tail + 1 >= max(characters.count, other.count) else { return false }
    guard head + tail < max(characters.count, other.count) else { return false }
    let own = characters[min(head, characters.count)..<max(head, characters.count - tail)]
    let others = other[min(head, other.count)..<max(head, other.count - tail)]
    let differing = Array(own) + Array(others)
    // Longer at an edge is a longer expression, not another form.
    let isInside = head > 0 && tail > 0
    return !differing.isEmpty && (isInside || own.count == others.count)
      && differing.allSatisfy { !Self.contrasts.contains($0) && $0.isLetter && !$0.isASCII }
  }
}
