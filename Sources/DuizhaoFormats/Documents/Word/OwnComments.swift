/// The comments that Duizhao has made in a document.
enum OwnComments {
  /// The author of the comments.
  static let author = "Duizhao"

  /// The initials of the author.
  static let initials = "DZ"

  /// Whether a comment is one of Duizhao's.
  static func isOwn(_ comment: Int, in outline: XMLOutline) -> Bool {
    outline.attribute("author", of: comment) == author
      && outline.attribute("initials", of: comment) == initials
  }

  /// Takes the comments out of a document, with their marks and with what Word keeps of them elsewhere; answers of others
  /// stay, as comments of their own.
  ///
  /// - Throws: ``DocumentFailure`` where a part is not well-formed.
  static func remove(from package: inout WordPackage) throws(DocumentFailure) {
    guard let part = try package.related("comments") else { return }
    let comments = try package.xml(part)
    let own = comments.outline.children(of: 0).filter { isOwn($0, in: comments.outline) }
    guard !own.isEmpty else { return }
    var edits = ByteEdits()
    for comment in own { edits.remove(comments.outline.range(of: comment)) }
    package.set(comments.encoded(edits.applied(to: comments.outline.bytes)), of: part)
    let ids = Set(own.compactMap { comments.outline.attribute("id", of: $0) })
    let main = try package.xml(package.main)
    package.set(main.encoded(withoutMarks(of: ids, in: main.outline)), of: package.main)
    let paragraphs = own.flatMap { comments.outline.descendants(of: $0, named: ["p"]) }
    try removeEntries(
      of: Set(paragraphs.compactMap { comments.outline.attribute("paraId", of: $0) }),
      from: &package
    )
  }

  /// A part without the marks of some comments; a run that does no more than refer to one goes with it.
  private static func withoutMarks(of ids: Set<String>, in outline: XMLOutline) -> [UInt8] {
    var edits = ByteEdits()
    let marks: Set = ["commentRangeStart", "commentRangeEnd", "commentReference"]
    func isOwn(_ element: Int) -> Bool { outline.attribute("id", of: element).map(ids.contains) ?? false }
    for run in outline.descendants(of: 0, named: marks.union(["r"])) {
      switch outline.kind(of: run) {
      case .word("commentRangeStart"), .word("commentRangeEnd"):
        if isOwn(run) { edits.remove(outline.range(of: run)) }
      case .word("r"):
        let content = outline.children(of: run).filter { outline.name(of: $0) != "rPr" }
        let own = content.filter { outline.name(of: $0) == "commentReference" && isOwn($0) }
        guard !own.isEmpty else { continue }
        for element in own.count == content.count ? [run] : own { edits.remove(outline.range(of: element)) }
      default: break
      }
    }
    return edits.applied(to: outline.bytes)
  }

  /// Takes what is kept of comments by the identifiers of their paragraphs out of the parts of Word 2012 and later.
  private static func removeEntries(
    of paragraphs: Set<String>,
    from package: inout WordPackage
  ) throws(DocumentFailure) {
    guard !paragraphs.isEmpty else { return }
    var durable: Set<String> = []
    for kind in ["commentsExtended", "commentsIds", "commentsExtensible"] {
      guard let part = try package.related(kind) else { continue }
      let xml = try package.xml(part)
      var edits = ByteEdits()
      for entry in xml.outline.children(of: 0) {
        func isKnown(_ name: String, in known: Set<String>) -> Bool {
          xml.outline.attribute(name, of: entry).map(known.contains) ?? false
        }
        if isKnown("paraId", in: paragraphs) || isKnown("durableId", in: durable) {
          if let id = xml.outline.attribute("durableId", of: entry) { durable.insert(id) }
          edits.remove(xml.outline.range(of: entry))
        } else if isKnown("paraIdParent", in: paragraphs),
          let attribute = xml.outline.map.attributeRange(of: "paraIdParent", in: xml.outline[entry])
        {
          edits.remove(attribute)
        }
      }
      guard !edits.isEmpty else { continue }
      package.set(xml.encoded(edits.applied(to: xml.outline.bytes)), of: part)
    }
  }
}
