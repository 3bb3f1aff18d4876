public import DuizhaoFormats
public import DuizhaoModel
import Foundation

extension Files {
  /// Reads what silences findings of an article from the file beside it (`ARTICLE.duizhao-ignore`), where there is one.
  ///
  /// - Throws: ``FileFailure`` where it cannot be read, or at its first line that is no entry.
  public static func suppressions(beside path: String) throws(FileFailure) -> [SuppressionEntry] {
    let file = path + SuppressionTable.ending
    guard path != "-", FileManager.default.fileExists(atPath: file) else { return [] }
    do {
      return try SuppressionTable.read(try text(at: file), file: file)
    } catch let failure as SuppressionTable.Failure {
      throw FileFailure(path: file, reason: .notASuppression(line: failure.line))
    } catch let failure as FileFailure {
      throw failure
    } catch {
      throw FileFailure(path: file, reason: .unreadable)
    }
  }

  /// Reads a baseline.
  ///
  /// - Throws: ``FileFailure`` where it cannot be read, or at its first line that is no part of a baseline.
  public static func baseline(at path: String) throws(FileFailure) -> Baseline {
    let text = try text(at: path)
    do {
      return try BaselineTable.read(text)
    } catch {
      throw FileFailure(path: path, reason: .notABaseline(line: error.line, isHeader: error.isHeader))
    }
  }

  /// How a baseline calls a file: by the path from the folder of the baseline, so that both can move together.
  ///
  ///     Files.path(of: "issue/3/a.md", from: "issue/baseline.tsv")   // "3/a.md"
  public static func path(of file: String, from baseline: String) -> String {
    guard file != "-" else { return file }
    let folder = URL(fileURLWithPath: baseline).deletingLastPathComponent().standardizedFileURL.pathComponents
    let target = URL(fileURLWithPath: file).standardizedFileURL.pathComponents
    let shared = zip(folder, target).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + target[shared...]).joined(separator: "/")
  }
}
