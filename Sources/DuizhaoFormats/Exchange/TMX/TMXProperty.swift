import DuizhaoModel

/// The properties that are written and read; TMX leaves their types to the programs (1.4b, `prop`).
enum TMXProperty: String, CaseIterable {
  case field = "x-Domain"
  case definition = "x-definition"
  /// The source of the definition that stands before it.
  case definitionSource = "x-definitionSource"
  case reviewStatus = "x-reviewStatus"
  case form = "x-termType"
  case caseRule = "x-caseSensitive"
  case partOfSpeech = "x-partOfSpeech"
  case source = "x-source"
  /// Only read: a note that another program keeps as a property.
  case note

  /// The property that a program means by a type.
  ///
  ///     TMXProperty(type: "x-Domain:SinglePicklist")  // .field, as Trados writes it
  init?(type: String) {
    var name = type.lowercased().prefix { $0 != ":" }
    if name.hasPrefix("x-") { name = name.dropFirst(2) }
    switch name {
    case "domain", "subject", "subjectfield", "field": self = .field
    case "note", "comment": self = .note
    default:
      guard let known = Self.allCases.first(where: { $0.rawValue.lowercased() == "x-" + name }) else {
        return nil
      }
      self = known
    }
  }

  /// The property with a value.
  func callAsFunction(_ value: String, language: LanguageTag? = nil) -> TMXUnit.Property {
    TMXUnit.Property(type: rawValue, value: value, language: language)
  }
}
