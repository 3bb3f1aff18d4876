import DuizhaoModel

/// A document of XLIFF 2.1 (OASIS, 2018): the core, with the glossary and metadata modules where units have them.
struct XLIFFDocument {
  /// What one original became (`file`).
  struct File {
    var original: String
    var units: [XLIFFUnit]
  }

  var languages: Sides<LanguageTag>
  var files: [File]

  /// The namespaces of the core and of the modules that are used.
  enum Namespace {
    static let core = "urn:oasis:names:tc:xliff:document:2.0"
    static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
    static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
  }

  /// The document.
  ///
  /// - Complexity: O(*n*) in the text.
  var text: String {
    let units = files.lazy.flatMap(\.units)
    let attributes: XMLWriter.Attributes = [
      "xmlns": Namespace.core,
      "xmlns:gls": units.contains { !$0.glossary.isEmpty } ? Namespace.glossary : nil,
      "xmlns:mda": units.contains { $0.field != nil } ? Namespace.metadata : nil,
      "version": "2.1", "srcLang": languages.source.text, "trgLang": languages.target.text,
      "xml:space": "preserve",
    ]
    var xml = XMLWriter()
    xml.element("xliff", attributes) { xml in
      for (index, file) in files.enumerated() {
        xml.element("file", ["id": "f\(index + 1)", "original": file.original]) { xml in
          for unit in file.units { unit.write(to: &xml) }
        }
      }
    }
    return xml.text
  }
}

/// A unit of translation with one segment.
struct XLIFFUnit {
  /// A remark on the unit (`note`).
  struct Note {
    var text: String
    var category: String?
    var side: Side?
  }

  /// A term with its translations (glossary module, `glossEntry`).
  struct GlossaryEntry {
    var term: TermEntry
    var translations: [TermEntry]
    var definition: Definition?
  }

  /// How far the translation is (`state`).
  enum State: String {
    case initial, translated, reviewed, final
  }

  var id: String
  /// What kind of unit it is, with a prefix: `duizhao:concept`.
  var type: String
  var glossary: [GlossaryEntry] = []
  /// The subject field, as metadata.
  var field: String?
  var notes: [Note] = []
  var state: State
  /// The texts; an empty one is missing.
  var texts: Sides<String>

  /// The type of a unit whose glossary tells of one concept.
  static let conceptType = "duizhao:concept"

  /// What the metadata call the subject field.
  static let fieldType = "subjectField"

  fileprivate func write(to xml: inout XMLWriter) {
    xml.element("unit", ["id": id, "type": type]) { xml in
      if !glossary.isEmpty {
        xml.element("gls:glossary") { xml in
          for entry in glossary { entry.write(to: &xml) }
        }
      }
      if let field {
        xml.element("mda:metadata") { xml in
          xml.element("mda:metaGroup", ["category": "concept"]) { xml in
            xml.element("mda:meta", ["type": Self.fieldType], text: field)
          }
        }
      }
      if !notes.isEmpty {
        xml.element("notes") { xml in
          for note in notes {
            xml.element(
              "note",
              ["category": note.category, "appliesTo": note.side?.rawValue],
              text: note.text
            )
          }
        }
      }
      xml.element("segment", ["state": state.rawValue]) { xml in
        xml.element("source", text: texts.source)
        xml.element("target", text: texts.target)
      }
    }
  }
}

extension XLIFFUnit.GlossaryEntry {
  fileprivate func write(to xml: inout XMLWriter) {
    xml.element("gls:glossEntry") { xml in
      xml.element("gls:term", ["source": term.source], text: term.text)
      for translation in translations {
        xml.element("gls:translation", ["source": translation.source], text: translation.text)
      }
      if let definition {
        xml.element(
          "gls:definition",
          ["source": definition.source, "xml:lang": definition.language?.text],
          text: definition.text
        )
      }
    }
  }
}
