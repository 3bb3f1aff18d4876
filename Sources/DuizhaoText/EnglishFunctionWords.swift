/// English words that say little about what a sentence is about.
package enum EnglishFunctionWords {
  private static let words = Set(
    """
    a an the of in on at for and or but by with from as is are was were be been being it its this that these those
    not no so if then than into to does did do have has had will would shall should may might can could i you he she
    we they which who what when where how all any some such one there their his her our your my me him them us also
    both each other through during among between within upon about
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Whether a word, in any case, is one of them.
  package static func contains(_ word: some StringProtocol) -> Bool {
    word.utf8.count <= 7 && words.contains(word.lowercased())
  }
}
