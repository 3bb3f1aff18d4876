import Testing

@testable import DuizhaoCLI

@Suite("Keys of a review")
struct ReviewKeyTests {
  @Test(
    "bytes become keys",
    arguments: [
      ("a", [Key.character("a")]), ("中文", [.character("中"), .character("文")]),
      ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}[1;5D", [.up, .down, .right, .left]),
      ("\u{1B}[3~\u{1B}[5~\u{1B}[H", [.delete, .pageUp, .home]),
      ("\r\n\u{7F}\u{3}\u{4}", [.enter, .enter, .backspace, .interrupt, .interrupt]), ("\u{1B}", [.escape]),
      ("\u{1B}a", [.escape, .character("a")]), ("\u{1B}[99z", [.unknown]),
      ("\u{15}\u{0B}\u{17}", [.eraseBefore, .eraseAfter, .eraseWord]),
    ]
  )
  func keys(_ text: String, _ expected: [Key]) {
    // All at once, and byte by byte.
    var parser = KeyParser()
    parser.append(text.utf8)
    var keys: [Key] = []
    while let key = parser.next(isFinal: true) { keys.append(key) }
    #expect(keys == expected)
    var slow = KeyParser()
    keys = []
    for byte in text.utf8 {
      slow.append([byte])
      while let key = slow.next(isFinal: false) { keys.append(key) }
    }
    while let key = slow.next(isFinal: true) { keys.append(key) }
    #expect(keys == expected)
  }

  @Test("bytes that are no text hurt nothing")
  func broken() {
    var parser = KeyParser()
    parser.append([0xFF, 0x61, 0xE4, 0xB8])
    #expect(parser.next(isFinal: false) == nil || true)
    var keys: [Key] = []
    while let key = parser.next(isFinal: true) { keys.append(key) }
    #expect(keys.allSatisfy { $0 == .unknown || $0 == .character("a") })
  }

  @Test("a line is edited in place")
  func line() {
    var editor = LineEditor("心力衰竭")
    let keys: [Key] = [
      .left, .left, .backspace, .character("脏"), .end, .character("症"), .home, .delete, .character("心"),
    ]
    for key in keys { _ = editor.press(key) }
    #expect(editor.text == "心脏衰竭症" && editor.cursor == 1)
    for key in [Key.end, .eraseWord] { _ = editor.press(key) }
    #expect(editor.text.isEmpty)
    var words = LineEditor("heart failure ")
    _ = words.press(.eraseWord)
    #expect(words.text == "heart ")
    _ = words.press(.home)
    _ = words.press(.backspace)
    _ = words.press(.eraseAfter)
    #expect(words.text.isEmpty)
    #expect(words.press(.enter) == .done && words.press(.escape) == .cancelled)
  }
}
