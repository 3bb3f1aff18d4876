/// Values for which TBX-Basic has no data category, in a note of their own, which every tool keeps as it is:
/// `duizhao: status=candidate; score=0.62; occurrences=4; documents=3`.
///
/// - At the concept: the review status where it is not approved, what mining counted, when it was entered and
///   changed where that is more than a day, and the order of terms and definitions where it is not the file's.
/// - At the term: `status=forbidden` (to TBX deprecated), `case=sensitive`, `partOfSpeech=properNoun` (a noun to the
///   edition of 2019) and occurrences.
/// - Beside a context: the number, side, range (UTF-8), kind and line of the evidence that it is; beside a
///   definition: its language, where tags have no place for it. In *martif*, whose groups hold no notes, as a second
///   source.
/// - In the header: that white space counts.
///
/// A text of the user's that begins like this gets the prefix once more.
struct TBXMarker: Hashable {
  /// What can be told.
  enum Key: String, CaseIterable {
    case status, score, occurrences, documents, created, modified, terms, definitions
    case caseRule = "case"
    case partOfSpeech, evidence, kind, line, source, target, language, space
  }

  private var values: [Key: String] = [:]

  init() {}

  /// Reads a text; nil where it is none of ours, or says what has no place there.
  init?(_ text: String, _ keys: Set<Key>) {
    guard text.hasPrefix(Self.prefix + " ") else { return nil }
    for part in text.dropFirst(Self.prefix.count).split(separator: ";", omittingEmptySubsequences: false) {
      let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let key = Key(rawValue: String(pair[0])), keys.contains(key), values[key] == nil
      else { return nil }
      values[key] = String(pair[1]).replacing("%3B", with: ";").replacing("%25", with: "%")
    }
  }

  subscript(key: Key) -> String? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// What stands in the file; nil where there is nothing to tell.
  var text: String? {
    guard !values.isEmpty else { return nil }
    let parts = Key.allCases.compactMap { key in
      values[key].map { "\(key.rawValue)=\($0.replacingScalars(["%": "%25", ";": "%3B"]))" }
    }
    return "\(Self.prefix) \(parts.joined(separator: "; "))"
  }

  private static let prefix = "duizhao:"

  /// A text of the user's where a marker may stand.
  static func quoted(_ text: String) -> String { text.hasPrefix(prefix) ? prefix + text : text }

  /// What the user wrote.
  static func unquoted(_ text: String) -> String {
    text.hasPrefix(prefix + prefix) ? String(text.dropFirst(prefix.count)) : text
  }
}

extension TBXMarker {
  /// A whole number, which is not negative.
  func count(_ key: Key) -> Int? { values[key].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }

  /// A range, written `6-18`.
  func range(_ key: Key) -> Range<Int>? {
    let bounds = (values[key] ?? "").split(separator: "-").map { Int($0) }
    guard bounds.count == 2, let lower = bounds[0], let upper = bounds[1], lower <= upper else { return nil }
    return lower..<upper
  }

  /// Things in the order that they had before they were written in another; as they are where that does not fit.
  func reordered<Element>(_ all: [Element], _ key: Key) -> [Element] {
    let places = (values[key] ?? "").split(separator: ",").map { Int($0) ?? -1 }
    guard places.count == all.count, places.sorted() == Array(all.indices) else { return all }
    return zip(places, all).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Notes in which order things are written, where it is not their own.
  mutating func setOrder(_ key: Key, _ places: [Int]) {
    if places != places.sorted() { values[key] = places.map(String.init).joined(separator: ",") }
  }
}
