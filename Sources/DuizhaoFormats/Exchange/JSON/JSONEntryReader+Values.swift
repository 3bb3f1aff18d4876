import DuizhaoModel

extension JSONEntryReader {
  /// Notes a mistake.
  mutating func fail(_ kind: GlossaryImportFailure.Problem.Kind, _ line: Int) {
    problems.append(GlossaryImportFailure.Problem(kind, line: line))
  }

  /// The members of an object by their names; `null` stands for none, and names that are not known are remarked.
  mutating func members<Key: JSONKey>(of value: JSONValue, _ keys: Key.Type) -> [Key: JSONValue]? {
    guard let members = value.members else {
      fail(.value(value.kind, of: Key.object, allowed: ["object"]), value.line)
      return nil
    }
    var result: [Key: JSONValue] = [:]
    for member in members {
      guard let key = Key(rawValue: member.name) else {
        self.result.note(.field("\(Key.object).\(member.name)"), line: member.line)
        continue
      }
      if member.value.content != .null { result[key] = member.value }
    }
    return result
  }

  /// The elements of an array; none where it is not there.
  mutating func array(_ value: JSONValue?, _ key: some JSONKey) -> [JSONValue] {
    guard let value else { return [] }
    return typed(value, value.elements, key, "array") ?? []
  }

  /// The text of a string.
  mutating func text(_ value: JSONValue?, _ key: some JSONKey) -> String? {
    value.flatMap { typed($0, $0.string, key, "string") }
  }

  /// The value of a boolean.
  mutating func boolean(_ value: JSONValue?, _ key: some JSONKey) -> Bool? {
    value.flatMap { typed($0, $0.boolean, key, "true", "false") }
  }

  /// The value of a whole number that is not negative.
  mutating func integer(_ value: JSONValue?, _ key: some JSONKey) -> Int? {
    value.flatMap { value in typed(value, value.integer.flatMap { $0 >= 0 ? $0 : nil }, key, "0, 1, 2 …") }
  }

  /// The value of a number.
  mutating func number(_ value: JSONValue?, _ key: some JSONKey) -> Double? {
    value.flatMap { typed($0, $0.double, key, "number") }
  }

  /// A count that must be there.
  mutating func count(_ value: JSONValue?, _ key: some JSONKey, in object: JSONValue) -> Int? {
    required(integer(value, key), key, value, in: object)
  }

  /// One of the values of a closed choice.
  mutating func choice<Value>(_ value: JSONValue?, _ key: some JSONKey) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    guard let value, let text = text(value, key) else { return nil }
    if let found = Value(rawValue: text) { return found }
    fail(.value(text, of: key.path, allowed: Value.allCases.map(\.rawValue)), value.line)
    return nil
  }

  /// A language.
  mutating func language(_ value: JSONValue?, _ key: some JSONKey) -> LanguageTag? {
    guard let value, let text = text(value, key) else { return nil }
    guard let tag = LanguageTag(text) else {
      fail(.language(text), value.line)
      return nil
    }
    return tag
  }

  /// A value that must be there; where one is given that could not be read, that was told already.
  mutating func required<Value>(
    _ value: Value?,
    _ key: some JSONKey,
    _ given: JSONValue?,
    in object: JSONValue
  ) -> Value? {
    if value == nil, given == nil { fail(.missing(key.rawValue, in: type(of: key).object), object.line) }
    return value
  }

  private mutating func typed<Value>(
    _ value: JSONValue,
    _ content: Value?,
    _ key: some JSONKey,
    _ allowed: String...
  ) -> Value? {
    if content == nil { fail(.value(value.kind, of: key.path, allowed: allowed), value.line) }
    return content
  }
}
