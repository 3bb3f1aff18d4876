import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

struct AlignmentCase: Sendable, CustomTestStringConvertible {
  var name: String
  var source: [String]
  var target: [String]
  /// Links as `0-0 1,2-1`.
  var links: String
  var testDescription: String { name }

  static let all = [
    AlignmentCase(
      name: "one to one",
      source: ["铁加速骨质流失。", "自噬参与骨重建。"],
      target: ["Iron accelerates bone loss.", "Autophagy takes part in bone remodeling."],
      links: "0-0 1-1"
    ),
    AlignmentCase(
      name: "one to two",
      source: ["铁加速骨质流失，自噬参与骨重建。", "共纳入46例患者。"],
      target: [
        "Iron accelerates bone loss.", "Autophagy takes part in bone remodeling.",
        "Forty-six patients were included.",
      ],
      links: "0-0,1 1-2"
    ),
    AlignmentCase(
      name: "an added sentence",
      source: ["铁加速骨质流失。", "自噬参与骨重建。"],
      target: [
        "Iron accelerates bone loss.", "Large hospitals should cooperate further worldwide.",
        "Autophagy takes part in bone remodeling.",
      ],
      links: "0-0 -1 1-2"
    ),
    AlignmentCase(
      name: "a missing sentence",
      source: ["铁加速骨质流失。", "老年患者随访困难较多。", "自噬参与骨重建。"],
      target: ["Iron accelerates bone loss.", "Autophagy takes part in bone remodeling."],
      links: "0-0 1- 2-1"
    ),
    AlignmentCase(name: "nothing on one side", source: ["铁。"], target: [], links: "0-"),
    AlignmentCase(name: "nothing at all", source: [], target: [], links: ""),
    AlignmentCase(
      name: "numbers tie what words do not",
      source: ["甲乙丙丁12.5。", "戊己庚辛37.8。"],
      target: ["Qwerty 12.5 asdf.", "Zxcvb 37.8 yuiop."],
      links: "0-0 1-1"
    ),
  ]
}

/// What ties the second of three sentences to the first or to the second of two, whose words nobody knows.
struct TieCase: Sendable, CustomTestStringConvertible {
  var name: String
  /// What the three source sentences end with.
  var source: [String]
  /// What the two target sentences end with.
  var target: [String]
  /// Which of the two the second source sentence belongs to.
  var second: Int
  var testDescription: String { "\(name) ties to \(second)" }

  /// The case as sentences.
  var sentences: AlignmentCase {
    AlignmentCase(
      name: name,
      source: zip(["甲乙丙丁戊己庚辛", "子丑寅卯辰巳午未", "天地玄黄宇宙洪荒"], source).map { $0 + $1 + "。" },
      target: zip(["Qwerty asdfgh zxcvbn uiop hjklm", "Qazwsx edcrfv tgbyhn ujmik plokm"], target).map {
        $0 + $1 + "."
      },
      links: second == 0 ? "0,1-0 2-1" : "0-0 1,2-1"
    )
  }

