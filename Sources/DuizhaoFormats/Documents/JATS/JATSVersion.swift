import DuizhaoModel

/// What the tags of an article say in one language, in the order in which it is written down.
struct JATSVersion {
  /// A line of text with the offset of its element, before which comments to Duizhao are looked for.
  struct Line {
    var text: PlacedText
    var offset: Int
  }

  /// An author with the marks behind the name.
  struct Author {
    var name: PlacedText
    var marks: [PlacedText]
  }

  /// An institution.
  struct Affiliation {
    var mark: PlacedText?
    var text: PlacedText
    var offset: Int
  }

  /// A date.
  struct Date {
    var event: HistoryDate.Event
    var text: PlacedText
  }

  /// The abstract: its headings and paragraphs.
  struct Abstract {
    /// A heading or a paragraph.
    struct Paragraph {
      var text: PlacedText
      var isHeading = false
      var offset: Int
    }

    var place: XMLPlace
    var offset: Int
    var paragraphs: [Paragraph]
  }

  /// The keywords.
  struct Keywords {
    var place: XMLPlace
    var offset: Int
    var items: [PlacedText]
  }

  var title: Line?
  var authors: [Author] = []
  /// The offset of the first contributor.
  var authorsOffset = 0
  var affiliations: [Affiliation] = []
  var notes: [Line] = []
  var dates: [Date] = []
  var abstract: Abstract?
  var keywords: Keywords?

  /// What is wrong with the languages of its parts.
  var faults: [TagFault.Part: TagFault.Kind] = [:]

  /// Whether it has neither abstract nor keywords.
  var isEmpty: Bool { abstract == nil && keywords == nil }

  /// Takes from another what it does not have.
  mutating func complete(with other: JATSVersion) {
    func take<Value>(_ part: TagFault.Part, _ path: WritableKeyPath<JATSVersion, Value?>) {
      guard self[keyPath: path] == nil, other[keyPath: path] != nil else { return }
      self[keyPath: path] = other[keyPath: path]
      faults[part] = other.faults[part]
    }
    take(.title, \.title)
    take(.abstract, \.abstract)
    take(.keywords, \.keywords)
    if authors.isEmpty { (authors, authorsOffset) = (other.authors, other.authorsOffset) }
    if affiliations.isEmpty { affiliations = other.affiliations }
    if notes.isEmpty { notes = other.notes }
    for date in other.dates where !dates.contains(where: { $0.event == date.event }) { dates.append(date) }
  }
}
