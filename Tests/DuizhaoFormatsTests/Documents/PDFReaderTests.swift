import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// What pages read as: lines at places in, Markdown out.
@Suite("Pages of a PDF")
struct PDFReaderTests {
  private static func text(_ sheets: PDFSheet...) throws -> String {
    try readPDF(PDFSheet.pages(sheets)).markdown
  }

  @Test(
    "lines of a column make paragraphs",
    arguments: [
      (
        ["国家自然科学基金资助项目的编号在括号里，不能断开，所以上行没有写满", "本行写满：国家自然科学基金，省自然科学基金，市科技局，国家基金", "（31771101）资助。"],
        "国家自然科学基金资助项目的编号在括号里，不能断开，所以上行没有写满本行写满：国家自然科学基金，省自然科学基金，市科技局，国家基金（31771101）资助。"
      ),
      (["糖尿病周围神经病变的发病机制与氧化应激密切相关，", "临床常用抗氧化剂治疗，但疗效有限。"], "糖尿病周围神经病变的发病机制与氧化应激密切相关，临床常用抗氧化剂治疗，但疗效有限。"),
      (
        ["The efficacy of antioxidants in patients with", "neuropathy is limited."],
        "The efficacy of antioxidants in patients with neuropathy is limited."
      ),
      (["白细胞计数为10×10^9^/L，维生素B_12_升高。"], "白细胞计数为10×10<sup>9</sup>/L，维生素B<sub>12</sub>升高。"),
      (["陈晓明^1,2^，林志强^2*^"], "陈晓明<sup>1,2</sup>，林志强<sup>2\\*</sup>"),
      (["关键词：糖尿病 神经病变　甲钴胺"], "关键词：糖尿病 神经病变 甲钴胺"),
      (["e\u{FB03}cacy：⾻质疏松，⻓期"], "efficacy：骨质疏松，长期"),
      (["剂量 5 mg & <b>", "次/d"], "剂量5 mg & \\<b>次/d"),
      (["损\u{1}伤\u{FFFE}"], "损\u{FFFD}伤\u{FFFD}"),
      (["甲钴胺联合硫辛酸可提高糖尿病周围神经病变患者的疗效，安全性好。", "摘要：观察疗效。"], "甲钴胺联合硫辛酸可提高糖尿病周围神经病变患者的疗效，安全性好。\n\n摘要：观察疗效。"),
    ]
  )
  func paragraph(_ lines: [String], _ expected: String) throws {
    var sheet = PDFSheet()
    sheet.set(lines, x: 72, y: 300)
    if !lines.contains(where: { $0.contains("\u{1}") }) {
      #expect(try Self.text(sheet) == expected)
      return
    }
    // Text of unknown characters alone is refused.
    sheet.set(["其他文字", "更多文字", "还有文字"], x: 72, y: 500)
    #expect(try Self.text(sheet).hasPrefix(expected))
  }

