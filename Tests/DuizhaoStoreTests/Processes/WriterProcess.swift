import Foundation

/// A running `TermbaseWriter`.
final class WriterProcess {
  private let process = Process()
  private let output = Pipe()
  private var printed: [UInt8] = []

  /// Starts it.
  init(_ arguments: String...) throws {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [
      beside, beside.deletingLastPathComponent(), Self.root.appendingPathComponent(".build/debug"),
    ]
    let programs = places.map { $0.appendingPathComponent("TermbaseWriter") }
    process.executableURL =
      programs.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? programs[0]
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Waits until it has printed so many lines, or has ended.
  func waitForLines(_ count: Int) {
    while printed.count(where: { $0 == 0x0A }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return }
      printed += more
    }
  }

  /// Ends it as `kill -9` does, and returns the whole lines that it has printed.
  func kill() throws -> [String] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    printed += try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// Waits for its end and returns its status.
  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
