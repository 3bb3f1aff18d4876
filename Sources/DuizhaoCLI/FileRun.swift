import ArgumentParser
import Duizhao
import DuizhaoModel

/// Goes through files one after the other, and says which cannot be read; what folders hold that is something else than
/// what is read comes last, and is no failure.
struct FileRun {
  let files: FoundFiles
  let language: Language
  private(set) var hasFailed = false
  private let needsArticles: Bool
  private var leftOut: [FileFailure]

  init(_ files: FoundFiles, language: Language, needsArticles: Bool = true) {
    self.files = files
    self.language = language
    self.needsArticles = needsArticles
    leftOut = files.leftOut
  }

  /// Notes why a file was not read.
  mutating func note(_ failure: FileFailure) {
    if files.leavesOut(failure, needsArticles: needsArticles) {
      leftOut.append(failure)
    } else {
      hasFailed = true
      Terminal.report(failure, in: language)
    }
  }

  /// Does a step with a file; a failure of the file is noted.
  ///
  /// - Throws: What the step throws but for `FileFailure`.
  mutating func with(_ path: String, _ step: (String) throws -> Void) throws {
    do {
      try step(path)
    } catch let failure as FileFailure {
      note(failure)
    }
  }

  /// Says what was left out.
  func close() {
    for failure in leftOut.sorted(by: { $0.path < $1.path }) { Terminal.report(failure, in: language) }
  }
}
