import DuizhaoModel

/// The parts of an Excel workbook (ECMA-376), without formulas, dates or shared strings.
struct Spreadsheet {
  /// A sheet: a header that stays in sight and filters the rows below it.
  struct Sheet {
    var name: String
    /// The width of each column in characters.
    var widths: [Int]
    var header: [String]
    var rows: [[TableCell]]

    /// The cells from the header to the last row (`A1:J5`).
    var reference: String { "A1:\(Spreadsheet.column(header.count - 1))\(rows.count + 1)" }
  }

  var sheets: [Sheet]

  /// The longest text that Excel takes in a cell, in UTF-16 code units.
  private static let longestText = 32_767

  private static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let content = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The files of the workbook, in the order in which they are packed.
  var parts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", Self.relations([("\(Self.office)/officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relations(
          sheets.indices.map { ("\(Self.office)/worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("\(Self.office)/styles", "styles.xml")]
        )
      ),
      ("xl/styles.xml", Self.styles),
    ] + sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", Self.worksheet($1)) }
  }

  private var contentTypes: String {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(Self.package)/content-types"]) { xml in
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]
      )
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      let named =
        [("workbook.xml", "sheet.main"), ("styles.xml", "styles")]
        + sheets.indices.map { ("worksheets/sheet\($0 + 1).xml", "worksheet") }
      for (name, type) in named {
        xml.element("Override", ["PartName": "/xl/\(name)", "ContentType": "\(Self.content).\(type)+xml"])
      }
    }
    return xml.text
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> String {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
      for (index, each) in targets.enumerated() {
        xml.element("Relationship", ["Id": "rId\(index + 1)", "Type": each.type, "Target": each.target])
      }
    }
    return xml.text
  }

  private var workbook: String {
    var xml = XMLWriter()
    xml.element("workbook", ["xmlns": Self.spreadsheet, "xmlns:r": Self.office]) { xml in
      xml.element("sheets") { xml in
        for (index, sheet) in sheets.enumerated() {
          xml.element("sheet", ["name": sheet.name, "sheetId": "\(index + 1)", "r:id": "rId\(index + 1)"])
        }
      }
      xml.element("definedNames") { xml in
        for (index, sheet) in sheets.enumerated() {
          let cells = sheet.reference.split(separator: ":").map(Self.absolute).joined(separator: ":")
          xml.element(
            "definedName",
            ["name": "_xlnm._FilterDatabase", "localSheetId": "\(index)", "hidden": "1"],
            text: "'\(sheet.name)'!\(cells)"
          )
        }
        for (index, sheet) in sheets.enumerated() {
          xml.element(
            "definedName",
            ["name": "_xlnm.Print_Titles", "localSheetId": "\(index)"],
            text: "'\(sheet.name)'!$1:$1"
          )
        }
      }
    }
    return xml.text
  }

  private static func worksheet(_ sheet: Sheet) -> String {
    var xml = XMLWriter()
    xml.element("worksheet", ["xmlns": spreadsheet]) { xml in
      xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) }
      xml.element("dimension", ["ref": sheet.reference])
      xml.element("sheetViews") { xml in
        xml.element("sheetView", ["workbookViewId": "0"]) {
          $0.element(
            "pane",
            ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"]
          )
        }
      }
      xml.element("cols") { xml in
        for (index, width) in sheet.widths.enumerated() {
          xml.element(
            "col",
            ["min": "\(index + 1)", "max": "\(index + 1)", "width": "\(width)", "customWidth": "1"]
          )
        }
      }
      xml.element("sheetData") { xml in
        xml.element("row", ["r": "1"]) { xml in
          for (index, name) in sheet.header.enumerated() {
            text([(name, false)], at: "\(column(index))1", style: .header, to: &xml)
          }
        }
        for (number, cells) in sheet.rows.enumerated() { row(cells, number: number + 2, to: &xml) }
      }
      xml.element("autoFilter", ["ref": sheet.reference])
      // A4, landscape, as many pages high as it takes.
      xml.element("pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToHeight": "0"])
    }
    return xml.text
  }

  private static func row(_ cells: [TableCell], number: Int, to xml: inout XMLWriter) {
    xml.element("row", ["r": "\(number)"]) { xml in
      for (index, cell) in cells.enumerated() {
        let place = "\(column(index))\(number)"
        switch cell {
        case .text(let content): text([(content, false)], at: place, style: Style(content), to: &xml)
        case .passage(let parts):
          text(parts, at: place, style: Style(parts.first?.text ?? ""), to: &xml)
        case .severity(let severity, let name):
          text([(name, false)], at: place, style: Style(severity), to: &xml)
        case .number(let value):
          xml.element("c", ["r": place, "s": Style.text.index]) { $0.element("v", text: "\(Int(value))") }
        case .share(let value):
          xml.element("c", ["r": place, "s": Style.share.index]) { $0.element("v", text: "\(value)") }
        }
      }
    }
  }

  private static func text(
    _ parts: [(text: String, isMarked: Bool)],
    at place: String,
    style: Style,
    to xml: inout XMLWriter
  ) {
    let parts = fitting(parts)
    guard !parts.isEmpty else { return xml.element("c", ["r": place, "s": style.index]) }
    xml.element("c", ["r": place, "s": style.index, "t": "inlineStr"]) { xml in
      xml.element("is") { xml in
        for (text, isMarked) in parts {
          guard parts.count > 1 || isMarked else {
            xml.element("t", ["xml:space": "preserve"], text: text)
            continue
          }
          xml.element("r") { xml in
            if isMarked { Style.mark(&xml) }
            xml.element("t", ["xml:space": "preserve"], text: text)
          }
        }
      }
    }
  }

  /// As much as a cell takes, without what Excel reads as an escape (`_x000D_`).
  private static func fitting(
    _ parts: [(text: String, isMarked: Bool)]
  ) -> [(text: String, isMarked: Bool)] {
    var room = longestText
    return parts.map { part in
      var text = part.text.replacing("_x", with: "_x005F_x")
      if text.utf16.count > room {
        text = String(decoding: text.utf16.prefix(max(0, room - 1)), as: UTF16.self) + "…"
      }
      room -= text.utf16.count
      return (text, part.isMarked)
    }.filter { !$0.text.isEmpty }
  }

  /// The letters of a column counted from 0 (0 is A, 26 is AA).
  static func column(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : column(index / 26 - 1) + letter
  }

  /// A cell's name with dollar signs (`$A$1`).
  private static func absolute(_ cell: some StringProtocol) -> String {
    let letters = cell.prefix { $0.isLetter }
    return "$\(letters)$\(cell.dropFirst(letters.count))"
  }
}
