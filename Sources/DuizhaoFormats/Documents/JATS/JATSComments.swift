/// The comments to Duizhao that stand between elements, by what they stand before.
///
/// The Markdown has the languages one after the other, a file may mix them: a comment goes with the part that follows it
/// in the file, one that enables rules again with the part before it.
struct JATSComments {
  private let comments: [PlacedRun]

  /// Collects the comments of a document, but for those in running text.
  init(_ root: PlacedElement) {
    var found: [PlacedRun] = []
    Self.collect(root, into: &found)
    comments = found
  }

  private static func collect(_ element: PlacedElement, into found: inout [PlacedRun]) {
    // What is read as running text has its comments where they stand.
    if element.isMixed { return }
    for node in element.nodes {
      switch node {
      case .comment(let comment): if comment.isDirective { found.append(comment) }
      case .element(let child): collect(child, into: &found)
      case .text: break
      }
    }
  }

  /// The comments to be written before the parts of an article, and after them.
  ///
  /// - Parameter offsets: Where the parts begin in the file, in any order.
  /// - Returns: For the offset of each part the comments before and after it; those behind the last part go after it.
  func divided(among offsets: [Int]) -> (before: [Int: [PlacedRun]], after: [Int: [PlacedRun]]) {
    let offsets = offsets.sorted()
    var before: [Int: [PlacedRun]] = [:]
    var after: [Int: [PlacedRun]] = [:]
    for comment in comments {
      let next = offsets.first { $0 > comment.offset }
      let last = offsets.last { $0 < comment.offset }
      if let last, comment.enables || next == nil {
        after[last, default: []].append(comment)
      } else if let next {
        before[next, default: []].append(comment)
      }
    }
    return (before, after)
  }
}

extension PlacedRun {
  /// Whether a comment to Duizhao ends what another began.
  fileprivate var enables: Bool {
    let words = text.dropFirst(4).drop(while: \.isWhitespace).dropFirst("duizhao:".count)
    return words.drop(while: \.isWhitespace).lowercased().hasPrefix("enable")
  }
}
