import DuizhaoFormats
import DuizhaoModel
import Testing

/// A table that cannot be read, and the line and the reason.
struct TableErrorCase: Sendable, CustomTestStringConvertible {
  /// Which reader reads it.
  enum Kind: String, Sendable {
    case concepts, lexicon, frequencies, morphemes, surnames, characters, fields, directions, abbreviations
    case ties
  }

  var kind: Kind
  /// The rows after the header.
  var rows: String
  var line: Int
  var problem: GlossaryTableError.Problem
  var testDescription: String { "\(kind) \(rows.debugDescription)" }

  static let all = [
    TableErrorCase(kind: .concepts, rows: "铁\t\tiron", line: 2, problem: .columns(found: 3, expected: 8)),
    TableErrorCase(
      kind: .concepts,
      rows: "铁\t\tiron\t\t\t\t\t\t",
      line: 2,
      problem: .columns(found: 9, expected: 8)
    ),
    TableErrorCase(
      kind: .concepts,
      rows: "铁\t\tiron\t\t\t\t\t\n\t\tbone\t\t\t\t\t",
      line: 3,
      problem: .missingTerm
    ),
    TableErrorCase(kind: .concepts, rows: "铁\t\t\tiron\t\t\t\t", line: 2, problem: .missingTerm),
    TableErrorCase(
      kind: .concepts,
      rows: "铁\t\tiron\t\t\t\tdone\t",
      line: 2,
      problem: .unknownStatus("done")
    ),
    // Empty lines count.
    TableErrorCase(
      kind: .concepts,
      rows: "\n\n铁\t\tiron\t\t\t\tApproved\t",
      line: 4,
      problem: .unknownStatus("Approved")
    ),
    TableErrorCase(kind: .lexicon, rows: "加速\taccelerate", line: 2, problem: .columns(found: 2, expected: 3)),
    TableErrorCase(kind: .lexicon, rows: "加速\tspeed\t\n\tspeed\t", line: 3, problem: .missingTerm),
    TableErrorCase(kind: .lexicon, rows: "加速\t\t", line: 2, problem: .missingTerm),
    TableErrorCase(kind: .lexicon, rows: "加速\t;\t", line: 2, problem: .missingTerm),
    TableErrorCase(kind: .lexicon, rows: "加速\tspeed\tverb", line: 2, problem: .unknownClass("verb")),
    TableErrorCase(kind: .frequencies, rows: "bone\t5.1\niron\tmuch", line: 3, problem: .notANumber("much")),
    TableErrorCase(kind: .frequencies, rows: "bone", line: 2, problem: .columns(found: 1, expected: 2)),
    TableErrorCase(kind: .morphemes, rows: "骨\tosteo-", line: 2, problem: .columns(found: 2, expected: 3)),
    TableErrorCase(kind: .morphemes, rows: "骨\t\t", line: 2, problem: .missingTerm),
    TableErrorCase(kind: .morphemes, rows: "\tosteo-\t", line: 2, problem: .missingTerm),
    TableErrorCase(
      kind: .morphemes,
      rows: "骨\tosteo-\t\n-酶\t-ase\tprotein",
      line: 3,
      problem: .unknownClass("protein")
    ),
    TableErrorCase(kind: .surnames, rows: "吕", line: 2, problem: .columns(found: 1, expected: 2)),
    TableErrorCase(kind: .characters, rows: "阿\ta\tsound\n\tai\t", line: 3, problem: .missingTerm),
    TableErrorCase(kind: .characters, rows: "阿\ta\tnoise", line: 2, problem: .unknownClass("noise")),
    TableErrorCase(kind: .characters, rows: "阿\ta", line: 2, problem: .columns(found: 2, expected: 3)),
    TableErrorCase(
      kind: .fields,
      rows: "anatomy\tAnatomy\t解剖学\nsurgery",
      line: 3,
      problem: .columns(found: 1, expected: 3)
    ),
    TableErrorCase(kind: .ties, rows: "骨\t92\nbone\thigh", line: 3, problem: .notANumber("high")),
    TableErrorCase(kind: .ties, rows: "骨\t92%", line: 2, problem: .notANumber("92%")),
    TableErrorCase(kind: .ties, rows: "骨", line: 2, problem: .columns(found: 1, expected: 2)),
    TableErrorCase(
      kind: .directions,
      rows: "increase\t升高",
      line: 2,
      problem: .columns(found: 2, expected: 3)
    ),
    TableErrorCase(
      kind: .abbreviations,
      rows: "DNA\tdeoxyribonucleic acid\t脱氧核糖核酸",
      line: 2,
      problem: .columns(found: 3, expected: 4)
    ),
  ]
}

