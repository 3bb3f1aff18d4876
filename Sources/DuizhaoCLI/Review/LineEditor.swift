/// A line of text that is edited in place.
struct LineEditor: Sendable, Hashable {
  /// What a key did.
  enum Outcome {
    case editing, done, cancelled
  }

  /// The characters.
  private(set) var characters: [Character]

  /// The place of the cursor, from 0.
  private(set) var cursor: Int

  /// Begins with a text, the cursor at its end.
  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// The text.
  var text: String { String(characters) }

  /// Takes a key.
  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .enter: return .done
    case .escape, .interrupt, .endOfInput: return .cancelled
    case .character(let character):
      characters.insert(character, at: cursor)
      cursor += 1
    case .backspace: erase(from: cursor - 1, to: cursor)
    case .delete: erase(from: cursor, to: cursor + 1)
    case .eraseBefore: erase(from: 0, to: cursor)
    case .eraseAfter: erase(from: cursor, to: characters.count)
    case .eraseWord:
      let end = characters[..<cursor].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
      let start = characters[..<end].lastIndex(of: " ").map { $0 + 1 } ?? 0
      erase(from: start, to: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .up: cursor = 0
    case .end, .down: cursor = characters.count
    default: break
    }
    return .editing
  }

  private mutating func erase(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, end)
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}
