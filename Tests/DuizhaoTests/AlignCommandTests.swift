import Foundation
import Testing

@Suite("align writes for other programs")
struct AlignCommandTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "align-\(UUID().uuidString)"
  )

  private static let chinese = "# 肝纤维化的机制\n\n摘要：肝纤维化很常见。治疗困难。\n\n关键词：肝纤维化；肝\n"
  private static let english =
    "# Mechanisms of hepatic fibrosis\n\nAbstract: Hepatic fibrosis is common. Treatment is difficult.\n\n"
    + "Keywords: hepatic fibrosis; liver\n"

  private func run(_ files: [String: String], _ arguments: [String]) throws -> CommandRunner.Result {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try CommandRunner.run(["align"] + arguments, folder: folder)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test(
    "the ending of the file decides",
    arguments: [("a.tmx", "<tmx"), ("a.xlf", "<xliff"), ("a.html", "<html")]
  )
  func ending(name: String, root: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try run(["a.md": Self.chinese + Self.english], ["a.md", "--output", name])
    #expect(result.status == 0 && result.output.isEmpty && result.error.isEmpty, "\(result.error)")
    #expect(try text(name).contains(root))
  }

  @Test("two files are one article, unless each has both languages")
  func pairs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let both = Self.chinese + Self.english
    let files = ["zh.md": Self.chinese, "en.md": Self.english, "a.md": both, "b.md": both]
    let pair = try run(files, ["zh.md", "en.md", "--format", "xliff"])
    #expect(pair.output.matches(of: #/<file /#).count == 1)
    #expect(pair.output.contains("original=\"zh.md + en.md\""))
    #expect(pair.output.contains("appliesTo=\"target\">en.md:3</note>"))
    let two = try run([:], ["a.md", "b.md", "--format", "xliff"])
    #expect(two.output.matches(of: #/<file /#).count == 2)
    let folder = try run(["in/a.md": both, "in/b.md": both, "in/c.md": both], ["in", "--format", "tmx"])
    let single = try run([:], ["a.md", "--format", "tmx"])
    #expect(folder.output.matches(of: /<tu>/).count == 3 * single.output.matches(of: /<tu>/).count)
  }

  @Test("what cannot be read is told, the rest is written, and the end is 2")
  func failures() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in/a.md": Self.chinese + Self.english, "in/b.docx": "nothing"]
    let result = try run(files, ["in", "--output", "o.tmx"])
    #expect(result.status == 2)
    #expect(
      result.error.hasPrefix("duizhao: in/b.docx: is ")
        && result.error.split(separator: "\n").count == 1
    )
    #expect(try text("o.tmx").contains("肝纤维化"))
    let none = try run([:], ["in/b.docx", "--output", "n.tmx"])
    #expect(
      none.status == 2 && !FileManager.default.fileExists(atPath: folder.appendingPathComponent("n.tmx").path)
    )
    let place = try run([:], ["in/a.md", "--output", "no/such/folder.tmx"])
    #expect(place.status == 2 && place.error.contains("cannot be written"), "\(place.error)")
  }

  @Test("lines are numbers and scores as ever, and segments for other programs")
  func lines() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "zh.txt": "肝纤维化很常见。\n治疗困难。\n", "en.txt": "Hepatic fibrosis is common.\nTreatment is difficult.\n",
    ]
    let table = try run(files, ["--lines", "zh.txt", "en.txt", "--format", "tsv"])
    #expect(
      try table.output.wholeMatch(of: Regex("0\t0\t[01]\\.\\d+\n1\t1\t[01]\\.\\d+\n")) != nil,
      "\(table.output)"
    )
    let memory = try run([:], ["--lines", "zh.txt", "en.txt", "--format", "tmx"])
    #expect(memory.output.matches(of: /<tu>/).count == 2)
    #expect(memory.output.contains("<note>en.txt:2</note>"))
    let page = try run([:], ["--lines", "zh.txt", "en.txt", "--format", "html"])
    #expect(page.output.contains("zh.txt + en.txt") && !page.output.contains("untitled"))
  }

  @Test(
    "wrong usage is refused",
    arguments: [
      (["a.md", "b.md", "c.md"], "Name one article"),
      (["a.md", "--format", "tmx", "--explain"], "--explain goes with"),
      (["--lines", "a.md", "--format", "tmx"], "--lines takes two files"), (["-", "-"], "only once"),
    ]
  )
  func usage(arguments: [String], words: String) throws {
    let result = try CommandRunner.run(["align"] + arguments)
    #expect(result.status == 64 || result.status == 2)
    #expect(result.error.contains(words), "\(result.error)")
  }
}
