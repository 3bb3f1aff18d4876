extension GluedWords {
  /// Words that are made of two others and that no glossary of medicine has.
  static let compounds = Set(
    """
    aftercare aftereffect aftermath bygone bylaw bypass byproduct byroad bystander forbear forbearing forearm
    forefront foremost foresee foreseen foretell forever forgo forswear forthcoming foursome hereto inaccuracies
    inaccuracy inaccurate inaction inactive inadequacy inadequate inanimate inappropriate inattention inattentive
    inboard inborn inbound inbred inbreeding incapacitated incapacitation incapacity incoherence incoherent incoming
    incomplete inconclusive inconsistency inconsistent inconstant inconvenience inconvenient incorrect indecisive
    indefinite indeterminate indifferent indirect indiscriminate indistinct indoor ineffective inefficiency
    inefficient inelastic inequalities inequality inequities inequity inexact inexpensive inexperience inexperienced
    infamous infertile infertility infidelity infield infighting infinite inflame inflamed inflaming inflow influx
    informal infrequent ingrained ingrown inhospitable inhouse inhuman inhumane injustice inland inlet inmate
    innumerable inoperable inorganic inroads insane insanitary insecure insecurity insensitive insensitivity
    inset insider insight insignificant insolvent instability insufficient intake intangible intolerance intolerant
    invalid invariant involuntary inwards inwrought offence offend offering offline offset offshore offsite offspring
    onboard oncoming ongoing onlay online onlooker onlooking onrush onset onshore onsite onslaught onward thereof
    thereto thereupon twosome whereby whereof whereupon withdrawal withdrawn withheld withhold withstand withstood
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
