import Foundation
import Testing

/// Where commands write, and what they never write over.
@Suite("Output")
struct OutputTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private static let tmx =
    "<tmx version=\"1.4\"><header srclang=\"zh\"/><body><tu><tuv xml:lang=\"zh\"><seg>肝很常见。</seg></tuv>"
    + "<tuv xml:lang=\"en\"><seg>The liver is common.</seg></tuv></tu></body></tmx>"

  /// A folder with a Word document, an article, a memory, a glossary and links to them.
  private func makeFiles() throws {
    let (files, root) = (FileManager.default, CommandRunner.root.path)
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try files.copyItem(atPath: "\(root)/Tests/Documents/made/pandoc.docx", toPath: path("a.docx"))
    try files.copyItem(atPath: "\(root)/Examples/trial.md", toPath: path("trial.md"))
    try files.copyItem(atPath: "\(root)/Tests/Documents/made/zh.txt", toPath: path("zh.txt"))
    try files.copyItem(atPath: "\(root)/Tests/Documents/made/en.txt", toPath: path("en.txt"))
    try Self.tmx.write(toFile: path("m.tmx"), atomically: true, encoding: .utf8)
    try "zh,en\n肝,liver\n".write(toFile: path("terms.csv"), atomically: true, encoding: .utf8)
    try files.linkItem(atPath: path("a.docx"), toPath: path("hard.json"))
    try files.createSymbolicLink(atPath: path("soft.json"), withDestinationPath: "trial.md")
    try files.createSymbolicLink(atPath: path("here"), withDestinationPath: ".")
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func contents() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return names.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: path($1)) }
  }

  private static let read = "it is a file that this run reads"
  private static let written = "goes there already"
  private static let refusals: [(arguments: String, words: String)] = [
    ("check a.docx --output a.docx", read),
    ("check a.docx --output a.docx --format json", read),
    ("check a.docx --output ./here/a.docx --format json", read),
    ("check a.docx --output hard.json", read),
    ("check trial.md --output soft.json", read),
    ("check soft.json trial.md --output trial.md --format tsv", read),
    ("check --pair zh.txt en.txt --output en.txt", read),
    ("check . --output m.tmx --format json", read),
    ("check m.tmx --glossary terms.csv --output terms.csv", read),
    ("check trial.md --write-baseline trial.md", read),
    ("check a.docx --annotate out.docx --output out.docx --format json", written),
    ("check trial.md --write-baseline b.tsv --output here/b.tsv", written),
    ("convert trial.md --output trial.md", read),
    ("align trial.md --output trial.md --format text", read),
    ("align . --output m.tmx", read),
    ("lexicon learn trial.md --output soft.json", read),
    ("terms mine m.tmx --into m.tmx", read),
    ("glossary import terms.csv --into terms.csv", read),
    ("glossary export --base terms.csv --format csv --output terms.csv", read),
    ("check a.docx --output r.docx", "r.docx: not written: .docx is no format of this command"),
    ("check a.docx --output r.pdf", ".pdf is no format"),
    ("check a.docx --output r.xml", ".xml is no format"),
    ("convert a.docx --output r.docx", "or the format with --to"),
    ("align trial.md --output r.md", ".md is no"),
    ("check a.docx --output here", "here: is a folder"),
    ("check a.docx --annotate here", "here: is a folder"),
    ("check a.docx --output new/", "new/: is a folder"),
    ("check a.docx --output no/r.json", "no/r.json: cannot be written"),
  ]

  @Test("what a run reads is never written, nor a file of no format; one line says so", arguments: refusals)
  func refusal(_ arguments: String, _ words: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFiles()
    let before = try contents()
    let result = try CommandRunner.run(arguments.split(separator: " ").map(String.init), folder: folder)
    let isSaid = result.error.contains(words) && result.error.split(separator: "\n").count == 1
    #expect(result.status == 2 && isSaid, "\(result.error)")
    #expect(try contents() == before)
  }

  @Test(
    "nor an article that the profile leaves out, nor the profile's glossary",
    arguments: ["m.tmx", "terms.csv"]
  )
  func profile(_ name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFiles()
    let profile = "exclude: [m.tmx, \"*.txt\", terms.csv]\nglossary: [terms.csv]\n"
    try profile.write(toFile: path("duizhao.yml"), atomically: true, encoding: .utf8)
    let before = try contents()
    let result = try CommandRunner.run(["check", ".", "--output", name, "--format", "json"], folder: folder)
    #expect(result.status == 2 && result.error.contains(Self.read), "\(result.error)")
    #expect(try contents() == before)
  }

  @Test(
    "a name that is empty, and a document for standard output, are refused",
    arguments: [
      ["check", ""], ["check", "trial.md", "--output", ""], ["check", "a.docx", "--annotate", ""],
      ["check", "a.docx", "--annotate", "-"], ["check", "trial.md", "--write-baseline", "-"],
      ["convert", "trial.md", "--whole", "--output", "r.html"], ["convert", ""],
    ]
  )
  func names(_ arguments: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFiles()
    let before = try contents()
    let result = try CommandRunner.run(arguments, folder: folder)
    let isSaid = ["the name of a file is empty", "name a file", "takes a file", "name the file"].contains {
      result.error.contains($0)
    }
    #expect(result.status == 2 && isSaid, "\(result.error)")
    #expect(try contents() == before)
  }

  @Test(
    "- is standard output",
    arguments: [
      ("check trial.md --output -", "trial.md\n"), ("convert trial.md --output -", "---"),
      ("align trial.md --output -", ""), ("lexicon learn trial.md --output -", "zh\ten"),
      ("check trial.md --format json --output /dev/stdout", "{\n"),
    ]
  )
  func standardOutput(_ arguments: String, _ start: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFiles()
    let result = try CommandRunner.run(arguments.split(separator: " ").map(String.init), folder: folder)
    #expect(result.status < 2 && !result.output.isEmpty)
    #expect(result.output.hasPrefix(start) || start == "---", "\(result.output.prefix(40))")
    #expect(!FileManager.default.fileExists(atPath: path("-")))
  }

  @Test("a link leads on to its file, whose mode stays; one that leads nowhere makes its file")
  func links() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFiles()
    let files = FileManager.default
    try "x".write(toFile: path("private.json"), atomically: true, encoding: .utf8)
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path("private.json"))
    for (link, target) in [("old.json", "private.json"), ("new.json", "made.json")] {
      try files.createSymbolicLink(atPath: path(link), withDestinationPath: target)
      _ = try CommandRunner.run(["check", "trial.md", "--output", link], folder: folder)
      #expect(try files.destinationOfSymbolicLink(atPath: path(link)) == target)
      #expect(try String(contentsOfFile: path(target), encoding: .utf8).hasPrefix("{\n"))
    }
    let mode = try files.attributesOfItem(atPath: path("private.json"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try !files.contentsOfDirectory(atPath: folder.path).contains { $0.hasPrefix(".") })
  }

  @Test("a report that lies in the folder is no document of it", arguments: ["r.html", "r.csv", "r.tsv"])
  func reportInside(_ name: String) throws {
    try makeFiles()
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try CommandRunner.run(["check", ".", "--output", name], folder: folder)
    let report = try contents()[name]
    let second = try CommandRunner.run(["check", ".", "--output", name], folder: folder)
    #expect(report != nil && first.status == second.status)
    #expect(first.error == second.error)
    #expect(try contents()[name] == report)
  }

  @Test("a pipe stays a pipe, and is written into")
  func pipe() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFiles()
    let command = "mkfifo pipe.json && (cat pipe.json >got & \"$0\" check trial.md --output pipe.json; wait)"
    _ = try shell(command)
    #expect(try String(contentsOfFile: path("got"), encoding: .utf8).hasPrefix("{\n"))
    let type = try FileManager.default.attributesOfItem(atPath: path("pipe.json"))[.type]
    #expect(type as? FileAttributeType != .typeRegular)
  }

  @Test(
    "a full disk is one line and 2; a closed pipe is silent",
    arguments: [
      ("\"$0\" check trial.md >/dev/full", "duizhao: <stdout>: not written: the disk is full\n", 2),
      ("\"$0\" rules >/dev/full", "duizhao: <stdout>: not written: the disk is full\n", 2),
      ("\"$0\" check trial.md --output /dev/full", "duizhao: /dev/full: not written: the disk is full\n", 2),
      ("\"$0\" check trial.md --output /dev/null", "", 1),
      ("\"$0\" rules --format markdown | true", "", 0), ("\"$0\" rules 2>/dev/full >/dev/full", "", 2),
    ] as [(String, String, Int32)]
  )
  func full(_ command: String, _ error: String, _ status: Int32) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFiles()
    let result = try shell(command)
    #expect(result.error == error && result.status == status)
  }

  /// Runs a line of the shell in which `$0` is the command.
  private func shell(_ line: String) throws -> CommandRunner.Result {
    try CommandRunner.run(
      ["-c", line, CommandRunner.executable.path],
      folder: folder,
      executable: URL(fileURLWithPath: "/bin/sh")
    )
  }
}
