import Duizhao
import DuizhaoCheck
import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

@Suite("Bitext is checked")
struct BitextTests {
  private static let shared = Result { Workbench.Shared(try Glossary.builtIn()) }

  private func bitext(
    _ pairs: [(String, String)],
    _ languages: Sides<Language> = Sides(source: .chinese, target: .english),
    isMemory: Bool = false
  )
    -> BitextText
  {
    var document = ""
    var marks: [LineTable.Mark] = []
    let segments = pairs.enumerated().map { index, pair in
      BitextText.Segment(
        id: "\(index + 1)",
        texts: Sides(source: pair.0, target: pair.1).map { text -> MappedText? in
          guard !text.isEmpty else { return nil }
          marks.append(
            LineTable.Mark(offset: document.utf8.count, origin: .segment("\(index + 1)", line: 1), column: 1)
          )
          defer { document += text + "\n" }
          return MappedText(text, at: document.utf8.count)
        }
      )
    }
    return BitextText(
      languages: languages,
      segments: segments,
      lines: LineTable(document, marks: marks),
      isMemory: isMemory
    )
  }

  private func rules(_ bitext: BitextText, from severity: Severity = .warning) throws -> [String] {
    let workbench = try Workbench(Self.shared.get())
    let checked = workbench.checked(try workbench.align(bitext, path: "a"))
    let wanted: [Severity] = severity == .warning ? [.error, .warning] : Severity.allCases
    return checked.findings.filter { wanted.contains($0.severity) }.map(\.rule)
  }

  private static let definitions = [
    ("肠易激综合征(irritable bowel syndrome, IBS)很常见。", "Irritable bowel syndrome (IBS) is common."),
    (
      "治疗肠易激综合征(irritable bowel syndrome, IBS)的方法有限。",
      "Treatments of irritable bowel syndrome (IBS) are limited."
    ),
  ]

  private static let cases: [(name: String, pairs: [(String, String)], isMemory: Bool, expected: [String])] =
    [
      ("all is well", [("每日口服5 mg。", "5 mg orally once daily.")], false, []),
      ("a number", [("每日口服5 mg。", "50 mg orally once daily.")], true, ["number-mismatch"]),
      ("multiples behind a blank", [("共有 161 万例患者死亡。", "A total of 1.61 million patients died.")], false, []),
      ("a direction", [("TNF-α水平降低。", "TNF-α levels were increased.")], false, ["direction-mismatch"]),
      (
        "told translated and empty", [("患者均接受手术治疗并随访两年。", ""), ("肝", "liver")], false,
        ["sentence-untranslated"]
      ),
      ("no title, keywords or abstract is missed", [("肝纤维化", "Liver fibrosis")], false, []),
      (
        "texts define their short forms once", definitions, false,
        ["abbreviation-redefined", "abbreviation-redefined"]
      ),
      ("texts of a memory each for themselves", definitions, true, []),
      ("texts of a memory define no short forms", [("治疗肠易激综合征(IBS)。", "Treatment of IBS.")], true, []),
      (
        "grades and bounds are no directions",
        [("3级或以上不良事件为腹泻和中性粒细胞减少（见表）。", "Grade 3 or higher adverse events were diarrhea and neutropenia.")],
        false, []
      ),
      (
        "the translation follows its source",
        [("放疗有效。", "Radiotherapy works."), ("放射治疗安全。", "Radiation therapy is safe.")], true, []
      ),
    ]

  @Test("rules find what a translator can change", arguments: cases.indices)
  func checks(_ index: Int) throws {
    let each = Self.cases[index]
    #expect(try rules(bitext(each.pairs, isMemory: each.isMemory)) == each.expected, "\(each.name)")
  }

  @Test("a translation into Chinese is tied as one out of it")
  func turned() throws {
    let pairs = [
      ("骨质疏松症患者的骨密度明显降低。", "Bone mineral density was markedly decreased in patients with osteoporosis."),
      ("绝经后妇女应补充维生素D和钙。", "Postmenopausal women should take vitamin D and calcium."),
    ]
    let workbench = try Workbench(Self.shared.get())
    let forward = try workbench.align(bitext(pairs), path: "a")
    let backward = try workbench.align(
      bitext(pairs.map { ($0.1, $0.0) }, Sides(source: .english, target: .chinese)),
      path: "a"
    )
    #expect(backward.turned.coverage == forward.coverage)
    #expect(
      backward.turned.links.map { $0.evidence.map(\.weight) }
        == forward.links.map { $0.evidence.map(\.weight) }
    )
    #expect(backward.article.versions.source.language == .english)
  }
}