@Suite("Glossary tables")
struct GlossaryTableTests {
  private func table(_ rows: String) -> [UInt8] { Array(("header\n" + rows).utf8) }

  @Test("a concept has the forms of its row")
  func concepts() throws {
    let rows = """
      骨密度\t骨矿密度;骨质密度\tbone mineral density\tbone density;density of bone\tBMD;aBMD\t骨密\tcandidate\t见骨量

      铁\t\tiron\t\t\tferrum;生铁\tapproved\t
      自噬\t\tautophagy\t\t\t\t\t
      """
    let concepts = try GlossaryTable.concepts(table(rows), field: "bones")
    #expect(concepts.map(\.id) == ["骨密度", "铁", "自噬"])
    #expect(concepts.map(\.status) == [.candidate, .approved, .approved])
    #expect(concepts.map(\.note) == ["见骨量", nil, nil])
    #expect(concepts.map(\.field) == ["bones", "bones", "bones"])
    #expect(
      concepts.first?.terms == [
        Term("骨密度", language: .chinese, status: .preferred),
        Term("bone mineral density", language: .english, status: .preferred),
        Term("骨矿密度", language: .chinese, status: .admitted),
        Term("骨质密度", language: .chinese, status: .admitted),
        Term("bone density", language: .english, status: .admitted),
        Term("density of bone", language: .english, status: .admitted),
        Term("BMD", language: .english, status: .admitted, form: .abbreviation),
        Term("aBMD", language: .english, status: .admitted, form: .abbreviation),
        Term("骨密", language: .chinese, status: .deprecated),
      ]
    )
    #expect(
      concepts.dropFirst().first?.terms.dropFirst(2) == [
        Term("ferrum", language: .english, status: .deprecated),
        Term("生铁", language: .chinese, status: .deprecated),
      ]
    )
  }

  @Test("words of the lexicon")
  func lexicon() throws {
    let rows = "加速\taccelerate;speed up\t\n的\tof\tfunction\n三\tthree\tnumeral\n巴黎\tParis\tname\n"
    #expect(
      try GlossaryTable.lexicon(table(rows), file: "words") == [
        LexiconEntry(headword: "加速", translations: ["accelerate", "speed up"]),
        LexiconEntry(headword: "的", translations: ["of"], wordClass: .function),
        LexiconEntry(headword: "三", translations: ["three"], wordClass: .numeral),
        LexiconEntry(headword: "巴黎", translations: ["Paris"], wordClass: .name),
      ]
    )
  }

  @Test("frequencies")
  func frequencies() throws {
    #expect(
      try GlossaryTable.frequencies(table("bone\t5.25\n骨\t-1"), file: "words") == [
        WordFrequency(word: "bone", zipf: 5.25), WordFrequency(word: "骨", zipf: -1),
      ]
    )
  }

  @Test("how often words are translated: percent as shares")
  func tieRates() throws {
    #expect(
      try GlossaryTable.tieRates(table("骨\t92\r\nbone\t0\n进行\t7.5\n"), file: "ties") == [
        TieRate(word: "骨", share: 0.92), TieRate(word: "bone", share: 0), TieRate(word: "进行", share: 0.075),
      ]
    )
  }

  @Test("words of direction; a row may have words of one language only")
  func directions() throws {
    #expect(
      try GlossaryTable.directions(table("increase\t升高;增高\televated;rise\nlower\t\tless\n\nsame\t持平\t")) == [
        DirectionPhrase(sense: "increase", chinese: ["升高", "增高"], english: ["elevated", "rise"]),
        DirectionPhrase(sense: "lower", chinese: [], english: ["less"]),
        DirectionPhrase(sense: "same", chinese: ["持平"], english: []),
      ]
    )
  }

  @Test("abbreviations that need no definition, with or without full forms")
  func commonAbbreviations() throws {
    #expect(
      try GlossaryTable.commonAbbreviations(table("mRNA\tmessenger RNA;message\t信使RNA\t\nSPSS\t\t\t\n")) == [
        CommonAbbreviation("mRNA", english: ["messenger RNA", "message"], chinese: ["信使RNA"]),
        CommonAbbreviation("SPSS", english: [], chinese: []),
      ]
    )
  }

  @Test(
    "phrases as plain words, by the columns of their table",
    arguments: [
      (
        GlossaryTable.PhraseTable.directions, "increase\t升高;增高\trise;rose",
        [("升高", "rise;rose"), ("增高", "rise;rose")]
      ),
      (.abbreviations, "mRNA\tmessenger RNA\t信使RNA\t", [("信使RNA", "messenger RNA;mRNA")]),
      (.units, "mg\tmass\t毫克\tmilligram", [("毫克", "mg;milligram")]),
    ] as [(GlossaryTable.PhraseTable, String, [(String, String)])]
  )
  func phrases(_ kind: GlossaryTable.PhraseTable, _ rows: String, _ expected: [(String, String)]) throws {
    let entries = try GlossaryTable.phrases(table(rows), kind)
    #expect(entries.map(\.headword) == expected.map(\.0))
    #expect(entries.map { $0.translations.joined(separator: ";") } == expected.map(\.1))
    #expect(throws: GlossaryTableError.self) { try GlossaryTable.phrases(table(rows + "\tx"), kind) }
  }

  @Test("morphemes, hyphens telling the place")
  func morphemes() throws {
    let rows = "骨\tosteo-;bone;-ostosis\t\n-单抗\t-mab\tdrug\n激酶\tkinase\tenzyme"
    let bone = Morpheme(
      source: Morpheme.Form("骨"),
      targets: [Morpheme.Form("osteo-"), Morpheme.Form("bone"), Morpheme.Form("-ostosis")]
    )
    let antibody = Morpheme(source: Morpheme.Form("-单抗"), targets: [Morpheme.Form("-mab")], kind: .drug)
    let kinase = Morpheme(source: Morpheme.Form("激酶"), targets: [Morpheme.Form("kinase")], kind: .enzyme)
    let found = try GlossaryTable.morphemes(table(rows), file: "parts")
    #expect(found == [bone, antibody, kinase])
    #expect(found.map(\.source.place) == [.free, .suffix, .free])
    #expect(found.first?.targets.map(\.place) == [.prefix, .free, .suffix])
    #expect(found.first?.targets.map(\.text) == ["osteo", "bone", "ostosis"])
  }

  @Test("surnames, ü as v")
  func surnames() throws {
    #expect(
      try GlossaryTable.surnames(table("吕\tlü\n尉迟\tyuchi\n单\tshan;dan")) == [
        "吕": ["lv"], "尉迟": ["yuchi"], "单": ["shan", "dan"],
      ]
    )
  }

  @Test("abbreviations, with who understands them")
  func abbreviations() throws {
    #expect(
      try GlossaryTable.commonAbbreviations(
        table("DNA\tdeoxyribonucleic acid\t脱氧核糖核酸\t\nCVP\ta;b\t甲;乙\tfield")
      ) == [
        CommonAbbreviation("DNA", english: ["deoxyribonucleic acid"], chinese: ["脱氧核糖核酸"]),
        CommonAbbreviation("CVP", english: ["a", "b"], chinese: ["甲", "乙"], reach: .field),
      ]
    )
    #expect(throws: GlossaryTableError.self) {
      try GlossaryTable.commonAbbreviations(table("DNA\ta\t甲\tnoise"))
    }
  }

  @Test("characters keep the surnames")
  func characters() throws {
    var names = NameReadings(surnames: ["吕": ["lv"]], characters: ["骨": ["x"]], transliterating: ["骨"])
    try GlossaryTable.characters(table("阿\ta\tsound\n乐\tle;yue\t"), into: &names)
    #expect(names.surnames == ["吕": ["lv"]])
    #expect(names.characters == ["阿": ["a"], "乐": ["le", "yue"]])
    #expect(names.transliterating == ["阿"])
  }

  @Test("characters are left as they were where the table has a fault")
  func faultyCharacters() {
    var names = NameReadings(characters: ["骨": ["x"]])
    #expect(throws: GlossaryTableError.self) {
      try GlossaryTable.characters(table("阿\ta\tnoise"), into: &names)
    }
    #expect(names.characters == ["骨": ["x"]])
  }

  @Test("fields")
  func fields() throws {
    #expect(
      try GlossaryTable.fields(table("anatomy\tAnatomy\t解剖学\n\nsurgery\tSurgery\t外科学\n")) == [
        "anatomy", "surgery",
      ]
    )
  }

  @Test(
    "a header alone, or nothing, is an empty table",
    arguments: ["", "zh\ten\tclass", "zh\ten\tclass\n", "zh\ten\tclass\n\n"]
  )
  func empty(text: String) throws {
    #expect(try GlossaryTable.lexicon(Array(text.utf8), file: "words").isEmpty)
    #expect(try GlossaryTable.concepts(Array(text.utf8), field: "words").isEmpty)
    #expect(GlossaryTable.lineNumbers(Array(text.utf8)) == [])
  }

  @Test("an error has the file, the line and the reason", arguments: TableErrorCase.all)
  func error(_ each: TableErrorCase) {
    let bytes = table(each.rows)
    do throws(GlossaryTableError) {
      var names = NameReadings()
      switch each.kind {
      case .concepts: _ = try GlossaryTable.concepts(bytes, field: "concepts")
      case .lexicon: _ = try GlossaryTable.lexicon(bytes, file: "lexicon")
      case .frequencies: _ = try GlossaryTable.frequencies(bytes, file: "frequencies")
      case .morphemes: _ = try GlossaryTable.morphemes(bytes, file: "morphemes")
      case .surnames: _ = try GlossaryTable.surnames(bytes)
      case .characters: try GlossaryTable.characters(bytes, into: &names)
      case .fields: _ = try GlossaryTable.fields(bytes)
      case .directions: _ = try GlossaryTable.directions(bytes)
      case .abbreviations: _ = try GlossaryTable.commonAbbreviations(bytes)
      case .ties: _ = try GlossaryTable.tieRates(bytes, file: "ties")
      }
      Issue.record("was read")
    } catch {
      #expect(
        error.file == each.kind.rawValue && error.line == each.line && error.problem == each.problem,
        "\(error)"
      )
    }
  }

  @Test(
    "rows know their lines",
    arguments: [
      ("header\na\nb", [2, 3]), ("header\na\nb\n", [2, 3]), ("header\n\na\n\n\nb\n\n", [3, 6]), ("\na", [2]),
      ("header", []),
    ]
  )
  func lineNumbers(text: String, lines: [Int]) {
    #expect(GlossaryTable.lineNumbers(Array(text.utf8)) == lines)
  }

  @Test("there are as many line numbers as rows")
  func rowsAndLines() throws {
    let bytes = table("\n加速\tspeed\t\n\n的\tof\tfunction\n\n")
    #expect(try GlossaryTable.lexicon(bytes, file: "words").count == GlossaryTable.lineNumbers(bytes).count)
  }
}
