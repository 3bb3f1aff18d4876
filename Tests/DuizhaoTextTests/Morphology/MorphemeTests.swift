import DuizhaoModel
import Testing

@testable import DuizhaoText

/// A morpheme, its target forms divided by `;`, hyphens telling their places.
private func morpheme(_ source: String, _ targets: String) -> Morpheme {
  Morpheme(
    source: Morpheme.Form(source),
    targets: targets.split(separator: ";").map { Morpheme.Form(String($0)) }
  )
}

private let morphemes = [
  morpheme("骨", "bone;skeletal;oste-;osteo-"), morpheme("破", "-clast"), morpheme("细胞", "cell;-cyte"),
  morpheme("高-", "hyper-;high"), morpheme("尿酸", "uric-;uric acid"), morpheme("-血症", "-emia"),
  morpheme("骨髓", "marrow;osteomyel-"), morpheme("-炎", "-itis"), morpheme("胃", "gastr-;stomach"),
  morpheme("肌", "my-;muscle"), morpheme("-瘤", "-oma"), morpheme("抗-", "anti-"), morpheme("肋", "rib"),
  morpheme("-镜检查", "-scopy"),
]

/// Two words and how well the morphemes of one account for the other.
struct AffinityCase: Sendable, CustomTestStringConvertible {
  var source: String
  var target: String
  var affinity: Double
  var testDescription: String { "\(source) \(target)" }

  static let all = [
    // 10 of 10 letters, 2 of 4 characters.
    AffinityCase(source: "破骨细胞", target: "osteoclast", affinity: 0.5),
    AffinityCase(source: "骨细胞", target: "osteocyte", affinity: 1),
    AffinityCase(source: "高尿酸血症", target: "hyperuricemia", affinity: 1),
    AffinityCase(source: "骨", target: "skeletal", affinity: 1),
    AffinityCase(source: "骨", target: "bone", affinity: 1),
    // The longer form comes first: not 骨 osteo- beside 炎, but 骨髓 osteomyel-.
    AffinityCase(source: "骨髓炎", target: "osteomyelitis", affinity: 1),
    // 4 of 5 letters: an ending of the word is no part of a morpheme.
    AffinityCase(source: "骨", target: "bones", affinity: 0.8),
    // A character counts once, however often the word repeats its form.
    AffinityCase(source: "骨", target: "osteoosteo", affinity: 0.5),
    // 4 of 14 letters, 1 of 2 characters.
    AffinityCase(source: "胃炎", target: "osteoarthritis", affinity: 4.0 / 14 / 2),
    AffinityCase(source: "破骨细胞", target: "hyperuricemia", affinity: 0),
    AffinityCase(source: "患者", target: "osteoclast", affinity: 0),
    AffinityCase(source: "", target: "bone", affinity: 0),
    AffinityCase(source: "骨", target: "", affinity: 0),
  ]
}

/// A word and the forms that are found in it.
struct MorphemeHitCase: Sendable, CustomTestStringConvertible {
  var word: String
  var found: [String]
  var testDescription: String { word }

  static let target = [
    MorphemeHitCase(word: "osteoclasts", found: ["oste", "osteo", "clast"]),
    MorphemeHitCase(word: "hyperuricemic", found: ["hyper", "uric"]),
    MorphemeHitCase(word: "gastritis", found: ["gastr", "itis"]),
    // A linking vowel stands between two parts: gastr·o·my·oma.
    MorphemeHitCase(word: "gastromyoma", found: ["gastr", "my", "oma"]),
    MorphemeHitCase(word: "gastroscopy", found: ["gastr", "scopy"]),
    // A short combining form in the middle of a word is chance.
    MorphemeHitCase(word: "enemy", found: []), MorphemeHitCase(word: "amyloid", found: []),
    // A short free form is a word by itself, or nothing.
    MorphemeHitCase(word: "rib", found: ["rib"]), MorphemeHitCase(word: "ribbon", found: []),
    MorphemeHitCase(word: "crib", found: []),
    // A longer one stands at an edge.
    MorphemeHitCase(word: "backbone", found: ["bone"]), MorphemeHitCase(word: "bonelike", found: ["bone"]),
    MorphemeHitCase(word: "trombonist", found: []), MorphemeHitCase(word: "disbonelike", found: []),
    // A suffix stands at the end, but for an ending, and not by itself.
    MorphemeHitCase(word: "lymphomas", found: ["oma"]), MorphemeHitCase(word: "stomata", found: []),
    MorphemeHitCase(word: "hematomatous", found: []), MorphemeHitCase(word: "oma", found: []),
    MorphemeHitCase(word: "emission", found: []), MorphemeHitCase(word: "my", found: []),
    MorphemeHitCase(word: "", found: []),
  ]

  static let source = [
    MorphemeHitCase(word: "破骨细胞", found: ["破", "骨", "细胞"]),
    MorphemeHitCase(word: "骨髓", found: ["骨", "骨髓"]),
    // A prefix has something after it, a suffix something before it.
    MorphemeHitCase(word: "高血症", found: ["高", "血症"]), MorphemeHitCase(word: "血症", found: []),
    MorphemeHitCase(word: "增高", found: []), MorphemeHitCase(word: "抗", found: []),
    MorphemeHitCase(word: "抗炎", found: ["抗", "炎"]), MorphemeHitCase(word: "炎性", found: []),
    MorphemeHitCase(word: "患者", found: []),
  ]
}

@Suite("Morphemes")
struct MorphemeTests {
  private let index = MorphemeIndex(morphemes)

  @Test(
    "hyphens tell the place of a form",
    arguments: [
      ("osteo-", "osteo", .prefix), ("-itis", "itis", .suffix), ("bone", "bone", .free),
      ("uric acid", "uric acid", .free),
      ("T-cell", "T-cell", .free), ("高-", "高", .prefix), ("-血症", "血症", .suffix), ("", "", .free),
      ("-", "", .prefix),
    ] as [(String, String, Morpheme.Place)]
  )
  func form(written: String, text: String, place: Morpheme.Place) {
    let form = Morpheme.Form(written)
    #expect(form.text == text && form.place == place)
  }

  @Test("affinity", arguments: AffinityCase.all)
  func affinity(_ each: AffinityCase) {
    let affinity = index.affinity(
      source: index.sourceHits(in: each.source),
      sourceLength: each.source.utf8.count,
      target: index.targetHits(in: each.target),
      targetLength: each.target.utf8.count
    )
    #expect(abs(affinity - each.affinity) < 1e-12, "\(affinity)")
  }

  @Test("forms in a target word, at their places", arguments: MorphemeHitCase.target)
  func target(_ each: MorphemeHitCase) {
    #expect(index.targetHits(in: each.word).map { String(each.word.slice($0.range)) } == each.found)
  }

  @Test("forms in a source word, at their places", arguments: MorphemeHitCase.source)
  func source(_ each: MorphemeHitCase) {
    #expect(index.sourceHits(in: each.word).map { String(each.word.slice($0.range)) } == each.found)
  }

  @Test("a form that several morphemes have is a hit of each")
  func shared() {
    let index = MorphemeIndex([morpheme("心", "cardi-"), morpheme("贲门", "cardi-;cardia")])
    #expect(index.targetHits(in: "cardiology").map(\.morpheme) == [0, 1])
    #expect(index.targetHits(in: "cardia").map(\.morpheme).sorted() == [0, 1, 1])
  }
}
