import Duizhao
import DuizhaoModel
import Testing

@Suite("The matrix of terms")
struct TermMatrixTests {
  private static let shared = Workbench.Shared(
    Glossary(concepts: [
      Concept(
        id: "骨质疏松症",
        terms: [
          Term("骨质疏松症", language: .chinese, status: .preferred),
          Term("骨质疏松", language: .chinese, status: .admitted),
          Term("osteoporosis", language: .english, status: .preferred),
          Term("OP", language: .english, status: .admitted, form: .abbreviation),
        ],
        field: "musculoskeletal"
      ),
      Concept(
        id: "肠道菌群",
        terms: [
          Term("肠道菌群", language: .chinese, status: .preferred),
          Term("gut microbiota", language: .english, status: .preferred),
        ],
        field: "microbiology"
      ),
      Concept(
        id: "肠道菌群失调",
        terms: [
          Term("肠道菌群失调", language: .chinese, status: .preferred),
          Term("gut microbiota dysbiosis", language: .english, status: .preferred),
        ],
        field: "microbiology"
      ),
    ])
  )

  private func matrix(_ articles: [String]) throws -> TermMatrix {
    let workbench = try Workbench(Self.shared)
    return Self.shared.termMatrix(
      of: try articles.enumerated().map { try workbench.align(workbench.read($1, path: "\($0).md")) }
    )
  }

  /// A row as `骨质疏松症 2, 骨质疏松 1 = osteoporosis 3`.
  private func described(_ matrix: TermMatrix) -> [String] {
    matrix.rows.map { row in
      let sides = row.forms.map { $0.map { "\($0.text) \($0.uses.count)" }.joined(separator: ", ") }
      return "\(sides.source) = \(sides.target)"
    }
  }

  private static let first = """
    摘要：骨质疏松症与肠道菌群失调有关。骨质疏松可防可治。

    关键词：骨质疏松症；肠道菌群；IL-6水平

    Abstract: Osteoporosis is related to gut microbiota dysbiosis. Osteoporosis can be prevented and treated.

    Keywords: Osteoporosis; Gut microbiome; level of IL-6
    """

  private static let second = """
    Abstract: OP is a common disease of old age.

    Keywords: OP; IL-6 level

    摘要：骨质疏松症是老年常见病。

    关键词：骨质疏松症；IL-6水平
    """

  @Test("counts the forms of a concept on both sides, the commonest first")
  func concepts() throws {
    let rows = described(try matrix([Self.first]))
    #expect(rows.contains("骨质疏松症 2, 骨质疏松 1 = osteoporosis 3"), "\(rows)")
    #expect(rows.contains("肠道菌群失调 1 = gut microbiota dysbiosis 1"), "\(rows)")
  }

  @Test("a keyword's own translation stands beside the usual one, which is found inside longer terms")
  func renamedKeyword() throws {
    let rows = described(try matrix([Self.first]))
    #expect(
      rows.contains {
        $0.hasPrefix("肠道菌群 2 = ") && $0.contains("gut microbiota 1") && $0.contains("gut microbiome 1")
      },
      "\(rows)"
    )
  }

  @Test("adds up over articles, whichever language comes first, and knows every place")
  func batch() throws {
    let matrix = try matrix([Self.first, Self.second])
    let row = try #require(matrix.rows.first { $0.concept == 0 })
    #expect(row.count(.source) == 5)
    #expect(row.forms.source.first?.text == "骨质疏松症")
    #expect(row.forms.source.first?.articles == [0, 1])
    #expect(row.fullForms(.target).map(\.text) == ["osteoporosis"])
    let short = try #require(row.forms.target.first { $0.isAbbreviation })
    #expect(short.uses.map(\.article) == [1, 1])
    for use in short.uses {
      let bytes = Array(Self.second.utf8)[use.place.range]
      #expect(String(decoding: bytes, as: UTF8.self) == "OP")
    }
  }

  @Test("keywords that no glossary knows are rows of their own")
  func unknownKeywords() throws {
    let matrix = try matrix([Self.first, Self.second])
    let row = try #require(matrix.rows.first { $0.forms.source.first?.text == "IL-6水平" })
    #expect(row.concept == nil && row.count(.source) == 2)
    #expect(
      row.fullForms(.target).map(\.text) == ["level of IL-6", "IL-6 level"]
    )
  }
}
