import DuizhaoModel

/// Writes entries as TBX-Basic, in a style.
struct TBXWriter {
  let style: TBXExchange.Style
  let options: ExchangeOptions

  /// A whole document.
  func document(_ entries: [ConceptEntry]) -> String {
    var xml = XMLWriter()
    let language = options.direction.source.text
    switch style {
    case .attributes:
      let attributes: XMLWriter.Attributes = [
        "type": "TBX-Basic", "style": "dca", "xml:lang": language, "xmlns": TBXDialect.namespace,
      ]
      xml.element("tbx", attributes) { parts(entries, "tbxHeader", to: &$0) }
    case .tags:
      let attributes: XMLWriter.Attributes = [
        "type": "TBX-Basic", "style": "dct", "xml:lang": language, "xmlns": TBXDialect.namespace,
        "xmlns:min": TBXCategory.Module.min.namespace, "xmlns:basic": TBXCategory.Module.basic.namespace,
      ]
      xml.element("tbx", attributes) { parts(entries, "tbxHeader", to: &$0) }
    case .martif:
      xml.documentType("martif", system: "TBXBasiccoreStructV02.dtd")
      let attributes: XMLWriter.Attributes = ["type": "TBX-Basic", "xml:lang": language]
      xml.element("martif", attributes) { parts(entries, "martifHeader", to: &$0) }
    }
    return xml.text
  }

  private func parts(_ entries: [ConceptEntry], _ header: String, to xml: inout XMLWriter) {
    xml.element(header) { xml in
      xml.element("fileDesc") { xml in
        xml.element("titleStmt") { $0.element("title", text: options.title) }
        xml.element("sourceDesc") { $0.element("p", text: "Duizhao") }
      }
      xml.element("encodingDesc") { xml in
        if style == .martif { xml.element("p", ["type": "XCSURI"], text: "TBXBasicXCSV02.xcs") }
        var marker = TBXMarker()
        marker[.space] = "preserve"
        xml.element("p", text: marker.text ?? "")
      }
    }
    xml.element("text") { xml in
      xml.element("body") { xml in
        for entry in entries { write(entry, to: &xml) }
      }
    }
  }

  private func write(_ entry: ConceptEntry, to xml: inout XMLWriter) {
    let layout = TBXLayout(entry)
    xml.element(style == .martif ? "termEntry" : "conceptEntry", ["id": entry.id]) { xml in
      if let field = entry.field { data(.subjectField, field, to: &xml) }
      for index in layout.conceptDefinitions { write(entry.definitions[index], isMarked: true, to: &xml) }
      write(entry.created, as: "origination", to: &xml)
      write(entry.modified, as: "modification", to: &xml)
      if let note = entry.note { xml.element("note", text: TBXMarker.quoted(note)) }
      if let marker = Self.marker(entry, layout).text { xml.element("note", text: marker) }
      for part in layout.parts {
        xml.element(style == .martif ? "langSet" : "langSec", ["xml:lang": part.language.text]) { xml in
          for index in part.definitions { write(entry.definitions[index], isMarked: false, to: &xml) }
          for index in part.terms { write(entry.terms[index], layout.passages[index], to: &xml) }
        }
      }
    }
  }

  private static func marker(_ entry: ConceptEntry, _ layout: TBXLayout) -> TBXMarker {
    var marker = TBXMarker()
    if entry.status != .approved { marker[.status] = entry.status.rawValue }
    if let mining = entry.mining {
      marker[.score] = "\(mining.score)"
      marker[.occurrences] = "\(mining.occurrences)"
      marker[.documents] = "\(mining.documents)"
    }
    for (key, transaction) in [(TBXMarker.Key.created, entry.created), (.modified, entry.modified)] {
      if let date = transaction?.date, TBXDate(date)?.hasTime != false { marker[key] = date }
    }
    marker.setOrder(.terms, layout.parts.flatMap(\.terms))
    marker.setOrder(.definitions, layout.conceptDefinitions + layout.parts.flatMap(\.definitions))
    return marker
  }

  /// Writes a definition; it is marked with its language where it does not stand under that.
  private func write(_ definition: Definition, isMarked: Bool, to xml: inout XMLWriter) {
    var marker = TBXMarker()
    let language = isMarked ? definition.language : nil
    // Tags have no attributes for a language.
    if style == .tags { marker[.language] = language?.text }
    group(.definition, definition.text, language, definition.source, marker, to: &xml)
  }

  private func write(_ transaction: Transaction?, as type: String, to xml: inout XMLWriter) {
    guard let transaction else { return }
    xml.element("transacGrp") { xml in
      data(.transactionType, type, to: &xml)
      if let day = transaction.date.flatMap({ TBXDate($0) })?.day { xml.element("date", text: day) }
      if let author = transaction.author { data(.responsibility, author, to: &xml) }
    }
  }

  /// Writes a data category, in the style.
  private func data(
    _ category: TBXCategory,
    _ text: String,
    _ language: LanguageTag? = nil,
    to xml: inout XMLWriter
  ) {
    if style == .tags {
      xml.element("\(category.module.rawValue):\(category.name)", text: text)
    } else {
      xml.element(category.meta.rawValue, ["type": category.name, "xml:lang": language?.text], text: text)
    }
  }

  /// Writes a data category with its source and marker, in a group where it has any.
  private func group(
    _ category: TBXCategory,
    _ text: String,
    _ language: LanguageTag? = nil,
    _ source: String?,
    _ marker: TBXMarker,
    to xml: inout XMLWriter
  ) {
    guard source != nil || marker.text != nil else { return data(category, text, language, to: &xml) }
    xml.element("descripGrp") { xml in
      data(category, text, language, to: &xml)
      if let source { data(.source, TBXMarker.quoted(source), to: &xml) }
      guard let marker = marker.text else { return }
      // Groups of 2008 have no notes.
      if style == .martif {
        data(.source, marker, to: &xml)
      } else {
        xml.element("note", text: marker)
      }
    }
  }
}

extension TBXWriter {
  private func write(_ term: TermEntry, _ passages: [TBXLayout.Passage], to xml: inout XMLWriter) {
    xml.element(style == .martif ? "tig" : "termSec") { xml in
      xml.element("term", text: term.text)
      data(.administrativeStatus, Self.value(of: term.status), to: &xml)
      if let partOfSpeech = term.partOfSpeech {
        let isNoun = partOfSpeech == .properNoun && style != .martif
        data(.partOfSpeech, isNoun ? "noun" : partOfSpeech.rawValue, to: &xml)
      }
      if term.form == .abbreviation { data(.termType, "abbreviation", to: &xml) }
      if let source = term.source { data(.source, source, to: &xml) }
      if let note = term.note { xml.element("note", text: TBXMarker.quoted(note)) }
      if let marker = marker(term).text { xml.element("note", text: marker) }
      for context in term.contexts {
        group(.context, context.text, nil, context.source, TBXMarker(), to: &xml)
      }
      for passage in passages {
        group(.context, passage.text, nil, passage.document, passage.marker, to: &xml)
      }
    }
  }

  private func marker(_ term: TermEntry) -> TBXMarker {
    var marker = TBXMarker()
    if term.status == .forbidden { marker[.status] = "forbidden" }
    if term.isCaseSensitive { marker[.caseRule] = "sensitive" }
    if term.partOfSpeech == .properNoun, style != .martif { marker[.partOfSpeech] = "properNoun" }
    if let occurrences = term.occurrences { marker[.occurrences] = "\(occurrences)" }
    return marker
  }

  private static func value(of status: Term.Status) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
    }
  }
}
