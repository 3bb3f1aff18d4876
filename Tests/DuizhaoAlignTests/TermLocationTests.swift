import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

/// A sentence with a term in ⟦⟧, and its translation with what translates the term in ⟦⟧, if anything does.
struct LocationCase: Sendable, CustomTestStringConvertible {
  var name: String
  var sentence: String
  var other: String
  var isChinese = true
  var testDescription: String { name }

  static let all = [
    LocationCase(
      name: "a form of the glossary",
      sentence: "⟦自噬⟧受损很重要。",
      other: "Impaired ⟦autophagy⟧ matters."
    ),
    LocationCase(name: "an admitted form", sentence: "测量⟦骨密度⟧。", other: "We measured ⟦bone density⟧."),
    LocationCase(name: "an abbreviation", sentence: "测量⟦骨密度⟧。", other: "We measured ⟦BMD⟧."),
    LocationCase(
      name: "a full form comes before an abbreviation",
      sentence: "⟦骨密度⟧下降。",
      other: "BMD, that is ⟦bone mineral density⟧, declined."
    ),
    LocationCase(name: "British spelling", sentence: "⟦出血⟧是常见并发症。", other: "⟦Haemorrhage⟧ is frequent."),
    LocationCase(name: "a plural in British spelling", sentence: "⟦肿瘤⟧缩小。", other: "The ⟦tumours⟧ shrank."),
    LocationCase(
      name: "the first of two by place",
      sentence: "⟦自噬⟧增强后铁减少，而铁过多时自噬减弱。",
      other: "After ⟦autophagy⟧ rose iron fell, while with excess iron autophagy weakened."
    ),
    LocationCase(
      name: "the second of two by place",
      sentence: "自噬增强后铁减少，而铁过多时⟦自噬⟧减弱。",
      other: "After autophagy rose iron fell, while with excess iron ⟦autophagy⟧ weakened."
    ),
    LocationCase(
      name: "not inside a longer term",
      sentence: "脑出血患者⟦出血⟧停止。",
      other: "Among those with cerebral hemorrhage the ⟦hemorrhage⟧ stopped."
    ),
    LocationCase(
      name: "composed of its parts",
      sentence: "患者接受⟦标准治疗⟧。",
      other: "Patients received the ⟦standard of care⟧."
    ),
    LocationCase(
      name: "composed in another order",
      sentence: "观察⟦骨质流失⟧与铁。",
      other: "We observed the ⟦loss of bone⟧ with iron."
    ),
    LocationCase(
      name: "not what another word of the sentence claims",
      sentence: "患者的⟦标准治疗⟧与家庭护理。",
      other: "Home care and ⟦standard treatment⟧ of patients."
    ),
    LocationCase(
      name: "known as a whole, written by its parts, the last of them in a word of its own",
      sentence: "患者接受⟦标准方案⟧。",
      other: "Patients received the ⟦standard regimen⟧."
    ),
    LocationCase(
      name: "the first part is translated freely",
      sentence: "患者接受⟦家庭治疗⟧。",
      other: "Patients received ⟦domestic treatment⟧."
    ),
    LocationCase(name: "by morphemes", sentence: "⟦耳毒性⟧与铁有关。", other: "The ⟦ototoxicity⟧ depends on iron."),
    LocationCase(
      name: "an adjective by morphemes",
      sentence: "⟦耳毒性⟧与铁有关。",
      other: "An ⟦ototoxic⟧ effect depends on iron."
    ),
    LocationCase(
      name: "a hyphenated word whole",
      sentence: "⟦意向治疗人群⟧共46例患者。",
      other: "The ⟦intention-to-treat population⟧ had 46 patients."
    ),
    LocationCase(
      name: "by sound",
      sentence: "⟦吉西他滨⟧与铁合用。",
      other: "They combined ⟦gemcitabine⟧ with iron."
    ),
    LocationCase(
      name: "nothing but what other words claim",
      sentence: "⟦自噬⟧加速骨质流失。",
      other: "It accelerates bone loss."
    ),
    LocationCase(
      name: "nothing near the place",
      sentence: "⟦自噬⟧加速骨质流失，患者接受治疗。",
      other: "Bone loss accelerates, patients received treatment happily."
    ),
    LocationCase(
      name: "a guess: the only words that nothing explains",
      sentence: "观察患者的⟦镜下所见⟧。",
      other: "We observe ⟦microscopic findings⟧."
    ),
    LocationCase(
      name: "with a number in words, which follows after the words of its sentence",
      sentence: "⟦家庭治疗⟧的患者共23例。",
      other: "Twenty-three patients received ⟦home treatment⟧."
    ),
    LocationCase(
      name: "no guess at a number in words",
      sentence: "观察二十三例患者的⟦镜下所见⟧。",
      other: "We observe microscopic findings in twenty-three patients."
    ),
    // Its number follows after the words of the sentence, so that no span holds both.
    LocationCase(
      name: "a term with a number that the other side writes in words",
      sentence: "⟦23例患者⟧接受治疗。",
      other: "⟦Twenty-three⟧ patients received treatment."
    ),
    LocationCase(name: "no words", sentence: "⟦铁⟧。", other: "."),
    LocationCase(
      name: "a full form in Chinese",
      sentence: "Impaired ⟦autophagy⟧ matters.",
      other: "⟦自噬⟧受损很重要。",
      isChinese: false
    ),
    LocationCase(
      name: "an abbreviation in Chinese",
      sentence: "The ⟦BMD⟧ fell.",
      other: "⟦骨密度⟧下降。",
      isChinese: false
    ),
    LocationCase(
      name: "the second of two in Chinese",
      sentence: "After autophagy rose iron fell, while with excess iron ⟦autophagy⟧ weakened.",
      other: "自噬增强后铁减少，而铁过多时⟦自噬⟧减弱。",
      isChinese: false
    ),
    LocationCase(
      name: "composed in Chinese",
      sentence: "Patients received the ⟦standard of care⟧.",
      other: "患者接受⟦标准治疗⟧。",
      isChinese: false
    ),
    LocationCase(
      name: "by morphemes in Chinese",
      sentence: "The ⟦ototoxicity⟧ depends on iron.",
      other: "⟦耳毒性⟧与铁有关。",
      isChinese: false
    ),
    LocationCase(
      name: "by morphemes in Chinese, not what is free and nearer",
      sentence: "The ⟦ototoxicity⟧ depends on iron.",
      other: "新近研究表明⟦耳毒性⟧与铁有关。",
      isChinese: false
    ),
    LocationCase(
      name: "nothing in Chinese",
      sentence: "The iron and ⟦autophagy⟧ fall.",
      other: "铁减少。",
      isChinese: false
    ),
  ]
}

