import Foundation
import Testing

/// A text with commands (`$ duizhao …`) and below each what it prints: run again, it must come out the same.
///
/// The commands run in one folder that begins with the files of `Examples/termbase/` and the articles of `Examples/`.
/// Standard output and standard error are as on a terminal, one stream; an exit code other than 0 is told in brackets.
struct Transcript {
  /// Lines that are not run, and commands with their output.
  private enum Part {
    case text(String)
    case command(String)
  }

  private var parts: [Part] = []

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - fence: The line that opens what is run; nil where all of the text is. It ends with three backticks.
  init(_ text: String, fence: String? = nil) {
    var isOpen = fence == nil
    for line in text.components(separatedBy: "\n") {
      if let fence, line == fence || line == "```" {
        isOpen = line == fence
        parts.append(.text(line))
      } else if isOpen, line.hasPrefix("$ ") {
        parts.append(.command(String(line.dropFirst(2))))
      } else if !isOpen || fence == nil && line.hasPrefix("# ") {
        parts.append(.text(line))
      }
    }
  }

  /// Runs the commands and returns the text with what they print now.
  func replayed(language: String = "en") throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let examples = CommandRunner.root.appendingPathComponent("Examples")
    try FileManager.default.copyItem(at: examples.appendingPathComponent("termbase"), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["review.md", "trial.md"] {
      try FileManager.default.copyItem(
        at: examples.appendingPathComponent(name),
        to: folder.appendingPathComponent(name)
      )
    }
    return try parts.map { part in
      guard case .command(let command) = part else {
        if case .text(let line) = part { return line + "\n" }
        return ""
      }
      return "$ \(command)\n" + (try Self.run(command, in: folder, language: language))
    }.joined()
  }

  private static func run(_ command: String, in folder: URL, language: String) throws -> String {
    let tools = CommandRunner.executable.deletingLastPathComponent().path
    let result = try CommandRunner.run(
      ["-c", "exec 2>&1; " + command],
      environment: [
        "PATH": "\(tools):/usr/bin:/bin", "USER": "lin", "SOURCE_DATE_EPOCH": "1772357400",
        "LANG": language == "zh" ? "zh_CN.UTF-8" : "C.UTF-8",
      ],
      folder: folder,
      executable: URL(fileURLWithPath: "/bin/sh")
    )
    return result.output + (result.status == 0 ? "" : "[exit \(result.status)]\n")
  }

  /// Checks that a file says what its commands print; with `RECORD=1` writes it anew, and fails.
  static func check(_ file: URL, fence: String? = nil, language: String = "en") throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    var replayed = try Transcript(text, fence: fence).replayed(language: language)
    if replayed.hasSuffix("\n\n") || fence != nil { replayed.removeLast() }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent); read the difference and run again without RECORD")
      return
    }
    #expect(replayed == text, "\(file.lastPathComponent)")
  }
}
