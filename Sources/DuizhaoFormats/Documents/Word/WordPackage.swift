/// The parts of a Word document (ECMA-376-2).
struct WordPackage {
  /// The most bytes that a part that is read may have.
  static let largestPart = 32 << 20

  /// The parts that were unpacked, in the order of the archive.
  private(set) var files: [ArchivedFile]

  /// The name of the part that holds the text.
  private(set) var main = ""

  /// Unpacks a document.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - isWhole: Whether pictures and what else is no XML is unpacked as well.
  /// - Throws: ``DocumentFailure`` where it is damaged, too large, or says of no part that it holds the text.
  init(_ bytes: [UInt8], isWhole: Bool = false) throws(DocumentFailure) {
    guard var archive = ZipReader(bytes) else { throw DocumentFailure(.damagedArchive) }
    do {
      files = try archive.files { isWhole || $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
    } catch {
      throw DocumentFailure(error == .tooLarge ? .tooLarge(limit: archive.limit) : .damagedArchive)
    }
    let references = try relationships(of: "")
    guard let document = references.first(where: { $0.type.hasSuffix("/officeDocument") }) else {
      throw DocumentFailure(.missingPart("officeDocument"), part: PartRelationship.holder(of: ""))
    }
    main = document.part
  }

  /// Whether the document is signed.
  var isSigned: Bool { files.contains { $0.name.lowercased().hasPrefix("_xmlsignatures/") } }

  /// The number of a part among ``files``; names of parts are the same in any case (ECMA-376-2, 6.3.5).
  func index(of name: String) -> Int? {
    let name = name.lowercased()
    return files.firstIndex { $0.name.lowercased() == name }
  }

  /// A part as XML.
  ///
  /// - Throws: ``DocumentFailure`` where it is missing, larger than ``largestPart`` or not well-formed.
  func xml(_ name: String) throws(DocumentFailure) -> EncodedXML {
    guard let index = index(of: name) else { throw DocumentFailure(.missingPart(name)) }
    guard files[index].bytes.count <= Self.largestPart else {
      throw DocumentFailure(.tooLarge(limit: Self.largestPart), part: name)
    }
    return try EncodedXML(files[index].bytes, part: name)
  }

  /// What a part refers to; the empty name stands for the package.
  ///
  /// - Throws: ``DocumentFailure`` where the part that holds the references is not well-formed, or that of the
  ///   package is missing.
  func relationships(of part: String) throws(DocumentFailure) -> [PartRelationship] {
    let name = PartRelationship.holder(of: part)
    guard let index = index(of: name) else {
      if part.isEmpty { throw DocumentFailure(.missingPart(name)) }
      return []
    }
    return PartRelationship.list(try Self.root(files[index].bytes, part: name), of: part)
  }

  /// The name of the part that the main one refers to as being of a kind (`comments`); nil where it has none.
  func related(_ kind: String) throws(DocumentFailure) -> String? {
    try relationships(of: main).first { $0.type.hasSuffix("/" + kind) && index(of: $0.part) != nil }?.part
  }

  /// The date of the last change as the document has it (`2026-03-01T08:00:00Z`); nil where it has none.
  func modified() throws(DocumentFailure) -> String? {
    guard
      let core = try relationships(of: "").first(where: { $0.type.hasSuffix("/core-properties") })?.part,
      let index = index(of: core)
    else { return nil }
    let date = try Self.root(files[index].bytes, part: core).first("modified")?.trimmedText
    return date.flatMap { ISODate.type(of: $0) == "dateTime" ? $0 : nil }
  }

  /// Puts bytes in the place of a part, or behind the last one where there is none of the name.
  mutating func set(_ bytes: [UInt8], of name: String) {
    if let index = index(of: name) {
      files[index].bytes = bytes
    } else {
      files.append(ArchivedFile(name: name, bytes: bytes))
    }
  }

  private static func root(_ bytes: [UInt8], part: String) throws(DocumentFailure) -> XMLElement {
    do throws(XMLFailure) {
      let reader = try XMLReader(bytes)
      guard case .start(let root)? = try reader.next() else {
        throw XMLFailure(line: 1, problem: .malformed("no element"))
      }
      return try reader.rest(of: root)
    } catch {
      throw DocumentFailure(error, part: part)
    }
  }
}
