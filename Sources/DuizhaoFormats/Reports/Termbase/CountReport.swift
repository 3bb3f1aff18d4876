public import DuizhaoModel

/// Counts under headings: what a termbase holds.
public struct CountReport: Sendable {
  /// A heading with its counts.
  public struct Section: Sendable, Hashable {
    /// The heading, for people.
    public var title: Message
    /// Its name in JSON and tables.
    public var key: String
    /// The counts, in their order.
    public var rows: [Row]

    /// Creates a section.
    public init(_ title: Message, key: String, rows: [Row]) {
      self.title = title
      self.key = key
      self.rows = rows
    }
  }

  /// A count.
  public struct Row: Sendable, Hashable {
    /// What is counted, for people.
    public var title: Message
    /// Its name in JSON and tables.
    public var key: String
    /// The count.
    public var count: Int

    /// Creates a row.
    public init(_ title: Message, key: String, count: Int) {
      self.title = title
      self.key = key
      self.count = count
    }
  }

  /// The sections.
  public var sections: [Section]

  /// Creates a report.
  public init(_ sections: [Section]) {
    self.sections = sections
  }

  /// The report as lines, for people.
  public func text(_ language: Language) -> String {
    let rows = sections.flatMap { section in
      section.rows.enumerated().map { index, row in
        [index == 0 ? section.title(language) : "", row.title(language), "\(row.count)"]
      }
    }
    return AlignedTable(rows, rightAligned: [2]).lines().map { $0 + "\n" }.joined()
  }

  /// The report as tab-separated values.
  public var tabSeparated: String {
    TabSeparated.line(["section", "name", "count"])
      + sections.flatMap { section in
        section.rows.map { TabSeparated.line([section.key, $0.key, "\($0.count)"]) }
      }.joined()
  }

  /// The report as JSON: an object of sections, which are objects of counts.
  public var json: String {
    var json = JSONWriter(lineDepth: 1, closing: .onItsOwnLine)
    json.object { json in
      for section in sections {
        json.object(section.key) { json in
          for row in section.rows { json.field(row.key, row.count) }
        }
      }
    }
    return json.text + "\n"
  }
}
