import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

@testable import Duizhao

/// PDF through the programs of poppler: the true ones where they are installed, and stand-ins that do what those do elsewhere.
@Suite("PDF from file to findings")
struct PDFCommandTests {
  /// Whether poppler is installed.
  static let hasPoppler = ["pdfinfo", "pdftotext"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  @Test(
    "the same four flaws are found in one column and in two, each with its page and line",
    .enabled(if: hasPoppler),
    arguments: [
      ("one-column.pdf", ["zh p1:14", "en p2:22", "zh p1:16", "en p2:27", "en p2:34", "en p3:4"]),
      ("two-columns.pdf", ["zh p1:14", "en p1:57", "zh p1:17", "en p1:64", "en p1:72", "en p2:5"]),
    ]
  )
  func flaws(_ file: String, _ places: [String]) throws {
    let result = try CommandRunner.run(["check", "Tests/Documents/made/\(file)"])
    #expect(result.output.contains("sentences 9 : 9, 9 links · keywords 5 : 5"), "\(result)")
    for rule in ["number-mismatch", "direction-mismatch", "term-inconsistent", "keyword-order"] {
      #expect(result.output.contains("  \(rule)\n"), "\(rule): \(result)")
    }
    #expect(!result.output.contains("interrupted-text"), "\(result)")
    for place in places { #expect(result.output.contains(place), "\(place): \(result)") }
  }

  @Test("a name that begins with a hyphen, and standard input", .enabled(if: hasPoppler))
  func names() throws {
    let pdf = try Data(
      contentsOf: CommandRunner.root.appendingPathComponent("Tests/Documents/made/one-column.pdf")
    )
    let folder = try TestFolder()
    try folder.write("-l; touch x.pdf", pdf)
    let named = try folder.check("--", "-l; touch x.pdf")
    #expect(named.output.contains("sentences 9 : 9"), "\(named)")
    let input = try CommandRunner.run(["check", "-"], input: pdf)
    #expect(input.output.contains("sentences 9 : 9"), "\(input)")
  }

  @Test("a font of Adobe-GB1 that is not embedded is read with poppler-data", .enabled(if: hasPoppler))
  func characterMaps() throws {
    // 骨质疏松 in UTF-16, and Latin.
    let text = "<9AA88D28758F677E> Tj"
    do {
      let pages = try PDFProgram.pages(of: Self.pdf(content: "BT /F1 12 Tf 72 700 Td \(text) ET"))
      #expect(try readPDF(pages).markdown == "骨质疏松")
    } catch {
      // Without poppler-data it says so.
      #expect(error == DocumentFailure(.missingCharacterMaps))
    }
  }

  @Test(
    "what the programs say becomes what the user reads",
    arguments: [
      ("exit 127", "needs pdfinfo"),
      ("echo 'Command Line Error: Incorrect password' >&2; exit 1", "opens with a password"),
      (
        "echo \"Syntax Error: Couldn't read xref table\" >&2; exit 1",
        "cannot be read: pdfinfo: Syntax Error: Couldn't read xref"
      ),
      ("kill -9 $$", "cannot be read: pdfinfo: "),
      (
        "echo 'Pages: 1'; echo \"Syntax Error: Missing language pack for 'Adobe-GB1' mapping\" >&2",
        "without poppler-data"
      ),
      ("echo 'Pages: 12'", "holds 12 pages without text: a scan"),
    ]
  )
  func messages(_ script: String, _ words: String) throws {
    let folder = try TestFolder()
    let tools = try StandIns(script)
    try folder.write("a.pdf", "%PDF-1.4\n")
    let result = try CommandRunner.run(
      ["check", folder.path("a.pdf")],
      environment: ["PATH": "\(tools.path):/usr/bin:/bin"]
    )
    #expect(result.status == 2)
    #expect(result.error.contains(words), "\(result)")
  }

  @Test("limits of time and of output end the programs")
  func limits() throws {
    let endless = try StandIns("while :; do :; done")
    var program = PDFProgram(searchPath: endless.path + ":/usr/bin:/bin")
    program.limits.seconds = 1
    #expect(throws: DocumentFailure(.programTimedOut(limit: 1))) { try program.pages(of: [0x25]) }
    let large = try StandIns("exec head -c 100000 /dev/zero")
    program = PDFProgram(searchPath: large.path + ":/usr/bin:/bin")
    program.limits.fileSize = 10_240
    #expect(throws: DocumentFailure(.tooLarge(limit: 10_240))) { try program.pages(of: [0x25]) }
  }

  @Test("nothing is left behind")
  func leavesNothing() throws {
    let tools = try StandIns("echo 'Pages: 1'; pwd > /dev/null; echo \"$1\" >> \"$0.log\"")
    _ = try PDFProgram(searchPath: tools.path + ":/usr/bin:/bin").pages(of: [0x25])
    let log = try String(contentsOfFile: tools.path + "/pdfinfo.log", encoding: .utf8)
    let file = try #require(log.split(separator: "\n").first).description
    #expect(file.hasSuffix("/document.pdf"))
    #expect(!FileManager.default.fileExists(atPath: (file as NSString).deletingLastPathComponent))
  }

  /// A page whose font is one of Adobe's for simplified Chinese, which is not in the file.
  private static func pdf(content: String) -> [UInt8] {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
      "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 7 0 R>>",
      "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
    ]
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    let rows = offsets.map { "\(String(repeating: "0", count: 10 - "\($0)".count))\($0) 00000 n \n" }.joined()
    text +=
      "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(rows)trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\n"
    return Array((text + "startxref\n\(table)\n%%EOF\n").utf8)
  }
}

/// A folder with programs called `pdfinfo` and `pdftotext` that run a script.
final class StandIns {
  let path: String

  init(_ script: String) throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent("stand-ins-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in ["pdfinfo", "pdftotext"] {
      let file = "\(path)/\(name)"
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
