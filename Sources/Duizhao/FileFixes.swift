import DuizhaoFormats
public import DuizhaoModel
public import DuizhaoText
import Foundation

/// What the safe fixes of an article make of its files.
///
///     if let fixes = try FileFixes(checked) { try fixes.write() }
public struct FileFixes: Sendable {
  /// Why a file is not changed.
  public enum Obstacle: Sendable, Hashable {
    /// The file is not in UTF-8, whose bytes findings point at.
    case encoding(Encoding)
    /// The file is no Markdown and no plain text.
    case format
    /// The file is not the one that was checked.
    case changed
  }

  /// A file as it is and as it is to be.
  public struct Change: Sendable, Hashable {
    /// The file.
    public var path: String
    /// Its text as it is.
    public var before: String
    /// Its text as the fixes leave it.
    public var after: String
  }

  /// The files that change.
  public private(set) var changes: [Change] = []

  /// How many findings are mended.
  public let fixes: Int

  /// How many places change.
  public let places: Int

  /// How many findings wait for the next run, because another one changes the same words.
  public let postponed: Int

  /// Works out the fixes of an article; nil where none of its findings has one.
  ///
  /// - Throws: ``FileFailure`` where a file that would change cannot be read, is not UTF-8, or is not what was checked.
  public init?(_ checked: CheckedArticle) throws(FileFailure) {
    let fixes = checked.findings.compactMap(\.fix)
    guard !fixes.isEmpty else { return nil }
    let article = checked.aligned.article
    let paths = article.versions.map(\.path)
    let plan = FixPlan(fixes, inOneFile: paths.source == paths.target)
    self.fixes = plan.accepted.count
    places = plan.places
    postponed = plan.postponed.count
    let changed: [Side] = paths.source == paths.target ? [.source] : Side.allCases.filter(plan.changes)
    for side in changed {
      let ending = (paths[side] as NSString).pathExtension.lowercased()
      guard DocumentFormat.text.endings.contains(ending) else {
        throw FileFailure(path: paths[side], reason: .unfixable(.format))
      }
    }
    let files = try paths.map(Self.decoded)
    guard Self.article(in: files.map(\.text), at: paths) == article else {
      throw FileFailure(path: paths.source, reason: .unfixable(.changed))
    }
    for side in changed {
      let path = paths[side]
      guard files[side].encoding == .utf8 else {
        throw FileFailure(path: path, reason: .unfixable(.encoding(files[side].encoding)))
      }
      guard let after = plan.text(of: side, from: files[side].text) else {
        throw FileFailure(path: path, reason: .unfixable(.changed))
      }
      changes.append(Change(path: path, before: files[side].text, after: after))
    }
  }

  /// Writes the files, each whole or not at all.
  ///
  /// - Throws: ``FileFailure`` at the first that cannot be written.
  public func write() throws(FileFailure) {
    for change in changes { try Files.write(Array(change.after.utf8), to: change.path) }
  }

  private static func decoded(_ path: String) throws(FileFailure) -> DecodedText {
    let bytes = try Files.bytes(at: path)
    do {
      return try decode(bytes)
    } catch {
      throw FileFailure(path: path, reason: .undecodable(error))
    }
  }

  private static func article(in texts: Sides<String>, at paths: Sides<String>) -> Article {
    paths.source == paths.target
      ? readArticle(texts.source, path: paths.source)
      : readArticle(source: (texts.source, paths.source), target: (texts.target, paths.target))
  }
}

extension CheckedArticle {
  /// The files of the article, to check it again.
  public var input: Batch.Input {
    let paths = aligned.article.versions.map(\.path)
    return paths.source == paths.target
      ? .file(paths.source) : .pair(source: paths.source, target: paths.target)
  }
}
