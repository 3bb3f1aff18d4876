/// The part that holds the comments of a document, and the parts that name it.
struct WordComments {
  /// How many comments were added.
  private(set) var count = 0

  private let date: String?
  private let names: WordNames
  private let mainNames: WordNames
  private let part: String?
  private let existing: EncodedXML?
  private let textStyle: String?
  private let referenceStyle: String?
  private var nextID: Int
  private var added = ""

  /// Begins with the comments that a document has.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - date: When comments are made, in ISO 8601.
  /// - Throws: ``DocumentFailure`` where the part of the comments is not well-formed.
  init(_ document: WordDocument, date: String?) throws(DocumentFailure) {
    self.date = date.map { ISODate.type(of: $0) == "date" ? "\($0)T00:00:00Z" : $0 }
    part = try document.package.related("comments")
    if let part { existing = try document.package.xml(part) } else { existing = nil }
    mainNames = WordNames(of: document.body.outline)
    names = existing.map { WordNames(of: $0.outline) } ?? WordNames(for: mainNames.namespace)
    textStyle = document.styles.identifier(named: "annotation text")
    referenceStyle = document.styles.identifier(named: "annotation reference")
    let main = document.body.outline
    let marks = main.descendants(of: 0, named: ["commentRangeStart", "commentRangeEnd", "commentReference"])
    nextID =
      1
      + max(
        existing.map { Self.lastID(of: $0.outline.children(of: 0), in: $0.outline) } ?? -1,
        // Marks of comments that are not there: a new one must not become theirs.
        Self.lastID(of: marks, in: main)
      )
  }

  /// The largest identifier that some elements have; -1 where none has one that Word takes.
  private static func lastID(of elements: [Int], in outline: XMLOutline) -> Int {
    elements.compactMap { outline.attribute("id", of: $0).flatMap { Int32($0) } }.map(Int.init).max() ?? -1
  }

  /// Adds a comment.
  ///
  /// - Parameter lines: Its paragraphs.
  /// - Returns: Its identifier.
  mutating func add(_ lines: [String]) -> Int {
    let id = nextID
    nextID += 1
    count += 1
    let properties = textStyle.map { names.element("pPr", [:], names.element("pStyle", ["val": $0])) } ?? ""
    let paragraphs = lines.enumerated().map { index, line in
      let mark =
        index == 0 ? names.element("r", [:], referenceStyle(by: names) + names.element("annotationRef")) : ""
      let text = "<\(names.prefix)t xml:space=\"preserve\">\(XMLWriter.escaped(line))</\(names.prefix)t>"
      return names.element("p", [:], properties + mark + names.element("r", [:], text))
    }
    added += names.element(
      "comment",
      ["id": "\(id)", "author": OwnComments.author, "date": date, "initials": OwnComments.initials],
      paragraphs.joined(),
      isOuter: true
    )
    return id
  }

  /// The run of the text that refers to a comment.
  func reference(to id: Int) -> String {
    let content = referenceStyle(by: mainNames) + mainNames.element("commentReference", ["id": "\(id)"])
    return mainNames.element("r", [:], content, isOuter: true)
  }

  private func referenceStyle(by names: WordNames) -> String {
    referenceStyle.map { names.element("rPr", [:], names.element("rStyle", ["val": $0])) } ?? ""
  }

  /// Writes the comments, and where there were none before what names their part.
  ///
  /// - Throws: ``DocumentFailure`` where a part that names others is missing or not well-formed.
  func write(to package: inout WordPackage) throws(DocumentFailure) {
    if let part, let existing {
      var edits = ByteEdits()
      existing.outline.append(added, to: 0, in: &edits)
      package.set(existing.encoded(edits.applied(to: existing.outline.bytes)), of: part)
      return
    }
    let folder = PartRelationship.folder(of: package.main)
    let taken = (0...).lazy.map { "comments\($0 == 0 ? "" : "\($0)").xml" }
    guard let name = taken.first(where: { package.index(of: folder + $0) == nil }) else { return }
    try declare(folder + name, in: &package)
    try refer(to: name, in: &package)
    let root = "<w:comments xmlns:w=\"\(names.namespace)\">\(added)</w:comments>"
    package.set(Array((Self.declaration + root).utf8), of: folder + name)
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Says what the part is (ECMA-376-2, 7.2.3).
  private func declare(_ name: String, in package: inout WordPackage) throws(DocumentFailure) {
    let types = try package.xml("[Content_Types].xml")
    let prefix = types.outline.prefix(of: 0)
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    let start = "<\(prefix.isEmpty ? "" : prefix + ":")Override"
    var edits = ByteEdits()
    types.outline.append("\(start) PartName=\"/\(name)\" ContentType=\"\(type)\"/>", to: 0, in: &edits)
    package.set(types.encoded(edits.applied(to: types.outline.bytes)), of: "[Content_Types].xml")
  }

  /// Refers to the part from the one that holds the text.
  private func refer(to name: String, in package: inout WordPackage) throws(DocumentFailure) {
    let holder = PartRelationship.holder(of: package.main)
    let isStrict = mainNames.namespace.hasPrefix("http://purl.oclc.org/")
    let start =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument" : "http://schemas.openxmlformats.org/officeDocument/2006"
    func reference(_ prefix: String, id: Int) -> String {
      "<\(prefix)Relationship Id=\"rId\(id)\" Type=\"\(start)/relationships/comments\" Target=\"\(name)\"/>"
    }
    guard package.index(of: holder) != nil else {
      let root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      let text = Self.declaration + root + reference("", id: 1) + "</Relationships>"
      return package.set(Array(text.utf8), of: holder)
    }
    let relationships = try package.xml(holder)
    let outline = relationships.outline
    let used = Set(outline.children(of: 0).compactMap { outline.attribute("Id", of: $0)?.lowercased() })
    let id = (1...).first { !used.contains("rid\($0)") } ?? 1
    let prefix = outline.prefix(of: 0)
    var edits = ByteEdits()
    outline.append(reference(prefix.isEmpty ? "" : prefix + ":", id: id), to: 0, in: &edits)
    package.set(relationships.encoded(edits.applied(to: outline.bytes)), of: holder)
  }
}