  static let all = [
    TieCase(name: "a number", source: ["", "37", ""], target: [" 37", " 98"], second: 0),
    TieCase(name: "a number", source: ["", "37", ""], target: [" 98", " 37"], second: 1),
    TieCase(
      name: "a number in words",
      source: ["", "三十七例", ""],
      target: [" thirty-seven", " fourty-sevens"],
      second: 0
    ),
    TieCase(
      name: "a number in words",
      source: ["", "三十七例", ""],
      target: [" fourty-sevens", " thirty-seven"],
      second: 1
    ),
    TieCase(name: "letters", source: ["", "DNA", ""], target: [" DNA", " VKP"], second: 0),
    TieCase(name: "letters", source: ["", "DNA", ""], target: [" VKP", " DNA"], second: 1),
    TieCase(
      name: "a drug by its sound",
      source: ["", "吉西他滨", ""],
      target: [" gemcitabine", " vulkoropime"],
      second: 0
    ),
    TieCase(
      name: "a drug by its sound",
      source: ["", "吉西他滨", ""],
      target: [" vulkoropime", " gemcitabine"],
      second: 1
    ),
    TieCase(
      name: "a name by its sound",
      source: ["", "晓东", ""],
      target: [" Xiaodong", " Guofenga"],
      second: 0
    ),
    TieCase(
      name: "a name by its sound",
      source: ["", "晓东", ""],
      target: [" Guofenga", " Xiaodong"],
      second: 1
    ),
    TieCase(
      name: "parts of words",
      source: ["", "耳毒性", ""],
      target: [" ototoxicity", " vulkoropime"],
      second: 0
    ),
    TieCase(
      name: "parts of words",
      source: ["", "耳毒性", ""],
      target: [" vulkoropime", " ototoxicity"],
      second: 1
    ),
    TieCase(name: "a bracket that is closed", source: ["（", "）", "，"], target: ["", ""], second: 0),
    TieCase(name: "a bracket that is closed", source: ["，", "（", "）"], target: ["", ""], second: 1),
    TieCase(name: "quotation marks on both sides", source: ["，", "“", "”"], target: ["“", "”"], second: 0),
    TieCase(name: "quotation marks on both sides", source: ["“", "”", "，"], target: ["“", "”"], second: 1),
    TieCase(
      name: "a question mark",
      source: ["", "？", ""],
      target: ["?", "!"],
      second: 0
    ),
    TieCase(name: "a question mark", source: ["", "？", ""], target: ["!", "?"], second: 1),
    TieCase(
      name: "an exclamation mark",
      source: ["", "！", ""],
      target: ["!", "?"],
      second: 0
    ),
    TieCase(name: "an exclamation mark", source: ["", "！", ""], target: ["?", "!"], second: 1),
  ]
}

/// A glossary for tests of the aligner.
let smallVocabulary = Vocabulary(
  Glossary(
    concepts: [
      Concept(
        id: "自噬",
        terms: [
          Term("自噬", language: .chinese, status: .preferred),
          Term("autophagy", language: .english, status: .preferred),
        ],
        field: "test"
      ),
      Concept(
        id: "慢性乙型肝炎",
        terms: [
          Term("慢性乙型肝炎", language: .chinese, status: .preferred),
          Term("chronic hepatitis B", language: .english, status: .preferred),
        ],
        field: "test"
      ),
      Concept(
        id: "骨密度",
        terms: [
          Term("骨密度", language: .chinese, status: .preferred),
          Term("bone mineral density", language: .english, status: .preferred),
          Term("BMD", language: .english, status: .admitted, form: .abbreviation),
        ],
        field: "test"
      ),
    ],
    lexicon: [
      ("铁", "iron"), ("加速", "accelerate"), ("骨质", "bone"), ("流失", "loss"), ("参与", "take part"), ("骨", "bone"),
      ("重建", "remodeling"),
      ("患者", "patient"), ("纳入", "include"), ("老年", "elderly"), ("随访", "follow-up"), ("困难", "difficulty"),
      ("肝炎", "hepatitis"),
      ("慢性", "chronic"), ("乙型", "B"),
    ].map { LexiconEntry(headword: $0.0, translations: [$0.1]) },
    morphemes: [
      Morpheme(source: Morpheme.Form("耳"), targets: [Morpheme.Form("oto-")]),
      Morpheme(source: Morpheme.Form("毒性"), targets: [Morpheme.Form("toxicity")]),
    ],
    names: NameReadings(
      characters: ["吉": ["ji"], "西": ["xi"], "他": ["ta"], "滨": ["bin"], "晓": ["xiao"], "东": ["dong"]],
      transliterating: ["吉", "西", "他", "滨"]
    )
  )
)

@Suite("Aligner")
struct AlignerTests {
  private func links(
    _ each: AlignmentCase,
    options: AlignmentWeights = AlignmentWeights()
  ) throws -> [Link] {
    let analyzer = try TextAnalyzer(vocabulary: smallVocabulary)
    return Aligner(vocabulary: smallVocabulary, options: options).links(
      source: try analyzer.lines(each.source.map { MappedText($0) }, language: .chinese),
      target: try analyzer.lines(each.target.map { MappedText($0) }, language: .english)
    )
  }

