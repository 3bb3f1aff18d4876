import ArgumentParser
import Duizhao
import DuizhaoModel

/// Goes through files one after the other, and says which cannot be read.
///
/// What folders hold that is something else than what is read is no failure. It is listed at the end, before what was
/// named and cannot be found.
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
    hasFailed = !files.failures.isEmpty
  }

  /// Ends the command where there is nothing to go through.
  func check(hasInputs: Bool) throws {
    if hasInputs { return }
    close()
    throw ExitCode(2)
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

  /// Says what was left out, and what could not be found.
  func close() {
    for failure in leftOut.sorted(by: { $0.path < $1.path }) {
      Terminal.complain(FailureWords.passedOver(failure)(language))
    }
    for failure in files.failures { Terminal.report(failure, in: language) }
  }
}
