import DuizhaoModel
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A line on standard error that says how far a run is; only on a terminal, and from the first second on.
final class Progress: Sendable {
  private let total: Int
  private let language: Language
  private let start = ContinuousClock.now
  private let shown = Mutex(false)

  init(total: Int, language: Language) {
    self.total = total
    self.language = language
  }

  /// Shows that some articles are done.
  func show(_ done: Int) {
    guard isatty(STDERR_FILENO) == 1, ContinuousClock.now - start > .seconds(1) else { return }
    let words = Message(en: "checked \(done) of \(total)", zh: "已检查 \(done)/\(total)")(language)
    shown.withLock { shown in
      shown = true
      FileHandle.standardError.write(Data("\r\(words)\u{1B}[K".utf8))
    }
  }

  /// Removes the line.
  func clear() {
    if shown.withLock({ $0 }) { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