  @Test("links", arguments: AlignmentCase.all)
  func table(_ each: AlignmentCase) throws {
    let found = try links(each).map(\.written).joined(separator: " ")
    #expect(found == each.links)
  }

  @Test("what ties a sentence between two", arguments: TieCase.all)
  func ties(_ each: TieCase) throws {
    let found = try links(each.sentences).map(\.written).joined(separator: " ")
    #expect(found == each.sentences.links)
  }

  @Test("the cost of an open bracket is what ties it")
  func openMarks() throws {
    var options = AlignmentWeights()
    options.openMark = 0
    let brackets = TieCase.all.filter { $0.name == "a bracket that is closed" }
    let found = try brackets.map { try links($0.sentences, options: options).map(\.written) }
    #expect(Set(found).count == 1)
  }

  @Test(
    "a sentence is not joined with its near repetition where that costs more than it gains",
    arguments: [(0.0, "0-0,1 1-2"), (-60.0, "0-0 -1 1-2")]
  )
  func repetition(cost: Double, expected: String) throws {
    var options = AlignmentWeights()
    options.repetition = cost
    let each = AlignmentCase(
      name: "",
      source: ["铁加速骨质流失，参与骨重建。", "共纳入46例患者。"],
      target: [
        "Iron accelerates bone loss and takes part in remodeling.",
        "Iron accelerates bone loss, takes part in it.",
        "We included 46 patients.",
      ],
      links: expected
    )
    let found = try links(each, options: options).map(\.written).joined(separator: " ")
    #expect(found == each.links)
  }

