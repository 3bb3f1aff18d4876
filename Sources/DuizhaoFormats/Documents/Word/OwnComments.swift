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
}
