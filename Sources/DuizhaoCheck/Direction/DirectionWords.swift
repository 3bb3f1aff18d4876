/// Words that decide how a direction is read, as far as they are grammar rather than vocabulary.
enum DirectionWords {
  /// English words of the table that more often than not say something else: they explain, but accuse nobody.
  static let weakEnglish: Set<String> = [
    "high", "low", "long", "short", "large", "small", "good", "well", "poor", "more", "less", "most",
    "least", "many", "few", "further", "above", "over", "below", "under", "beyond", "growth", "grow",
    "grew", "gain", "gains", "gained", "gaining", "fall", "falls", "fell", "drop", "drops", "cut",
    "speed", "minimal", "late", "the most", "the largest", "the best", "strong", "weak", "slow",
    "narrow", "narrowing", "constriction", "expand", "expanded", "expansion", "extension", "extended",
    "additional", "young", "superior", "inferior", "depress", "depressed", "elevation", "retarded",
    "in advance", "ahead", "adverse", "boost", "trigger", "facilitate", "double", "intensified",
    "related", "relation", "dilation", "impaired", "impairment", "thin", "thick", "multiplied",
    "optimal", "optimum", "extend", "stable", "steady", "stability", "constant", "remission", "reverse",
    "returned", "valid", "efficient", "elevate", "smaller", "larger", "prevalent", "frequent", "growing",
    "rise", "delay", "damage", "narrowed", "active", "passive", "normalized", "attenuation", "maximum",
    "minimum", "maximal", "climbed", "advanced", "early", "satisfactory", "favorable", "equal", "same",
    "great", "excessive", "low level", "low levels", "high level", "high levels", "high-level",
    "low-level", "decline", "improving", "promotion", "promoting", "help",
  ]

  /// Chinese words of which the same is true.
  static let weakChinese: Set<String> = ["不足", "高水平", "低水平", "最大", "最小", "延缓", "增长"]

  /// Words that take back what follows them.
  static let englishNegators: Set<String> = [
    "not", "no", "without", "never", "neither", "nor", "cannot", "failed", "fail", "fails", "lacked",
    "lack", "lacking", "lacks", "didn't", "wasn't", "weren't", "doesn't", "don't", "isn't", "aren't",
    "couldn't", "hardly", "none",
  ]

  /// Words that may stand between a negator and what it negates.
  static let englishBetween: Set<String> = [
    "significantly", "significant", "statistically", "statistical", "statistic", "obviously", "obvious",
    "markedly", "marked", "remarkably", "remarkable", "notably", "notable", "further", "clearly",
    "clear", "apparently", "apparent", "evidently", "evident", "substantially", "substantial", "greatly",
    "much", "any", "be", "been", "being", "have", "has", "had", "to", "a", "an", "the", "so", "even",
    "also", "show", "showed", "shown", "find", "found", "observed", "exhibit", "reach", "reached",
    "reaching", "achieve", "attain", "of", "with", "difference", "differences", "was", "were", "is",
    "are", "do", "did", "does", "necessarily", "able", "dramatically", "effectively", "completely",
    "considerably", "considerable", "tend", "demonstrate", "there", "in", "such", "only-a", "always",
    "continue", "simply", "very", "yet", "really", "cause", "important",
  ]

  /// Words that end the reach of what stands before them.
  static let englishBreaks: Set<String> = [
    "and", "but", "while", "whereas", "by", "which", "that", "thereby", "thus", "through", "via", "then",
    "so", "however", "although", "though", "because", "when", "after", "before", "or", "to", "is", "was",
    "were", "are", "could", "can", "may", "will",
  ]

  /// Words of pace, which fall where times rise.
  static let englishPaces: Set<String> = [
    "slow", "slows", "slowed", "slowing", "decelerated", "accelerate", "accelerated", "accelerates",
    "accelerating", "sped", "speeded",
  ]

  /// Participles without *-ed* that *later* stands before as an adverb.
  static let englishFindings: Set<String> = [
    "found", "shown", "known", "seen", "became", "become", "made", "given", "proven", "died", "on",
  ]

  /// Verbs that turn round the change that is their object.
  static let englishInverters: Set<String> = [
    "inhibit", "suppress", "prevent", "attenuat", "alleviat", "revers", "block", "mitigat", "ameliorat",
    "abolish", "abrogat", "counteract", "antagoniz", "rescu", "blunt", "allevi", "attenu", "mitig",
    "amelior", "delay", "reliev", "restor", "improv", "avoid", "abrog", "diminish", "weaken",
  ]

