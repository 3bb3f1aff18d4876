/// A value of a JSON document, and where it stands.
struct JSONValue: Hashable {
  /// What it is.
  enum Content: Hashable {
    case null
    case boolean(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  /// A name and its value.
  struct Member: Hashable {
    var name: String
    var value: JSONValue

    /// The line, from 1, of the name.
    var line: Int
  }

  /// What it is.
  var content: Content

  /// The line, from 1, at which it begins.
  var line: Int

  /// The members of an object; nil for anything else.
  var members: [Member]? { if case .object(let members) = content { members } else { nil } }

  /// The elements of an array; nil for anything else.
  var elements: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }

  /// The text of a string; nil for anything else.
  var string: String? { if case .string(let text) = content { text } else { nil } }

  /// The value of a boolean; nil for anything else.
  var boolean: Bool? { if case .boolean(let value) = content { value } else { nil } }

  /// The value of a number that is finite; nil for anything else.
  var double: Double? {
    guard case .number(let text) = content, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The value of a whole number, however it is written (`3`, `3.0`, `3e0`); nil for anything else.
  var integer: Int? {
    if case .number(let text) = content, let value = Int(text) { return value }
    return double.flatMap(Int.init(exactly:))
  }

  /// The value of a member of an object.
  subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

  /// What it is, in the words of RFC 8259.
  var kind: String {
    switch content {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
