/// Why a document cannot be read.
public struct DocumentFailure: Error, Sendable, Hashable {
  /// The kinds of failure.
  public enum Kind: Sendable, Hashable {
    /// Another format that is known, and not read.
    case foreign(ForeignFormat)
    /// Not what its name says, or not what was expected, with what was found (`root element book`).
    case notThisFormat(found: String)
    /// Text in a file that is named as something else, with the ending that is right.
    case plainText(ending: String)
    /// Nothing.
    case empty
    /// Not well-formed XML, with what the parser says.
    case malformed(String)
    /// A document type with declarations of its own.
    case documentType
    /// An entity that XML itself does not define, by its name.
    case entity(String)
    /// An archive that cannot be unpacked: it is cut off or damaged.
    case damagedArchive
    /// Content that is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// Elements inside one another, more than the limit.
    case tooDeep(limit: Int)
    /// Bytes that are not in the encoding that they should be in, with its name.
    case undecodable(String)
    /// A part of an archive that must be there is not, by its name.
    case missingPart(String)
    /// A document that only a password opens.
    case encrypted
    /// A document that holds pictures of pages and no text.
    case noText(pages: Int)
    /// A program that reads the format is not installed, by its name.
    case missingProgram(String)
    /// The tables by which poppler reads Chinese are not installed.
    case missingCharacterMaps
    /// The program that reads the format fails, with what it says.
    case programFailed(String)
    /// The program that reads the format does not end in time, with the limit in seconds.
    case programTimedOut(limit: Int)
    /// A document whose text is in characters that it does not name.
    case unreadableText
    /// A table without two columns of two languages.
    case noColumns
    /// A quotation mark that opens a cell of a table and that nothing closes.
    case openQuote
    /// A file without a segment in both languages.
    case noSegments
    /// No segment that is not longer than any sentence or paragraph.
    case longSegments
    /// More segments, or more text in them, than is checked together.
    case manySegments(limit: Int, megabytes: Int)
    /// Two languages that are not Chinese and English.
    case languages(String)
  }

  /// What is wrong.
  public var kind: Kind

  /// The line, from 1, where it is one.
  public var line: Int?

  /// The part of an archive where it is one.
  public var part: String?

  /// Creates a failure.
  public init(_ kind: Kind, line: Int? = nil, part: String? = nil) {
    self.kind = kind
    self.line = line
    self.part = part
  }
}

extension DocumentFailure {
  /// The failure of a document, or a part of one, that is no XML.
  init(_ failure: XMLFailure, part: String? = nil) {
    switch failure.problem {
    case .malformed(let words): self.init(.malformed(words), line: failure.line, part: part)
    case .documentType: self.init(.documentType, line: failure.line, part: part)
    case .entity(let name): self.init(.entity(name), line: failure.line, part: part)
    }
  }
}
