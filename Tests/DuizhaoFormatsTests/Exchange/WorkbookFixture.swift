@testable import DuizhaoFormats

/// Workbooks in the manner of other programs.
enum WorkbookFixture {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// As Excel saves: shared strings, rich text, readings in kana, numbers, a boolean, an error, cells that
  /// are missing.
  static var excel: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", "<Types/>"), root("xl/workbook.xml"),
      ("xl/workbook.xml", bookText(["Cover", "Terms", "Old"])),
      (
        "xl/_rels/workbook.xml.rels",
        relations(
          (1...3).map { ("worksheet", "worksheets/sheet\($0).xml", "rId\($0)") }
            + [("sharedStrings", "sharedStrings.xml", "rId4"), ("styles", "styles.xml", "rId5")]
        )
      ),
      ("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>")),
      (
        "xl/worksheets/sheet2.xml",
        sheet(
          """
          <row r="2" spans="1:6"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c>\
          <c r="E2" t="s"><v>3</v></c></row>
          <row r="4"><c r="A4" s="1" t="s"><v>4</v></c><c r="B4" t="s"><v>5</v></c><c r="E4"><v>1918</v></c></row>
          <row r="5"><c r="A5" t="s"><v>6</v></c><c r="B5" t="s"><v>7</v></c><c r="C5" t="b"><v>1</v></c>\
          <c r="E5"><v>0.10000000000000001</v></c></row>
          <row r="6"><c r="A6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B6" t="e"><v>#NAME?</v></c>\
          <c r="D6" t="s"><v>8</v></c></row>
          <row r="7"><c r="A7" s="3"/></row>
          """
        )
      ), ("xl/worksheets/sheet3.xml", sheet("<row r=\"1\"><c r=\"A1\"><v>3</v></c></row>")),
      (
        "xl/sharedStrings.xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <sst xmlns="\(main)" count="10"><si><t>中文</t></si><si><t>English</t></si>\
        <si><t xml:space="preserve"> English synonyms </t></si><si><t>备注</t></si>\
        <si><t>骨</t><rPh sb="0" eb="1"><t>ほね</t></rPh><phoneticPr fontId="1"/></si>\
        <si><r><t>bone_x005F_</t></r><r><rPr><b/></rPr><t xml:space="preserve"> tissue</t></r></si>\
        <si><t>铁</t></si><si><t>iron_x000D_</t></si><si><t>os; ossein</t></si><si><t>Glossary</t></si></sst>
        """
      ),
    ]
  }

  /// As LibreOffice and openpyxl save: inline strings, targets from the root, cells without names, other
  /// prefixes.
  static var openOffice: [(name: String, text: String)] {
    [
      root("/XL/Book.xml"), ("xl/book.xml", bookText(["Sheet1"])),
      ("xl/_rels/book.xml.rels", relations([("worksheet", "/xl/worksheets/../worksheets/a.xml", "rId1")])),
      (
        "xl/worksheets/a.xml",
        """
        <?xml version="1.0"?><x:worksheet xmlns:x="\(main)"><x:sheetData>\
        <x:row><x:c t="inlineStr"><x:is><x:t>en</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>zh</x:t></x:is></x:c></x:row>\
        <x:row/><x:row><x:c t="inlineStr"><x:is><x:r><x:t>bo</x:t></x:r><x:r><x:t>ne</x:t></x:r></x:is></x:c>\
        <x:c t="inlineStr"><x:is><x:t>骨</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
        """
      ),
    ]
  }

  /// A workbook of one sheet.
  static func of(_ rows: String) -> [(name: String, text: String)] {
    [
      root("xl/workbook.xml"), ("xl/workbook.xml", bookText(["A"])),
      ("xl/_rels/workbook.xml.rels", relations([("worksheet", "worksheets/a.xml", "rId1")])),
      ("xl/worksheets/a.xml", sheet(rows)),
    ]
  }

  static func root(_ target: String) -> (name: String, text: String) {
    ("_rels/.rels", relations([("officeDocument", target, "rId9")]))
  }

  static func sheet(_ rows: String) -> String {
    "<?xml version=\"1.0\"?><worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>"
  }

  private static func bookText(_ names: [String]) -> String {
    let sheets = names.enumerated().map {
      "<sheet name=\"\($1)\" sheetId=\"\($0 + 7)\" r:id=\"rId\($0 + 1)\"/>"
    }
    return "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(sheets.joined())</sheets></workbook>"
  }

  static func relations(_ targets: [(type: String, target: String, id: String)]) -> String {
    let elements = targets.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(elements.joined())</Relationships>"
  }
}
