import Foundation
import Testing

/// Word lists as a user brings and makes them.
@Suite("Word lists of the command", .serialized)
struct LexiconCommandTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "duizhao-\(ProcessInfo.processInfo.globallyUniqueString)"
  )

  private func file(_ name: String, _ bytes: Data) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appendingPathComponent(name)
    try bytes.write(to: url)
    return url.path
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Bytes in gzip's format, without compression (RFC 1952, a stored block of RFC 1951).
  private static func gzip(_ content: String) -> Data {
    let bytes = Array(content.utf8)
    let (low, high) = (UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8))
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    var data: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1, low, high, ~low, ~high]
    data += bytes
    for word in [~crc, UInt32(bytes.count)] {
      for shift in [UInt32(0), 8, 16, 24] { data.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    return Data(data)
  }

  /// Two sentences that only a word of no dictionary ties: 甲乙丙 and *zorblax*.
  private func links(lexicon: String) throws -> CommandRunner.Result {
    let source = try file("source.txt", Data("甲乙丙。\n癸癸癸癸癸癸癸癸癸癸癸癸。\n".utf8))
    let target = try file("target.txt", Data("Mumble mumble mumble mumble mumble mumble.\nZorblax.\n".utf8))
    return try CommandRunner.run([
      "align", "--lines", source, target, "--format", "tsv", "--lexicon", lexicon,
    ])
  }

  @Test("a compressed dictionary in CC-CEDICT's format is read")
  func compressed() throws {
    defer { remove() }
    let path = try file("own.u8.gz", Self.gzip("甲乙丙 甲乙丙 [jia3 yi3 bing3] /zorblax/\n"))
    let result = try links(lexicon: path)
    #expect(result.status == 0, "\(result.error)")
  }

  @Test("what cannot be read is told with its place, and ends with 2")
  func refused() throws {
    defer { remove() }
    let damaged = try links(lexicon: file("bad.gz", Self.gzip("甲乙丙\tzorblax\n").dropLast(12)))
    #expect(damaged.status == 2)
    #expect(damaged.error.contains("bad.gz: is damaged"))
    let table = try links(lexicon: file("bad.tsv", Data("甲\ta\n乙 b\n".utf8)))
    #expect(table.status == 2)
    #expect(table.error.contains("bad.tsv:2: needs a Chinese word"))
    let missing = try links(lexicon: "none.tsv")
    #expect(missing.status == 2)
    #expect(missing.error.contains("none.tsv: there is no such file"))
  }

  @Test("what was learned from articles can be used")
  func learned() throws {
    defer { remove() }
    let path = try file("learned.tsv", Data("what was there".utf8))
    let learning = try CommandRunner.run([
      "lexicon", "learn", "Examples", "Examples", "Examples", "--output", path,
    ])
    #expect(learning.status == 0, "\(learning.error)")
    let table = try String(contentsOfFile: path, encoding: .utf8)
    #expect(table.hasPrefix("zh\ten\tclass\n"))
    #expect(table.contains("骨代谢\tbone"), "\(table)")
    #expect(try links(lexicon: path).status == 0)
  }

  @Test("what cannot be written leaves what was there, and ends with 2")
  func unwritable() throws {
    let result = try CommandRunner.run([
      "lexicon", "learn", "Examples", "--output", "no-such-folder/learned.tsv",
    ])
    #expect(result.status == 2)
    #expect(result.error.contains("no-such-folder/learned.tsv: cannot be written"))
  }

  @Test("too little text teaches nothing: what was there stays, and the command ends with 2")
  func tooLittle() throws {
    defer { remove() }
    let path = try file("kept.tsv", Data("what was there".utf8))
    let source = try file("source.txt", Data("铁加速骨质流失。\n".utf8))
    let target = try file("target.txt", Data("Iron accelerates bone loss.\n".utf8))
    let result = try CommandRunner.run(["lexicon", "learn", "--lines", source, target, "--output", path])
    #expect(result.status == 2)
    #expect(result.error.contains("1 link teaches no word"), "\(result.error)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "what was there")
  }

  @Test("a glossary folder is linted with file and line")
  func lint() throws {
    defer { remove() }
    let row = { (cells: [String]) in
      (cells + Array(repeating: "", count: 8 - cells.count)).joined(separator: "\t") + "\n"
    }
    let header = "zh\tzh_admitted\ten\ten_admitted\tabbreviation\tdeprecated\tstatus\tnote\n"
    let concepts = folder.appendingPathComponent("concepts")
    try FileManager.default.createDirectory(at: concepts, withIntermediateDirectories: true)
    try Data((header + row(["贫血", "", "anaemia"]) + row(["贫血症", "", "anemia"])).utf8)
      .write(to: concepts.appendingPathComponent("blood.tsv"))
    let result = try CommandRunner.run(["glossary", "lint", folder.path])
    #expect(result.status == 1)
    #expect(result.output.contains("concepts/blood.tsv:2: “anaemia” is British spelling"))
    #expect(result.output.contains("concepts/blood.tsv:3: “anemia” also names 贫血"))
  }
}
