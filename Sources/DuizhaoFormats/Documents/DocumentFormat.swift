/// The formats in which articles and bitext come.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// Markdown and plain text.
  case text
  /// Word (Office Open XML).
  case docx
  /// JATS, and NLM's tag sets before it.
  case jats
  /// HTML.
  case html
  /// PDF.
  case pdf
  /// Translation memory exchange.
  case tmx
  /// XLIFF 1.2 and 2.x, and what CAT tools make of it.
  case xliff
  /// Comma- or tab-separated columns.
  case table
  /// Excel.
  case xlsx

  /// Whether it holds segments that are paired already.
  public var isBitext: Bool {
    switch self {
    case .tmx, .xliff, .table, .xlsx: true
    case .text, .docx, .jats, .html, .pdf: false
    }
  }

  /// The endings that names of files in the format have.
  public var endings: [String] {
    switch self {
    case .text: ["md", "markdown", "txt", "text"]
    case .docx: ["docx", "docm"]
    case .jats: ["xml", "nxml"]
    case .html: ["html", "htm", "xhtml"]
    case .pdf: ["pdf"]
    case .tmx: ["tmx"]
    case .xliff: ["xlf", "xliff", "sdlxliff", "mxliff", "mqxliff"]
    case .table: ["csv", "tsv", "tab"]
    case .xlsx: ["xlsx", "xlsm"]
    }
  }

  /// The format of a file: what its content shows, and where that shows nothing, what its name says.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: Its name, or its path.
  /// - Returns: ``text`` where nothing tells another format.
  /// - Throws: ``DocumentFailure`` where it is a format that is known and not read.
  /// - Complexity: O(1), but for XML up to its root.
  public static func detect(_ bytes: [UInt8], name: String) throws(DocumentFailure) -> DocumentFormat {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let named = allCases.first { $0.endings.contains(ending) && name.contains(".") }
    if bytes.isEmpty, let named, named != .text, named != .table { throw DocumentFailure(.empty) }
    if bytes.prefix(1_024).contains(sequence: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return try ofArchive(bytes, named) }
    if CompoundFile.isOne(bytes) { throw CompoundFile.failure(bytes) }
    if let foreign = ForeignFormat(bytes) { throw DocumentFailure(.foreign(foreign)) }
    let start = bytes.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }.prefix(4_096)
    let head = String(decoding: start, as: UTF8.self).lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return .html }
    if head.hasPrefix("<?xml") || head.hasPrefix("<!doctype") || named?.isMarkup == true {
      let root = root(of: bytes)
      if let found = root.flatMap(ofRoot) { return found }
      if head.contains("<html") { return .html }
      // Anything may be called .xml.
      if named == .jats, let root { throw DocumentFailure(.notThisFormat(found: "root element \(root)")) }
    }
    // A binary format whose signature is missing is damaged or something else.
    if let named, named == .docx || named == .pdf || named == .xlsx {
      let ending = named == .xlsx ? "csv" : "txt"
      throw DocumentFailure(isText(bytes) ? .plainText(ending: ending) : .notThisFormat(found: ""))
    }
    return named ?? .text
  }

  /// Whether bytes hold no control characters but those of text.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4_096).allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
  }

  private var isMarkup: Bool { self == .jats || self == .html || self == .tmx || self == .xliff }

  /// The name of the root; nil for what is no XML up to there.
  private static func root(of bytes: [UInt8]) -> String? {
    guard let reader = try? XMLReader(XMLReader.relabelled(bytes)) else { return nil }
    return try? reader.root().name
  }

  private static func ofRoot(_ name: String) -> DocumentFormat? {
    switch name.lowercased() {
    case "article", "articles", "front", "front-stub": .jats
    case "tmx": .tmx
    case "xliff": .xliff
    case "html": .html
    default: nil
    }
  }

  /// Tells archives by the names of their parts, which stand at the beginning and at the end.
  private static func ofArchive(
    _ bytes: [UInt8],
    _ named: DocumentFormat?
  ) throws(DocumentFailure) -> DocumentFormat {
    let parts = [bytes.prefix(1 << 12), bytes.suffix(1 << 16)]
    func has(_ name: String) -> Bool { parts.contains { $0.contains(sequence: Array(name.utf8)) } }
    if has("word/") { return .docx }
    if has("xl/") { return .xlsx }
    if has("mimetypeapplication/vnd.oasis") { throw DocumentFailure(.foreign(.openDocument)) }
    if has("ppt/") { throw DocumentFailure(.foreign(.presentation)) }
    if named == .docx || named == .xlsx, let named { return named }
    throw DocumentFailure(.foreign(.archive))
  }
}

/// A format that is known by its first bytes and is not read.
public enum ForeignFormat: String, Sendable, Hashable, CaseIterable {
  /// Word before 2007, or WPS.
  case oldWord
  /// Excel before 2007, or WPS.
  case oldExcel
  /// Another program that writes compound files: PowerPoint before 2007, Publisher.
  case oldOffice
  /// Rich text.
  case richText
  /// OpenDocument.
  case openDocument
  /// PowerPoint.
  case presentation
  /// CAJ, of CNKI.
  case caj
  /// A picture.
  case picture
  /// A ZIP archive of something else.
  case archive
  /// A compressed file or another archive.
  case compressed

  /// The format that the first bytes show.
  init?(_ bytes: [UInt8]) {
    let signatures: [([UInt8], ForeignFormat)] = [
      (Array("{\\rtf".utf8), .richText),
      (Array("CAJ".utf8) + [0], .caj), (Array("HN".utf8) + [0], .caj), (Array("KDH ".utf8), .caj),
      ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
      ([0x49, 0x49, 0x2A, 0], .picture), ([0x4D, 0x4D, 0, 0x2A], .picture),
      ([0x1F, 0x8B], .compressed), (Array("Rar!".utf8), .compressed),
      ([0x37, 0x7A, 0xBC, 0xAF], .compressed),
      ([0x50, 0x4B, 5, 6], .archive),
    ]
    guard let found = signatures.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    self = found.1
  }
}

extension Collection where Element == UInt8 {
  /// Whether bytes stand in it one after the other.
  func contains(sequence: [UInt8]) -> Bool {
    guard let first = sequence.first else { return true }
    var rest = self[...]
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: sequence) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
