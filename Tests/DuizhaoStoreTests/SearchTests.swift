import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoStore

@Suite("Full-text search")
struct SearchTests {
  private static let entries = [
    entry("c1", "骨质疏松症", "osteoporosis"), entry("c2", "白细胞介素-6", "interleukin-6"),
    entry("c3", "肿瘤坏死因子", "tumor necrosis factor"), entry("c4", "舍格伦综合征", "Sjögren's syndrome"),
    entry("c5", "骨质疏松症性骨折", "osteoporotic fracture"), entry("c6", "晶状体", "lens"), entry("c7", "长度", "length"),
  ]

  private let base: Termbase

  init() throws {
    base = try Termbase()
    try base.apply(
      Change(action: .add, date: "", author: "", edits: Self.entries.map { .init(before: nil, after: $0) })
    )
  }

  @Test(
    "what is found, the best first",
    arguments: [
      ("骨质疏松症", ["c1", "c5"]), ("疏松", ["c1", "c5"]), ("骨質疏鬆", ["c1", "c5"]), ("松", ["c1", "c5"]),
      ("骨折", ["c5"]),
      ("osteop", ["c1", "c5"]), ("OSTEOPOROSES", ["c1"]), ("interleukin 6", ["c2"]), ("interleukin6", ["c2"]),
      ("白细胞", ["c2"]),
      ("tumours", ["c3"]), ("necrosis tum", ["c3"]), ("因子 tumor", ["c3"]), ("sjogren", ["c4"]),
      ("Sjögren’s", ["c4"]),
      ("lenses", ["c6"]), ("len", ["c6", "c7"]), ("松质", []), ("", []), ("\"", []), ("AND", []),
      ("NOT lens", []),
      ("osteoporosis OR tumor", []), ("terms:tumor", []), ("NEAR(lens)", []), ("-", []), ("*", []),
      ("lens\0", ["c6"]), ("^lens", ["c6"]),
    ]
  )
  func finds(query: String, ids: [String]) throws {
    #expect(try base.search(query, limit: 10).map(\.id) == ids)
  }

  @Test("a long query is a query")
  func long() throws {
    #expect(try base.search(String(repeating: "lens ", count: 5000), limit: 10).map(\.id) == ["c6"])
    #expect(try base.search(String(repeating: "骨质疏松症", count: 5000), limit: 10).isEmpty)
  }

  @Test("notes and definitions are found too, after terms")
  func fields() throws {
    var noted = entry("c8", "角膜", "cornea")
    noted.note = "not the lens"
    var termNoted = entry("c9", "虹膜", "iris")
    termNoted.terms[1].note = "lens?"
    var defined = entry("d1", "视网膜", "retina")
    defined.definitions = [Definition("behind the lens", language: .english)]
    try base.apply(.adding(noted, termNoted, defined))
    let found = try base.search("lens", limit: 10).map(\.id)
    #expect(found.first == "c6")
    #expect(Set(found) == ["c6", "c8", "c9", "d1"])
    noted.note = nil
    var before = noted
    before.note = "not the lens"
    try base.apply(.editing(before, noted))
    #expect(try !base.search("lens", limit: 10).map(\.id).contains("c8"))
    #expect(try base.search("lens", limit: 2).count == 2)
    #expect(try base.search("lens", limit: 0).isEmpty)
    #expect(try base.search("lens", limit: -1).isEmpty)
  }

  @Test("every part of every Chinese term is found, and nothing that has it not", arguments: 1...3)
  func parts(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let characters = Array("骨质疏松症心力衰竭肝炎细胞")
    let terms = (0..<200).map { _ in
      String((0..<Int.random(in: 1...7, using: &random)).map { _ in random.pick(characters) })
    }
    let base = try Termbase()
    try base.apply(
      Change(
        action: .add,
        date: "",
        author: "",
        edits: terms.enumerated().map { .init(before: nil, after: entry("t\($0)", $1, "word")) }
      )
    )
    for _ in 0..<200 {
      let term = Array(random.pick(terms))
      let start = Int.random(in: 0..<term.count, using: &random)
      let part = String(term[start..<Int.random(in: start + 1...term.count, using: &random)])
      let found = Set(try base.search(part, limit: 1000).map(\.id))
      let expected = Set(terms.indices.filter { terms[$0].contains(part) }.map { "t\($0)" })
      #expect(found == expected, "seed \(seed): \(part)")
    }
  }
}
