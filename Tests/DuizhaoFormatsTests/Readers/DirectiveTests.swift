import DuizhaoFormats
import DuizhaoModel
import Testing

/// Comments to Duizhao are never text of the article, wherever they stand.
@Suite struct DirectiveTests {
  private static let comment = "<!-- duizhao:disable number-mismatch -- 剂量，已核实；摘要：5 mg -->"

  private static let plain = """
    # 甲型流感的护理

    王芳，李明

    摘要：流感常见。每日口服5 mg。

    关键词：流感；护理；儿童

    # Nursing of influenza A

    WANG Fang, LI Ming

    Abstract: Influenza is common. The dose was 5 mg a day.

    Keywords: influenza; nursing; child
    """

  @Test(arguments: [
    ("# 甲型", "\(comment)\n# 甲型"),
    ("# 甲型", "\(comment)\n\n# 甲型"),
    ("护理\n\n王芳", "护理\(comment)\n\n王芳"),
    ("王芳，李明", "王芳，李明\n\(comment)"),
    ("流感常见。", "流感常见。\(comment)"),
    ("流感常见。", "流感\(comment)常见。"),
    ("流感常见。", "流感常见。\n\(comment)\n"),
    ("摘要：", "\(comment)\n摘要："),
    ("摘要：", "摘要：\(comment)"),
    ("5 mg。", "5 mg。\n\n\(comment)"),
    ("关键词：流感；护理", "关键词：流感；\(comment)护理"),
    ("关键词：流感", "关键词：\(comment)流感"),
    ("护理；儿童", "护理；儿童\(comment)"),
    ("Abstract: ", "Abstract: \(comment)"),
    ("common. The", "common. \(comment)The"),
    ("common. The", "common.\n\(comment)\nThe"),
    ("influenza; nursing", "influenza; \(comment)nursing"),
    ("child", "child\n\n\(comment)"),
  ])
  func isNoText(_ old: String, _ new: String) {
    let text = Self.plain.replacing(old, with: new, maxReplacements: 1)
    let article = readArticle(text, path: "a.md")
    #expect(dump(article) == dump(readArticle(Self.plain, path: "a.md")))
    #expect(article.directives.map(\.text.string) == [Self.comment])
  }

  @Test(arguments: [
    ("摘要：@一。\n二。\n\n关键词：三", "一。\n二。"),
    ("摘要：一。@二。\n关键词：三", "二。"),
    ("摘要：一。@\n二。\n关键词：三；四", "二。"),
    ("@\n摘要：一。关键词：三；四", "摘要：一。"),
    ("@\n\n## 摘要\n\n一。二。\n\n三。", "一。二。"),
    ("@\n# 甲型流感\n\n摘要：一。", "甲型流感"),
    ("摘要：一。\n@关键词：三；四\n五", "关键词：三；四\n五"),
    ("摘要：一。\n\n## 关键词 @\n\n三；四", "三；四"),
    ("摘要：一。\n\n目的 @看。\n方法：做。", "看。"),
    ("摘要：一。@", ""),
  ])
  func knowsTheNextParagraph(_ text: String, _ expected: String) throws {
    let article = readArticle(text.replacing("@", with: "<!--duizhao:disable-next-->"), path: "a.md")
    let directive = try #require(article.directives.first)
    let bytes = Array(text.replacing("@", with: "<!--duizhao:disable-next-->").utf8)
    #expect(String(decoding: bytes[directive.next], as: UTF8.self) == expected)
  }

  @Test func isOursWithoutItsEnd() {
    let article = readArticle("摘要：一。\n<!-- Duizhao:disable\n二。", path: "a.md")
    #expect(article.directives.map(\.text.string) == ["<!-- Duizhao:disable"])
    #expect(article.versions.source.abstract?.string == "一。二。")
  }
}
