import Foundation
import Testing

/// The command as a user runs it: arguments in, the whole of standard output and standard error out.
enum CommandRunner {
  /// What a run printed and how it ended.
  struct Result {
    var output: String
    var error: String
    var status: Int32
  }

  /// The root of the checkout.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The built command, which stands beside the tests.
  static var executable: URL {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [beside, beside.deletingLastPathComponent(), root.appendingPathComponent(".build/debug")]
    return places.map { $0.appendingPathComponent("duizhao") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? root.appendingPathComponent(".build/debug/duizhao")
  }

  static func run(
    _ arguments: [String],
    input: Data = Data(),
    environment: [String: String] = [:],
    folder: URL = CommandRunner.root,
    executable: URL = CommandRunner.executable
  ) throws
    -> Result
  {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    let (output, error, feed) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = feed
    try process.run()
    try feed.fileHandleForWriting.write(contentsOf: input)
    try feed.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self),
      status: process.terminationStatus
    )
  }
}

/// A folder of `Golden/`: `arguments` (one a line), `expected.txt`.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  var folder: URL
  var testDescription: String { folder.lastPathComponent }

  static let all: [GoldenCase] = {
    let golden = CommandRunner.root.appendingPathComponent("Tests/DuizhaoTests/Golden")
    let folders =
      (try? FileManager.default.contentsOfDirectory(at: golden, includingPropertiesForKeys: nil)) ?? []
    return folders.sorted { $0.path < $1.path }.map { GoldenCase(folder: $0) }
  }()
}

@Suite("The command")
struct CommandTests {
  @Test("prints what the golden file holds", arguments: GoldenCase.all)
  func golden(_ each: GoldenCase) throws {
    let arguments = try String(contentsOf: each.folder.appendingPathComponent("arguments"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let result = try CommandRunner.run(arguments)
    let text =
      "\(result.output)\(result.error.isEmpty ? "" : "--- standard error\n\(result.error)")--- exit \(result.status)\n"
    let file = each.folder.appendingPathComponent("expected.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(each.testDescription); read the difference and run again without RECORD")
      return
    }
    // Foundation would drop a byte order mark.
    let golden = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == golden)
  }

  @Test(
    "bad input is one line on standard error and exit 2",
    arguments: [
      (
        Data([0xE6, 0x91, 0x98, 0xE8, 0xA6, 0x81, 0xE9, 0xAA, 0xA8, 0xE8, 0xB4, 0xA8, 0xFF, 0xE7, 0x96, 0x8F]
        ), "byte 12 (0xFF)"
      ),
      (Data([0x61, 0x00, 0x01, 0x02, 0x62]), "byte 1 (0x0)"),
      (Data("just a line".utf8), "no abstract and no keywords"),
      (Data(), "no abstract and no keywords"),
    ]
  )
  func undecodable(_ input: Data, _ place: String) throws {
    let result = try CommandRunner.run(["check", "-"], input: input)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.error.contains(place) && result.error.split(separator: "\n").count == 1, "\(result.error)")
  }

  @Test(
    "standard input is read as a file is",
    arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian]
  )
  func standardInput(_ encoding: String.Encoding) throws {
    let file = CommandRunner.root.appendingPathComponent("Examples/trial.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let input = try #require(text.data(using: encoding))
    let result = try CommandRunner.run(["check", "-", "--format", "tsv"], input: input)
    let direct = try CommandRunner.run(["check", "Examples/trial.md", "--format", "tsv"])
    #expect(result.output.replacingOccurrences(of: "-\t", with: "") != "")
    #expect(rules(result.output) == rules(direct.output))
  }

  private func rules(_ table: String) -> [String] {
    table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)[1...].joined(separator: "\t")
    }
  }

  @Test("the same bytes come out whatever the number of threads")
  func deterministic() throws {
    let one = try CommandRunner.run(["check", "Examples", "--format", "json", "--jobs", "1"])
    let four = try CommandRunner.run(["check", "Examples", "--format", "json", "--jobs", "4"])
    #expect(one.output == four.output)
    #expect(one.output.utf8.count > 1000)
  }

  @Test("the page for looking at is the same whatever the number of threads, and loads nothing")
  func page() throws {
    let one = try CommandRunner.run(["check", "Examples", "--format", "html", "--jobs", "1"])
    let four = try CommandRunner.run(["check", "Examples", "--format", "html", "--jobs", "4"])
    #expect(one.output == four.output)
    #expect(one.output.hasPrefix("<!DOCTYPE html>") && one.output.hasSuffix("</html>\n"))
    for word in ["http", "<script", "src=", CommandRunner.root.path] {
      #expect(!one.output.contains("\(word)\""))
    }
  }

  @Test("a command without its resources says so in one line")
  func missingResources() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("duizhao")
    try FileManager.default.copyItem(at: CommandRunner.executable, to: copy)
    let result = try CommandRunner.run(["check", "Examples/sound.md"], executable: copy)
    #expect(result.status == 2)
    #expect(result.error.contains("Duizhao_GlossaryData.resources"))
    #expect(result.error.split(separator: "\n").count == 1, "\(result.error)")
  }

  @Test("no colour goes to a pipe")
  func noColor() throws {
    #expect(!(try CommandRunner.run(["check", "Examples/trial.md"]).output.contains("\u{1B}")))
  }

  @Test("the version is the changelog's")
  func version() throws {
    let version = try CommandRunner.run(["--version"]).output.trimmingCharacters(in: .whitespacesAndNewlines)
    let changelog = try String(
      contentsOf: CommandRunner.root.appendingPathComponent("CHANGELOG.md"),
      encoding: .utf8
    )
    let heading = changelog.split(separator: "\n").first { $0.hasPrefix("## ") && $0 != "## Unreleased" }
    #expect(heading == "## \(version)")
  }
}
