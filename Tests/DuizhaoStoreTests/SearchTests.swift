import DuizhaoModel
import DuizhaoStore
import Testing

@Suite("Full-text search")
struct SearchTests {
  private let base: Termbase

  init() throws {
    base = try Termbase()
    try base.apply(
      .adding(
        entry("c1", "骨质疏松症", "osteoporosis"),
        entry("c2", "白细胞介素-6", "interleukin-6"),
        entry("c3", "肿瘤坏死因子", "tumor necrosis factor"),
        entry("c4", "舍格伦综合征", "Sjögren's syndrome")
      )
    )
  }

  @Test(
    "what is found",
    arguments: [
      ("骨质疏松症", ["c1"]), ("疏松", ["c1"]), ("骨質疏鬆", ["c1"]), ("松", ["c1"]), ("症", ["c1"]), ("骨", ["c1"]),
      ("osteop", ["c1"]), ("OSTEOPOROSES", ["c1"]), ("interleukin 6", ["c2"]), ("interleukin6", ["c2"]),
      ("tumours", ["c3"]), ("necrosis tum", ["c3"]), ("sjogren", ["c4"]), ("Sjögren’s", ["c4"]), ("松质", []),
      ("", []), ("\"", []), ("AND", []), ("osteoporosis OR tumor", []), ("terms:tumor", []), ("-", []),
      ("*", []),
    ]
  )
  func finds(query: String, ids: [String]) throws {
    #expect(try base.search(query, limit: 10).map(\.id) == ids)
  }
}
