import DuizhaoModel

/// Entries that between them have everything an entry can have, and what breaks careless writers.
enum SampleEntries {
  /// All of them.
  static let all: [ConceptEntry] = [
    plain, full, deprecated, oneSided, awkward, candidate, rejected, otherLanguages,
  ]

  /// The least that an entry has.
  static let plain = entry([
    TermEntry("骨质疏松症", .chinese),
    TermEntry("osteoporosis", .english),
  ])

  /// Everything at once.
  static let full = ConceptEntry(
    id: "c-full.1",
    field: "cardiovascular",
    definitions: [
      Definition("一种心肌疾病。", language: .chinese, source: "心血管学词表"),
      Definition("A disease of the heart muscle.", language: .english),
      Definition("Without a language"),
    ],
    note: "Not 心肌梗死; see \"myocardial infarction\" & others.",
    terms: [
      TermEntry(
        "心力衰竭",
        .chinese,
        partOfSpeech: .noun,
        note: "全称",
        source: "指南2024",
        contexts: [TermContext("患者因心力衰竭入院。", source: "病历1"), TermContext("心力衰竭见于老年人。")],
        occurrences: 12
      ),
      TermEntry("心衰", .chinese, status: .admitted, form: .abbreviation, occurrences: 3),
      TermEntry(
        "heart failure",
        .english,
        partOfSpeech: .noun,
        contexts: [TermContext("He was admitted for heart failure.", source: "病历1")],
        occurrences: 14
      ),
      TermEntry(
        "HF",
        .english,
        status: .admitted,
        form: .abbreviation,
        isCaseSensitive: true,
        note: "not hay fever"
      ),
      TermEntry("cardiac failure", .english, status: .admitted, source: "old list"),
      TermEntry("heart attack", .english, status: .forbidden, note: "another disease"),
    ],
    mining: MiningRecord(score: 0.9375, occurrences: 15, documents: 7),
    evidence: [
      TermEvidence(
        kind: .keyword,
        document: "articles/a b.md",
        line: 12,
        source: TermEvidence.Passage("心力衰竭", language: .chinese, range: 0..<12),
        target: TermEvidence.Passage("heart failure", language: .english, range: 0..<13)
      ),
      TermEvidence(
        kind: .sentence,
        document: "articles/乙.md",
        source: TermEvidence.Passage("慢性心力衰竭患者<50例", language: .chinese, range: 6..<18),
        target: TermEvidence.Passage("chronic heart failure in <50", language: .english, range: 8..<21)
      ),
    ],
    created: Transaction(date: "2024-03-01T08:00:00Z", author: "林 & co."),
    modified: Transaction(date: "2025-01-31", author: "mw")
  )

  /// Terms that are out of use in both languages.
  static let deprecated = entry(
    [
      TermEntry("阿尔茨海默病", .chinese),
      TermEntry("老年性痴呆", .chinese, status: .deprecated),
      TermEntry("Alzheimer disease", .english, isCaseSensitive: true, partOfSpeech: .properNoun),
      TermEntry("Alzheimer's disease", .english, status: .admitted),
      TermEntry("senile dementia", .english, status: .deprecated, note: "since 2010"),
    ],
    field: "neurology"
  )

  /// No English term.
  static let oneSided = entry([TermEntry("辨证论治", .chinese), TermEntry("辨证施治", .chinese, status: .admitted)])

  /// Marks, quotes, what looks like a formula or a comment, and characters beyond the basic plane.
  static let awkward = entry([
    TermEntry("=SUM(A1),“引号”；分号\\反斜杠", .chinese),
    TermEntry("#1 \"quoted\", <b>&amp;</b>; 𠮷野家 😀", .english),
    TermEntry("-naïve — it's | piped", .english, status: .admitted),
  ])

  /// What nobody has looked at.
  static let candidate = entry(
    [TermEntry("肠道菌群", .chinese), TermEntry("gut microbiota", .english)],
    status: .candidate,
    mining: MiningRecord(score: 0.62, occurrences: 4, documents: 3)
  )

  /// What somebody refused.
  static let rejected = entry(
    [TermEntry("结果", .chinese), TermEntry("outcome", .english)],
    status: .rejected
  )

  /// Regions, scripts and a third language.
  static let otherLanguages = entry([
    TermEntry("骨質疏鬆", LanguageTag("zh-Hant-TW") ?? .chinese),
    TermEntry("tumour", LanguageTag("en-GB") ?? .english),
    TermEntry("tumor", LanguageTag("en-US") ?? .english, status: .admitted),
    TermEntry("Geschwulst", LanguageTag("de") ?? .english),
  ])

  private static func entry(
    _ terms: [TermEntry],
    status: Concept.Status = .approved,
    field: String? = nil,
    mining: MiningRecord? = nil
  ) -> ConceptEntry {
    ConceptEntry(
      id: ConceptEntry.identifier(for: terms),
      status: status,
      field: field,
      terms: terms,
      mining: mining
    )
  }
}
