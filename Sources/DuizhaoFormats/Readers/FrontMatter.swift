import DuizhaoModel

/// A document cut into segments, with what readers of its parts ask about them.
struct FrontMatter {
  let document: DocumentBytes
  let segments: [Segment]

  /// What was written about the text and left in it.
  let comments: [Comments.Comment]

  /// The document before anything in it was masked.
  private let original: DocumentBytes

  /// Reads the lines and labels of a text.
  init(_ text: String) {
    var document = DocumentBytes(text)
    original = document
    comments = Comments.find(in: document)
    for comment in comments { document.mask(comment.range) }
    for number in LineNumbers.find(in: document) { document.mask(number) }
    let scanner = SegmentScanner(document: document)
    let lines = LineScanner.lines(of: document)
    var segments = scanner.segments(of: lines).map(Self.doubtful)
    let missing = Self.missingLabels(in: segments)
    if !missing.isEmpty {
      segments = scanner.segments(of: lines, seekingInside: missing).map(Self.doubtful)
    }
    self.segments = segments
    self.document = document
  }

  /// Abstracts and keywords that no label opens.
  private static func missingLabels(in segments: [Segment]) -> Set<LabelKey> {
    var missing: Set<LabelKey> = []
    for language in Language.allCases {
      for kind in [LabelKind.abstract, .keywords] { missing.insert(LabelKey(kind: kind, language: language)) }
    }
    for segment in segments {
      if let label = segment.label { missing.remove(LabelKey(kind: label.kind, language: label.language)) }
    }
    return missing
  }

  /// Takes away a label that is more likely a word of the text.
  private static func doubtful(_ segment: Segment) -> Segment {
    guard let label = segment.label else { return segment }
    let isLabel =
      switch label.kind {
      case .abstract, .keywords: true
      case .title, .authors, .affiliations, .body: label.form == .marked
      case .section: label.form >= .spaced
      case .furniture: label.form == .marked || label.language == .chinese || label.range.count <= 4
      case .note: label.form == .marked || label.language == .chinese || label.range.count >= 16
      }
    var segment = segment
    if !isLabel { segment.label = nil }
    return segment
  }

  /// The text of a segment's bytes without markup.
  func text(_ range: Range<Int>) -> MarkedText { InlineMarkup.marked(range, in: document) }

  /// The lines that a range stands in, as a range.
  func lines(of range: Range<Int>) -> Range<Int> {
    func isBreak(_ offset: Int) -> Bool { document[offset] == 0x0A || document[offset] == 0x0D }
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower > 0, !isBreak(lower - 1) { lower -= 1 }
    while upper < document.count, !isBreak(upper) { upper += 1 }
    return lower..<upper
  }

  /// The document's own bytes in a range, masked or not.
  func original(_ range: Range<Int>) -> String { original.string(range) }

  /// The language that most of a range is in; nil where it holds no letters.
  func language(of range: Range<Int>) -> Language? {
    var han = 0
    var words = 0
    var letters = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, width) = document.scalar(at: offset)
      if value.isHan { han += 1 }
      // A letter alone and a command of LaTeX are no words.
      letters = value == 0x5C ? -1_000 : value.isLatin ? letters + 1 : 0
      if letters == 2 { words += 1 }
      offset += width
    }
    if han == 0, words == 0 { return nil }
    return han >= words ? .chinese : .english
  }

  /// How many Han characters a range holds.
  func hanCount(of range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, width) = document.scalar(at: offset)
      if value.isHan { count += 1 }
      offset += width
    }
    return count
  }

  /// Whether a heading has a number (2.1 方法), as headings of the body have.
  func isNumbered(_ segment: Segment) -> Bool {
    var offset = segment.range.lowerBound
    while document[offset] == 0x2A { offset += 1 }
    let start = offset
    while document[offset].isASCIIDigit || document[offset] == 0x2E { offset += 1 }
    guard offset > start, offset - start <= 5, offset < segment.range.upperBound else { return false }
    let glued = document.scalar(at: offset).value
    if glued.isLatin, document[offset - 1] != 0x2E { return false }
    let next = document.scalar(at: document.skipBlanks(from: offset, to: segment.range.upperBound)).value
    if Self.measures.contains(next), document[offset - 1] != 0x2E { return false }
    return next.isHan || next.isLatin || next == 0x3001 || next == 0xFF0E
  }

  /// What is counted after a number that opens a title: 2型, 3种, 173例.
  private static let measures = Set("型例种项个名周年月天岁组维级期类株家所次代位号市省区位条份".unicodeScalars.map(\.value))

  /// Whether a segment begins the body or stands in it.
  func isBody(_ segment: Segment) -> Bool {
    if segment.label?.kind == .body { return true }
    if segment.heading > 0, isNumbered(segment) { return true }
    if segment.label == nil, segment.range.count < 40, isNumbered(segment), isIntroduction(segment) {
      return true
    }
    return false
  }

  /// Whether a segment is the heading 引言, 前言 or *Introduction*.
  func isIntroduction(_ segment: Segment) -> Bool {
    let key = Furniture.key(of: text(segment.range).text.string).drop { $0.isNumber }
    return ["引言", "前言", "introduction", "序言", "绪论", "緒論", "背景介绍"].contains(String(key))
  }

  /// Whether a segment holds running text: two sentences or more.
  func isProse(_ segment: Segment) -> Bool {
    let range = segment.content
    guard range.count > 240 else { return false }
    var stops = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, width) = document.scalar(at: offset)
      if value == 0x3002 { stops += 2 }
      if value == 0x2E, document[offset + 1] == 0x20, document[offset - 1].isASCIILowercase,
        document[offset + 2].isASCIIUppercase
      {
        stops += 1
      }
      offset += width
    }
    return stops >= 3
  }
}
