import DuizhaoModel

/// A document of XLIFF 1.2 (OASIS, 2008) that its strict schema allows.
struct XLIFF12Document {
  /// A unit of translation (`trans-unit`).
  struct Unit {
    var id: String
    var isApproved: Bool
    var texts: Sides<String>
    var field: String?
    var definitions: [Definition] = []
    var note: String?
    /// Remarks on the texts.
    var remarks: Sides<String?>
  }

  var original: String
  var languages: Sides<LanguageTag>
  var units: [Unit]

  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

  /// What the file names as the program that wrote it.
  static let tool = "duizhao"

  /// The kind of context that names the subject field.
  static let fieldType = "x-subject-field"

  /// From whom notes are that are definitions.
  static let definitionOrigin = "definition"

  /// The document.
  ///
  /// - Complexity: O(*n*) in the text.
  var text: String {
    let file: XMLWriter.Attributes = [
      "original": original, "source-language": languages.source.text,
      "target-language": languages.target.text,
      "datatype": "plaintext", "tool-id": Self.tool,
    ]
    var xml = XMLWriter()
    xml.element("xliff", ["xmlns": Self.namespace, "version": "1.2"]) { xml in
      xml.element("file", file) { xml in
        xml.element("header") { xml in
          xml.element("tool", ["tool-id": Self.tool, "tool-name": "Duizhao"])
        }
        xml.element("body") { xml in
          for unit in units { unit.write(to: &xml) }
        }
      }
    }
    return xml.text
  }
}

extension XLIFF12Document.Unit {
  fileprivate func write(to xml: inout XMLWriter) {
    let attributes: XMLWriter.Attributes = [
      "id": id, "approved": isApproved ? "yes" : "no", "xml:space": "preserve",
    ]
    xml.element("trans-unit", attributes) { xml in
      xml.element("source", text: texts.source)
      xml.element("target", ["state": isApproved ? "final" : "needs-review-translation"], text: texts.target)
      if let field {
        xml.element("context-group", ["purpose": "information"]) { xml in
          xml.element("context", ["context-type": XLIFF12Document.fieldType], text: field)
        }
      }
      for definition in definitions {
        let attributes: XMLWriter.Attributes = [
          "xml:lang": definition.language?.text, "from": XLIFF12Document.definitionOrigin,
        ]
        xml.element("note", attributes, text: definition.text)
      }
      if let note { xml.element("note", text: note) }
      for side in Side.allCases {
        if let remark = remarks[side] { xml.element("note", ["annotates": side.rawValue], text: remark) }
      }
    }
  }
}
