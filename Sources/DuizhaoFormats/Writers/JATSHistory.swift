import DuizhaoModel

/// Writes the dates of an article in JATS: as numbers, and in the words of each language where it has words.
struct JATSHistory {
  private let versions: [ArticleVersion]

  init(_ versions: [ArticleVersion]) { self.versions = versions }

  /// Writes the history, where there is a date.
  func write(to xml: inout XMLWriter) {
    guard versions.contains(where: { !$0.dates.isEmpty }) else { return }
    xml.element("history") { xml in
      for event in HistoryDate.Event.allCases { write(event, to: &xml) }
    }
  }

  private func write(_ event: HistoryDate.Event, to xml: inout XMLWriter) {
    let dates = versions.flatMap { version in
      version.dates.filter { $0.event == event }.map { (language: version.language, text: $0.text.string) }
    }
    // What both write in the same numbers needs no words.
    if dates.count == 2, dates[0].text == dates[1].text, let parts = DateParts(dates[0].text),
      parts.text == dates[0].text
    {
      return write(event, parts, nil, to: &xml)
    }
    for date in dates { write(event, DateParts(date.text), date, to: &xml) }
  }

  private func write(
    _ event: HistoryDate.Event,
    _ parts: DateParts?,
    _ words: (language: Language, text: String)?,
    to xml: inout XMLWriter
  ) {
    xml.element("date", ["date-type": Self.type(event), "iso-8601-date": parts?.text]) { xml in
      if let day = parts?.day { xml.element("day", text: day) }
      if let parts {
        xml.element("month", text: parts.month)
        xml.element("year", text: parts.year)
      }
      // Its model is text and parts of dates: no superscripts.
      if let words { xml.element("string-date", ["xml:lang": words.language.rawValue], text: words.text) }
    }
  }

  private static func type(_ event: HistoryDate.Event) -> String {
    switch event {
    case .received: "received"
    case .revised: "rev-recd"
    case .accepted: "accepted"
    case .published: "pub"
    }
  }
}

/// A date by its numbers.
///
///     DateParts("2025年5月5日")?.text       // 2025-05-05
///     DateParts("May 5th, 2025")?.text    // 2025-05-05
struct DateParts {
  var year: String
  var month: String
  var day: String?

  /// The date as 2025-05-05.
  var text: String { ([year, month] + [day].compactMap { $0 }).joined(separator: "-") }

  /// Reads a date; nil where its order is not plain.
  init?(_ text: String) {
    var numbers: [Int] = []
    var named: Int?
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      for part in word.split(whereSeparator: { "年月日号號".contains($0) }) {
        if let month = months.firstIndex(of: String(part.prefix(3))) {
          named = month + 1
        } else if let number = Int(part.prefix { $0.isASCII && $0.isNumber }) {
          numbers.append(number)
        }
      }
    }
    guard let year = numbers.first(where: { $0 > 999 }), numbers.count <= 3 else { return nil }
    var rest = numbers.filter { $0 != year }
    if named == nil {
      // 05/06/2025 is May to some and June to others.
      guard numbers.first == year, !rest.isEmpty else { return nil }
      named = rest.removeFirst()
    }
    guard let month = named, (1...12).contains(month), rest.count <= 1,
      rest.allSatisfy({ (1...31).contains($0) })
    else { return nil }
    self.year = String(year)
    self.month = month < 10 ? "0\(month)" : "\(month)"
    day = rest.first.map { $0 < 10 ? "0\($0)" : "\($0)" }
  }
}
