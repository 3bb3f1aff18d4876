import Testing

@testable import DuizhaoFormats

/// A Word document for tests: the parts that it needs, with what a test is about in them.
struct WordFixture {
  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
    """
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The parts, in order.
  private(set) var parts: [(name: String, bytes: [UInt8])] = []

  /// A document with some content.
  ///
  /// - Parameters:
  ///   - body: What stands in `w:body`.
  ///   - others: Further parts beside the main one, by the last step of their type (`styles`, `footnotes`).
  init(_ body: String, _ others: [(kind: String, text: String)] = []) {
    let references = others.enumerated().map { index, part in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.office)/\(part.kind)\" Target=\"\(part.kind).xml\"/>"
    }
    self.init(files: [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="xml" ContentType="application/xml"/></Types>
        """
      ),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="\(Self.office)/officeDocument" Target="word/document.xml"/></Relationships>
        """
      ), ("word/document.xml", "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>"),
      (
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(references.joined())</Relationships>
        """
      ),
    ])
    for part in others { set("word/\(part.kind).xml", part.text) }
  }

  /// A document of some files.
  init(files: [(name: String, text: String)]) {
    for file in files { set(file.name, file.text) }
  }

  /// Puts a part in, in the place of the one that has the name.
  mutating func set(_ name: String, _ text: String) { set(name, Array(text.utf8)) }

  /// Puts a part of bytes in.
  mutating func set(_ name: String, _ bytes: [UInt8]) {
    if let index = parts.firstIndex(where: { $0.name == name }) {
      parts[index].bytes = bytes
    } else {
      parts.append((name, bytes))
    }
  }

  /// Takes a part away.
  mutating func remove(_ name: String) { parts.removeAll { $0.name == name } }

  /// The file.
  func bytes() throws -> [UInt8] {
    try #require(ZipWriter.archive(parts.map { ArchivedFile(name: $0.name, bytes: $0.bytes) }))
  }

  /// A part of a file as text.
  static func part(_ name: String, of file: [UInt8]) throws -> String {
    var archive = try #require(ZipReader(file))
    return String(decoding: try #require(try archive.file(name)), as: UTF8.self)
  }

  /// What stands in the body of a file.
  static func body(of file: [UInt8]) throws -> String {
    let text = try part("word/document.xml", of: file)
    let start = try #require(text.firstRange(of: "<w:body>")).upperBound
    let end = try #require(text.firstRange(of: "</w:body>")).lowerBound
    return String(text[start..<end])
  }

  /// Formatting of runs and paragraphs, in short: `p("r(t)")`.
  static func p(_ content: String) -> String { "<w:p>\(content)</w:p>" }

  /// A run of text with properties.
  static func r(_ text: String, _ properties: String = "") -> String {
    let format = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(format)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
}
