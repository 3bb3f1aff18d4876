import DuizhaoModel
import Testing

@testable import DuizhaoText

/// Tables of readings for tests.
private let tables = NameReadings(
  surnames: [
    "单": ["shan"], "曾": ["zeng"], "吕": ["lv"], "尉迟": ["yuchi"], "尉": ["wei", "yu"], "司马": ["sima"],
    "武": ["wu"],
  ],
  characters: ["乐": ["le", "yue"], "帕": ["pa"], "曾": ["ceng"]],
  transliterating: ["帕"]
)

/// A name, a way to spell it, and whether it is right.
struct SpellingCase: Sendable, CustomTestStringConvertible {
  var name: String
  var spelled: String
  var isRight = true
  var testDescription: String { "\(name) \(isRight ? "is" : "is not") \(spelled)" }

  static let all = [
    SpellingCase(name: "单国强", spelled: "SHAN Guo-qiang"), SpellingCase(name: "单国强", spelled: "Dan Guoqiang"),
    SpellingCase(name: "單國強", spelled: "Guoqiang Shan"), SpellingCase(name: "武晓东", spelled: "Xiaodong Wu"),
    SpellingCase(name: "吕梅", spelled: "LÜ Mei"), SpellingCase(name: "吕梅", spelled: "Mei Lyu"),
    SpellingCase(name: "吕梅", spelled: "LV Mei"), SpellingCase(name: "吕梅", spelled: "Lu Mei"),
    SpellingCase(name: "吕梅", spelled: "Lǚ Méi"), SpellingCase(name: "欧阳修", spelled: "Ouyang Xiu"),
    SpellingCase(name: "曾 敏", spelled: "ZENG Min"), SpellingCase(name: "尉迟恭", spelled: "Yuchi Gong"),
    SpellingCase(name: "尉迟恭", spelled: "Gong YUCHI"), SpellingCase(name: "尉遲敬德", spelled: "Jingde Yuchi"),
    SpellingCase(name: "司马懿", spelled: "SIMA Yi"), SpellingCase(name: "王乐", spelled: "Wang Yue"),
    SpellingCase(name: "王乐", spelled: "Le WANG"), SpellingCase(name: "武晓东", spelled: "Wu Xiaodongl"),
    SpellingCase(name: "陈玉香", spelled: "CEN Yuxiang", isRight: false),
    SpellingCase(name: "武晓东", spelled: "Wu Xiaodan", isRight: false),
    SpellingCase(name: "张伟", spelled: "Zhang", isRight: false),
    SpellingCase(name: "尉迟恭", spelled: "Yuci Gong", isRight: false),
    SpellingCase(name: "吕梅", spelled: "Li Mei", isRight: false),
    // The reading of a surname is given to names too, but not to every character.
    SpellingCase(name: "国单强", spelled: "Guo Shanqiang"),
    SpellingCase(name: "国丹强", spelled: "Guo Shanqiang", isRight: false),
  ]
}

@Suite("Romanization")
struct RomanizationTests {
  private let romanization = Romanization(tables)

  @Test("names are spelled as they are read", arguments: SpellingCase.all)
  func spelling(_ each: SpellingCase) throws {
    let readings = try #require(romanization.readings(of: each.name))
    let letters = Romanization.letters(each.spelled)
    #expect(readings.contains { Romanization.spells(letters, $0) } == each.isRight, "\(readings)")
  }

  @Test(
    "readings, the usual one first",
    arguments: [
      ("单国强", ["shan guo qiang", "dan guo qiang"]),
      ("国单", ["guo dan", "guo shan"]),
      ("王乐", ["wang le", "wang yue"]),
      ("曾敏", ["zeng min", "ceng min"]),
      ("司马懿", ["si ma yi", "sima yi"]),
      ("司马相如", ["si ma xiang ru", "sima xiang ru"]),
      // A name is more than its surname.
      ("尉迟", ["wei chi", "yu chi"]),
      // Four characters without a double surname are no name.
      ("欧阳国强", nil), ("王", nil), ("Wang", nil), ("王a", nil), ("", nil),
    ] as [(String, [String]?)]
  )
  func readings(name: String, expected: [String]?) {
    #expect(romanization.readings(of: name)?.map { $0.joined(separator: " ") } == expected)
  }

  @Test("a character has the reading of the tables, else that of ICU")
  func syllables() {
    #expect(romanization.syllable(of: "乐") == "le")
    #expect(romanization.syllable(of: "骨") == "gu")
    #expect(Romanization(NameReadings(characters: ["骨": ["x"]])).syllable(of: "骨") == "x")
  }

  @Test(
    "a listed syllable is that of names, else that of a surname",
    arguments: [("帕", "pa"), ("曾", "ceng"), ("单", "shan"), ("尉", "wei"), ("骨", nil), ("迟", nil)]
      as [(Character, String?)]
  )
  func listed(character: Character, expected: String?) {
    #expect(romanization.listedSyllable(of: character) == expected)
  }

  @Test("only some characters transliterate")
  func transliterating() {
    #expect(romanization.transliterates("帕") && !romanization.transliterates("乐"))
  }

  @Test(
    "the shape of Hanyu Pinyin",
    arguments: [
      ("xiaodong", true), ("lv", true), ("yuchi", true), ("zhuang", true), ("guoqiang", true), ("an", true),
      ("nve", true), ("ouyangxiu", true), ("er", true),
      ("smith", false), ("parkinson", false), ("xiaodongguoqiang", false), ("beishangguangshen", false),
      ("shanxinanbei", false), ("gemcitabine", false), ("zh", false), ("xiaodongs", false),
      ("vitamin", false),
    ]
  )
  func pinyin(letters: String, expected: Bool) {
    #expect(Romanization.isPinyin(letters) == expected)
  }

  @Test(
    "letters of a name",
    arguments: [
      ("SHAN Guo-qiang", "shanguoqiang"), ("Lǚ Méi", "lvmei"), ("Ōuyáng Xiū", "ouyangxiu"), ("Hé1,2", "he"),
      ("骨", ""),
    ]
  )
  func letters(name: String, expected: String) {
    #expect(Romanization.letters(name) == expected)
  }

  @Test(
    "a byline in Traditional characters need not be in Pinyin",
    arguments: [("單國強", false), ("单国强", true)]
  )
  func traditional(text: String, expected: Bool) {
    #expect(Romanization.isPinyinExpected(in: text) == expected)
  }
}
