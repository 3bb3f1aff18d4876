/// Something wrong with a row of the glossary.
public struct GlossaryProblem: Sendable, Hashable {
  /// A line of a file.
  public struct Place: Sendable, Hashable, Comparable {
    /// The file, as it is named in its folder.
    public var file: String
    /// The line, from 1.
    public var line: Int

    /// Creates a place.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    public static func < (a: Place, b: Place) -> Bool { (a.file, a.line) < (b.file, b.line) }
  }

  /// The kinds of fault.
  public enum Kind: Sendable, Hashable {
    /// A row with the same preferred source form stands elsewhere.
    case repeatedEntry(elsewhere: Place)
    /// A form stands twice in a row; plurals, case and British spelling are understood without being listed.
    case repeatedForm
    /// A form names another concept too, and no note of either row names the other.
    case sharedForm(with: String, elsewhere: Place)
    /// A form has characters of the wrong script: Han in English, or none in a preferred Chinese form.
    case wrongScript
    /// A Chinese form is written in Traditional characters.
    case traditional
    /// A form has a full-width letter, digit or sign.
    case fullWidth
    /// A form has a parenthesis or another mark that no form has.
    case mark
    /// A form is empty, begins or ends with a space, has two in a row, or has one beside a Han character.
    case space
    /// A preferred form is in British spelling.
    case british(american: String)
    /// The file is named after a subject field that is not listed.
    case unknownField
    /// A form of a morpheme is not lower case, or has hyphens on both sides.
    case morphemeShape
  }

  /// Where it stands.
  public var place: Place

  /// The form.
  public var form: String

  /// What is wrong with it.
  public var kind: Kind

  /// Creates a problem.
  public init(place: Place, form: String, kind: Kind) {
    self.place = place
    self.form = form
    self.kind = kind
  }
}
