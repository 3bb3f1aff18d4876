public import DuizhaoModel

/// What was read from a glossary file.
public struct GlossaryImport: Sendable {
  /// An entry and where it stands.
  public struct Entry: Sendable, Hashable {
    /// The entry.
    public var entry: ConceptEntry

    /// The line, from 1, at which it begins; the row of a spreadsheet.
    public var line: Int

    /// Creates an entry with its place.
    public init(_ entry: ConceptEntry, line: Int) {
      self.entry = entry
      self.line = line
    }
  }

  /// Something in the file that is not kept.
  public struct Remark: Sendable, Hashable {
    /// The kinds of remark.
    public enum Kind: Sendable, Hashable {
      /// A column that is not read, by its name.
      case column(String)
      /// An element, field or data category that is not kept, by its name.
      case field(String)
      /// A value of a field that is not known and is left out.
      case value(String, field: String)
      /// An entry without a term in it.
      case emptyEntry
      /// An entry that says again what another said.
      case repeated
    }

    /// What it is.
    public var kind: Kind

    /// The line, from 1, on which it is first seen.
    public var line: Int

    /// How often it is seen.
    public var count: Int

    /// Creates a remark.
    public init(_ kind: Kind, line: Int, count: Int = 1) {
      self.kind = kind
      self.line = line
      self.count = count
    }
  }

  /// The entries, in the order of the file.
  public var entries: [Entry]

  /// Whether the file says what has been reviewed; where it does not, all its entries are approved.
  public var tellsStatus = true

  /// What is not kept, each kind once.
  public private(set) var remarks: [Remark] = []

  /// Creates an import.
  public init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// Notes something that is not kept.
  public mutating func note(_ kind: Remark.Kind, line: Int) {
    if let index = remarks.firstIndex(where: { $0.kind == kind }) {
      remarks[index].count += 1
    } else {
      remarks.append(Remark(kind, line: line))
    }
  }
}

/// Why nothing of a file can be imported.
public struct GlossaryImportFailure: Error, Sendable, Hashable {
  /// One mistake.
  public struct Problem: Sendable, Hashable {
    /// What is wrong.
    public enum Kind: Sendable, Hashable {
      /// The bytes are not text in their encoding.
      case undecodable
      /// Not well-formed, with what the parser says.
      case malformed(String)
      /// A document type with declarations of its own.
      case documentType
      /// An archive that cannot be unpacked, or unpacks to too much.
      case archive
      /// Another format, or another part of one, with what was found (`root element html`).
      case notThisFormat(found: String)
      /// A version of the format that is not known.
      case unknownVersion(String)
      /// Something that must be there is not (`tig` in `langSet`).
      case missing(String, in: String)
      /// Something stands where it must not (`definition` in `termSec`).
      case misplaced(String, in: String)
      /// A data category or element that the format does not have.
      case unknown(String, in: String)
      /// A value that its field does not allow.
      case value(String, of: String, allowed: [String])
      /// An identifier that another entry has.
      case repeatedIdentifier(String)
      /// A reference to what is not there.
      case danglingReference(String)
      /// A term without text.
      case emptyTerm
      /// A language that is no tag of BCP 47.
      case language(String)
      /// A row with more cells than columns.
      case cells(found: Int, expected: Int)
      /// A part of the file that lies elsewhere, by its address; nothing is fetched.
      case elsewhere(String)
      /// No row or element is an entry.
      case noEntries
    }

    /// The line, from 1; nil where the file as a whole is meant.
    public var line: Int?

    /// What is wrong.
    public var kind: Kind

    /// Creates a problem.
    public init(_ kind: Kind, line: Int? = nil) {
      self.kind = kind
      self.line = line
    }
  }

  /// The mistakes, in the order of the file; at least one.
  public var problems: [Problem]

  /// Creates a failure.
  public init(_ problems: [Problem]) {
    self.problems = problems
  }

  /// Creates a failure of one mistake.
  public init(_ kind: Problem.Kind, line: Int? = nil) {
    self.init([Problem(kind, line: line)])
  }
}

extension [GlossaryImportFailure.Problem] {
  /// The mistakes as they stand in the file; those of one line in the order in which they were found.
  var inOrderOfLines: [GlossaryImportFailure.Problem] {
    enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(
      \.element
    )
  }
}

extension GlossaryImportFailure {
  /// The failure of a document that is no XML.
  init(_ failure: XMLFailure) {
    switch failure.problem {
    case .malformed(let words): self.init(.malformed(words), line: failure.line)
    case .documentType: self.init(.documentType, line: failure.line)
    case .entity(let name): self.init(.unknown("&\(name);", in: "XML"), line: failure.line)
    }
  }
}
