extension GlossaryFormat {
  /// The format of a file: what its content shows, and where that shows nothing, what its name says.
  ///
  /// A table is one of `csv`, `tsv` or `omegat` by its name; services' tables look like any other.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: Its name, or its path.
  /// - Returns: nil where it is no format in which glossaries are exchanged, such as a database.
  /// - Complexity: O(*n*) in the bytes for XML, which is copied; O(1) for others.
  public static func detect(_ bytes: [UInt8], name: String) -> GlossaryFormat? {
    let named = GlossaryFormat(ending: name)
    if bytes.starts(with: "SQLite format 3\0".utf8) { return nil }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return isWorkbook(bytes) ? .xlsx : named }
    let beginning = beginning(of: bytes)
    if beginning.hasPrefix("<"), RDFSyntax(of: bytes) == .xml { return ofXML(bytes) ?? named }
    if beginning.hasPrefix("{") || beginning.hasPrefix("["), let format = ofJSON(bytes, named) {
      return format
    }
    if beginning.hasPrefix("#UTX") { return .utx }
    if isTurtle(beginning) { return .skos }
    return isMemoQ(beginning) ? .memoq : named
  }

  /// The first characters of a text, without a byte order mark and white space before them.
  private static func beginning(of bytes: [UInt8]) -> Substring {
    let start = bytes.prefix(1 << 16)
    var text: Substring
    switch (start.first, start.dropFirst().first) {
    case (0xFF, 0xFE), (0xFE, 0xFF):
      let isLittle = start.first == 0xFF
      let units = stride(from: 2, to: start.count - 1, by: 2).map { place in
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      text = Substring(String(decoding: units, as: UTF16.self))
    case (0xEF, 0xBB): text = Substring(String(decoding: start.dropFirst(3), as: UTF8.self))
    default: text = Substring(String(decoding: start, as: UTF8.self))
    }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return text
  }

  /// Whether an archive is a workbook; the names of its parts stand at its end, and mostly at its beginning.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    let name = Array("xl/".utf8)
    return [bytes.prefix(1 << 12), bytes.suffix(1 << 16)].contains { part in
      part.indices.contains { part[$0] == name[0] && part[$0...].starts(with: name) }
    }
  }

  private static func ofXML(_ bytes: [UInt8]) -> GlossaryFormat? {
    guard let reader = try? XMLReader(bytes) else { return nil }
    while let event = try? reader.next() {
      guard case .start(let root) = event else { continue }
      switch root.name {
      case "tbx": return root["style"] == "dct" ? .tbxTags : .tbx
      case "TBX": return .tbx
      case "martif": return .tbx2008
      case "tmx": return .tmx
      case "xliff": return root["version"]?.hasPrefix("1") == true ? .xliff12 : .xliff
      case "mtf": return .multiterm
      case "RDF" where root.namespace == RDFName.rdf: return .skos
      default: return nil
      }
    }
    return nil
  }

  /// Tells JSON-LD from other JSON by the names in its first object, as far as the beginning of the file shows them.
  ///
  /// - Returns: nil where it is neither; a table may begin with a bracket, too.
  private static func ofJSON(_ bytes: [UInt8], _ named: GlossaryFormat?) -> GlossaryFormat? {
    let plain = named == .skosJSON ? named : .json
    var cursor = ByteCursor(Array(bytes.prefix(1 << 16)))
    cursor.skipBlanks()
    if cursor.take("[") { cursor.skipBlanks() }
    if cursor.take("]") { return plain }
    guard cursor.take("{") else { return nil }
    cursor.skipBlanks()
    guard cursor.byte == UInt8(ascii: "\"") || cursor.byte == UInt8(ascii: "}") else { return nil }
    var depth = 1
    while depth > 0, let byte = cursor.byte {
      cursor.advance()
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let isKeyword = cursor.byte == UInt8(ascii: "@")
        while let next = cursor.byte, !cursor.take("\"") {
          cursor.advance(next == UInt8(ascii: "\\") ? 2 : 1)
        }
        cursor.skipBlanks()
        if depth == 1, isKeyword, cursor.byte == UInt8(ascii: ":") { return .skosJSON }
      default: break
      }
    }
    return plain
  }

  /// Whether a text begins with a directive or a statement of Turtle.
  private static func isTurtle(_ beginning: Substring) -> Bool {
    let lines = beginning.split(whereSeparator: \.isNewline).lazy.map { line in
      line.split(whereSeparator: \.isWhitespace)
    }
    guard let words = lines.first(where: { $0.first.map { !$0.hasPrefix("#") } ?? false }) else {
      return false
    }
    switch words[0].lowercased() {
    case "@prefix", "@base": return true
    case "prefix": return words.count > 2 && words[1].hasSuffix(":") && words[2].hasPrefix("<")
    case "base": return words.count > 1 && words[1].hasPrefix("<")
    default:
      let isSubject = words[0].hasPrefix("<") && words[0].hasSuffix(">") || words[0].hasPrefix("_:")
      return isSubject && words.count > 1 && (words[1] == "a" || words[1].hasPrefix("<"))
    }
  }

  /// Whether the first row has the names that memoQ gives to its columns.
  private static func isMemoQ(_ beginning: Substring) -> Bool {
    let row = beginning.prefix { !$0.isNewline }
    let cells = row.split { ",;\t\"".contains($0) }
    let names = cells.filter { $0.hasPrefix("Entry_") || $0.hasPrefix("Term_") }
    return names.count > 1 && names.contains { $0.hasPrefix("Entry_") }
  }
}
