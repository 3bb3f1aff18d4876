/// Which elements stand in which, in what order, and what attributes they need.
///
/// Data categories as tags count as the elements that they stand for (`basic:definition` as `descrip`). The source
/// is the core structure of ISO 30042:2019 and of 2008, *Basic* and *Default* together.
struct TBXGrammar {
  /// What an element may have in it.
  enum Content {
    case parts([Part])
    /// Text, with some elements in it.
    case text([String])
  }

  /// Elements that may stand at one place.
  struct Part {
    var names: [String]
    var isRequired: Bool
    var repeats: Bool

    static func one(_ names: String...) -> Part { Part(names: names, isRequired: true, repeats: false) }
    static func some(_ names: String...) -> Part { Part(names: names, isRequired: true, repeats: true) }
    static func optional(_ names: String...) -> Part { Part(names: names, isRequired: false, repeats: false) }
    static func any(_ names: [String]) -> Part { Part(names: names, isRequired: false, repeats: true) }
  }

  let contents: [String: Content]
  let attributes: [String: [String]]
  /// Whether elements stand in the order of the parts.
  let isOrdered: Bool

  /// The grammar of a dialect.
  static func of(_ form: TBXDialect.Form) -> TBXGrammar {
    switch form {
    case .attributes: attributes
    case .tags: tags
    case .martif: martif
    case .minimal: minimal
    }
  }
}

extension TBXGrammar {
  /// What `hi` may mark in the edition of 2019.
  static let highlights = ["entailedTerm", "hotkey", "italics", "bold", "superscript", "subscript", "math"]

