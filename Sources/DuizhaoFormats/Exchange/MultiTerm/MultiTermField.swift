/// The descriptive fields that are written and read; MultiTerm leaves their names to whoever defines a termbase.
enum MultiTermField: String, CaseIterable {
  case id = "Entry ID"
  case reviewStatus = "Review status"
  case subject = "Subject"
  case definition = "Definition"
  /// Of the term, or of what it stands in.
  case source = "Source"
  case note = "Note"
  case status = "Status"
  case form = "Term type"
  case caseRule = "Case sensitive"
  case partOfSpeech = "Part of speech"
  case context = "Context"
  case score = "Score"
  case occurrences = "Occurrences"
  case documents = "Documents"
  case evidence = "Evidence"
  case document = "Document"
  case line = "Line"
  case sourceText = "Source text"
  case sourceRange = "Source range"
  case targetText = "Target text"
  case targetRange = "Target range"

  /// The field that a termbase means by a name.
  ///
  ///     MultiTermField(name: "Subject field")  // .subject
  init?(name: String) {
    let name = name.lowercased().onOneLine
    let field =
      Self.allCases.first { $0.rawValue.lowercased() == name }
      ?? Self.names.first { $0.names.contains(name) }?.field
    guard let field else { return nil }
    self = field
  }

  /// Other names that termbases use.
  private static let names: [(field: MultiTermField, names: [String])] = [
    (.subject, ["subject field", "subject area", "domain", "field", "专业", "学科", "领域"]),
    (.definition, ["def", "definitions", "定义"]),
    (.source, ["source of definition", "reference", "来源", "出处"]),
    (.note, ["notes", "comment", "comments", "remark", "remarks", "备注", "注释", "说明"]),
    (.status, ["term status", "usage", "usage status", "administrative status", "状态"]),
    (.form, ["termtype", "type", "term form", "术语类型"]),
    (.caseRule, ["case-sensitive", "case sensitivity", "matchcase"]),
    (.partOfSpeech, ["partofspeech", "pos", "word class", "词性"]),
    (.context, ["example", "examples", "usage example", "上下文", "例句"]),
    (.reviewStatus, ["entry status", "process status", "processstatus", "审核状态"]),
  ]
}
