import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("Paragraphs of texts that are no articles")
struct PlainParagraphTests {
  @Test(
    "lines without their markup",
    arguments: [
      ("# 题目\r\n\r\n正文*P*<0.05。\n", ["题目", "正文P<0.05。"]), ("- 甲\n-乙\n> 丙", ["甲", "-乙", "丙"]), ("\n \n", []),
      ("10<sup>9</sup>/L \\* &lt;", ["10^9/L * <"]), ("#5 of 6", ["#5 of 6"]),
    ]
  )
  func lines(text: String, expected: [String]) {
    #expect(paragraphs(of: text).map(\.string) == expected)
  }
}
