public import DuizhaoModel

/// Duizhao's own JSON, which holds everything that an entry has: an array of entries, described in
/// `docs/formats/json.md`.
///
///     [{"id": "c1", "terms": [{"text": "骨质疏松症", "language": "zh"}, {"text": "osteoporosis", "language": "en"}]}]
public struct JSONExchange: GlossaryExchange {
  public static let features = FormatFeatures.all

  /// The version of the format, which changes when the meaning of a member does.
  static let version = 1

  public var options: ExchangeOptions

  /// Creates the format; of the options it needs none.
  public init(options: ExchangeOptions = ExchangeOptions()) {
    self.options = options
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var json = JSONWriter(closing: .onItsOwnLine)
    json.array(nil, entries) { json, entry in json.entry(entry) }
    return WrittenGlossary(bytes: Array((json.text + "\n").utf8), entries: entries)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    let value: JSONValue
    do {
      value = try JSONParser.value(of: file)
    } catch {
      throw GlossaryImportFailure(error)
    }
    var reader = JSONEntryReader()
    reader.read(value)
    guard reader.problems.isEmpty else { throw GlossaryImportFailure(reader.problems.inOrderOfLines) }
    return reader.result
  }
}
