import DuizhaoModel

/// Words by which readers tell what a line is about, sought in its text in lower case.
struct Vocabulary: Sendable {
  private let wordsByFirstByte: [[[UInt8]]]

  /// Takes words in lower case; a word of ASCII must start where no letter stands before it.
  init(_ words: [String]) {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for word in words {
      let bytes = Array(word.utf8)
      if let first = bytes.first { table[Int(first)].append(bytes) }
    }
    wordsByFirstByte = table
  }

  /// The offset of the first word of the vocabulary in a text.
  func firstMatch(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      for offset in bytes.indices where hasWord(at: offset, in: bytes) { return offset }
      return nil
    }
  }

  /// How often words of the vocabulary occur in a text.
  func count(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in bytes.indices.count { hasWord(at: $0, in: bytes) } }
  }

  /// Whether a word of the vocabulary occurs in a text.
  func occurs(in text: String) -> Bool { firstMatch(in: text) != nil }

  private func hasWord(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = bytes[offset].lowercasedASCII
    let words = wordsByFirstByte[Int(first)]
    guard !words.isEmpty else { return false }
    if first.isASCIILetter, offset > 0, bytes[offset - 1].isASCIILetter {
      // Glued text: a capital after a small letter begins a word too.
      guard bytes[offset].isASCIIUppercase, bytes[offset - 1].isASCIILowercase else { return false }
    }
    return words.contains { word in
      guard offset + word.count <= bytes.count else { return false }
      for index in word.indices where bytes[offset + index].lowercasedASCII != word[index] { return false }
      return true
    }
  }

  /// Words that name institutions.
  static let institutions = Vocabulary([
    "大学", "医院", "学院", "研究所", "研究院", "中心", "大學", "醫院", "學院", "實驗室", "學系", "醫學", "衛生", "实验室", "公司", "科学院", "学校",
    "保健", "卫生院", "疾病预防", "解放军", "部队", "卫生服务",
    "学会", "协会", "委员会", "疗养院", "病区", "教研室", "血站", "农业部", "科室", "卫生局",
    "universi", "hospital", "department", "dept.", "college", "institut", "school", "laborator", "academy",
    "center",
    "centre", "faculty", "company", "co., ltd", "co.,ltd", "co. ltd", "medical school", "key lab", "ministry",
    "division of", "p.r. china", "p. r. china", "afiliated", "affiliated",
    "province", "china",
  ])

  /// Words that name institutions, of which a title has one at most.
  static let institutionNames = Vocabulary([
    "大学", "医院", "学院", "研究所", "研究院", "实验室", "大學", "醫院", "學院", "實驗室", "科学院", "universi", "hospital",
    "department of", "departmentof",
    "college",
    "institute of", "academy of", "laboratory", "school of",
  ])

  /// Words that open what a journal adds after the keywords.
  static let classifications = Vocabulary(["中图分类号", "中图法分类号", "文献标识码", "文献标志码", "分类号"])

  /// Words that an English affiliation starts with, where a byline runs into it.
  static let institutionOpenings = Vocabulary([
    "department", "school of", "college of", "institute of", "faculty of", "division of", "state key",
    "key lab",
    "the first ", "the second ", "the third ", "center for", "centre for", "hospital of",
  ])
}
