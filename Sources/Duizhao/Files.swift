public import DuizhaoFormats
public import DuizhaoModel
public import DuizhaoStore
public import DuizhaoText
import Foundation

/// The one place where paths are opened.
public enum Files {
  /// The largest file that is read, in bytes.
  public static let largestSize = 64 << 20

  /// Reads a file of text in whatever encoding, `-` for standard input.
  ///
  /// - Throws: ``FileFailure`` where the file cannot be opened, is too large, or is not text.
  public static func text(at path: String) throws(FileFailure) -> String {
    try document(at: path).text
  }

  /// Reads a file of text with the encoding that it is in, `-` for standard input.
  ///
  /// - Throws: ``FileFailure`` where the file cannot be opened, is too large, or is not text.
  public static func document(at path: String) throws(FileFailure) -> DecodedText {
    let bytes = try bytes(at: path)
    do {
      return try decode(bytes)
    } catch {
      throw FileFailure(path: path, reason: .undecodable(error))
    }
  }

  /// The largest word list that is read, in bytes, unpacked.
  static let largestLexicon = 256 << 20

  /// Reads a user's word list: CC-CEDICT's format or a table, as it is or compressed with gzip.
  ///
  /// - Throws: ``FileFailure`` where the file cannot be read, or at its first line that is no entry.
  public static func lexicon(at path: String) throws(FileFailure) -> [LexiconEntry] {
    var bytes = try bytes(at: path)
    if Compression.isGzip(bytes) {
      do {
        bytes = try Compression.gunzip(bytes, limit: largestLexicon)
      } catch {
        throw FileFailure(path: path, reason: error == .tooLarge ? .tooLarge : .damagedArchive)
      }
    }
    let text: String
    do {
      text = try decode(bytes).text
    } catch {
      throw FileFailure(path: path, reason: .undecodable(error))
    }
    do {
      return try DictionaryReader.read(text)
    } catch {
      throw FileFailure(path: path, reason: .notALexicon(error))
    }
  }

  /// The lines of a text, without their ends, each with its place; a line end at the end of the text opens no line.
  public static func lines(of text: String) -> [MappedText] {
    var lines: [MappedText] = []
    var start = 0
    let bytes = Array(text.utf8)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let content = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
      lines.append(MappedText(String(decoding: bytes[start..<content], as: UTF8.self), at: start))
      start = end + 1
    }
    return lines
  }

  /// Reads the bytes of a file, `-` for standard input; no more than the limit are taken, whatever the file says of its
  /// size.
  static func bytes(at path: String, limit: Int = largestSize) throws(FileFailure) -> [UInt8] {
    do {
      if path.isEmpty { throw FileFailure(path: path, reason: .noName) }
      if path != "-", isFolder(path) { throw FileFailure(path: path, reason: .folder) }
      let file =
        try path == "-"
        ? FileHandle.standardInput : FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      var bytes: [UInt8] = []
      while bytes.count <= limit, let part = try file.read(upToCount: 4 << 20), !part.isEmpty {
        bytes += part
      }
      guard bytes.count <= limit else { throw FileFailure(path: path, reason: .tooLarge) }
      return bytes
    } catch let failure as FileFailure {
      throw failure
    } catch {
      throw FileFailure(
        path: path,
        reason: FileManager.default.fileExists(atPath: path) ? .unreadable : .missing
      )
    }
  }
}

/// Why a file cannot be used.
public struct FileFailure: Error, Sendable {
  /// The kinds of failure.
  public enum Reason: Sendable {
    case missing, unreadable, folder, emptyFolder, tooLarge
    /// The name of a file is empty.
    case noName
    /// The ending of a file stands for no format that is read.
    case unknownEnding
    case undecodable(DecodingFailure)
    /// A document breaks the rules of its format, or is in one that is not read.
    case notADocument(DocumentFailure)
    /// Bitext is named where a text in one language is meant.
    case pairedAlready
    /// Bitext is named where an article is meant.
    case notAnArticle
    /// Neither a Chinese nor an English abstract or keyword was found.
    case noArticle
    /// An abstract is longer than any is, with the limit in bytes.
    case longAbstract(limit: Int)
    /// There are more keywords than any article has.
    case manyKeywords(limit: Int)
    /// A compressed file is damaged.
    case damagedArchive
    /// A file cannot be written.
    case unwritable
    /// There is no room left to write.
    case noSpace
    /// Nobody reads what is written any more.
    case closedPipe
    /// A file that is to be written is one of those that are read.
    case isRead
    /// Two things are to be written to one file.
    case isWrittenAlready
    /// The ending of a file that is to be written stands for none of the formats, which have others; an option names one.
    case noFormat(endings: [String], option: String)
    /// Texts from which words were to be learned hold too little.
    case nothingLearned(links: Int)
    /// A word list has a line that is no entry.
    case notALexicon(DictionaryFailure)
    /// A client's table of terms has mistakes.
    case notAGlossary(TermTableFailure)
    /// A file is to be made that is there already.
    case exists
    /// A profile leaves out every article of a folder.
    case allExcluded
    /// A folder holds no part of a glossary.
    case noGlossary
    /// A line of a table has fewer cells than it needs.
    case tooFewCells(line: Int, expected: Int)
    /// A termbase cannot be used.
    case termbase(TermbaseFailure)
    /// Neither name nor content of a file tell a format of glossaries.
    case unknownGlossaryFormat
    /// No entry is left to write in a format.
    case nothingToExport(GlossaryFormat)
    /// A glossary breaks the rules of its format.
    case notImportable(GlossaryFormat, GlossaryImportFailure)
    /// A line of the file beside an article silences nothing that could be read.
    case notASuppression(line: Int)
    /// A line is no part of a baseline.
    case notABaseline(line: Int, isHeader: Bool)
    /// The fixes of a file cannot be made.
    case unfixable(FileFixes.Obstacle)
    /// Findings cannot be put into a document.
    case unannotatable(AnnotationObstacle)
    /// ICU fails, with what it was to do.
    case installation(String)
    /// The folder with the glossary that ships is not there.
    case missingResources
  }

  /// The path as the user gave it.
  public var path: String

  /// What is wrong.
  public var reason: Reason

  /// Creates a failure.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What is told of an error of ICU that a text meets; the names that code gives to errors say nothing to people.
  init(path: String, analysing error: any Error) {
    self.init(path: path, reason: .installation((error as? ICUError)?.operation ?? "ICU"))
  }
}
