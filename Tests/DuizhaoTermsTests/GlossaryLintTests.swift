import DuizhaoModel
import DuizhaoTerms
import Testing

/// A concept for tests: forms of a cell divided by `;`.
private func concept(
  _ source: String,
  _ target: String,
  sources: String = "",
  targets: String = "",
  abbreviations: String = "",
  deprecated: String = "",
  field: String = "test",
  note: String? = nil
) -> Concept {
  func terms(_ cell: String, _ language: Language, _ status: Term.Status, _ form: Term.Form = .full) -> [Term]
  {
    cell.split(separator: ";").map { Term(String($0), language: language, status: status, form: form) }
  }
  return Concept(
    id: source,
    terms: [
      Term(source, language: .chinese, status: .preferred),
      Term(target, language: .english, status: .preferred),
    ] + terms(sources, .chinese, .admitted) + terms(targets, .english, .admitted)
      + terms(abbreviations, .english, .admitted, .abbreviation) + terms(deprecated, .chinese, .deprecated),
    field: field,
    note: note
  )
}

/// A word of the lexicon for tests.
private func word(_ headword: String, _ translations: String...) -> LexiconEntry {
  LexiconEntry(headword: headword, translations: translations)
}

/// A morpheme for tests.
private func morpheme(_ source: String, _ targets: String...) -> Morpheme {
  Morpheme(source: Morpheme.Form(source), targets: targets.map(Morpheme.Form.init))
}

/// A row of a file of the glossary.
enum Row: Sendable {
  case concept(Concept)
  case word(LexiconEntry)
  case morpheme(Morpheme)
}

/// Rows, of which the first stands on line 2, and what is wrong with them.
struct LintCase: Sendable, CustomTestStringConvertible {
  var name: String
  var rows: [Row]
  /// Each problem as `line form kind`.
  var problems: [String]
  var testDescription: String { name }

  init(_ name: String, _ rows: Concept..., problems: [String] = []) {
    (self.name, self.rows, self.problems) = (name, rows.map { .concept($0) }, problems)
  }

  init(_ name: String, _ rows: LexiconEntry..., problems: [String] = []) {
    (self.name, self.rows, self.problems) = (name, rows.map { .word($0) }, problems)
  }

  init(_ name: String, _ rows: Morpheme..., problems: [String] = []) {
    (self.name, self.rows, self.problems) = (name, rows.map { .morpheme($0) }, problems)
  }

  static let sound = [
    LintCase("a plain concept", concept("自噬", "autophagy")),
    LintCase(
      "many forms",
      concept(
        "骨密度",
        "bone mineral density",
        sources: "骨矿密度",
        targets: "bone density",
        abbreviations: "BMD",
        deprecated: "骨质密度"
      )
    ),
    LintCase("Latin letters in a Chinese form", concept("T细胞", "T cell"), concept("γ干扰素", "interferon γ")),
    LintCase(
      "a Chinese form without Han that is admitted",
      concept("脱氧核糖核酸", "deoxyribonucleic acid", sources: "DNA")
    ),
    LintCase(
      "spaces between Latin words of a Chinese form",
      concept("纽约心脏协会分级", "NYHA class", sources: "NYHA class")
    ),
    LintCase("a hyphen makes another form", concept("随访", "follow-up", targets: "follow up")),
    LintCase("British spelling that is admitted", concept("肿瘤", "tumor", targets: "haemal growth")),
    LintCase("what looks British inside a word", concept("胃食管反流", "gastroesophageal reflux")),
    LintCase(
      "a form that a note tells apart",
      concept("心力衰竭", "heart failure", note: "不是心功能不全"),
      concept("心功能不全", "cardiac insufficiency", targets: "heart failure")
    ),
    LintCase(
      "a form that the later note tells apart",
      concept("心力衰竭", "heart failure"),
      concept("心功能不全", "cardiac insufficiency", targets: "heart failure", note: "见心力衰竭")
    ),
    LintCase(
      "an abbreviation of two concepts",
      concept("骨关节炎", "osteoarthritis", abbreviations: "OA"),
      concept("口服给药", "oral administration", abbreviations: "OA")
    ),
    LintCase(
      "the same letters in two languages",
      concept("西药", "Western drug", sources: "ABC drug"),
      concept("甲", "ABC drug")
    ),
    LintCase("a plain word", word("加速", "accelerate", "speed up")),
    LintCase("a translation of two words", word("加速", "accelerate"), word("加快", "accelerate")),
    LintCase(
      "a plain morpheme",
      morpheme("骨", "osteo-", "bone", "-ostosis"),
      morpheme("-酶", "-ase", "enzyme")
    ),
    LintCase("a free form with a space, or a name", morpheme("尿酸", "uric acid", "Latin")),
    LintCase("a form at two places", morpheme("激酶", "kinase", "-kinase")),
  ]

