public import DuizhaoCheck
public import DuizhaoModel

/// A JSON schema of `duizhao.yml` (draft-07, which editors' YAML language servers read), made from the rules.
public struct ProfileSchema: Sendable {
  private let rules: [RuleDescription]
  private let language: Language

  /// Creates a schema.
  ///
  /// - Parameters:
  ///   - rules: The rules that a profile can set.
  ///   - language: The language of the explanations.
  public init(
    rules: [RuleDescription] = RuleRegistry.all.map { type(of: $0).about },
    language: Language = .english
  ) {
    self.rules = rules
    self.language = language
  }

  /// The schema as JSON.
  public var text: String {
    SchemaValue.object([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("duizhao.yml")),
      ("type", .strings(["object", "null"])),
      ("additionalProperties", .boolean(false)),
      ("properties", .object(ProfileKey.allCases.map { ($0.rawValue, described($0)) })),
      (
        "definitions",
        .object([
          (
            "switch",
            .object([("enum", .array([.boolean(true), .boolean(false), .string("on"), .string("off")]))])
          ),
          ("severity", .object([("enum", .strings(Severity.allCases.map(\.rawValue)))])),
          (
            "setting",
            .object([("anyOf", .array([Self.reference("switch"), Self.reference("severity"), Self.null]))])
          ),
          ("words", Self.oneOrMany(.object([("type", .string("string"))]))),
          ("range", Self.range),
          ("glossary", Self.glossary),
        ])
      ),
    ]).text() + "\n"
  }

  private func described(_ key: ProfileKey) -> SchemaValue {
    let value: SchemaValue =
      switch key {
      case .extends, .exclude: Self.reference("words")
      case .glossary: Self.oneOrMany(Self.reference("glossary"))
      case .failLevel: .object([("enum", .strings(FailLevel.allCases.map(\.rawValue)))])
      case .language: .object([("enum", .strings(Language.allCases.map(\.rawValue)))])
      case .rules:
        .object([
          ("type", .strings(["object", "null"])),
          ("additionalProperties", .boolean(false)),
          (
            "properties", .object([(ProfileReading.allRules, Self.reference("switch"))] + rules.map(property))
          ),
        ])
      }
    return with(key.summary, value)
  }

  /// A rule with its options.
  private func property(_ rule: RuleDescription) -> (String, SchemaValue) {
    var members: [(String, SchemaValue)] = [
      ("on", Self.reference("switch")), ("severity", Self.reference("severity")),
    ]
    members += rule.options.map { ($0.name, with($0.summary, kind(of: $0))) }
    let map = SchemaValue.object([
      ("type", .string("object")),
      ("additionalProperties", .boolean(false)),
      ("properties", .object(members)),
    ])
    return (rule.id, with(rule.summary, .object([("anyOf", .array([Self.reference("setting"), map]))])))
  }

  private func kind(of option: OptionDescription) -> SchemaValue {
    switch option.kind {
    case .boolean: Self.reference("switch")
    case .integer: .object([("type", .string("integer"))])
    case .range: Self.reference("range")
    case .choice(let names): .object([("enum", .strings(names))])
    case .words: Self.reference("words")
    }
  }

  /// A schema with its explanation; what stands beside `$ref` is ignored, so that is wrapped.
  private func with(_ summary: Message, _ value: SchemaValue) -> SchemaValue {
    let description = ("description", SchemaValue.string(summary(language)))
    guard case .object(let members) = value, members.first?.0 != "$ref" else {
      return .object([description, ("allOf", .array([value]))])
    }
    return .object([description] + members)
  }

  private static let null = SchemaValue.object([("type", .string("null"))])

  private static let range = SchemaValue.object([
    (
      "anyOf",
      .array([
        .object([
          ("type", .string("array")),
          ("items", .object([("type", .string("integer"))])),
          ("minItems", .integer(2)),
          ("maxItems", .integer(2)),
        ]),
        .object([("type", .string("string")), ("pattern", .string("^[0-9]+ *[-–] *[0-9]+$"))]),
      ])
    )
  ])

  private static let glossary = SchemaValue.object([
    (
      "anyOf",
      .array([
        .object([("type", .string("string"))]),
        .object([
          ("type", .string("object")),
          ("additionalProperties", .boolean(false)),
          ("required", .strings(["file"])),
          (
            "properties",
            .object([
              ("file", .object([("type", .string("string"))])),
              ("mode", .object([("enum", .strings(GlossaryEntry.Mode.allCases.map(\.rawValue)))])),
            ])
          ),
        ]),
      ])
    )
  ])

  private static func reference(_ name: String) -> SchemaValue {
    .object([("$ref", .string("#/definitions/\(name)"))])
  }

  /// One value or a list of such values.
  private static func oneOrMany(_ value: SchemaValue) -> SchemaValue {
    let list = SchemaValue.object([("type", .string("array")), ("items", value)])
    return .object([("anyOf", .array([value, list, null]))])
  }
}
