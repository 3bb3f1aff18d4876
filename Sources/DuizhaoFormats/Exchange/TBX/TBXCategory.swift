/// A data category of TBX-Basic, with what the modules *Min* and *Basic* (2023) say of it.
struct TBXCategory: Hashable {
  /// The element that carries it where data categories are attributes.
  enum Meta: String, CaseIterable {
    case admin, adminNote, descrip, descripNote, ref, termNote, transac, transacNote, xref
  }

  /// The part of an entry in which it may stand.
  enum Level: CaseIterable {
    case concept, language, term
  }

  /// The module that defines it; where data categories are tags, their namespace.
  enum Module: String, CaseIterable {
    case min, basic

    var namespace: String { "http://www.tbxinfo.net/ns/\(rawValue)" }
  }

  let name: String
  let meta: Meta
  let module: Module
  let levels: Set<Level>
  /// The values that it has; empty where any text will do.
  var values: [String] = []
  /// Values of drafts and of the edition of 2008, which are understood but not written.
  var formerValues: [String] = []
}

extension TBXCategory {
  static let administrativeStatus = TBXCategory(
    name: "administrativeStatus",
    meta: .termNote,
    module: .min,
    levels: [.term],
    values: ["preferred", "admitted", "deprecated", "superseded"].map { "\($0)Term-admn-sts" }
  )

  /// The name that drafts had for the status of a term.
  static let usageStatus = TBXCategory(
    name: "usageStatus",
    meta: .termNote,
    module: .min,
    levels: [.term],
    values: ["preferred", "admitted", "deprecated", "notRecommended", "superseded", "obsolete"]
  )

  static let partOfSpeech = TBXCategory(
    name: "partOfSpeech",
    meta: .termNote,
    module: .min,
    levels: [.term],
    values: ["adjective", "adverb", "noun", "verb", "other"],
    formerValues: ["properNoun"]
  )

  static let subjectField = TBXCategory(
    name: "subjectField",
    meta: .descrip,
    module: .min,
    levels: [.concept]
  )
  static let definition = TBXCategory(
    name: "definition",
    meta: .descrip,
    module: .basic,
    levels: [.concept, .language]
  )
  static let context = TBXCategory(name: "context", meta: .descrip, module: .basic, levels: [.term])
  static let source = TBXCategory(name: "source", meta: .admin, module: .basic, levels: Set(Level.allCases))

  static let termType = TBXCategory(
    name: "termType",
    meta: .termNote,
    module: .basic,
    levels: [.term],
    values: ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]
  )

  static let transactionType = TBXCategory(
    name: "transactionType",
    meta: .transac,
    module: .basic,
    levels: Set(Level.allCases),
    values: ["origination", "modification"],
    formerValues: ["creation"]
  )

  static let responsibility = TBXCategory(
    name: "responsibility",
    meta: .transacNote,
    module: .basic,
    levels: Set(Level.allCases)
  )

  /// What is understood but not kept.
  private static let others = [
    TBXCategory(name: "customerSubset", meta: .admin, module: .min, levels: [.concept, .term]),
    TBXCategory(name: "externalCrossReference", meta: .xref, module: .min, levels: Set(Level.allCases)),
    TBXCategory(name: "projectSubset", meta: .admin, module: .basic, levels: [.concept, .term]),
    TBXCategory(name: "crossReference", meta: .ref, module: .basic, levels: [.concept, .term]),
    TBXCategory(name: "xGraphic", meta: .xref, module: .basic, levels: [.concept, .language]),
    TBXCategory(name: "geographicalUsage", meta: .termNote, module: .basic, levels: [.term]),
    TBXCategory(
      name: "grammaticalGender",
      meta: .termNote,
      module: .basic,
      levels: [.term],
      values: ["masculine", "feminine", "neuter", "other"]
    ),
    TBXCategory(
      name: "termLocation",
      meta: .termNote,
      module: .basic,
      levels: [.term],
      values: [
        "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage",
        "interactiveMessage", "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox",
        "tab",
        "tableText", "textBox", "toolTip", "user-definedType",
      ]
    ),
  ]

  /// All of them, by name.
  static let named: [String: TBXCategory] = {
    let all = [
      administrativeStatus, usageStatus, partOfSpeech, subjectField, definition, context, source, termType,
      transactionType, responsibility,
    ]
    return Dictionary(uniqueKeysWithValues: (all + others).map { ($0.name, $0) })
  }()
}
