import DuizhaoModel

/// Reads the dates of an article's history.
///
///     <date date-type="rev-recd"><day>5</day><month>05</month><year>2025</year></date>   →   revised 2025-05-05
struct JATSDates {
  /// The dates by language; one that is no text belongs to both.
  private(set) var dates: [Language: [JATSVersion.Date]] = [:]

  /// Dates as numbers: for a language that has none in words.
  private var numbers: [JATSVersion.Date] = []

  /// The publication dates with how much each says.
  private var publications: [(rank: Int, element: PlacedElement, language: JATSLanguage)] = []

  /// Reads what is in a history, or a date of publication.
  mutating func read(_ element: PlacedElement, _ language: JATSLanguage) {
    let language = language.inside(element)
    switch element.name {
    case "history", "pub-history", "event":
      for child in element.elements { read(child, language) }
    case "date":
      guard let event = Self.event(element["date-type"] ?? "") else { return }
      add(element, as: event, language)
    case "pub-date":
      let type = [element["pub-type"], element["date-type"], element["publication-format"]].compactMap { $0 }
      let order = [["epub"], ["pub", "electronic"], ["pub"], ["ppub"], []]
      let rank = order.firstIndex { $0.allSatisfy(type.contains) } ?? order.count
      publications.append((rank, element, language))
    default: break
    }
  }

  /// Takes the date of publication that says most: on line, else in print, else the first.
  mutating func finish() {
    for (_, element, language) in publications.enumerated().sorted(by: {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }).map(\.element) {
      add(element, as: .published, language)
    }
    for version in Language.allCases {
      for date in numbers { add(date, to: version) }
      let order = HistoryDate.Event.allCases
      dates[version]?.sort { one, other in
        (order.firstIndex(of: one.event) ?? 0) < (order.firstIndex(of: other.event) ?? 0)
      }
    }
  }

  private static func event(_ type: String) -> HistoryDate.Event? {
    switch type.lowercased() {
    case "received", "submitted": .received
    case "rev-recd", "rev-rec", "revised", "revision-received", "revised-received": .revised
    case "accepted": .accepted
    case "pub", "published", "epub", "online": .published
    default: nil
    }
  }

  private mutating func add(_ element: PlacedElement, as event: HistoryDate.Event, _ language: JATSLanguage) {
    let said = element.elements("string-date").map { ($0, JATSInline.text(of: $0)) }
    for (string, text) in said {
      let own = language.inside(string)
      let isNumeric = ScriptCount(text.string).language == nil
      for version in Language.allCases {
        let isMeant = isNumeric ? own.language ?? version == version : Self.language(of: text, own) == version
        if isMeant { add(JATSVersion.Date(event: event, text: text), to: version) }
      }
    }
    guard let number = Self.number(of: element) else { return }
    numbers.append(JATSVersion.Date(event: event, text: PlacedText(number, at: element.place)))
  }

  private mutating func add(_ date: JATSVersion.Date, to version: Language) {
    guard !date.text.isEmpty, dates[version]?.contains(where: { $0.event == date.event }) != true else {
      return
    }
    dates[version, default: []].append(date)
  }

  private static func language(of text: PlacedText, _ language: JATSLanguage) -> Language? {
    let script = ScriptCount(text.string)
    return script.hasHan ? .chinese : language.isOwn ? language.language : script.language
  }

  /// The date as 2025-05-05, or 2025-05 where no day is known; nil for a year alone, which no date of a history is.
  private static func number(of date: PlacedElement) -> String? {
    func number(_ name: String) -> Int? {
      guard let text = date.first(name)?.string else { return nil }
      if let number = Int(text) { return number }
      let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      return months.firstIndex(of: String(text.lowercased().prefix(3))).map { $0 + 1 }
    }
    if let year = number("year"), let month = number("month") {
      return ([year, month] + [number("day")].compactMap { $0 }).map { $0 < 10 ? "0\($0)" : "\($0)" }
        .joined(separator: "-")
    }
    guard let iso = date["iso-8601-date"] else { return nil }
    let parts = iso.split { $0 == "T" || $0 == " " }.first.map { $0.split(separator: "-") } ?? []
    guard parts.count >= 2, parts.allSatisfy({ Int($0) != nil }) else { return nil }
    return parts.prefix(3).joined(separator: "-")
  }
}
