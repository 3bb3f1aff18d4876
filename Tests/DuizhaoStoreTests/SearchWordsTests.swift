import Testing

@testable import DuizhaoStore

@Suite("The words under which text is found")
struct SearchWordsTests {
  @Test(
    "of a text that is stored; what English is folded to after a slash",
    arguments: [
      ("骨质疏松症", "骨质 质疏 疏松 松症 症"), ("骨質疏鬆", "骨质 质疏 疏松 松"), ("骨", "骨"), ("骨，质", "骨 质"),
      ("Osteoporoses of the hip", "osteoporoses/osteoporos of the hip"), ("tumours", "tumours/tumor"),
      ("RCTs", "rcts/rct"), ("白细胞介素-6（IL-6）", "白细 细胞 胞介 介素 素 6 il 6"), ("IL6", "il 6"), ("TGF-β1", "tgf β 1"),
      ("TGFβ1", "tgf β 1"), ("Ｃ反应蛋白", "c 反应 应蛋 蛋白 白"), ("Sjögren’s", "sjogren s"),
      ("Sjo\u{308}gren", "sjogren"),
      ("Ménière", "meniere"), ("ﬁbrosis", "fibrosis"), ("37.5 ℃", "37 5 c"), ("Ⅱ型", "ii 型"),
      ("ビタミン", "ビタ タミ ミン ン"),
      ("비타민 결핍", "비타민 결핍"), ("ЖЕЛЕЗО", "железо"), ("𠮷田", "𠮷田 田"), ("", ""), (" \n-—。", ""), ("👩‍⚕️", ""),
      ("osteo\u{AD}porosis", "osteoporosis"), ("\u{301}a", "a"), ("葛\u{E0100}根", "葛根 根"),
      ("pH 7.4", "ph 7 4"), ("a_b", "a b"), ("Na⁺", "na"), ("H₂O", "h 2 o"),
    ]
  )
  func stored(text: String, expected: String) throws {
    #expect(try words(text, isQuery: false) == expected)
  }

  @Test(
    "of a query: its last character of Han is no word by itself, for the term may go on",
    arguments: [
      ("骨质疏松", "骨质 质疏 疏松"), ("骨质。", "骨质"), ("骨", "骨"), ("骨质IL", "骨质 质 il"), ("B超", "b 超"),
      ("tumours", "tumours/tumor"),
    ]
  )
  func query(text: String, expected: String) throws {
    #expect(try words(text, isQuery: true) == expected)
  }

  @Test("where a script sets no blanks, ICU finds the words")
  func thai() throws {
    let found = try words("โรคกระดูกพรุน", isQuery: false)
    #expect(found.contains(" ") && found.split(separator: " ").joined() == "โรคกระดูกพรุน")
  }

  @Test("each word knows the bytes that it stands for")
  func ranges() throws {
    let text = "血清IL-6、TGF-β1 and tumours"
    let words = try SearchSegmenter().words(in: text).words
    let parts = words.map { word in
      String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
    }
    #expect(parts == ["血清", "清", "IL", "6", "TGF", "β", "1", "and", "tumours"])
  }

  @Test(
    "queries as FTS5 is asked them",
    arguments: [
      ("疏松", #""疏松" *"#), ("bone mass", #""bone" * AND "mass" *"#), ("tumours", #"("tumours" * OR "tumor")"#),
      ("B-cells", #"("B-cells" * OR "b cell")"#), ("a\"b", #""a b" *"#), ("\u{3000}疏松\t", #""疏松" *"#),
      ("*", nil), ("", nil),
    ]
  )
  func expressions(text: String, expected: String?) throws {
    #expect(try SearchQuery(text, segmenter: SearchSegmenter()).expression == expected)
  }

  @Test(
    "when these keys change, write a migration that makes the keys of all terms again",
    arguments: [
      ("骨質疏鬆症", "骨质疏松症"), ("Osteoporoses", "osteoporos"), ("haemorrhage", "hemorrhage"),
      ("ＴＧＦ-β1 信號通路", "tgf β1信号通路"),
      ("Me\u{301}nie\u{300}re", "ménière"), ("ﬁbrosis", "fibros"), ("RCTs", "rct"), ("-", ""),
    ]
  )
  func keys(text: String, key: String) throws {
    #expect(try Array(TermKey.key(of: text).utf8) == Array(key.utf8))
  }

  private func words(_ text: String, isQuery: Bool) throws -> String {
    let found = try SearchSegmenter().words(in: text, isQuery: isQuery)
    return found.words.map { word in
      let letters = String(decoding: found.letters[word.letters], as: UTF8.self)
      return word.key.map { letters + "/" + String(decoding: $0, as: UTF8.self) } ?? letters
    }
    .joined(separator: " ")
  }
}
