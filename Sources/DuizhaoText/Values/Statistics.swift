import DuizhaoModel

/// The names of statistics and effect measures.
enum Statistics {
  /// A statistic or measure, and how surely its name alone shows it.
  struct Measure {
    var kind: TypedValue.Kind
    var label: String?
    /// Whether only a sign may join the name to its value, as a letter alone is mostly something else.
    var needsSign = false
  }

  /// Names that are one run of letters, as they are written.
  static let names: [String: Measure] = {
    var names: [String: Measure] = [:]
    for name in ["P", "p", "Ps", "ps"] { names[name] = Measure(kind: .pValue) }
    for name in ["OR", "RR", "HR", "AUC", "MD", "SMD", "WMD", "IRR", "AUROC"] {
      let label = name == "AUROC" ? "AUC" : name
      names[name] = Measure(kind: .effect, label: label)
      names[name + "s"] = names[name]
    }
    for (name, label) in [("aOR", "OR"), ("AOR", "OR"), ("aHR", "HR"), ("AHR", "HR"), ("aRR", "RR")] {
      names[name] = Measure(kind: .effect, label: label)
    }
    for (name, label) in [
      ("t", "t"), ("T", "t"), ("F", "F"), ("r", "r"), ("R", "R"), ("Z", "Z"), ("z", "Z"), ("U", "U"),
      ("H", "H"),
      ("W", "W"), ("Q", "Q"), ("ρ", "ρ"), ("β", "β"), ("κ", "κ"), ("γ", "r"), ("rs", "r"),
    ] {
      names[name] = Measure(kind: .statistic, label: label, needsSign: true)
    }
    names["ICC"] = Measure(kind: .statistic, label: "ICC")
    names["kappa"] = Measure(kind: .statistic, label: "κ")
    names["Kappa"] = names["kappa"]
    return names
  }()

  /// Names of several words; the longest that fits counts.
  static let phrases: [(words: [UInt32], measure: Measure)] = [
    (.effect, "OR", ["odds ratio", "odds ratios", "比值比", "优势比", "优势比值", "勝算比", "胜算比"]),
    (.effect, "HR", ["hazard ratio", "hazards ratio", "hazard ratios", "风险比", "危险比", "風險比"]),
    (
      .effect, "RR",
      ["relative risk", "risk ratio", "relative risks", "risk ratios", "相对危险度", "相对风险", "相对危险"]
    ),
    (
      .effect, "AUC",
      [
        "area under the curve", "area under the roc curve", "area under roc curve", "areas under the curve",
        "area under curve", "area under the receiver operating characteristic curve", "曲线下面积", "曲線下面積",
      ]
    ),
    (.effect, "SMD", ["standardized mean difference", "standardised mean difference", "标准化均数差"]),
    (.effect, "WMD", ["weighted mean difference", "加权均数差"]),
    (.effect, "MD", ["mean difference", "均数差"]),
    (.statistic, "χ²", ["chi-square", "chi-squared", "chi square", "chi squared", "卡方值", "卡方"]),
  ].flatMap { kind, label, names in
    names.map { ([UInt32](scalars: $0), Measure(kind: kind, label: label)) }
  }.sorted { $0.0.count > $1.0.count }

  /// The names of the confidence interval; the longest that fits counts.
  static let intervals: [[UInt32]] = [
    "confidence intervals", "confidence interval", "credible interval", "confidence limits", "可信区间", "置信区间",
    "信赖区间", "可信區間", "置信區間", "信賴區間", "cis", "ci", "cri",
  ].map([UInt32].init(scalars:))

  static let ofThe = [UInt32](scalars: "of the")

  /// Words between a name and its value that say nothing of the value.
  static let fillers: [[UInt32]] = [
    "values", "value", "were", "was", "is", "are", "of", "all", "both", "being", "for trend",
    "for interaction", "分别为",
    "分别是", "分别", "均为", "均", "值为", "值", "为", "是", "的", "都", "也", "皆", "数", "介于", "分別為", "為", "from",
    "to be", "respectively", "also",
  ].map([UInt32].init(scalars:)).sorted { $0.count > $1.count }

  /// Fillers that join a name to a value as surely as a sign.
  static let joining: Set<[UInt32]> = Set(
    ["values", "value", "were", "was", "is", "are", "of", "分别为", "分别是", "均为", "值为", "为", "是", "分別為", "為"]
      .map([UInt32].init(scalars:))
  )
}