  @Test("indents and early ends part paragraphs, a large line is a heading")
  func paragraphs() throws {
    var sheet = PDFSheet()
    sheet.set("甲钴胺的疗效观察", x: 200, y: 120, size: 18)
    sheet.set("陈晓明", x: 257, y: 160)
    let body = ["糖尿病周围神经病变是糖尿病最常见的慢性并", "发症之一。", "近年来其发病率逐年升高，严重影响患者的生", "活质量。"]
    for (index, line) in body.enumerated() {
      sheet.set(line, x: index % 2 == 0 ? 92 : 72, y: 200 + 15 * Double(index))
    }
    #expect(
      try Self.text(sheet)
        == "# 甲钴胺的疗效观察\n\n陈晓明\n\n糖尿病周围神经病变是糖尿病最常见的慢性并发症之一。\n\n近年来其发病率逐年升高，严重影响患者的生活质量。"
    )
  }

  private static let left = [
    "左栏第一行的文字一直写到栏的右边", "左栏第二行的文字一直写到栏的右边", "左栏第三行的文字一直写到栏的右边", "左栏第四行的文字一直写到栏的右边", "左栏末行的文字没有写完，还要接着",
  ]
  private static let right = ["写到右栏。", "右栏第二行的文字一直写到栏的右边", "右栏第三行的文字一直写到栏的右边", "右栏第四行的文字一直写到栏的右边", "右栏完。"]

  @Test("the left column comes first, what runs across the page before both, notes after all")
  func columns() throws {
    var sheet = PDFSheet()
    sheet.set("跨越两栏的题目写在最上面的一行，它比每一栏都宽得多", x: 150, y: 120)
    sheet.set(Self.left, x: 72, y: 160)
    sheet.set("收稿日期：2024-01-05", x: 72, y: 250, size: 8)
    sheet.set(Self.right, x: 300, y: 163)
    let paragraphs = try Self.text(sheet).split(separator: "\n\n").map(String.init)
    #expect(paragraphs.first == "跨越两栏的题目写在最上面的一行，它比每一栏都宽得多")
    #expect(paragraphs.dropFirst().first == Self.left.joined() + "写到右栏。")
    #expect(paragraphs.last == "收稿日期：2024-01-05")
  }

  @Test("running heads, page numbers and addresses are taken out, notes at the foot stay")
  func furniture() throws {
    let sheets = (1...3).map { page in
      var sheet = PDFSheet()
      sheet.set("临床研究杂志　2024年第\(page)期", x: 200, y: 50)
      if page == 1 { sheet.set("DOI：10.1000/j.1000-0000.2024.01.001", x: 72, y: 66) }
      sheet.set("第\(page)页的正文。", x: 72, y: 300)
      if page == 1 { sheet.set("收稿日期：2024-01-05", x: 72, y: 780, size: 8) }
      sheet.set("· \(page + 144) ·", x: 280, y: 810)
      return sheet
    }
    #expect(
      try readPDF(PDFSheet.pages(sheets)).markdown
        == "第1页的正文。\n\n第2页的正文。\n\n第3页的正文。\n\n收稿日期：2024-01-05"
    )
  }

  @Test("a place leads to a page, a line and a column")
  func places() throws {
    var sheet = PDFSheet()
    sheet.set(["甲钴胺联合α-硫辛酸治疗糖尿病周围神经病变的", "疗效：10^9^/L升高。"], x: 72, y: 300)
    let document = try readPDF(PDFSheet.pages([PDFSheet.blank, sheet]))
    #expect(document.confidence == PDFReader.confidence)
    #expect(document.remarks == [DocumentRemark(.pagesWithoutText, count: 1)])
    let bytes = Array(document.markdown.utf8)
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("L升".utf8)) })
    #expect(
      document.lines.position(at: offset)
        == LineTable.Position(line: 2, column: 8, origin: .page(2, line: 2))
    )
  }

  @Test(
    "hyphens at line ends",
    arguments: [
      ("of osteo-", "porosis in", "osteoporosis", false), ("a well-", "designed trial", "", true),
      ("levels of IL-", "6 and", "", true), ("from 1.96-", "2.59 and", "", true),
      ("with ribo-", "somes of", "", false), ("the age-", "related loss", "", true),
      ("an anti-", "bacterial drug", "anti-bacterial", true), ("of soft\u{AD}", "ware", "", false),
      ("ribosome-", "inactivating", "ribosome inactivating", true), ("with TYR-", "OBP and", "TYROBP", false),
    ]
  )
  func hyphen(_ line: String, _ next: String, _ elsewhere: String, _ keeps: Bool) {
    let known: Set<String> = ["osteoporosis", "porosity", "ribosomes", "software", "antibacterial"]
    let hyphens = PDFHyphens([[line, next, elsewhere]]) { known.contains($0) }
    #expect(PDFHyphens.joins(line, next))
    #expect(hyphens.keeps(line, next) == keeps)
  }

  @Test(
    "what cannot be read says why",
    arguments: [
      ("", "", DocumentFailure.Kind.noText(pages: 9)),
      ("", "Syntax Error: Missing language pack for 'Adobe-GB1' mapping\n", .missingCharacterMaps),
      ("\u{E123}\u{E124}", "", .unreadableText),
    ]
  )
  func failure(_ text: String, _ messages: String, _ kind: DocumentFailure.Kind) {
    var sheet = PDFSheet()
    sheet.set(text, x: 72, y: 300)
    #expect(throws: DocumentFailure(kind)) {
      try readPDF(PDFSheet.pages([sheet], count: 9, messages: messages))
    }
  }

  @Test(
    "the first pages and the last are read",
    arguments: [(1, [1...1]), (7, [1...7]), (12, [1...4, 10...12])]
  )
  func ranges(_ count: Int, _ expected: [ClosedRange<Int>]) {
    #expect(PDFPages.ranges(count: count) == expected)
  }
}

extension PDFSheet {
  /// A page without text.
  static let blank = PDFSheet()
}
