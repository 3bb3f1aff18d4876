import DuizhaoModel
import Testing

@testable import DuizhaoText

/// A run of characters as ICU cuts it, the words that are known, and how it is to be cut; cuts are `|`.
struct SegmentationCase: Sendable, CustomTestStringConvertible {
  var icu: String
  var known: [String]
  var words: String
  var testDescription: String { icu }

  static let all = [
    SegmentationCase(icu: "骨质疏松|症", known: ["骨质疏松症", "骨质", "疏松"], words: "骨质疏松症"),
    SegmentationCase(icu: "肠|道|菌|群|失调", known: ["肠道菌群"], words: "肠道菌群|失调"),
    SegmentationCase(icu: "乘|地铁|来", known: ["地铁", "铁"], words: "乘|地铁|来"),
    SegmentationCase(icu: "缺|铁", known: ["铁"], words: "缺|铁"),
    // Nobody knows them: each by itself.
    SegmentationCase(icu: "龘|靐|齉", known: [], words: "龘|靐|齉"),
    SegmentationCase(icu: "龘|𠀀|铁", known: ["铁"], words: "龘|𠀀|铁"),
    // ICU alone knows the word.
    SegmentationCase(icu: "微量|元素", known: ["元素"], words: "微量|元素"),
    // Two known words beat a known one and a rest.
    SegmentationCase(icu: "研究生|命", known: ["研究", "研究生", "生命"], words: "研究|生命"),
    // Both ways are of known words: ICU decides.
    SegmentationCase(icu: "化妆|和|服装", known: ["化妆", "和", "和服", "服装", "装"], words: "化妆|和|服装"),
    SegmentationCase(icu: "化妆|和服|装", known: ["化妆", "和", "和服", "服装", "装"], words: "化妆|和服|装"),
    // A known word against ICU's.
    SegmentationCase(icu: "铁代|谢", known: ["铁", "代谢"], words: "铁|代谢"),
    SegmentationCase(icu: "自|噬", known: ["自噬", "自", "噬"], words: "自噬"),
    SegmentationCase(icu: "", known: ["铁"], words: ""),
  ]
}

/// A sentence and its tokens, divided by `|`.
struct TokenCase: Sendable, CustomTestStringConvertible {
  var text: String
  var tokens: String
  var testDescription: String { text }

  static let all = [
    TokenCase(text: "老年骨质疏松症患者", tokens: "老年|骨质疏松症|患者"),
    TokenCase(text: "在地铁站", tokens: "在|地铁|站"),
    TokenCase(text: "缺铁者", tokens: "缺铁|者"),
    TokenCase(text: "腸道菌群（IL-6）", tokens: "腸道菌群|（|IL-6|）"),
    TokenCase(text: "CD4+细胞，30min后", tokens: "CD4+|细胞|，|30|min|后"),
  ]
}

@Suite("Words of Han runs")
struct HanSegmentationTests {
  /// The boundaries that a text with `|` between its words has.
  private func boundaries(_ marked: String) -> [Int] {
    marked.split(separator: "|").reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
  }

  private func occurrences(_ word: String, in bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.filter { bytes[$0...].starts(with: word.utf8) }.map { $0..<$0 + word.utf8.count }
  }

  private func segmentation(_ marked: String, _ known: [String]) -> (bytes: [UInt8], words: HanSegmentation) {
    let bytes = Array(marked.filter { $0 != "|" }.utf8)
    let segmentation = HanSegmentation(
      bytes: bytes,
      known: known.flatMap { occurrences($0, in: bytes) },
      boundaries: WordBoundaries(boundaries(marked), count: bytes.count)
    )
    return (bytes, segmentation)
  }

  private func text(_ bytes: [UInt8], _ words: [Range<Int>]) -> String {
    words.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
  }

  @Test("known words and ICU's words cover a run", arguments: SegmentationCase.all)
  func table(_ each: SegmentationCase) {
    let (bytes, segmentation) = segmentation(each.icu, each.known)
    #expect(text(bytes, segmentation.words(in: 0..<bytes.count)) == each.words)
  }

  @Test("words end with the run")
  func inside() {
    let (bytes, segmentation) = segmentation("与|地铁|站|地铁", ["地铁", "铁站", "站地"])
    #expect(text(bytes, segmentation.words(in: 3..<12)) == "地铁|站")
    #expect(text(bytes, segmentation.words(in: 3..<6)) == "地")
    #expect(text(bytes, segmentation.words(in: 6..<12)) == "铁站")
  }

  @Test("the words of a random run are the run", arguments: 0..<20)
  func random(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let characters = ["铁", "骨", "质", "𠀀", "龘"]
    func string(_ length: ClosedRange<Int>, marks: Bool) -> String {
      (0..<Int.random(in: length, using: &generator)).map { _ in
        (characters.randomElement(using: &generator) ?? "")
          + (marks && Bool.random(using: &generator) ? "|" : "")
      }.joined()
    }
    let known = (0..<8).map { _ in string(1...3, marks: false) }
    let (bytes, segmentation) = segmentation(string(1...30, marks: true), known)
    let words = segmentation.words(in: 0..<bytes.count)
    #expect(words.first?.lowerBound == 0 && words.last?.upperBound == bytes.count, "seed \(seed)")
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "seed \(seed)")
    #expect(words.allSatisfy { !$0.isEmpty && bytes[$0.lowerBound] & 0xC0 != 0x80 }, "seed \(seed)")
  }

  @Test("boundaries are found in one step")
  func wordBoundaries() {
    let boundaries = WordBoundaries([0, 6, 7, 10], count: 10)
    #expect((0...10).filter { boundaries.contains($0) } == [0, 6, 7, 10])
    #expect((0...10).compactMap { boundaries.end(ofWordAt: $0) } == [6, 7, 10])
    #expect(!WordBoundaries([], count: 3).contains(0))
    #expect(WordBoundaries([0], count: 0).contains(0))
    #expect(WordBoundaries([0], count: 0).end(ofWordAt: 0) == nil)
  }

  private static let vocabulary = Vocabulary(
    Glossary(
      lexicon: ["骨质疏松症", "肠道菌群", "铁", "地铁", "缺铁", "患者", "细胞"].map {
        LexiconEntry(headword: $0, translations: ["x"])
      }
    )
  )

  @Test("tokens of a sentence", arguments: TokenCase.all)
  func tokens(_ each: TokenCase) throws {
    let sentence = try TextAnalyzer(vocabulary: Self.vocabulary).sentence(
      MappedText(each.text),
      language: .chinese
    )
    #expect(sentence.tokens.map { String(each.text.slice($0.range)) }.joined(separator: "|") == each.tokens)
  }

  @Test(
    "a word has the key that it has by itself",
    arguments: [
      "RCTs在腸道菌群中，diseases and Haemorrhages of 3 children", "ＴＧＦ－β1 信號 通路（IL-6）Crohn’s mice, 30min后",
      "  先有空格\u{3000}再有 foci — and sera; TUMOURS", "CD4+T细胞的NF-κB/p65与３．５ｍｇ", "", "-",
    ]
  )
  func keys(_ text: String) throws {
    let analyzer = try TextAnalyzer(vocabulary: Self.vocabulary)
    for language in Language.allCases {
      for token in try analyzer.sentence(MappedText(text), language: language).tokens
      where token.kind != .symbol {
        #expect(token.key == FoldedText(String(text.slice(token.range))).string, "\(text.slice(token.range))")
      }
    }
  }
}
