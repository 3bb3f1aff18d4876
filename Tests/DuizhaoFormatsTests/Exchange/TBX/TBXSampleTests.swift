import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

/// Sample files of those who maintain TBX, which are not part of the repository.
enum TBXSamples {
  /// The folder `shared` beside the repository, or where `DUIZHAO_SHARED` says.
  static let folder: URL? = {
    let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../../../shared").standardized.path
    let root = ProcessInfo.processInfo.environment["DUIZHAO_SHARED"] ?? beside
    let folder = URL(fileURLWithPath: root).appendingPathComponent("eval/exchange/schemas/tbx-v3")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static func read(_ name: String) throws -> GlossaryImport {
    let file = try #require(folder).appendingPathComponent(name)
    return try TBXExchange().read(Array(Data(contentsOf: file)))
  }
}

@Suite("Samples of TBX", .enabled(if: TBXSamples.folder != nil, "no samples in ../shared"))
struct TBXSampleTests {
  typealias Problem = GlossaryImportFailure.Problem

  @Test(
    "good ones are read",
    arguments: [
      "basic/Example_Astronomy_DCA_VALID.tbx", "basic/Example_Astronomy_DCT_VALID.tbx",
      "core/Example_Astronomy_DCA_VALID.tbx", "min/Example_Astronomy_DCA_VALID.tbx",
      "min/Example_Astronomy_DCT_VALID.tbx", "testfiles/basic_good.tbx", "testfiles/core_structure_good.tbx",
      "testfiles/min_good.tbx",
    ]
  )
  func good(name: String) throws {
    let read = try TBXSamples.read(name)
    #expect(read.entries.count == 45)
    #expect(read.entries.reduce(0) { $0 + $1.entry.terms.count } == 113)
    #expect(Set(read.entries.flatMap { $0.entry.terms.map(\.language.text) }) == ["en", "es", "zu"])
    if !name.hasPrefix("core"), !name.contains("core_") {
      let deprecated = read.entries.flatMap(\.entry.terms).filter { $0.status == .deprecated }
      #expect(deprecated.count == 4)
      #expect(
        read.entries.count { $0.entry.field != nil } == (name.hasPrefix("min/Example_Astronomy_DCT") ? 0 : 39)
      )
    }
    if name.contains("asic") {
      #expect(read.entries.reduce(0) { $0 + $1.entry.definitions.count } == 74)
      #expect(read.entries.flatMap(\.entry.terms).reduce(0) { $0 + $1.contexts.count } == 104)
      #expect(read.entries.allSatisfy { $0.entry.created != nil && $0.entry.modified != nil })
      #expect(read.remarks.first { $0.kind == .field("xGraphic") }?.count == 34)
    }
    // What was understood is kept by what we write.
    for style in TBXExchange.Style.allCases {
      let export = TBXExchange(style).export(read.entries.map(\.entry))
      #expect(export.losses.isEmpty)
      #expect(try TBXExchange(style).read(export.bytes).entries.map(\.entry) == read.entries.map(\.entry))
    }
  }

  static let badFiles: [(name: String, problems: [Problem])] = [
    (
      "basic_bad",
      [
        Problem(.unknown("theWrongType", in: "transac"), line: 26),
        Problem(
          .value("nominal", of: "partOfSpeech", allowed: ["adjective", "adverb", "noun", "verb", "other"]),
          line: 69
        ), Problem(.misplaced("definition", in: "termSec"), line: 97),
        Problem(.unknown("wrongType", in: "transacNote"), line: 140),
      ]
    ),
    (
      "core_structure_bad",
      [
        Problem(.misplaced("TBX file, created via MultiTerm Export", in: "sourceDesc"), line: 15),
        Problem(.missing("p", in: "sourceDesc"), line: 15),
        Problem(.unknown("whateverForCore", in: "admin"), line: 21),
        Problem(.misplaced("admin", in: "text"), line: 21),
        Problem(.misplaced("admin", in: "termSec"), line: 27),
        Problem(.missing("type", in: "admin"), line: 27),
        Problem(.misplaced("term", in: "termSec"), line: 32),
        Problem(.unknown("whateverType", in: "descrip"), line: 45),
        Problem(.misplaced("descrip", in: "descripGrp"), line: 46),
        Problem(.unknown("whateverType", in: "descrip"), line: 46),
      ]
    ),
    (
      "min_bad",
      [
        Problem(.unknown("source", in: "admin"), line: 21), Problem(.unknown("error", in: "xref"), line: 41),
        Problem(
          .value(
            "not an allowed value",
            of: "usageStatus",
            allowed: ["preferred", "admitted", "deprecated", "notRecommended", "superseded", "obsolete"]
          ),
          line: 803
        ),
      ]
    ),
  ]

  @Test("bad ones are refused with their mistakes", arguments: badFiles)
  func bad(name: String, problems: [Problem]) {
    let failure = #expect(throws: GlossaryImportFailure.self) { try TBXSamples.read("testfiles/\(name).tbx") }
    #expect(failure?.problems == problems)
  }
}
