import Foundation
import Testing

/// The readers and validators that are not ours, where they lie beside the checkout.
enum OutsideCheck {
  /// What one reader or validator said of a file.
  struct Verdict: Equatable {
    var file: String
    var reader: String
    /// How many entries it read; nil for what only validates, or does not know the format.
    var count: Int?
    /// What else it found.
    var details: String
  }

  /// The root of the checkout.
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let script = root.deletingLastPathComponent().appendingPathComponent(
    "shared/eval/exchange/check.py"
  )

  static var isThere: Bool { FileManager.default.fileExists(atPath: script.path) }

  /// Runs all readers on files.
  ///
  /// - Returns: What they said, and whether all that must be able to read a file did.
  static func run(_ files: [URL]) throws -> (verdicts: [Verdict], isRight: Bool, output: String) {
    let process = Process()
    let own = root.appendingPathComponent(".build-exchange/venv/bin/python3").path
    let python = FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, script.path] + files.map(\.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let verdicts = output.split(separator: "\n").compactMap { verdict(String($0)) }
    return (verdicts, process.terminationStatus == 0, output)
  }

  /// Reads a line of the script: the file, the reader, a count or a word, two blanks, the rest.
  static func verdict(_ line: String) -> Verdict? {
    let shape = /(?<file>\S+)\s+(?<reader>.+?)\s+(?<count>\d+|valid|INVALID|FAIL|n\/a|\?)  (?<details>.*)/
    guard let match = line.wholeMatch(of: shape) else { return nil }
    return Verdict(
      file: String(match.file),
      reader: String(match.reader),
      count: Int(match.count),
      details: String(match.details)
    )
  }
}

@Suite("What the outside check says")
struct OutsideCheckTests {
  @Test("its lines are understood")
  func lines() {
    #expect(
      OutsideCheck.verdict(
        "a.xlf                        translate-toolkit xliff2 (segments)       12  x=y; z"
      )
        == OutsideCheck.Verdict(
          file: "a.xlf",
          reader: "translate-toolkit xliff2 (segments)",
          count: 12,
          details: "x=y; z"
        )
    )
    #expect(
      OutsideCheck.verdict("a.tbx                        xmllint TBX-Basic 2008 DTD            valid  ")
        == OutsideCheck.Verdict(
          file: "a.tbx",
          reader: "xmllint TBX-Basic 2008 DTD",
          count: nil,
          details: ""
        )
    )
    #expect(OutsideCheck.verdict("Traceback (most recent call last):") == nil)
  }
}