@Suite("Files of many kinds")
struct MixedFileTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "mixed-\(UUID().uuidString)"
  )

  private func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  private static let tmx =
    "<tmx version=\"1.4\"><header srclang=\"zh\"/><body><tu><tuv xml:lang=\"zh\"><seg>每日口服甲钴胺5 mg。</seg></tuv>"
    + "<tuv xml:lang=\"en\"><seg>Mecobalamin 50 mg orally once daily.</seg></tuv></tu></body></tmx>"
  private static let article =
    "# 肝纤维化的机制\n\n摘要：肝纤维化很常见。\n\n# Mechanisms of hepatic fibrosis\n\nAbstract: Hepatic fibrosis is common.\n"

  private static let mixedFiles = [
    "a.tmx": tmx, "b/c.md": article, "b/.hidden/x.md": "x", "b/~$c.docx": "x", "b/d.xml": "<book/>",
    "e.csv": "a,b\n1,2\n",
    "f.c": "int", "duizhao.yml": "rules: {}\n", "g.doc": "{\\rtf1 x}",
  ]

  @Test("every format of a folder is read; what is not is told, and is no failure")
  func folders() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.mixedFiles)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/b/loop", withDestinationPath: "..")
    let result = try CommandRunner.run(["check", "."], folder: folder)
    #expect(result.status == 1)
    #expect(
      result.error == """
        duizhao: passed over: ./b/d.xml: is not what its name says (root element book); check where the file comes from
        duizhao: passed over: ./e.csv: has no two columns of Chinese and English; name them zh and en in the first row
        duizhao: passed over: ./f.c: not read: no format that is known
        duizhao: passed over: ./g.doc: is rich text; save it as .docx

        """
    )
    #expect(result.output.hasPrefix("./a.tmx\n  segments 1 · zh → en\n"))
    #expect(result.output.contains("./b/c.md\n"))
    let named = try CommandRunner.run(["check", "e.csv"], folder: folder)
    #expect(named.status == 2)
    try write(["h.docx": "PK"])
    #expect(try CommandRunner.run(["check", "."], folder: folder).status == 2)
  }

  @Test(
    "all verbs read all formats",
    arguments: [
      ["align", ".", "--format", "tmx"], ["concordance", "甲钴胺", "."],
      ["terms", "mine", ".", "--into", "base.duizhao"],
      ["lexicon", "learn", ".", "--output", "words.tsv"],
    ]
  )
  func verbs(_ arguments: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pairs = (1...4).map {
      "<trans-unit id=\"\($0)\"><source>甲钴胺\($0) mg</source><target>Mecobalamin \($0) mg</target></trans-unit>"
    }
    let xliff =
      "<xliff version=\"1.2\"><file source-language=\"zh\" target-language=\"en\"><body>\(pairs.joined())</body></file></xliff>"
    try write(Self.mixedFiles.merging(["k.xlf": xliff]) { $1 })
    let result = try CommandRunner.run(arguments, folder: folder)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.split(separator: "\n").count { $0.contains("./f.c") || $0.contains("./g.doc") } == 2)
    let written =
      result.output
      + ((try? String(contentsOf: folder.appendingPathComponent("words.tsv"), encoding: .utf8)) ?? "")
    #expect(
      written.lowercased().contains("mecobalamin") || written.contains("6 documents")
        || written.contains("3 documents"),
      "\(written)"
    )
  }

  private static let filePairs:
    [(name: String, source: String, target: String, start: String, error: String)] = [
      (
        "as many lines: line by line", "每日口服5 mg。\n\n肝。\n", "50 mg orally daily.\n\nLiver.\n",
        "zh.txt + en.txt\n  segments 2 · zh → en\n", ""
      ),
      (
        "other lines: prose", "肝纤维化很常见。治疗困难。\n", "Hepatic fibrosis is common.\nTreatment is difficult.\n",
        "zh.txt + en.txt\n  sentences 2 : 2, 2 links\n", ""
      ),
      (
        "one language", "肝\n", "肾\n", "",
        "duizhao: zh.txt + en.txt: is in zh, zh; Chinese and English are compared\n"
      ),
      (
        "an article in one language", "# 肝\n\n摘要：肝纤维化很常见。\n", "# 肝\n\n摘要：肝纤维化少见。\n", "",
        "duizhao: zh.txt + en.txt: is in zh, zh; Chinese and English are compared\n"
      ),
      (
        "nothing", "肝\n", "\n", "",
        "duizhao: en.txt: no abstract and no keywords found; see the README for the layouts that are read\n"
      ),
      (
        "an article", "# 肝\n\n摘要：肝纤维化很常见。\n", "# Liver\n\nAbstract: Hepatic fibrosis is common.\n",
        "zh.txt + en.txt\n  sentences 1 : 1, 1 link · keywords 0 : 0\n", ""
      ),
    ]

  @Test(
    "two files without an article are translated line by line, or are prose",
    arguments: filePairs.indices
  )
  func pair(_ index: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let each = Self.filePairs[index]
    try write(["zh.txt": each.source, "en.txt": each.target])
    let result = try CommandRunner.run(["check", "--pair", "zh.txt", "en.txt"], folder: folder)
    #expect(
      result.output.hasPrefix(each.start) && result.error == each.error,
      "\(each.name)\n\(result.output)\(result.error)"
    )
  }

  @Test("tables in the encodings of spreadsheets", arguments: ["UTF-8", "UTF-16", "GB18030"])
  func encodings(_ encoding: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(["u.csv": "原文,译文\n每日口服甲钴胺5 mg，连续四周为一个疗程。,50 mg orally\n"])
    let converted = try CommandRunner.run(
      ["-c", "iconv -f UTF-8 -t \(encoding) u.csv > a.csv"],
      folder: folder,
      executable: URL(fileURLWithPath: "/bin/sh")
    )
    try #require(converted.status == 0)
    let result = try CommandRunner.run(["check", "a.csv"], folder: folder)
    #expect(result.output.contains("#2") && result.status == 1, "\(result.output)\(result.error)")
  }

  @Test("notes go into XLIFF; tables take none")
  func annotations() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(["a.tmx": Self.tmx, "b.csv": "zh,en\n5 mg,50 mg\n"])
    let result = try CommandRunner.run(["check", "a.tmx", "--annotate", "b.tmx"], folder: folder)
    #expect(result.status == 1 && result.error == "duizhao: b.tmx: written with 1 note\n")
    let written = try String(contentsOf: folder.appendingPathComponent("b.tmx"), encoding: .utf8)
    #expect(
      written.contains(
        "<tu><note>Duizhao: Finding 1 (error): “5 mg” in the source, “50 mg” in the translation\n"
      )
    )
    let table = try CommandRunner.run(["check", "b.csv", "--annotate", "c.csv"], folder: folder)
    #expect(table.status == 2 && table.error.contains("is CSV, which takes no comments"))
  }

  private static let madeFiles = [
    "bitext.tmx", "bitext.xliff", "bitext-1.2.xlf", "bitext.sdlxliff", "bitext.mxliff", "bitext.csv",
    "bitext.tsv", "bitext.xlsx",
  ]

  @Test("one text in every format has the same flaws", arguments: madeFiles)
  func made(_ name: String) throws {
    let path = CommandRunner.root.appendingPathComponent("Tests/Documents/made/\(name)").path
    let result = try CommandRunner.run(["check", path, "--format", "csv", "--no-profile"])
    let rows = result.output.split(whereSeparator: \.isNewline).dropFirst().filter {
      $0.contains(",error,") || $0.contains(",warning,")
    }
    let rules = ["number-mismatch", "direction-mismatch", "term-inconsistent"]
    #expect(rows.count == 3 && zip(rows, rules).allSatisfy { $0.contains($1) }, "\(result.output)")
  }
}
