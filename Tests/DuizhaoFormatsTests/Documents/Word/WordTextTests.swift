import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// What stands in paragraphs, and what is read of it.
@Suite("Text of Word documents")
struct WordTextTests {
  private static let p = WordFixture.p
  private static func r(_ text: String, _ properties: String = "") -> String {
    WordFixture.r(text, properties)
  }

  private func markdown(_ body: String, _ others: [(kind: String, text: String)] = []) throws -> String {
    try WordReader.read(WordFixture(body, others).bytes()).markdown
  }

  private static let runs: [(String, String)] = [
    (r("骨质") + r("疏松"), "骨质疏松"),
    (
      "<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space=\"preserve\"> b&#x3B1;<![CDATA[<c>]]></w:t></w:r>",
      "a bα\\<c>"
    ),
    (r("10") + r("9", "<w:vertAlign w:val=\"superscript\"/>") + r("/L"), "10<sup>9</sup>/L"),
    (r("B") + r("12", "<w:vertAlign w:val=\"subscript\"/>"), "B<sub>12</sub>"),
    (
      r("10", "<w:sz w:val=\"21\"/>") + r("9", "<w:position w:val=\"6\"/><w:sz w:val=\"14\"/>"),
      "10<sup>9</sup>"
    ),
    (r("10") + r("9", "<w:position w:val=\"6\"/>"), "109"),
    (r("P", "<w:i/>") + r("&lt;0.05", "<w:i w:val=\"0\"/>"), "<i>P</i><0.05"),
    (r("甲") + "<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>" + r("丙") + "</w:ins>", "甲丙"),
    ("<w:moveFrom>" + r("甲") + "</w:moveFrom><w:moveTo>" + r("乙") + "</w:moveTo>", "乙"),
    (r("藏", "<w:vanish/>") + r("显", "<w:vanish w:val=\"false\"/>"), "显"),
    (
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r>",
      "a\tb-cd"
    ),
    ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
    ("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"Symbol\" w:char=\"61\"/></w:r>", "≥α"),
    (
      "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"00B1\"/></w:r>",
      "\u{FFFD}±"
    ),
    (r("am\u{F0B1}骨", "<w:rFonts w:ascii=\"Symbol\"/>"), "αμ±骨"),
    ("<w:hyperlink><w:smartTag>" + r("甲") + "</w:smartTag></w:hyperlink><w:bdo>" + r("乙") + "</w:bdo>", "甲乙"),
    ("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + r("甲") + "</w:sdtContent></w:sdt>", "甲"),
    (
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("请填") + "</w:sdtContent></w:sdt>"
        + r("甲"), "甲"
    ),
    (
      "<w:r><w:ruby><w:rt>" + r("gǔ") + "</w:rt><w:rubyBase>" + r("骨") + "</w:rubyBase></w:ruby></w:r>", "骨"
    ),
    ("<w:commentRangeStart w:id=\"1\"/>" + r("甲") + "<w:r><w:commentReference w:id=\"1\"/></w:r>", "甲"),
    (r("甲", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"), "甲"),
  ]

  @Test("runs, as Word shows them", arguments: runs)
  func readsRuns(_ content: String, _ expected: String) throws {
    #expect(try markdown(WordFixture.p(content)) == expected)
  }

  private static func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
  private static let code = "<w:r><w:instrText>REF a</w:instrText></w:r>"
  private static let fields: [(String, String)] = [
    ("<w:fldSimple w:instr=\"PAGE\">" + r("7") + "</w:fldSimple>", "7"),
    (r("见") + mark("begin") + code + mark("separate") + r("表1") + mark("end") + r("。"), "见表1。"),
    (
      mark("begin") + code + r("x") + mark("begin") + code + mark("separate") + r("y") + mark("end")
        + mark("separate")
        + r("z") + mark("end"), "z"
    ),
    (mark("begin") + code + "</w:p><w:p>" + r("甲"), "甲"),
    (
      "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>A</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>5</w:t>"
        + "<w:fldChar w:fldCharType=\"end\"/></w:r>", "5"
    ),
  ]

  @Test("fields show their results", arguments: fields)
  func readsFields(_ content: String, _ expected: String) throws {
    #expect(try markdown(WordFixture.p(content)) == expected)
  }

  private static func math(_ content: String) -> String { "<m:oMath>\(content)</m:oMath>" }
  private static func t(_ text: String) -> String {
    "<m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><m:t>\(text)</m:t></m:r>"
  }
  private static func e(_ name: String, _ text: String) -> String { "<m:\(name)>\(t(text))</m:\(name)>" }
  private static let formulas: [(String, String)] = [
    (r("共") + math(t("10")) + r("例"), "共10例"),
    (math("<m:sSup>\(e("e", "10"))\(e("sup", "9"))</m:sSup>" + t("/L")), "10<sup>9</sup>/L"),
    (math("<m:sSub>\(e("e", "B"))\(e("sub", "12"))</m:sSub>"), "B<sub>12</sub>"),
    (math("<m:sSup>\(e("e", "37"))\(e("sup", "∘"))</m:sSup>"), "37°"),
    (math("<m:f>\(e("num", "1"))\(e("den", "2"))</m:f>"), "1/2"),
    (math("<m:f>\(e("num", "a+b"))\(e("den", "2"))</m:f>"), "(a+b)/2"),
    (
      math("<m:acc><m:accPr><m:chr m:val=\"\u{305}\"/></m:accPr>\(e("e", "x"))</m:acc>" + t("±s")),
      "x\u{304}±s"
    ),
    (math("<m:bar>\(e("e", "x"))</m:bar>"), "x\u{304}"),
    (math(t("a") + "<m:bar><m:e/></m:bar>"), "a"),
    (
      math(
        "<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr>\(e("e", "1"))\(e("e", "2"))</m:d>"
      ), "[1|2]"
    ),
    (
      math(
        "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>\(e("sub", "i"))\(e("sup", "n"))\(e("e", "x"))</m:nary>"
      ),
      "∑<sub>i</sub><sup>n</sup>x"
    ),
    (math("<m:rad><m:deg/>\(e("e", "2"))</m:rad>"), "√2"),
    (math("<m:r><m:t>P&lt;0.05</m:t></m:r>"), "<i>P</i><0.05"),
    ("<m:oMathPara>" + math(t("a") + "<w:del>\(t("b"))</w:del>") + "</m:oMathPara>", "a"),
  ]

  @Test("formulas become a line", arguments: formulas)
  func readsFormulas(_ content: String, _ expected: String) throws {
    #expect(try markdown(WordFixture.p(content)) == expected)
  }
}