  private static let details = [
    "descrip", "descripGrp", "admin", "adminGrp", "transacGrp", "note", "ref", "xref",
  ]
  private static let links = ["admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
  private static let termNotes = ["termNote", "termNoteGrp"]
  private static let inline = ["hi", "foreign", "sc", "ec", "ph"]
  private static let formerInline = ["hi", "foreign", "bpt", "ept", "ph"]

  /// What both editions have.
  private static let common: [String: Content] = [
    "descripGrp": .parts([.one("descrip"), .any(["descripNote"] + links)]),
    "adminGrp": .parts([.one("admin"), .any(["adminNote", "note", "ref", "xref"])]),
    "transacGrp": .parts([.one("transac"), .any(["transacNote", "date", "note", "ref", "xref"])]),
    "termNoteGrp": .parts([.one("termNote"), .any(links)]),
    "text": .parts([.one("body"), .optional("back")]),
    "refObject": .parts([.some("itemSet", "itemGrp", "item")]),
    "itemSet": .parts([.some("item", "itemGrp")]), "itemGrp": .parts([.one("item"), .any(links)]),
    "term": .text(["hi"]), "hi": .text([]), "adminNote": .text([]), "descripNote": .text([]),
    "transac": .text([]), "transacNote": .text([]), "ref": .text([]), "xref": .text([]), "date": .text([]),
  ]

  private static func texts(_ inline: [String]) -> [String: Content] {
    let names = ["descrip", "admin", "termNote", "note", "item", "p", "foreign"]
    return Dictionary(uniqueKeysWithValues: names.map { ($0, .text(inline)) })
  }

  private static func group(of name: String, _ others: [String]) -> Content {
    let tags = others.filter { TBXCategory.Meta(rawValue: $0) != nil }
    return .parts([.any(tags), .optional(name), .any(others)])
  }

  private static let metaAttributes = Dictionary(
    uniqueKeysWithValues: TBXCategory.Meta.allCases.map {
      ($0.rawValue, $0 == .xref ? ["type", "target"] : ["type"])
    }
  )

  private static let secondEdition: [String: Content] = common.merging(texts(inline)) { $1 }.merging([
    "tbx": .parts([.one("tbxHeader"), .one("text")]),
    "tbxHeader": .parts([.one("fileDesc"), .optional("encodingDesc"), .optional("revisionDesc")]),
    "fileDesc": .parts([.optional("titleStmt"), .optional("publicationStmt"), .some("sourceDesc")]),
    "titleStmt": .parts([.one("title"), .any(["note"])]),
    "publicationStmt": .parts([.some("p")]), "sourceDesc": .parts([.some("p")]),
    "encodingDesc": .parts([.some("p")]), "change": .parts([.some("p")]),
    "revisionDesc": .parts([.some("change")]), "title": .text([]),
    "body": .parts([.any(["conceptEntry"])]), "back": .parts([.any(["refObjectSec"])]),
    "refObjectSec": .parts([.some("refObject")]),
    "conceptEntry": .parts([.any(details), .some("langSec")]),
    "langSec": .parts([.any(details), .some("termSec")]),
    "termSec": .parts([.one("term"), .any(termNotes), .any(details)]),
    "sc": .text([]), "ec": .text([]), "ph": .text([]),
  ]) { $1 }

  private static let secondAttributes = [
    "conceptEntry": ["id"], "refObjectSec": ["type"], "sc": ["id"],
  ]

  private static let attributes = TBXGrammar(
    contents: secondEdition,
    attributes: secondAttributes.merging(metaAttributes) { $1 },
    isOrdered: true
  )

  /// The core cannot tell tags apart: those of termNotes stand among the other details, and in groups in any order.
  private static let tags = TBXGrammar(
    contents: secondEdition.merging([
      "termSec": .parts([.one("term"), .any(termNotes + details)]),
      "descripGrp": group(of: "descrip", ["descripNote"] + links),
      "adminGrp": group(of: "admin", ["adminNote", "note", "ref", "xref"]),
      "transacGrp": group(of: "transac", ["transacNote", "date", "note", "ref", "xref"]),
      "termNoteGrp": group(of: "termNote", links),
    ]) { $1 },
    attributes: secondAttributes.merging(["ref": ["target"], "xref": ["target"]]) { $1 },
    isOrdered: true
  )

  /// Order is not looked at: translate-toolkit and what is built on it write notes after the terms.
  private static let martif = TBXGrammar(
    contents: common.merging(texts(formerInline)) { $1 }.merging([
      "martif": .parts([.optional("martifHeader"), .one("text")]),
      "martifHeader": .text(["fileDesc", "encodingDesc", "revisionDesc"]),
      "body": .parts([.any(["termEntry"])]), "back": .parts([.any(["refObjectList"])]),
      "refObjectList": .parts([.some("refObject")]),
      "termEntry": .parts([.any(details), .some("langSet")]),
      "langSet": .parts([.any(details), .some("tig", "ntig")]),
      "tig": .parts([.one("term"), .any(termNotes + details)]),
      "ntig": .parts([.one("termGrp"), .any(details)]),
      "termGrp": .parts([.one("term"), .any(termNotes + ["termCompList"])]),
      "termCompList": .parts([.any(details + ["termComp", "termCompGrp"])]),
      "termCompGrp": .parts([.one("termComp"), .any(termNotes + links)]), "termComp": .text([]),
      "bpt": .text([]), "ept": .text([]), "ph": .text([]),
    ]) { $1 },
    attributes: metaAttributes,
    isOrdered: false
  )

  private static let minimal = TBXGrammar(
    contents: [
      "TBX": .parts([.optional("header"), .one("body")]),
      "header": .parts([
        .any(["id", "languages", "dateCreated", "creator", "license", "description", "directionality"])
      ]),
      "id": .text([]), "languages": .text([]), "dateCreated": .text([]), "creator": .text([]),
      "license": .text([]), "description": .text([]), "directionality": .text([]),
      "body": .parts([.any(["termEntry"])]),
      "termEntry": .parts([.optional("subjectField"), .some("langSet")]), "subjectField": .text([]),
      "langSet": .parts([.some("tig")]),
      "tig": .parts([
        .one("term"), .any(["noteGrp", "note"]), .optional("termStatus"), .optional("customer"),
        .optional("partOfSpeech"),
      ]),
      "term": .text([]), "termStatus": .text([]), "customer": .text([]), "partOfSpeech": .text([]),
      "noteGrp": .parts([.any(["note"])]), "note": .text(["noteKey", "noteValue"]), "noteKey": .text([]),
      "noteValue": .text([]),
    ],
    attributes: ["termEntry": ["id"]],
    isOrdered: false
  )
}
