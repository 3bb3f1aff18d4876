import DuizhaoModel

/// The header of a UTX file: lines that begin with `#`, the last of which names the columns.
struct UTXHeader {
  /// The languages.
  let direction: Sides<LanguageTag>

  /// The columns in their order; nil for one that is not known.
  let columns: [UTXColumn?]

  /// Their names as they are written.
  let names: [String]

  /// The line that names them.
  let line: Int

  /// Reads the header of a file.
  ///
  /// - Throws: ``GlossaryImportFailure`` where the file is no UTX of a known version, or tells no two
  ///   languages or columns.
  init(_ file: [UInt8]) throws(GlossaryImportFailure) {
    let text = String(decoding: file[DelimitedText.markWidth(of: file)...], as: UTF8.self)
    // Swift takes CR+LF for one character.
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let header = lines.prefix { $0.hasPrefix("#") }
    guard let first = header.first, first.hasPrefix("#UTX") else {
      throw GlossaryImportFailure(.notThisFormat(found: String(lines.first?.prefix(40) ?? "")), line: 1)
    }
    let properties = header.joined(separator: ";").split(separator: ";").map { String($0).withoutEdgeBlanks }
    try Self.checkVersion(properties[0])
    guard let direction = properties.lazy.compactMap(Self.languages).first else {
      throw GlossaryImportFailure(.missing("source/target", in: "#UTX"), line: 1)
    }
    self.direction = direction
    let isColumns = { (line: Substring) in
      let name = line.dropFirst().prefix { $0 != "\t" && $0 != ":" }.lowercased()
      return line.contains("\t") && ["src", "tgt", "term"].contains(name)
    }
    guard let index = header.lastIndex(where: isColumns) else {
      throw GlossaryImportFailure(.missing("src", in: "#"), line: header.count)
    }
    line = index + 1
    names = header[index].dropFirst().split(separator: "\t", omittingEmptySubsequences: false).map {
      String($0).withoutEdgeBlanks
    }
    columns = names.map { Self.column($0, direction) }
    guard columns.contains(.source), columns.contains(.target) else {
      throw GlossaryImportFailure(.missing(columns.contains(.source) ? "tgt" : "src", in: "#"), line: line)
    }
  }

  private static func checkVersion(_ property: String) throws(GlossaryImportFailure) {
    let version = property.drop { !$0.isNumber }
    guard version.hasPrefix("1") else { throw GlossaryImportFailure(.unknownVersion(property), line: 1) }
  }

  /// The languages that a property tells (`en-US/ja-JP`, `lang: en/ja`).
  private static func languages(_ property: String) -> Sides<LanguageTag>? {
    let value = property.split(separator: ":").last ?? ""
    let parts = value.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0).withoutEdgeBlanks
    }
    guard parts.count == 2, let source = TermTableColumn.language(named: parts[0]),
      let target = TermTableColumn.language(named: parts[1])
    else { return nil }
    return Sides(source: source, target: target)
  }

  /// The column that a name means; UTX 1.20 names languages after the colon (`term:en`, `pos:ja`).
  private static func column(_ name: String, _ direction: Sides<LanguageTag>) -> UTXColumn? {
    let name = name.lowercased()
    if let column = UTXColumn.allCases.first(where: { $0.rawValue.lowercased() == name }) { return column }
    let parts = name.split(separator: ":").map { String($0).withoutEdgeBlanks }
    guard parts.count == 2, let tag = TermTableColumn.language(named: parts[1]) else {
      return name == "pos" ? .sourcePartOfSpeech : nil
    }
    let isSource = tag.primary == direction.source.primary
    guard isSource || tag.primary == direction.target.primary else { return nil }
    switch parts[0] {
    case "term": return isSource ? .source : .target
    case "pos": return isSource ? .sourcePartOfSpeech : .targetPartOfSpeech
    case "comment": return isSource ? .sourceNote : .targetNote
    case "term status": return isSource ? nil : .status
    default: return nil
    }
  }
}
