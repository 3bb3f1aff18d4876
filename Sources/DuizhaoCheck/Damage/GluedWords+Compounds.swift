extension GluedWords {
  /// Words that are made of two others and that no glossary of medicine has.
  static let compounds = Set(
    """
    thereof thereto thereupon whereby whereof whereupon hereto twosome foursome
    aftercare aftereffect aftereffects aftermath byproduct byproducts bystander bystanders bylaw bylaws bygone
    forearm forefront foremost foresee foreseen foretell forever forthcoming
    inaccuracies inaccuracy inaccurate inaction inactive inadequate inanimate inattention inattentive inappropriate
    inboard inborn inbound inbred inbreeding incapacitation incapacitated incapacity incoherence incoherent incoming
    incomplete inconclusive inconsistency inconsistent inconstant inconvenience inconvenient incorrect indecisive
    indefinite indeterminate indifferent indirect indiscriminate indistinct indoor indoors inefficiency inefficient
    ineffective inelastic inequality inequalities inequity inequities inexact inexpensive inexperience inexperienced
    infamous infertile infertility infidelity infield infighting infinite inflame inflamed inflames inflaming inflow
    inflows influx informal infrequent ingrained ingrown inhouse inhuman inhumane injustice injustices inland inlet
    inlets inmate inmates innumerable inoperable inorganic inpatient inpatients inroads insane insanitary insecure
    insecurity insensitive insensitivity insider insiders insight insights insignificant insolvent instability
    insufficient intakes intangible intolerance intolerant invalid invariant inwards involuntary
    offline offset offshore offsite offspring onboard oncoming online onlay onlays onlooker onlookers onset onshore
    onsite onslaught onward onwards
    withdrawn withhold withheld withstand withstood
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
