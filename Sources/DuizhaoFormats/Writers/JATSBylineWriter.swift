import DuizhaoModel

/// Writes authors and institutions in JATS: both languages in one contributor or institution where they agree in number
/// and marks, apart where they do not.
struct JATSBylineWriter {
  private let setting: SetText
  private let versions: [ArticleVersion]
  /// Whether each institution has its two forms side by side.
  private let sharesInstitutions: Bool

  init(_ setting: SetText, _ versions: [ArticleVersion]) {
    self.setting = setting
    self.versions = versions
    let marks = versions.map { $0.affiliations.map(\.mark) }
    sharesInstitutions = marks[0] == marks[1] && !marks[0].isEmpty
  }

  /// Writes both.
  func write(to xml: inout XMLWriter) {
    if sharesAuthors {
      xml.element("contrib-group") { xml in
        for index in versions[0].authors.indices { write(versions.map { ($0, $0.authors[index]) }, to: &xml) }
      }
    } else {
      for version in versions where !version.authors.isEmpty {
        xml.element("contrib-group") { xml in
          for author in version.authors { write([(version, author)], to: &xml) }
        }
      }
    }
    writeInstitutions(to: &xml)
  }

  /// Whether the authors have the same marks in both languages, and these lead to institutions in both or in neither.
  private var sharesAuthors: Bool {
    let marks = versions.map { $0.authors.map(\.marks) }
    guard marks[0] == marks[1], !marks[0].isEmpty else { return false }
    let institutions = versions.map { Set($0.affiliations.compactMap(\.mark)) }
    return marks[0].joined().allSatisfy { institutions[0].contains($0) == institutions[1].contains($0) }
  }

  private func write(_ forms: [(version: ArticleVersion, author: Author)], to xml: inout XMLWriter) {
    xml.element("contrib", ["contrib-type": "author"]) { xml in
      xml.element("name-alternatives") { xml in
        for form in forms { writeName(form.author, form.version.language, to: &xml) }
      }
      for mark in forms.first?.author.marks ?? [] { writeReference(mark, forms.map(\.version), to: &xml) }
    }
  }

  private func writeName(_ author: Author, _ language: Language, to xml: inout XMLWriter) {
    xml.element(
      "string-name",
      ["xml:lang": language.rawValue],
      markup: setting.markup(author.name, italic: "italic")
    )
  }

  /// A reference to the institution with a mark; a mark that no institution has is that of a note.
  private func writeReference(_ mark: String, _ versions: [ArticleVersion], to xml: inout XMLWriter) {
    var targets: [String] = []
    for version in versions {
      for (index, affiliation) in version.affiliations.enumerated() where affiliation.mark == mark {
        let identifier = identifier(index, version.language)
        if !targets.contains(identifier) { targets.append(identifier) }
      }
    }
    let type = targets.isEmpty ? "fn" : "aff"
    let rid = targets.isEmpty ? nil : targets.joined(separator: " ")
    xml.element("xref", ["ref-type": type, "rid": rid], markup: "<sup>\(XMLWriter.escaped(mark))</sup>")
  }

  private func identifier(_ index: Int, _ language: Language) -> String {
    sharesInstitutions ? "aff\(index + 1)" : "aff-\(language.rawValue)-\(index + 1)"
  }

  private func writeInstitutions(to xml: inout XMLWriter) {
    guard sharesInstitutions else {
      for version in versions {
        for (index, affiliation) in version.affiliations.enumerated() {
          write(affiliation, version.language, id: identifier(index, version.language), to: &xml)
        }
      }
      return
    }
    for index in versions[0].affiliations.indices {
      xml.element("aff-alternatives", ["id": identifier(index, .chinese)]) { xml in
        for version in versions { write(version.affiliations[index], version.language, id: nil, to: &xml) }
      }
    }
  }

  private func write(_ affiliation: Affiliation, _ language: Language, id: String?, to xml: inout XMLWriter) {
    let label = affiliation.mark.map { "<label>\(XMLWriter.escaped($0))</label>" } ?? ""
    let markup = label + "<institution>\(setting.markup(affiliation.text, italic: "italic"))</institution>"
    xml.element("aff", ["id": id, "xml:lang": language.rawValue], markup: markup)
  }
}
