import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

/// Tables of others, which are not part of the repository.
enum TableSamples {
  /// The folder `shared` beside the repository, or where `DUIZHAO_SHARED` says.
  static let folder: URL? = {
    let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../../shared").standardized.path
    let root = ProcessInfo.processInfo.environment["DUIZHAO_SHARED"] ?? beside
    let folder = URL(fileURLWithPath: root).appendingPathComponent("gold/terms")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static func read(_ name: String) throws -> GlossaryImport {
    let file = try #require(folder).appendingPathComponent(name)
    return try CSVExchange().read([UInt8](Data(contentsOf: file)))
  }
}

@Suite(
  "Tables of TICO-19 and of the HPO",
  .enabled(if: TableSamples.folder != nil, "no samples in ../shared")
)
struct TableSampleTests {
  @Test(
    "TICO-19's lists",
    arguments: [
      ("f_en-zh_CN", 306, "zh-CN"), ("f_en-zh_TW", 306, "zh-TW"), ("g_en_zh-CN", 330, "zh-CN"),
      ("g_en_zh-TW", 333, "zh-TW"), ("g_zh-CN_en", 50, "zh-Hans"), ("g_zh-TW_en", 49, "zh-Hant"),
    ]
  )
  func tico(_ name: String, _ entries: Int, _ language: String) throws {
    let read = try TableSamples.read("tico19/\(name).csv")
    // Of 337 rows some say a pair again, one of them with its part of speech.
    #expect(read.entries.count == entries)
    #expect(Set(read.entries.flatMap { $0.entry.terms.map(\.language.text) }) == ["en", language])
    #expect(read.entries.allSatisfy { each in Set(each.entry.terms.map(\.language)).count == 2 })
    let kinds = Set(read.remarks.map(\.kind))
    #expect(kinds.isSubset(of: [.column("id"), .column("stringID"), .repeated]))
  }

  @Test("the Chinese names of the HPO, all 18,988, with their identifiers")
  func hpo() throws {
    let read = try TableSamples.read("hpo-zh/hp-zh.babelon.tsv")
    #expect(read.entries.count == 18_988)
    #expect(read.remarks == [GlossaryImport.Remark(.column("predicate_id"), line: 1)])
    #expect(read.entries.first?.entry.described == "zh:所有词汇 p, en:All p")
    #expect(read.entries.first?.entry.id == "HP_0000001")
    #expect(Set(read.entries.map(\.entry.id)).count == 18_988)
    let albinism = try #require(read.entries.first { $0.entry.id == "HP_0007443" }).entry
    #expect(
      albinism.terms.filter { $0.language == .chinese }.map(\.text) == [
        "白点病", "斑驳病", "斑状白斑病", "斑状白癜风", "斑状白化病",
      ]
    )
  }
}
