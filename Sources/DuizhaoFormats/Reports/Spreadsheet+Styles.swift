import DuizhaoModel

extension Spreadsheet {
  /// The looks of cells, in the order of `styles`.
  enum Style: Int {
    case text, header, share, error, warning, info
    /// What begins like a formula, and stays text when somebody edits it.
    case literal

    init(_ text: String) { self = FormulaMark.isFormula(text) ? .literal : .text }

    init(_ severity: Severity) {
      self =
        switch severity {
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }

    /// The number of the look in the workbook.
    var index: String { "\(rawValue)" }

    /// Writes the look of what is meant in a passage: bold and red.
    static func mark(_ xml: inout XMLWriter) {
      xml.element("rPr") { xml in
        xml.element("b")
        xml.element("sz", ["val": "11"])
        xml.element("color", ["rgb": "FFC00000"])
        xml.element("rFont", ["val": "Calibri"])
      }
    }
  }

  /// The part that describes the looks.
  static var styles: String {
    // Plain, header, and a colour for each severity.
    let fonts: [(isBold: Bool, color: String)] = [
      (false, "FF000000"), (true, "FF000000"), (true, "FFC00000"), (false, "FF9C5700"), (false, "FF44546A"),
    ]
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"]) { xml in
      xml.element("fonts", ["count": "\(fonts.count)"]) { xml in
        for font in fonts {
          xml.element("font") { xml in
            if font.isBold { xml.element("b") }
            xml.element("sz", ["val": "11"])
            xml.element("color", ["rgb": font.color])
            xml.element("name", ["val": "Calibri"])
          }
        }
      }
      xml.element("fills", ["count": "3"]) { xml in
        // The first two are fixed by the standard.
        for pattern in ["none", "gray125"] {
          xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
        }
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { $0.element("fgColor", ["rgb": "FFDDEBF7"]) }
        }
      }
      xml.element("borders", ["count": "1"]) { $0.element("border") }
      xml.element("cellStyleXfs", ["count": "1"]) { $0.element("xf") }
      xml.element("cellXfs", ["count": "7"]) { xml in
        // A font, a fill and a number format for each `Style`; 9 is 0 %, 49 is text.
        for (font, fill, format) in [
          (0, 0, 0), (1, 2, 0), (0, 0, 9), (2, 0, 0), (3, 0, 0), (4, 0, 0), (0, 0, 49),
        ] {
          xml.element(
            "xf",
            [
              "numFmtId": "\(format)", "fontId": "\(font)", "fillId": "\(fill)", "borderId": "0", "xfId": "0",
              "quotePrefix": format == 49 ? "1" : nil, "applyNumberFormat": format == 0 ? nil : "1",
              "applyFont": "1", "applyFill": "1",
              "applyAlignment": "1",
            ]
          ) { $0.element("alignment", ["vertical": "top", "wrapText": "1"]) }
        }
      }
      xml.element("cellStyles", ["count": "1"]) {
        $0.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.text
  }
}
