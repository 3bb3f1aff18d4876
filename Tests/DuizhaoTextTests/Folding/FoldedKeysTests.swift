import Testing

@testable import DuizhaoText

@Suite("Folded keys")
struct FoldedKeysTests {
  @Test("are the folded forms, one after the other")
  func forms() {
    let forms = ["骨质疏松症", "Haemorrhages", "ＩＬ－６", "gut-microbiota", "IL-6 信号", "a"]
    var keys = FoldedKeys()
    #expect(forms.filter { !keys.append($0) } == [])
    var start = 0
    let found = keys.ends.map { end in
      defer { start = end }
      return String(decoding: keys.bytes[start..<end], as: UTF8.self)
    }
    #expect(found == forms.map { FoldedText($0).string })
    #expect(found == ["骨质疏松症", "hemorrhage", "il 6", "gut microbiota", "il 6信号", "a"])
    #expect(keys.bytes.count == keys.ends.last)
  }

  @Test("leave out what folds to nothing")
  func nothing() {
    var keys = FoldedKeys()
    #expect(["", " ", "-", "\u{3000}"].filter { keys.append($0) } == [])
    #expect(keys.bytes.isEmpty && keys.ends.isEmpty)
    #expect(["铁", "  "].filter { keys.append($0) } == ["铁"])
    #expect(keys.ends == [3])
  }

  @Test("take a form to be in Simplified characters")
  func traditional() {
    var keys = FoldedKeys()
    _ = keys.append("腸")
    #expect(String(decoding: keys.bytes, as: UTF8.self) == "腸")
  }
}
