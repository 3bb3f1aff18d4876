import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// The terminal as a review uses it: keys come one by one and unseen, the screen is its own.
///
/// Whatever ends the process by a signal that can be caught, the terminal is given back as it was first.
struct RawTerminal: ~Copyable {
  /// Whether both sides of the command are a terminal.
  static var isAvailable: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  private var parser = KeyParser()
  private var hasEnded = false

  /// Takes the terminal.
  init() {
    Self.enter()
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      _ = signal(number, giveBackAndDie)
    }
  }

  deinit { giveBack() }

  /// The size at the moment.
  var size: ReviewScreen.Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return ReviewScreen.Size(columns: 80, rows: 24)
    }
    return ReviewScreen.Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// The next key; nil after a while without one, so that a new size is seen.
  mutating func key() -> Key? {
    if let key = parser.next(isFinal: false) { return key }
    if hasEnded { return .endOfInput }
    // A sequence comes at once; the key ESC is alone.
    guard Self.waits(milliseconds: parser.mayContinue ? 40 : 200) else { return parser.next(isFinal: true) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      parser.append(bytes[..<count])
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      hasEnded = true
    }
    return parser.next(isFinal: hasEnded)
  }

  private static func waits(milliseconds: Int32) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, milliseconds) > 0
  }

  /// Writes a picture in the place of the one before.
  func draw(_ picture: ReviewScreen.Picture) {
    // A line is cleared before it is written: after it, the cursor may stand on its last character.
    let lines = picture.lines.map { "\u{1B}[2K" + $0 }.joined(separator: "\r\n")
    var output = "\u{1B}[?25l\u{1B}[H" + lines
    if let cursor = picture.cursor {
      output += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    Terminal.write(output)
  }

  /// Gives the terminal back and stops until the shell goes on with the process.
  func suspend() {
    giveBack()
    raise(SIGTSTP)
    Self.enter()
  }

  private static func enter() {
    var attributes = termios()
    guard tcgetattr(STDIN_FILENO, &attributes) == 0 else { return }
    let saved = attributes
    attributesBefore.withLock { $0 = saved }
    cfmakeraw(&attributes)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &attributes)
    // The screen of its own, and no wrapping: what a terminal takes for wider than it is must not push lines down.
    Terminal.write("\u{1B}[?1049h\u{1B}[?7l\u{1B}[2J")
  }
}

/// How the terminal was before a review took it; nil while none has it.
///
/// Global, for a handler of signals knows nothing else.
private let attributesBefore = Mutex<termios?>(nil)

/// Gives the terminal back.
///
/// It calls only what a handler of signals may call, and waits for nothing.
private func giveBack() {
  attributesBefore.withLockIfAvailable { before in
    guard var attributes = before else { return }
    before = nil
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &attributes)
    let screen: StaticString = "\u{1B}[?7h\u{1B}[?1049l\u{1B}[?25h"
    _ = write(STDOUT_FILENO, screen.utf8Start, screen.utf8CodeUnitCount)
  }
}

/// Ends the process by a signal, after the terminal is given back.
private func giveBackAndDie(_ number: Int32) {
  giveBack()
  _ = signal(number, SIG_DFL)
  raise(number)
}
