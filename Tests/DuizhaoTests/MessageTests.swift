import Foundation
import Testing

/// What is said of files that cannot be read, in both languages.
@Suite("Messages")
struct MessageTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  /// A compound file whose directory has one stream besides its root.
  private static func compound(_ stream: String) -> Data {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 512 - bytes.count)
    // The directory stands behind what folders look at first.
    bytes += [UInt8](repeating: 0xFE, count: 8_192)
    for name in ["Root Entry", stream] {
      let entry = name.utf16.reduce(into: [UInt8]()) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
      bytes += entry + [UInt8](repeating: 0, count: 128 - entry.count)
    }
    return Data(bytes)
  }

  private static func memory(_ first: String, _ second: String) -> Data {
    Data(
      """
      <tmx version="1.4"><header srclang="\(first)"/><body><tu><tuv xml:lang="\(first)"><seg>a</seg></tuv>\
      <tuv xml:lang="\(second)"><seg>b</seg></tuv></tu></body></tmx>
      """.utf8
    )
  }

  private static let documents: [(name: String, content: Data, english: String, chinese: String)] = [
    (
      "a.doc", compound("WordDocument"), "is a document of Word 97–2003 or WPS; save it as .docx",
      "该文件是Word 97–2003或WPS文档，请另存为.docx"
    ),
    (
      "a.docx", compound("WordDocument"), "is a document of Word 97–2003 or WPS; save it as .docx",
      "该文件是Word 97–2003或WPS文档，请另存为.docx"
    ),
    (
      "a.xls", compound("Workbook"), "is a workbook of Excel 97–2003 or WPS; save it as .xlsx",
      "该文件是Excel 97–2003或WPS工作簿，请另存为.xlsx"
    ),
    (
      "b.xls", compound("Book"), "is a workbook of Excel 97–2003 or WPS; save it as .xlsx",
      "该文件是Excel 97–2003或WPS工作簿，请另存为.xlsx"
    ),
    (
      "b.docx", compound("EncryptedPackage"), "opens with a password only; save it without one",
      "文件已加密，请另存为不加密的文件"
    ),
    (
      "a.ppt", compound("PowerPoint Document"),
      "is a document of an office program before 2007; save it as .docx or .xlsx",
      "该文件是2007年以前的办公软件文档，请另存为.docx或.xlsx"
    ),
    ("c.docx", Data(), "is empty; get it anew", "文件为空，请重新获取"),
    ("a.pdf", Data(), "is empty; get it anew", "文件为空，请重新获取"),
    ("a.xlsx", Data(), "is empty; get it anew", "文件为空，请重新获取"),
    ("a.tmx", Data(), "is empty; get it anew", "文件为空，请重新获取"),
    ("a.xml", Data(), "is empty; get it anew", "文件为空，请重新获取"),
    ("a.html", Data(), "is empty; get it anew", "文件为空，请重新获取"),
    (
      "d.docx", Data("摘要：肝。\nAbstract: Liver.".utf8),
      "is plain text, whatever its name says; rename it to .txt",
      "该文件是纯文本，与扩展名不符，请将扩展名改为.txt"
    ),
    (
      "b.xlsx", Data("zh\ten".utf8), "is plain text, whatever its name says; rename it to .csv",
      "该文件是纯文本，与扩展名不符，请将扩展名改为.csv"
    ),
    (
      "e.docx", Data([1, 2, 3]), "is not what its name says; check where the file comes from",
      "内容与扩展名不符，请检查文件来源"
    ),
    ("b.tmx", memory("de", "en"), "is in de, en; Chinese and English are compared", "语言为de, en，只能对照中文与英文"),
    ("a.png", Data([0x89, 0x50, 0x4E, 0x47]), "is a picture; run OCR over it first", "该文件是图像，请先做文字识别"),
  ]

  @Test("each kind of file is called what it is", arguments: documents.indices)
  func document(_ index: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let each = Self.documents[index]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try each.content.write(to: folder.appendingPathComponent(each.name))
    let english = try CommandRunner.run(["check", each.name], folder: folder)
    #expect(english.error == "duizhao: \(each.name): \(each.english)\n" && english.status == 2)
    let chinese = try CommandRunner.run(["check", each.name, "--lang", "zh"], folder: folder)
    #expect(chinese.error == "duizhao: \(each.name)：\(each.chinese)\n")
  }

  @Test("a folder tells old documents of Office apart as well")
  func folders() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.compound("Workbook").write(to: folder.appendingPathComponent("a.xls"))
    try Data("摘要：肝。\n\nAbstract: Liver.\n".utf8).write(to: folder.appendingPathComponent("a.md"))
    let result = try CommandRunner.run(["check", "."], folder: folder)
    #expect(
      result.error.hasPrefix("duizhao: passed over: ./a.xls: is a workbook of Excel") && result.status < 2
    )
  }

  @Test("a file that is no termbase is named, without words of the code", arguments: ["a.csv", "b.tmx"])
  func noTermbase(_ name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("zh,en\n肝,liver\n".utf8).write(to: folder.appendingPathComponent("memory.csv"))
    try Self.memory("zh", "en").write(to: folder.appendingPathComponent(name))
    let result = try CommandRunner.run(["terms", "mine", "memory.csv", "--into", name], folder: folder)
    #expect(result.error.hasPrefix("duizhao: \(name): is no termbase, or a damaged one;"), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1 && result.status == 2)
  }

  private static let bitexts: [(arguments: String, words: String)] = [
    ("check m.tmx", "1 file: 1 error"), ("check m.tmx --lang zh", "共1个文件：错误1"),
    ("check a.md", "1 article: "), ("check a.md", "1 link · keywords"),
    ("check a.md m.tmx", "2 files: "), ("check m.tmx --annotate n.tmx", "n.tmx: written with 1 note\n"),
    ("check m.tmx --annotate n.tmx --lang zh", "n.tmx：已写入，含1条备注\n"),
  ]

  @Test("files of segments are no articles, and their notes no comments", arguments: bitexts)
  func segments(_ arguments: String, _ words: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let memory = String(decoding: Self.memory("zh", "en"), as: UTF8.self)
      .replacingOccurrences(of: ">a<", with: ">每日口服5 mg。<")
      .replacingOccurrences(of: ">b<", with: ">50 mg orally daily.<")
    try Data(memory.utf8).write(to: folder.appendingPathComponent("m.tmx"))
    try Data("摘要：肝很常见。\n\nAbstract: Liver is common.\n".utf8).write(to: folder.appendingPathComponent("a.md"))
    let result = try CommandRunner.run(arguments.split(separator: " ").map(String.init), folder: folder)
    #expect((result.output + result.error).contains(words), "\(result.output)\(result.error)")
  }

  @Test(
    "one part is, several are",
    arguments: [
      ("", "the abstract is Chinese"),
      ("<kwd-group><kwd>骨</kwd></kwd-group>", "the abstract and keywords are Chinese"),
    ]
  )
  func verb(_ keywords: String, _ words: String) throws {
    let text = """
      <?xml version="1.0"?><article><front><article-meta><abstract><p>本文综述骨的研究。</p></abstract>\(keywords)\
      <trans-abstract xml:lang="en"><p>This paper reviews bone.</p></trans-abstract></article-meta></front></article>
      """
    let result = try CommandRunner.run(["check", "-"], input: Data(text.utf8))
    #expect(result.output.contains("no xml:lang says that \(words)"), "\(result.output)")
  }
}