  @Test("every sentence is in exactly one link, in order", arguments: 0..<30)
  func cover(seed: Int) throws {
    var generator = SplitMix(state: UInt64(seed))
    let words = ["铁", "自噬", "患者", "12", "骨密度", "。"]
    let other = ["iron", "autophagy", "patient", "12", "density", "."]
    func lines(_ words: [String], separator: String) -> [String] {
      (0..<Int.random(in: 0...70, using: &generator)).map { _ in
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in words.randomElement(using: &generator) ?? ""
        }.joined(separator: separator)
      }
    }
    let each = AlignmentCase(
      name: "",
      source: lines(words, separator: ""),
      target: lines(other, separator: " "),
      links: ""
    )
    let links = try links(each)
    #expect(links.flatMap(\.source) == Array(each.source.indices), "seed \(seed)")
    #expect(links.flatMap(\.target) == Array(each.target.indices), "seed \(seed)")
  }

  @Test(
    "evidence names what ties a link",
    arguments: [
      (
        "铁加速骨质流失。", "Iron accelerates bone loss.",
        ["铁 word Iron", "加速 word accelerates", "流失 word loss", "骨质 word bone"]
      ),
      ("自噬减弱。", "Autophagy weakens.", ["自噬 term Autophagy"]), ("共46例。", "All 46.", ["46 number 46"]),
      ("检测DNA。", "Tested DNA.", ["DNA identical DNA"]),
      ("给予吉西他滨。", "They gave gemcitabine.", ["吉西他滨 sound gemcitabine"]),
      ("甲乙丙丁。", "Qwerty.", []),
    ]
  )
  func evidence(source: String, target: String, expected: [String]) throws {
    let each = AlignmentCase(name: "", source: [source], target: [target], links: "")
    let found = try links(each).flatMap(\.evidence)
    let written = found.map { "\(source.slice($0.source.range)) \($0.kind) \(target.slice($0.target.range))" }
    #expect(written.sorted() == expected.sorted())
    #expect(found.map(\.weight) == found.map(\.weight).sorted(by: >) && found.allSatisfy { $0.weight > 0 })
  }

  @Test("no evidence is gathered where none is asked for")
  func unexplained() throws {
    let analyzer = try TextAnalyzer(vocabulary: smallVocabulary)
    let source = try analyzer.lines([MappedText("铁加速骨质流失。")], language: .chinese)
    let target = try analyzer.lines([MappedText("Iron accelerates bone loss.")], language: .english)
    let aligner = Aligner(vocabulary: smallVocabulary)
    let explained = aligner.links(source: source, target: target)
    let unexplained = aligner.links(source: source, target: target, explaining: false)
    #expect(unexplained.allSatisfy(\.evidence.isEmpty) && explained.allSatisfy { !$0.evidence.isEmpty })
    #expect(unexplained.map(\.score) == explained.map(\.score))
  }

  @Test("sections that both sides label are walls")
  func walls() throws {
    let each = AlignmentCase(
      name: "",
      source: ["目的：甲乙丙丁。", "结果：铁加速骨质流失。", "自噬参与骨重建。"],
      target: [
        "Objective: Iron accelerates bone loss.", "Autophagy takes part in bone remodeling.",
        "Results: Qwerty asdf.",
      ],
      links: ""
    )
    for link in try links(each) where link.source.contains(0) { #expect(!link.target.contains(2)) }
    for link in try links(each) where link.target.contains(2) { #expect(link.source.allSatisfy { $0 > 0 }) }
  }
}

extension Link {
  /// The link as `1,2-1`.
  var written: String {
    source.map(String.init).joined(separator: ",") + "-" + target.map(String.init).joined(separator: ",")
  }
}

struct KeywordCase: Sendable, CustomTestStringConvertible {
  var source: [String]
  var target: [String]
  var links: String
  var testDescription: String { "\(source) \(target)" }

  static let all = [
    KeywordCase(source: ["自噬", "铁"], target: ["iron", "autophagy"], links: "0-1 1-0"),
    KeywordCase(source: ["自噬", "骨密度"], target: ["autophagy", "BMD"], links: "0-0 1-1"),
    KeywordCase(source: ["肝炎", "乙型", "慢性"], target: ["hepatitis B, chronic"], links: "0,1,2-0"),
    KeywordCase(source: ["自噬", "骨密度"], target: ["autophagy", "chronic hepatitis B"], links: "0-0 1- -1"),
    KeywordCase(source: ["自噬", "铁"], target: ["autophagy"], links: "0-0 1-"),
    KeywordCase(source: ["自噬", "甲乙丙"], target: ["autophagy", "qwerty"], links: "0-0 1-1"),
    KeywordCase(source: [], target: ["iron"], links: "-0"),
  ]
}

@Suite("Keyword alignment")
struct KeywordAlignmentTests {
  @Test("links by meaning", arguments: KeywordCase.all)
  func table(_ each: KeywordCase) throws {
    let analyzer = try TextAnalyzer(vocabulary: smallVocabulary)
    let links = Aligner(vocabulary: smallVocabulary).keywordLinks(
      source: try each.source.map { try analyzer.sentence(MappedText($0), language: .chinese) },
      target: try each.target.map { try analyzer.sentence(MappedText($0), language: .english) }
    )
    #expect(links.map(\.written).joined(separator: " ") == each.links)
  }
}

@Suite("Assignment")
struct AssignmentTests {
  @Test("costs as little as the best of all permutations", arguments: 0..<40)
  func optimal(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let size = Int.random(in: 1...6, using: &generator)
    let cost = (0..<size).map { _ in (0..<size).map { _ in Double(Int.random(in: -9...9, using: &generator)) }
    }
    let found = Assignment.minimum(cost)
    #expect(Set(found).count == size)
    #expect(total(found, cost) == permutations(size).map { total($0, cost) }.min(), "seed \(seed)")
  }

  private func total(_ columns: [Int], _ cost: [[Double]]) -> Double {
    columns.enumerated().reduce(0) { $0 + cost[$1.offset][$1.element] }
  }

  private func permutations(_ size: Int) -> [[Int]] {
    size == 0
      ? [[]]
      : permutations(size - 1).flatMap { rest in
        (0...rest.count).map { rest[..<$0] + [size - 1] + rest[$0...] }
      }
  }
}

/// A small random generator whose seed can be printed: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
