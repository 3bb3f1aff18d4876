import DuizhaoModel

/// Finds the dates of an article's history, wherever a label names them.
///
///     收稿日期: 2025年5月5日; 录用日期: 2025年5月27日   →   received 2025年5月5日, accepted 2025年5月27日
struct HistoryDates {
  private typealias Event = HistoryDate.Event
  private let document: DocumentBytes

  private struct Label {
    var event: Event
    var language: Language
    var bytes: [UInt8]
  }

  /// The dates in a range of a document by language, the first of each event only.
  static func dates(in range: Range<Int>, of document: DocumentBytes) -> [Language: [HistoryDate]] {
    let search = HistoryDates(document: document)
    var result: [Language: [HistoryDate]] = [:]
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard mayOpen[Int(document[offset])],
        let (label, date) = search.date(at: offset, limit: range.upperBound)
      else {
        offset += 1
        continue
      }
      if result[label.language]?.contains(where: { $0.event == date.event }) != true {
        result[label.language, default: []].append(date)
      }
      offset += label.bytes.count
    }
    return result
  }

  private func date(at offset: Int, limit: Int) -> (Label, HistoryDate)? {
    let first = document[offset].lowercasedASCII
    if first.isASCIILetter, document[offset - 1].isASCIILetter { return nil }
    guard let label = Self.labels[Int(first)].first(where: { matches($0.bytes, at: offset) }) else {
      return nil
    }
    var end = offset + label.bytes.count
    var lineEnd = end
    while lineEnd < min(limit, end + 160), document[lineEnd] != 0x0A, document[lineEnd] != 0x0D {
      lineEnd += 1
    }
    guard let start = valueStart(after: &end, limit: lineEnd, label.language) else { return nil }
    let text = InlineMarkup.text(of: start..<max(start, lineEnd), in: document)
    guard let length = DateText.length(of: text) else { return nil }
    return (label, HistoryDate(event: label.event, text: text.slice(0..<length)))
  }

  private func matches(_ bytes: [UInt8], at offset: Int) -> Bool {
    for (index, byte) in bytes.enumerated() where document[offset + index].lowercasedASCII != byte {
      return false
    }
    return true
  }

  /// Where the date begins: after brackets, a colon, *date*, *on* or *online*.
  private func valueStart(after offset: inout Int, limit: Int, _ language: Language) -> Int? {
    var position = offset
    while position < limit {
      let (value, width) = document.scalar(at: position)
      if value.isBlank || value == 0x3A || value == 0xFF1A || value == 0x3011 || value == 0x5D
        || value == 0x2A
      {
        position += width
      } else if let word = Self.fillers.first(where: { matches($0, at: position) }) {
        position += word.count
      } else {
        break
      }
    }
    guard position > offset, position < limit else { return nil }
    return position
  }

  private static let fillers: [[UInt8]] = ["日期", "时间", "時間", "date", "online", "on ", "in "].map {
    Array($0.utf8)
  }

  private static let labels: [[Label]] = {
    let rows: [(Event, Language, [String])] = [
      (.received, .chinese, ["收稿", "收到", "投稿日期", "来稿日期"]),
      (.revised, .chinese, ["修回", "修訂日期", "修改日期", "修订日期", "返修", "修改稿日期", "改回日期"]),
      (.accepted, .chinese, ["录用", "錄用", "接受日期", "接收日期", "接受时间", "采用日期"]),
      (
        .published, .chinese,
        ["发布日期", "發布日期", "發表日期", "網路出版", "发布时间", "出版日期", "网络出版", "发表日期", "刊出日期", "网络首发", "在线发表", "在线出版"]
      ),
      (.revised, .english, ["received in revised form", "revision received", "revised", "date revised"]),
      (.received, .english, ["received", "date received", "submitted"]),
      (.accepted, .english, ["accepted", "date accepted", "acceptance date"]),
      (
        .published, .english, ["published", "available online", "publication date", "date published", "epub"]
      ),
    ]
    var table = [[Label]](repeating: [], count: 256)
    for (event, language, words) in rows {
      for word in words {
        let bytes = Array(word.utf8)
        if let first = bytes.first {
          table[Int(first)].append(Label(event: event, language: language, bytes: bytes))
        }
      }
    }
    for index in table.indices { table[index].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()

  private static let mayOpen: [Bool] = (0..<256).map { byte in
    !labels[Int(UInt8(byte).lowercasedASCII)].isEmpty
  }
}

/// The shapes of dates: 2025年5月5日, 2025-05-05, *May 5th, 2025*, *5 May 2025*.
struct DateText {
  /// The length in bytes of the date that a text starts with; nil where it starts with none.
  static func length(of text: MappedText) -> Int? {
    let scalars = PassageScalars(MarkedText(text: text))
    return (numeric(scalars) ?? spelled(scalars)).map { scalars.offsets[$0] }
  }

  /// A year, a month and perhaps a day with signs between them, or day and month before the year.
  private static func numeric(_ scalars: PassageScalars) -> Int? {
    var index = 0
    var numbers: [Int] = []
    var end = 0
    while index < scalars.count, numbers.count < 3 {
      let start = index
      while index < scalars.count, scalars[index].isDigit { index += 1 }
      guard (1...4).contains(index - start), !scalars[index].isLatin else { break }
      numbers.append(index - start)
      end = index
      let next = scalars.skipBlanks(from: index)
      guard isSign(scalars[next]), numbers.count < 3 || isHanUnit(scalars[next]) else { break }
      if isHanUnit(scalars[next]) { end = next + 1 }
      index = scalars.skipBlanks(from: next + 1)
    }
    guard numbers.count >= 2, numbers.filter({ $0 == 4 }).count == 1 else { return nil }
    guard numbers[0] == 4 || numbers.count == 3 && numbers[2] == 4 else { return nil }
    return end
  }

  private static func isSign(_ value: UInt32) -> Bool {
    isHanUnit(value) || value == 0x2D || value == 0x2E || value == 0x2F || value == 0xFF0D || value == 0x2013
      || value == 0x2014 || value == 0xFF0E || value == 0x2010 || value == 0x2011 || value == 0x2212
  }

  /// Whether a scalar is 年, 月, 日 or 号.
  private static func isHanUnit(_ value: UInt32) -> Bool {
    value == 0x5E74 || value == 0x6708 || value == 0x65E5 || value == 0x53F7
  }

  /// The name of a month and a year of four digits, perhaps with a day, before or after the month.
  private static func spelled(_ scalars: PassageScalars) -> Int? {
    var index = 0
    var hasMonth = false
    var hasDay = false
    while index < scalars.count {
      let start = index
      if scalars[index].isLatin {
        while index < scalars.count, scalars[index].isLatin { index += 1 }
        let word = scalars.string(start..<index).lowercased()
        if word == "the" || word == "of" { continue }
        guard !hasMonth, word.count >= 3, months.contains(String(word.prefix(3))) else { return nil }
        hasMonth = true
      } else if scalars[index].isDigit {
        while index < scalars.count, scalars[index].isDigit { index += 1 }
        if index - start == 4 { return hasMonth ? index : nil }
        guard index - start <= 2, !hasDay else { return nil }
        hasDay = true
        if ordinals.contains(scalars.string(index..<min(index + 2, scalars.count)).lowercased()) {
          index += 2
        }
      } else if scalars[index].isBlank || [0x2C, 0x2E, 0x2D, 0xFF0C, 0x2F].contains(scalars[index]) {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
}
