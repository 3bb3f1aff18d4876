import Foundation

/// The files of the glossary that ships with Duizhao.
public enum GlossaryData {
  /// A file of the glossary.
  public struct File: Sendable {
    /// The name of the file without its ending (`cardiovascular`).
    public var name: String

    /// Its bytes: UTF-8, tab-separated, a header line first.
    public var bytes: [UInt8]
  }

  /// The concept files, a subject field each, sorted by name.
  public static func concepts() throws -> [File] { try files(in: "concepts") }

  /// The files of the plain lexicon, sorted by name.
  public static func lexicon() throws -> [File] { try files(in: "lexicon") }

  /// The tables of word frequencies, a language each, sorted by name.
  public static func frequencies() throws -> [File] { try files(in: "frequencies") }

  /// The tables of morphemes, sorted by name.
  public static func morphemes() throws -> [File] { try files(in: "morphemes") }

  /// The tables of how names are read, sorted by name.
  public static func names() throws -> [File] { try files(in: "names") }

  /// The tables of phrases, sorted by name.
  public static func phrases() throws -> [File] { try files(in: "phrases") }

  /// The tables of how often words are translated, a language each, sorted by name.
  public static func ties() throws -> [File] { try files(in: "ties") }

  /// The tables of further words that are spelled right, a language each, sorted by name.
  public static func words() throws -> [File] { try files(in: "words") }

  /// The table of subject fields.
  public static func fields() throws -> [File] { try files(in: "").filter { $0.name == "fields" } }

  /// The folder of the data does not lie beside the program.
  public struct MissingFolder: Error, Sendable, CustomStringConvertible {
    /// Where it was looked for.
    public var path: String

    public var description: String { "no folder \(path)" }
  }

  private static func files(in folder: String) throws -> [File] {
    // Bundle.module would end the program where the folder is missing; this can be told.
    let resources = Bundle.main.bundleURL.appendingPathComponent("Duizhao_GlossaryData.resources")
    let url = folder.isEmpty ? resources : resources.appendingPathComponent(folder)
    guard FileManager.default.fileExists(atPath: url.path) else { throw MissingFolder(path: resources.path) }
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map {
        File(name: $0.deletingPathExtension().lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0)))
      }
  }
}
