public import DuizhaoFormats
public import DuizhaoModel
import Foundation

extension Files {
  /// The largest glossary that is read, in bytes.
  static let largestGlossary = 512 << 20

  /// Reads a glossary in a format in which glossaries are exchanged; `-` for standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - format: Its format; nil for the one that its name and its content tell.
  ///   - options: How it is read.
  /// - Returns: What the file says, and its format.
  /// - Throws: ``FileFailure`` where it cannot be read, its format is not known, or it breaks the rules of its format.
  public static func exchange(
    at path: String,
    format: GlossaryFormat? = nil,
    options: ExchangeOptions = ExchangeOptions()
  ) throws(FileFailure) -> (glossary: GlossaryImport, format: GlossaryFormat) {
    let bytes = try bytes(at: path, limit: largestGlossary)
    guard let format = format ?? GlossaryFormat.detect(bytes, name: path) else {
      throw FileFailure(path: path, reason: .unknownGlossaryFormat)
    }
    let readable = try readable(bytes, as: format, path: path)
    do {
      return (try format.exchange(options).read(readable), format)
    } catch {
      throw FileFailure(path: path, reason: .notImportable(format, error))
    }
  }

  /// Puts entries into a format in which glossaries are exchanged.
  ///
  /// - Parameters:
  ///   - entries: The entries.
  ///   - path: The file that it is for, whose ending may choose between tabs and commas; nil where it is for none.
  ///   - format: Its format.
  ///   - options: How it is written.
  /// - Returns: What is to be written, and what the format could not hold.
  /// - Throws: ``FileFailure`` where nothing is left to write.
  public static func export(
    _ entries: [ConceptEntry],
    for path: String?,
    format: GlossaryFormat,
    options: ExchangeOptions
  ) throws(FileFailure) -> GlossaryExport {
    var options = options
    let ending = path.map { ($0 as NSString).pathExtension.lowercased() } ?? ""
    options.usesTabs = ["tsv", "tab", "txt"].contains(ending)
    let export = format.exchange(options).export(entries)
    guard !export.entries.isEmpty else {
      throw FileFailure(path: path ?? "<stdout>", reason: .nothingToExport(format))
    }
    return export
  }
}
