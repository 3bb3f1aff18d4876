public import DuizhaoModel
import DuizhaoText

/// A term of an entry as a person names it: by its text, and by its language where two are written alike.
///
///     TermReference("en=DNA")    // the English one of two
///     TermReference("心衰")
public struct TermReference: Sendable, Hashable {
  /// The text.
  public var text: String

  /// The language, where it is told.
  public var language: LanguageTag?

  /// Reads a reference: `TEXT`, or `LANGUAGE=TEXT`.
  public init(_ written: String) {
    if let sign = written.firstIndex(of: "="), let tag = LanguageTag(String(written[..<sign])) {
      language = tag
      text = String(written[written.index(after: sign)...])
    } else {
      language = nil
      text = written
    }
  }

  /// The language of a new term that is named so: the one that is told, or Chinese where there is a Han character.
  public var languageOrGuess: LanguageTag { language ?? (text.containsHan ? .chinese : .english) }
}

extension ConceptEntry {
  /// The place of a term among ``terms``: written so, or else folded to the same.
  ///
  /// - Throws: ``EditRefusal`` where there is none, or one in each of several languages.
  func index(of reference: TermReference) throws(EditRefusal) -> Int {
    let own = terms.indices.filter { index in
      guard let language = reference.language else { return true }
      return terms[index].language == language || terms[index].language.primary == language.text
    }
    var found = own.filter { terms[$0].text == reference.text }
    if found.isEmpty {
      let folded = FoldedText(reference.text).string
      found = own.filter { FoldedText(terms[$0].text).string == folded }
    }
    guard let first = found.first else { throw .noSuchTerm(reference.text) }
    guard found.count == 1 else {
      throw .ambiguousTerm(reference.text, languages: found.map { terms[$0].language })
    }
    return first
  }
}
