/// What a page of HTML shows, block by block, with what its elements and its head say of the blocks.
struct HTMLPage {
  /// Something that the head says of the page: `<meta name="citation_title" content="…">`.
  struct Meta {
    /// The name in lower case.
    var name: String
    var content: String
    /// The language that it names for itself, in lower case.
    var language: String?
    var place: XMLPlace
  }

  /// The blocks, in order.
  var blocks: [HTMLBlock] = []

  /// What elements mark, in the order in which they end.
  var regions: [HTMLRegion] = []

  /// What the head says.
  var metas: [Meta] = []

  /// The text of `<title>`.
  var title = ""

  /// Reads a page.
  ///
  /// - Parameter bytes: The page, as ``HTMLEncoding`` gives it.
  /// - Throws: ``DocumentFailure`` where too many elements are open at a time.
  init(_ bytes: [UInt8]) throws(DocumentFailure) {
    var walker = HTMLWalker(bytes)
    for event in try HTMLEvent.events(of: bytes, maxDepth: Self.maxDepth) { walker.take(event) }
    self = walker.finished
  }

  init() {}

  /// How many elements may be open at a time: browsers flatten what is deeper than 512.
  static let maxDepth = 2_000
}