  static let faulty = [
    LintCase(
      "a concept twice",
      concept("自噬", "autophagy"),
      concept("自噬", "self-eating"),
      problems: ["3 自噬 repeatedEntry test:2", "3 自噬 sharedForm 自噬 test:2"]
    ),
    LintCase(
      "an abbreviation that is a full form too",
      concept("蛋白激酶B", "protein kinase B", targets: "Akt", abbreviations: "Akt"),
      problems: ["2 Akt repeatedForm"]
    ),
    LintCase(
      "a plural",
      concept("肿瘤", "tumor", targets: "tumors;Tumour"),
      problems: ["2 Tumour repeatedForm", "2 tumors repeatedForm"]
    ),
    LintCase(
      "a form of two concepts",
      concept("心力衰竭", "heart failure"),
      concept("铁", "iron"),
      concept("心功能不全", "cardiac insufficiency", targets: "Heart failures"),
      problems: ["4 Heart failures sharedForm 心力衰竭 test:2"]
    ),
    LintCase(
      "notes that tell other concepts apart",
      concept("心力衰竭", "heart failure", note: "不是休克"),
      concept("心功能不全", "cardiac insufficiency", targets: "heart failure", note: "不是休克"),
      problems: ["3 heart failure sharedForm 心力衰竭 test:2"]
    ),
    LintCase("Han in English", concept("自噬", "自 autophagy"), problems: ["2 自 autophagy wrongScript"]),
    LintCase(
      "no Han in a preferred form",
      concept("DNA", "deoxyribonucleic acid"),
      problems: ["2 DNA wrongScript"]
    ),
    LintCase("Traditional characters", concept("腸道", "gut"), problems: ["2 腸道 traditional"]),
    LintCase(
      "Traditional characters in an admitted form",
      concept("肠道", "gut", sources: "腸管"),
      problems: ["2 腸管 traditional"]
    ),
    LintCase("full-width letters", concept("Ｔ细胞", "T cell"), problems: ["2 Ｔ细胞 fullWidth"]),
    LintCase("a full-width sign", concept("干扰素", "interferon％"), problems: ["2 interferon％ fullWidth"]),
    LintCase(
      "a full-width space",
      concept("干\u{3000}扰素", "interferon"),
      problems: ["2 干\u{3000}扰素 fullWidth"]
    ),
    LintCase("a parenthesis", concept("自噬", "autophagy (process)"), problems: ["2 autophagy (process) mark"]),
    LintCase(
      "a Chinese parenthesis is two faults",
      concept("自噬（过程）", "autophagy"),
      problems: ["2 自噬（过程） fullWidth", "2 自噬（过程） mark"]
    ),
    LintCase("a Chinese comma", concept("自噬、凋亡", "autophagy"), problems: ["2 自噬、凋亡 mark"]),
    LintCase(
      "a mark in an abbreviation",
      concept("自噬", "autophagy", abbreviations: "A|B"),
      problems: ["2 A|B mark"]
    ),
    LintCase("a space at the start", concept("自噬", " autophagy"), problems: ["2  autophagy space"]),
    LintCase("a space at the end", concept("自噬", "autophagy "), problems: ["2 autophagy  space"]),
    LintCase("two spaces", concept("骨密度", "bone  density"), problems: ["2 bone  density space"]),
    LintCase("a space beside Han", concept("T 细胞", "T cell"), problems: ["2 T 细胞 space"]),
    LintCase("an empty form", concept("自噬", ""), problems: ["2  space"]),
    LintCase(
      "British spelling",
      concept("出血", "haemorrhage"),
      problems: ["2 haemorrhage british hemorrhage"]
    ),
    LintCase(
      "British spelling at the start of a word",
      concept("食管炎", "oesophagitis"),
      concept("肺水肿", "pulmonary oedema"),
      problems: ["2 oesophagitis british esophagitis", "3 pulmonary oedema british pulmonary edema"]
    ),
    LintCase(
      "an unknown field is told once",
      concept("自噬", "autophagy", field: "tset"),
      concept("铁", "iron", field: "tset"),
      problems: ["2 tset unknownField"]
    ),
    LintCase(
      "a word twice",
      word("加速", "accelerate"),
      word("加速", "speed"),
      problems: ["3 加速 repeatedEntry test:2"]
    ),
    LintCase("a translation twice", word("加速", "speed", "Speed"), problems: ["2 Speed repeatedForm"]),
    LintCase("a word without Han", word("fast", "fast"), problems: ["2 fast wrongScript"]),
    LintCase("a Traditional word", word("減", "reduce"), problems: ["2 減 traditional"]),
    LintCase("a translation in Han", word("加速", "加快"), problems: ["2 加快 wrongScript"]),
    LintCase("a translation with a mark", word("加速", "speed (up)"), problems: ["2 speed (up) mark"]),
    LintCase(
      "a morpheme twice",
      morpheme("骨", "osteo-"),
      morpheme("骨", "bone"),
      problems: ["3 骨 repeatedEntry test:2"]
    ),
    LintCase("a morpheme without Han", morpheme("osteo", "osteo-"), problems: ["2 osteo wrongScript"]),
    LintCase("a bound form with a capital", morpheme("骨", "Osteo-"), problems: ["2 Osteo morphemeShape"]),
    LintCase(
      "a bound form with a space",
      morpheme("骨", "-bone cell"),
      problems: ["2 bone cell morphemeShape"]
    ),
    LintCase("a form of hyphens alone", morpheme("骨", "-"), problems: ["2  morphemeShape", "2  space"]),
    LintCase(
      "a form twice at a place",
      morpheme("骨", "osteo-", "osteo-"),
      problems: ["2 osteo repeatedForm"]
    ),
    LintCase("a form in Han", morpheme("骨", "骨头"), problems: ["2 骨头 wrongScript"]),
  ]
}