  /// Nouns and participles that can be the object of an inverter.
  static let englishChanges: Set<String> = [
    "increase", "increases", "decrease", "decreases", "reduction", "reductions", "rise", "elevation",
    "decline", "upregulation", "downregulation", "up-regulation", "down-regulation", "overexpression",
    "over-expression", "prolongation", "shortening", "drop", "fall", "aggravation", "deterioration",
    "worsening", "exacerbation", "accumulation", "enlargement", "thickening", "growth", "lowering",
    "acceleration", "activation",
  ]

  /// Participles that are such an object after an article.
  static let englishParticiples: Set<String> = [
    "increased", "decreased", "reduced", "elevated", "declined", "upregulated", "downregulated",
    "up-regulated", "down-regulated", "prolonged", "shortened", "impaired", "enhanced", "lowered",
    "raised", "diminished",
  ]

  /// Parts of the body and the like of which *lower* and *greater* only say which.
  static let englishParts: Set<String> = [
    "limb", "limbs", "extremity", "extremities", "back", "abdomen", "abdominal", "lip", "jaw", "lobe",
    "lobes", "leg", "legs", "respiratory", "urinary", "esophageal", "esophagus", "gastrointestinal",
    "third", "segment", "segments", "eyelid", "body", "quartile", "limit", "pole", "rectum", "rectal",
    "uterine", "tract", "reaches", "education", "school", "vocational", "order", "omentum", "trochanter",
    "curvature", "tuberosity", "saphenous", "jejunum", "edge",
  ]

  /// Words before *reduction* that make it a putting of bones into place.
  static let englishRepositions: Set<String> = [
    "open", "closed", "manual", "fracture", "surgical", "anatomical", "anatomic",
  ]

  /// What takes back what follows it, the longer ones first.
  static let chineseNegators = [
    "没有", "并未", "尚未", "并无", "并不", "毫无", "未能", "不能", "不会", "无法", "未见", "未", "不", "无", "没", "非", "勿", "否",
  ]

  /// What may take back a whole clause.
  static let chineseClauseNegators = ["没有", "未", "不", "无", "没", "缺乏"]

  /// What may stand between a Chinese negator and what it negates, the longer ones first.
  static let chineseBetween = [
    "观察到", "检测到", "表现出", "统计学上的", "统计学", "进一步", "明显", "显著", "具有", "出现", "发现", "发生", "存在", "随之", "相应",
    "完全", "任何", "达到", "显示", "引起", "导致", "产生", "造成", "表现", "一定", "呈现", "有效", "的", "有", "见", "能", "会",
    "再", "均", "都", "达", "地", "很", "太", "被", "所", "上", "到", "呈", "可", "具", "大幅", "是", "性",
  ]

  /// Words that look like a negator with something, and are none.
  static let chineseLookalikes = ["不仅", "不但", "不同", "不断", "不等", "无论", "不管", "不只", "除非", "未来", "不少", "非常"]

  /// Verbs that turn round the change that ends their phrase.
  static let chineseInverters = [
    "抑制", "阻止", "逆转", "防止", "预防", "避免", "减轻", "缓解", "延缓", "阻断", "拮抗", "对抗", "改善", "纠正", "遏制", "阻遏",
  ]

  /// What must not stand between an inverter and the change that it turns round.
  static let chineseBreaks = [
    "并", "且", "使", "令", "以", "从而", "进而", "而", "及其", "通过", "后", "组", "时", "较", "比", "与", "可", "能", "均",
    "明显", "显著", "来", "因", "其",
  ]

  /// What makes a verb before it part of a noun (抑制率).
  static let chineseNounEnds = ["率", "剂", "因子", "作用", "性", "物", "素", "效应", "活性"]

  /// Questions: what follows is not stated.
  static let chineseQuestions = ["是否", "有无", "能否", "可否", "有没有"]

  /// Adjectives that state a direction by themselves at the end of a phrase.
  static let chineseAdjectives: [String: DirectionReading] = [
    "高": DirectionReading(axis: .amount, sign: 1), "低": DirectionReading(axis: .amount, sign: -1),
    "长": DirectionReading(axis: .amount, sign: 1), "短": DirectionReading(axis: .amount, sign: -1),
    "多": DirectionReading(axis: .amount, sign: 1), "少": DirectionReading(axis: .amount, sign: -1),
    "差": DirectionReading(axis: .quality, sign: -1), "好": DirectionReading(axis: .quality, sign: 1),
  ]
}
