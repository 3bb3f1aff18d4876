import DuizhaoModel

/// A translation memory as TMX 1.4b writes it (LISA OSCAR, 2005).
struct TMXDocument {
  /// The source language of the units that do not name one.
  var sourceLanguage: LanguageTag

  /// What a segment is: `sentence`, `phrase`.
  var segmentType: String

  var units: [TMXUnit]

  /// The document.
  ///
  /// - Complexity: O(*n*) in the text.
  var text: String {
    var xml = XMLWriter()
    xml.documentType("tmx", system: "tmx14.dtd")
    xml.element("tmx", ["version": "1.4"]) { xml in
      // All seven are required; programs refuse files that lack one.
      xml.element(
        "header",
        [
          "creationtool": Self.tool, "creationtoolversion": "1", "segtype": segmentType, "o-tmf": Self.tool,
          "adminlang": "en", "srclang": sourceLanguage.text, "datatype": "plaintext",
        ]
      )
      xml.element("body") { xml in
        for unit in units { unit.write(to: &xml, in: self) }
      }
    }
    return xml.text
  }

  /// What the header names as the program that wrote the file.
  static let tool = "Duizhao"
}

/// A unit of a translation memory (`tu`).
struct TMXUnit {
  /// A property of a unit or a variant (`prop`).
  struct Property {
    var type: String
    var value: String
    var language: LanguageTag?
  }

  /// A text in one language (`tuv`).
  struct Variant {
    var language: LanguageTag
    var text: String
    var notes: [String] = []
    var properties: [Property] = []
  }

  var id: String?
  /// The dates are in the form of TMX.
  var created: Transaction?
  var modified: Transaction?
  var notes: [String] = []
  var properties: [Property] = []
  /// The source first.
  var variants: [Variant]

  fileprivate func write(to xml: inout XMLWriter, in document: TMXDocument) {
    let source = variants.first?.language
    let attributes: XMLWriter.Attributes = [
      "tuid": id, "srclang": source == document.sourceLanguage ? nil : source?.text,
      "creationdate": created?.date, "creationid": created?.author,
      "changedate": modified?.date, "changeid": modified?.author,
    ]
    xml.element("tu", attributes) { xml in
      Self.write(notes, properties, to: &xml)
      for variant in variants {
        xml.element("tuv", ["xml:lang": variant.language.text]) { xml in
          Self.write(variant.notes, variant.properties, to: &xml)
          xml.element("seg", text: variant.text)
        }
      }
    }
  }

  private static func write(_ notes: [String], _ properties: [Property], to xml: inout XMLWriter) {
    for note in notes { xml.element("note", text: note) }
    for property in properties {
      xml.element("prop", ["type": property.type, "xml:lang": property.language?.text], text: property.value)
    }
  }
}
