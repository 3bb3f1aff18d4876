import DuizhaoModel

/// A descriptive field as it is read (`descripGrp`), with the fields inside it.
struct MultiTermDescription {
  /// The name as the termbase has it.
  var name: String
  /// What is meant by the name, where that is known.
  var field: MultiTermField?
  var text: String
  /// The text as it stands, for what places in it are counted by.
  private var exactText: String
  var line: Int
  var details: [MultiTermDescription]

  /// Reads a group; nil where it has no field.
  init?(_ group: XMLElement) {
    guard let element = group.first("descrip") else { return nil }
    name = element["type"] ?? ""
    field = MultiTermField(name: name)
    text = element.trimmedText
    exactText = element.text
    line = element.line
    details = group.elements("descripGrp").compactMap { MultiTermDescription($0) }
  }

  /// The evidence that it tells of; nil where a part is missing or no value of its kind.
  var evidence: TermEvidence? {
    let value = { (field: MultiTermField) in details.first { $0.field == field }?.exactText }
    guard let kind = TermEvidence.Kind(rawValue: text), let document = value(.document),
      let source = MultiTermValue.passage(value(.sourceText) ?? "", range: value(.sourceRange) ?? ""),
      let target = MultiTermValue.passage(value(.targetText) ?? "", range: value(.targetRange) ?? "")
    else { return nil }
    return TermEvidence(
      kind: kind,
      document: document,
      line: value(.line).flatMap { Int($0) },
      source: source,
      target: target
    )
  }
}
