import DuizhaoModel

/// A generator that gives the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One of some values.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  /// A value, or nil as often as not.
  mutating func maybe<Value>(_ value: (inout SplitMix) -> Value) -> Value? {
    Bool.random(using: &self) ? value(&self) : nil
  }

  /// Up to three values.
  mutating func some<Value>(_ value: (inout SplitMix) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in value(&self) }
  }
}

extension SplitMix {
  private static let texts = [
    "骨质疏松症", "骨質疏鬆症", "骨质疏松", "osteoporosis", "Osteoporoses", "tumour", "tumors", "白细胞介素-6", "IL-6", "IL6",
    "Sjögren's syndrome", "ＣＴ", "𠮷田病", "👩‍⚕️", "a\nb", "'", "\"quoted\"", "% _ *", "", " ", "-", "NULL",
    "\u{E9}", "e\u{301}",
    "c1", "β-catenin", "العربية", "\u{FEFF}x", "\u{7F}\u{1}", String(repeating: "长", count: 300),
  ]

  /// A text, now and then an odd one.
  mutating func text() -> String { pick(Self.texts) }

  private mutating func transaction() -> Transaction {
    Transaction(date: pick(["2026-03-01", "2026-03-01T09:30:00Z"]), author: maybe { $0.text() })
  }

  private mutating func language() -> LanguageTag {
    pick(["zh", "zh-Hant-TW", "en", "en-GB", "fr"].compactMap(LanguageTag.init))
  }

  private mutating func passage() -> TermEvidence.Passage {
    TermEvidence.Passage(text(), language: language(), range: 0..<Int.random(in: 0...9, using: &self))
  }

  private mutating func term() -> TermEntry {
    TermEntry(
      text(),
      language(),
      status: pick(Term.Status.allCases),
      form: pick(Term.Form.allCases),
      isCaseSensitive: Bool.random(using: &self),
      partOfSpeech: maybe { $0.pick(TermEntry.PartOfSpeech.allCases) },
      note: maybe { $0.text() },
      source: maybe { $0.text() },
      contexts: some { random in TermContext(random.text(), source: random.maybe { $0.text() }) },
      occurrences: maybe { Int.random(in: 0...99, using: &$0) }
    )
  }

  /// An entry that has something of everything.
  mutating func entry(_ id: String) -> ConceptEntry {
    ConceptEntry(
      id: id,
      status: pick(Concept.Status.allCases),
      field: maybe { $0.pick(["cardiovascular", "musculoskeletal", "肿瘤"]) },
      definitions: some { random in
        Definition(
          random.text(),
          language: random.maybe { $0.language() },
          source: random.maybe { $0.text() }
        )
      },
      note: maybe { $0.text() },
      terms: some { $0.term() },
      mining: maybe { random in
        MiningRecord(
          score: random.pick([0, 0.1, 1 / 3, 0.5, 1]),
          occurrences: random.pick([0, 7, Int.max]),
          documents: Int.random(in: 0...9, using: &random)
        )
      },
      evidence: some { random in
        TermEvidence(
          kind: random.pick(TermEvidence.Kind.allCases),
          document: random.pick(["a.md", "b/文.docx"]),
          line: random.maybe { Int.random(in: 1...99, using: &$0) },
          source: random.passage(),
          target: random.passage()
        )
      },
      created: maybe { $0.transaction() },
      modified: maybe { $0.transaction() }
    )
  }

  /// A filter that lets some of them through.
  mutating func filter() -> EntryFilter {
    EntryFilter(
      statuses: Set(some { $0.pick(Concept.Status.allCases) }),
      fields: Set(some { $0.pick(["cardiovascular", "musculoskeletal", "肿瘤", "?"]) }),
      scores: pick([0...1, 0...0.5, 0.2...1, 0.4...0.6]),
      order: pick(EntryFilter.Order.allCases)
    )
  }
}
