import DuizhaoFormats
public import DuizhaoModel
public import DuizhaoTerms
import Foundation
import GlossaryData

/// A folder in the layout of `Glossary/`: `concepts/`, `lexicon/`, `frequencies/`, `morphemes/`, `names/`,
/// `phrases/`, `ties/`, `words/` and `fields.tsv`.
public struct GlossaryFolder: Sendable {
  /// A file of the folder.
  struct File: Sendable {
    /// Its name without the ending.
    var name: String
    /// Its path from the folder.
    var path: String
    var bytes: [UInt8]
  }

  private var concepts: [File]
  private var lexicon: [File]
  private var frequencies: [File]
  private var morphemes: [File]
  private var names: [File]
  private var phrases: [File]
  private var ties: [File]
  private var words: [File]
  private var fields: [File]

  /// The folder that ships with Duizhao.
  ///
  /// - Throws: An error where the installation is not whole.
  public static func builtIn() throws -> GlossaryFolder {
    do {
      return try shipped()
    } catch let missing as GlossaryData.MissingFolder {
      throw FileFailure(path: missing.path, reason: .missingResources)
    }
  }

  private static func shipped() throws -> GlossaryFolder {
    let files = { (folder: String, files: [GlossaryData.File]) in
      files.map { File(name: $0.name, path: "\(folder)\($0.name).tsv", bytes: $0.bytes) }
    }
    return GlossaryFolder(
      concepts: files("concepts/", try GlossaryData.concepts()),
      lexicon: files("lexicon/", try GlossaryData.lexicon()),
      frequencies: files("frequencies/", try GlossaryData.frequencies()),
      morphemes: files("morphemes/", try GlossaryData.morphemes()),
      names: files("names/", try GlossaryData.names()),
      phrases: files("phrases/", try GlossaryData.phrases()),
      ties: files("ties/", try GlossaryData.ties()),
      words: files("words/", try GlossaryData.words()),
      fields: files("", try GlossaryData.fields())
    )
  }

  /// Reads a folder; parts that it does not have are empty.
  ///
  /// - Throws: ``FileFailure`` where the folder or a file of it cannot be read, or where it has none of the parts.
  public init(at path: String) throws(FileFailure) {
    let files = { (folder: String) throws(FileFailure) -> [File] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
      return try names.filter { $0.hasSuffix(".tsv") }.sorted().map { name throws(FileFailure) in
        let relative = folder.isEmpty ? name : "\(folder)/\(name)"
        return File(
          name: String(name.dropLast(4)),
          path: relative,
          bytes: try Files.bytes(at: "\(path)/\(relative)")
        )
      }
    }
    concepts = try files("concepts")
    lexicon = try files("lexicon")
    frequencies = try files("frequencies")
    morphemes = try files("morphemes")
    names = try files("names")
    phrases = try files("phrases")
    ties = try files("ties")
    words = try files("words")
    fields = try files("").filter { $0.name == "fields" }
    guard FileManager.default.fileExists(atPath: path) else {
      throw FileFailure(path: path, reason: .missing)
    }
    guard !(concepts + lexicon + morphemes).isEmpty else {
      throw FileFailure(path: path, reason: .noGlossary)
    }
  }

  private init(
    concepts: [File],
    lexicon: [File],
    frequencies: [File],
    morphemes: [File],
    names: [File],
    phrases: [File],
    ties: [File],
    words: [File],
    fields: [File]
  ) {
    self.concepts = concepts
    self.lexicon = lexicon
    self.frequencies = frequencies
    self.morphemes = morphemes
    self.names = names
    self.phrases = phrases
    self.ties = ties
    self.words = words
    self.fields = fields
  }

  /// The glossary that the tables hold.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of its table.
  public func glossary() throws -> Glossary {
    var glossary = Glossary()
    for file in concepts { glossary.concepts += try GlossaryTable.concepts(file.bytes, field: file.name) }
    for file in lexicon { glossary.lexicon += try GlossaryTable.lexicon(file.bytes, file: file.name) }
    for file in frequencies {
      glossary.frequencies += try GlossaryTable.frequencies(file.bytes, file: file.name)
    }
    for file in morphemes { glossary.morphemes += try GlossaryTable.morphemes(file.bytes, file: file.name) }
    for file in phrases {
      guard let kind = GlossaryTable.PhraseTable(rawValue: file.name) else { continue }
      glossary.lexicon += try GlossaryTable.phrases(file.bytes, kind)
      switch kind {
      case .directions: glossary.directions += try GlossaryTable.directions(file.bytes)
      case .abbreviations: glossary.commonAbbreviations += try GlossaryTable.commonAbbreviations(file.bytes)
      case .units: break
      }
    }
    for file in ties { glossary.tieRates += try GlossaryTable.tieRates(file.bytes, file: file.name) }
    for file in words { glossary.words += try GlossaryTable.words(file.bytes, file: file.name) }
    for file in names where file.name == "surnames" {
      glossary.names.surnames = try GlossaryTable.surnames(file.bytes)
    }
    for file in names where file.name == "characters" {
      try GlossaryTable.characters(file.bytes, into: &glossary.names)
    }
    return glossary
  }

  /// What is wrong with the tables, in the order of files and lines.
  ///
  /// - Throws: ``GlossaryTableError`` at the first line that is not a row of its table.
  /// - Complexity: O(*n* log *n*) in the number of forms.
  public func problems() throws -> [GlossaryProblem] {
    var lint = GlossaryLint(
      fields: try fields.isEmpty ? nil : Set(fields.flatMap { try GlossaryTable.fields($0.bytes) })
    )
    for file in concepts {
      let rows = try GlossaryTable.concepts(file.bytes, field: file.name)
      for (concept, line) in zip(rows, GlossaryTable.lineNumbers(file.bytes)) {
        lint.add(concept, at: GlossaryProblem.Place(file: file.path, line: line))
      }
    }
    for file in lexicon {
      let rows = try GlossaryTable.lexicon(file.bytes, file: file.name)
      for (entry, line) in zip(rows, GlossaryTable.lineNumbers(file.bytes)) {
        lint.add(entry, at: GlossaryProblem.Place(file: file.path, line: line))
      }
    }
    for file in morphemes {
      let rows = try GlossaryTable.morphemes(file.bytes, file: file.name)
      for (morpheme, line) in zip(rows, GlossaryTable.lineNumbers(file.bytes)) {
        lint.add(morpheme, at: GlossaryProblem.Place(file: file.path, line: line))
      }
    }
    return lint.problems
  }
}

extension Glossary {
  /// The glossary that ships with Duizhao.
  ///
  /// - Throws: An error of the file system where the installation is not whole, or ``GlossaryTableError``.
  public static func builtIn() throws -> Glossary { try GlossaryFolder.builtIn().glossary() }
}
