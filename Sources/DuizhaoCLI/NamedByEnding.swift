import Duizhao
import Foundation

/// The formats that a command writes, chosen by an option or by the ending of the file.
protocol NamedByEnding: CaseIterable {
  /// The endings of files in the format; none where only the option names it.
  var endings: [String] { get }

  /// The format of a file without an ending, and of standard output.
  static var usual: Self { get }
}

extension NamedByEnding {
  /// The format that was asked for, else the one that the ending of a file stands for.
  ///
  ///     ReportFormat(nil, for: "report.xlsx")   // xlsx
  ///     ReportFormat(nil, for: "report.docx")   // nil
  init?(_ named: Self?, for path: String?) {
    let ending = path.map { ($0 as NSString).pathExtension.lowercased() } ?? ""
    let found = Self.allCases.first { $0.endings.contains(ending) }
    guard let format = named ?? (ending.isEmpty ? Self.usual : found) else { return nil }
    self = format
  }

  /// Refuses a file whose ending stands for none of the formats: it would not be what its name says.
  ///
  /// - Parameters:
  ///   - named: The format that was asked for.
  ///   - path: The file that is to be written.
  ///   - option: The option that asks for a format.
  /// - Throws: `FileFailure` with the endings that the command has formats for.
  static func check(_ named: Self?, for path: String?, option: String = "--format") throws(FileFailure) {
    guard let path, Self(named, for: path) == nil else { return }
    throw FileFailure(
      path: path,
      reason: .noFormat(endings: Self.allCases.flatMap { $0.endings.prefix(1) }, option: option)
    )
  }
}
