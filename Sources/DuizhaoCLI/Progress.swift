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
  private let verb: Message
  private let start = ContinuousClock.now
  private let shown = Mutex(false)

  init(total: Int, language: Language, verb: Message = Message(en: "checked", zh: "已检查")) {
    self.total = total
    self.language = language
    self.verb = verb
  }

  /// Shows that some files are done.
  func show(_ done: Int) {
    guard isatty(STDERR_FILENO) == 1, ContinuousClock.now - start > .seconds(1) else { return }
    let count = Message(en: "\(done) of \(total)", zh: "\(done)/\(total)")(language)
    let words = "\(verb(language)) \(count)"
    shown.withLock { shown in
      shown = true
      Terminal.show("\r\(words)\u{1B}[K")
    }
  }

  /// Removes the line.
  func clear() {
    if shown.withLock({ $0 }) { Terminal.show("\r\u{1B}[K") }
  }
}
