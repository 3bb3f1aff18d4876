extension HTMLStyle {
  /// What pages of alignments have beside the style of the reports: a narrow column for the scores.
  static let alignment = """
    .align .r{grid-template-columns:minmax(0,5fr) minmax(0,6fr) 3.2rem}
    .align .score{grid-column:3;text-align:right;font:.72rem/2.55 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
    .align .score.w{color:var(--s);font-weight:650}
    .align .alone{background:var(--wb)}
    .align .r p+p{margin-top:0}
    .over .num .w{color:var(--s);font-weight:650}
    @media (max-width:43.99rem){.align .r{grid-template-columns:minmax(0,1fr)}.align .score{grid-column:1;text-align:left;line-height:1.4}}
    @media print{.align .r{grid-template-columns:minmax(0,5fr) minmax(0,6fr) 2rem}.align .score{font-size:.6rem}}
    """
}