@Suite("Glossary lint")
struct GlossaryLintTests {
  private func problems(of rows: [Row]) -> [GlossaryProblem] {
    var lint = GlossaryLint(fields: ["test"])
    for (index, row) in rows.enumerated() {
      let place = GlossaryProblem.Place(file: "test", line: index + 2)
      switch row {
      case .concept(let concept): lint.add(concept, at: place)
      case .word(let entry): lint.add(entry, at: place)
      case .morpheme(let morpheme): lint.add(morpheme, at: place)
      }
    }
    return lint.problems
  }

  /// The name of a kind of problem.
  private func name(_ kind: GlossaryProblem.Kind) -> String { String("\(kind)".prefix { $0 != "(" }) }

  /// A problem in one line.
  private func described(_ problem: GlossaryProblem) -> String {
    let details =
      switch problem.kind {
      case .repeatedEntry(let elsewhere): " \(elsewhere.file):\(elsewhere.line)"
      case .sharedForm(let other, let elsewhere): " \(other) \(elsewhere.file):\(elsewhere.line)"
      case .british(let american): " \(american)"
      default: ""
      }
    return "\(problem.place.line) \(problem.form) \(name(problem.kind))\(details)"
  }

  @Test("sound rows have no problem", arguments: LintCase.sound)
  func sound(_ each: LintCase) {
    #expect(problems(of: each.rows).map(described) == [])
  }

  @Test("faults are told with their lines", arguments: LintCase.faulty)
  func faulty(_ each: LintCase) {
    #expect(problems(of: each.rows).map(described).sorted() == each.problems)
  }

  @Test("the table has every kind of problem")
  func kinds() {
    let kinds = Set(LintCase.faulty.flatMap { problems(of: $0.rows) }.map { name($0.kind) })
    #expect(
      kinds == [
        "repeatedEntry", "repeatedForm", "sharedForm", "wrongScript", "traditional", "fullWidth", "mark",
        "space",
        "british", "unknownField", "morphemeShape",
      ]
    )
  }

  @Test("problems have the order of files and lines, whatever the order of rows")
  func order() {
    var lint = GlossaryLint()
    lint.add(concept("铁", "iron "), at: GlossaryProblem.Place(file: "b", line: 2))
    lint.add(concept("自噬", "autophagy", targets: "iron"), at: GlossaryProblem.Place(file: "a", line: 9))
    lint.add(concept("骨", "bone "), at: GlossaryProblem.Place(file: "a", line: 3))
    #expect(lint.problems.map(\.place) == lint.problems.map(\.place).sorted())
    #expect(lint.problems.map { "\($0.place.file):\($0.place.line)" } == ["a:3", "a:9", "b:2"])
  }

  @Test("any field is right where none are listed")
  func fields() {
    var lint = GlossaryLint()
    lint.add(concept("铁", "iron", field: "anything"), at: GlossaryProblem.Place(file: "anything", line: 2))
    #expect(lint.problems.isEmpty)
  }
}
