import Foundation
import Testing

/// Reports written by the command.
@Suite("Reports of the command")
struct ReportCommandTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test(
    "--output writes the form that its ending names",
    arguments: [
      ("a.json", "{\n  \"documents\""), ("a.csv", "\u{FEFF}file,"), ("a.xlsx", "PK\u{3}\u{4}"),
      ("a.sarif", "{\n  \"$schema\""), ("a.tsv", "path\trule"), ("a.txt", "Examples/review.md\n"),
    ]
  )
  func ending(_ name: String, _ start: String) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    let result = try CommandRunner.run(["check", "Examples/review.md", "--output", file.path])
    #expect(result.status == 1 && result.output.isEmpty && result.error.isEmpty)
    #expect(try Data(contentsOf: file).starts(with: Data(start.utf8)))
  }

  @Test("--format counts for more than the ending")
  func explicit() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.csv").path
    _ = try CommandRunner.run(["check", "Examples/review.md", "--output", file, "--format", "junit"])
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("<?xml"))
  }

  @Test("what cannot be written ends with 2, in one line")
  func unwritable() throws {
    let result = try CommandRunner.run(["check", "Examples/review.md", "--output", "no-such-folder/a.json"])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.error.contains("no-such-folder/a.json: cannot be written"))
    #expect(result.error.split(separator: "\n").count == 1)
  }
}