/// A concept for tests.
private func concept(
  _ source: String,
  _ target: String,
  admitted: String? = nil,
  abbreviation: String? = nil
) -> Concept {
  var terms = [
    Term(source, language: .chinese, status: .preferred),
    Term(target, language: .english, status: .preferred),
  ]
  if let admitted { terms.append(Term(admitted, language: .english, status: .admitted)) }
  if let abbreviation {
    terms.append(Term(abbreviation, language: .english, status: .admitted, form: .abbreviation))
  }
  return Concept(id: source, terms: terms, field: "test")
}

/// A morpheme for tests.
private func morpheme(_ source: String, _ targets: String...) -> Morpheme {
  Morpheme(source: Morpheme.Form(source), targets: targets.map(Morpheme.Form.init))
}

@Suite("Location of terms")
struct TermLocationTests {
  static let vocabulary = Vocabulary(
    Glossary(
      concepts: [
        concept("自噬", "autophagy"), concept("出血", "hemorrhage"), concept("脑出血", "cerebral hemorrhage"),
        concept("肿瘤", "tumor"), concept("标准方案", "usual scheme"),
        concept("骨密度", "bone mineral density", admitted: "bone density", abbreviation: "BMD"),
      ],
      lexicon: [
        ("标准", "standard"), ("治疗", "treatment;care;treat"), ("患者", "patient"), ("接受", "receive"),
        ("铁", "iron"),
        ("加速", "accelerate"), ("骨质", "bone"), ("流失", "loss"), ("意向", "intention;intent"),
        ("人群", "population"),
        ("家庭", "home"), ("护理", "care;nursing"), ("观察", "observe"), ("合用", "combine"), ("有关", "depend"),
        ("减少", "fall"), ("方案", "plan"),
      ].map { LexiconEntry(headword: $0.0, translations: $0.1.split(separator: ";").map(String.init)) },
      morphemes: [morpheme("耳", "oto-", "ear"), morpheme("毒性", "toxicity", "toxic", "-toxic")],
      names: NameReadings(
        characters: ["吉": ["ji"], "西": ["xi"], "他": ["ta"], "滨": ["bin"]],
        transliterating: ["吉", "西", "他", "滨"]
      )
    )
  )

  /// A text without its marks, and the range between them.
  private func unmarked(_ text: String) -> (text: String, range: Range<Int>?) {
    let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
    guard parts.count == 2, let end = parts[1].firstIndex(of: "⟧") else { return (text, nil) }
    let term = parts[1][..<end]
    let start = parts[0].utf8.count
    return ("\(parts[0])\(term)\(parts[1][end...].dropFirst())", start..<start + term.utf8.count)
  }

  private func located(_ each: LocationCase) throws -> (range: Range<Int>, score: Double)? {
    let (text, marked) = unmarked(each.sentence)
    let range = try #require(marked)
    let analyzer = try TextAnalyzer(vocabulary: Self.vocabulary)
    let languages: (Language, Language) = each.isChinese ? (.chinese, .english) : (.english, .chinese)
    return Aligner(vocabulary: Self.vocabulary).location(
      of: Aligner.TermUse(
        term: try analyzer.sentence(MappedText(String(text.slice(range))), language: languages.0),
        sentence: try analyzer.sentence(MappedText(text), language: languages.0),
        range: range
      ),
      in: try analyzer.sentence(MappedText(unmarked(each.other).text), language: languages.1)
    )
  }

  @Test("a term is found in the translation of its sentence", arguments: LocationCase.all)
  func table(_ each: LocationCase) throws {
    let (text, expected) = unmarked(each.other)
    let found = try located(each)
    #expect(found?.range == expected, "\(found.map { text.slice($0.range) } ?? "nothing")")
  }

  @Test("a form of the glossary is sure, what is pieced together is less, and nothing is above 1")
  func scores() throws {
    for each in LocationCase.all {
      guard let score = try located(each)?.score else { continue }
      #expect(score > 0 && score <= 1, "\(each.name)")
    }
    #expect(try located(LocationCase.all[0])?.score == 1)
    let composed = try #require(LocationCase.all.first { $0.name == "composed of its parts" })
    #expect(try #require(try located(composed)).score < 1)
  }
}
