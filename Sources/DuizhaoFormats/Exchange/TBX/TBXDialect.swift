/// What kind of TBX a document is, as its root says.
struct TBXDialect {
  /// How data categories are written, and what the elements are called.
  enum Form {
    /// ISO 30042:2019, data categories as attributes (DCA) or as tags (DCT).
    case attributes, tags
    /// ISO 30042:2008.
    case martif
    /// The first TBX-Min (2013), which has elements of its own.
    case minimal
  }

  let form: Form

  /// The modules that the dialect is made of; nil where it may have data categories that we do not know.
  let modules: Set<TBXCategory.Module>?

  /// Reads a root.
  ///
  /// - Throws: What says that the document is no TBX, or none that we know.
  init(_ root: XMLElement) throws(GlossaryImportFailure) {
    switch root.name {
    case "tbx":
      guard root.namespace == Self.namespace else {
        throw GlossaryImportFailure(.unknownVersion(root.namespace ?? ""), line: root.line)
      }
      switch root["style"] {
      case "dca": form = .attributes
      case "dct": form = .tags
      case let style:
        let kind: GlossaryImportFailure.Problem.Kind =
          style.map { .value($0, of: "style", allowed: ["dca", "dct"]) } ?? .missing("style", in: "tbx")
        throw GlossaryImportFailure(kind, line: root.line)
      }
      guard let type = root["type"] else {
        throw GlossaryImportFailure(.missing("type", in: "tbx"), line: root.line)
      }
      modules = Self.modules[type]
    case "martif":
      form = .martif
      modules = root["type"] == "TBX-Basic" ? Self.modules["TBX-Basic"] : nil
    case "TBX":
      guard root["dialect"] == "TBX-Min" else {
        throw GlossaryImportFailure(.unknownVersion(root["dialect"] ?? ""), line: root.line)
      }
      form = .minimal
      modules = nil
    case let name: throw GlossaryImportFailure(.notThisFormat(found: name), line: root.line)
    }
  }

  /// The namespace of the second edition.
  static let namespace = "urn:iso:std:iso:30042:ed-2"

  private static let modules: [String: Set<TBXCategory.Module>] = [
    "TBX-Core": [], "TBX-Min": [.min], "TBX-Basic": [.min, .basic],
  ]
}

extension TBXDialect {
  /// Whether whatever the dialect does not allow is a mistake.
  ///
  /// Of 2008 most files in circulation were written by tools that took categories and values of their own:
  /// there these are passed over and noted.
  var isStrict: Bool { isSecondEdition && modules != nil }

  /// Whether it is the edition of 2019, which fixes the order of elements.
  var isSecondEdition: Bool { form == .attributes || form == .tags }

  /// The name of the part of an entry at a level.
  func name(of level: TBXCategory.Level) -> String {
    switch level {
    case .concept: isSecondEdition ? "conceptEntry" : "termEntry"
    case .language: isSecondEdition ? "langSec" : "langSet"
    case .term: isSecondEdition ? "termSec" : "tig"
    }
  }

  /// The level of the part of an entry that an element is; nil for others.
  func level(of element: XMLElement) -> TBXCategory.Level? {
    element.name == "ntig" && form == .martif
      ? .term : TBXCategory.Level.allCases.first { name(of: $0) == element.name }
  }

  /// The language of a part of an entry; some tools of the first edition forgot the prefix.
  func language(of element: XMLElement) -> String? {
    element["xml:lang"] ?? (isSecondEdition ? nil : element["lang"])
  }

  /// What an element says; nil for one that carries no data category.
  func datum(of element: XMLElement) -> TBXDatum? {
    switch form {
    case .attributes, .martif:
      return TBXCategory.Meta(rawValue: element.name).map {
        TBXDatum(category: element["type"] ?? "", meta: $0, element: element)
      }
    case .tags:
      guard let category = TBXCategory.named[element.name], element.namespace == category.module.namespace
      else { return nil }
      return TBXDatum(category: category.name, meta: category.meta, element: element)
    case .minimal:
      guard let category = Self.minimal[element.name] else { return nil }
      return TBXDatum(category: category.name, meta: category.meta, element: element)
    }
  }

  /// Whether an element is from a module, known or not.
  func isForeign(_ element: XMLElement) -> Bool { isSecondEdition && element.namespace != Self.namespace }

  private static let minimal: [String: TBXCategory] = [
    "termStatus": .administrativeStatus, "partOfSpeech": .partOfSpeech, "subjectField": .subjectField,
    "customer": TBXCategory.named["customerSubset"] ?? .source,
  ]
}

/// An element that carries a data category.
struct TBXDatum {
  var category: String
  var meta: TBXCategory.Meta
  var element: XMLElement
}
