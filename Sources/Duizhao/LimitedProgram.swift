import Foundation

/// A program that runs in a process of its own within limits, because what it reads is not to be trusted.
///
/// No shell reads its arguments: they reach it as they are. It reads nothing from standard input.
struct LimitedProgram {
  /// What it may use.
  struct Limits {
    /// The time until it is killed, in seconds.
    var seconds = 60
    /// The largest file that it may write, in bytes.
    var fileSize = 64 << 20
    /// The memory that it may ask for, in bytes.
    var memory = 2 << 30
  }

  /// How it ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
    case timedOut
    /// No program of this name is on the path.
    case missing
  }

  /// The name, which is looked for in the folders of PATH.
  var name: String

  /// What it may use.
  var limits = Limits()

  /// The folders in which it is looked for, as PATH has them; nil for the user's.
  var searchPath: String?

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - output: The file that takes what it writes to standard output.
  ///   - messages: The file that takes what it writes to standard error.
  /// - Returns: How it ended.
  /// - Throws: An error of Foundation where no process can be started.
  func run(_ arguments: [String], output: FileHandle, messages: FileHandle) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", Self.script, "sh"] + limitArguments + [name] + arguments
    if let searchPath { process.environment = ["PATH": searchPath] }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = messages
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    guard ended.wait(timeout: .now() + .seconds(limits.seconds)) == .success else {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      return .timedOut
    }
    switch process.terminationReason {
    case .uncaughtSignal: return .killed(signal: process.terminationStatus)
    default: return process.terminationStatus == 127 ? .missing : .exited(process.terminationStatus)
    }
  }

  /// Sets the limits, then becomes the program.
  ///
  /// Where a system does not know a limit, the others hold.
  private static let script = """
    ulimit -c 0 2>/dev/null; ulimit -v "$1" 2>/dev/null; ulimit -f "$2" 2>/dev/null; ulimit -t "$3" 2>/dev/null
    shift 3; command -v "$1" >/dev/null || exit 127; exec "$@"
    """

  /// POSIX counts files in blocks of 512 bytes, memory in kilobytes.
  ///
  /// The processor's time is for a program that outlives this one: until then the clock is first, so that one that takes
  /// too long is told from one that somebody killed.
  private var limitArguments: [String] {
    ["\(limits.memory >> 10)", "\(limits.fileSize / 512)", "\(limits.seconds + 10)"]
  }
}
