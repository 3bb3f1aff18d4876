import Foundation
import Testing

/// What calls itself an abstract or a list of keywords and is none.
@Suite("Limits of an article")
struct ArticleLimitTests {
  private static let cases: [(name: String, matter: String, error: String)] = [
    (
      "a long abstract",
      "<abstract><p>\(String(repeating: "治疗后骨密度升高。", count: 8_000))</p></abstract>",
      "its abstract is longer than 200 kB; check where it ends"
    ),
    (
      "many keywords",
      "<abstract><p>治疗后骨密度升高。</p></abstract><kwd-group>"
        + (0...1_000).map { "<kwd>词\($0)</kwd>" }.joined() + "</kwd-group>",
      "has more than 1000 keywords; check where the list ends"
    ),
  ]

  @Test("are told in one line", arguments: cases.indices)
  func refused(_ index: Int) throws {
    let each = Self.cases[index]
    let folder = try TestFolder()
    let article =
      "<article xml:lang=\"zh\"><front><article-meta>\(each.matter)</article-meta></front></article>"
    try folder.write("a.xml", article)
    let result = try CommandRunner.run(["check", folder.path("a.xml"), "--lang", "en"])
    #expect(result.error == "duizhao: \(folder.path("a.xml")): \(each.error)\n", "\(each.name)")
    #expect(result.status == 2)
  }
}
