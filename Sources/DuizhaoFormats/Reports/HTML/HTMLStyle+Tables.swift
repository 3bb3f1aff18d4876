extension HTMLStyle {
  /// The overview, the rules and the matrix of terms.
  static let tables = """
    table{border-collapse:collapse;width:100%;font-size:.92rem}
    th,td{text-align:left;vertical-align:top;padding:.5rem 1.4rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
    thead th{font-size:.78rem;color:var(--soft);padding-top:0;vertical-align:bottom;white-space:nowrap}
    .num{text-align:right;padding-right:1rem;font-variant-numeric:tabular-nums;white-space:nowrap}
    td.num{color:var(--s);font-weight:650}
    td.num:first-child{color:var(--soft);font-weight:400}
    td.zero{color:var(--soft);font-weight:400}
    thead .num{color:var(--s,var(--soft))}
    .shape{margin-right:.35em;font-size:.85em}
    .over th a{font-size:1rem;text-decoration-color:transparent}
    .over th a:hover,.over th a:focus{text-decoration-color:currentColor}
    .over th .en,.over th .path{display:block;font-size:.84rem;color:var(--soft)}
    .over tbody tr:hover{background:var(--lit)}
    td.strip{width:15rem;padding-top:.85rem}
    .strip svg{display:block;width:14rem;height:.55rem}
    .strip path{fill:var(--s)}.strip path.o{fill:var(--line)}
    .rules code{display:block;color:var(--soft)}
    td.why{max-width:34rem;color:var(--soft);font-size:.86rem}
    .rules .std{white-space:nowrap}
    .rules tr:target{background:var(--lit)}
    .lead{margin-bottom:.7rem;color:var(--soft);font-size:.9rem}
    .terms{table-layout:fixed}
    .terms th:first-child{width:38%}
    .terms .bar{padding:.1rem 0 .24rem;background:linear-gradient(var(--soft) 0 0) 0 100%/calc(var(--w)*.6) 2px no-repeat}
    .terms li+li{margin-top:.12rem}
    .more .terms :is(th,td){padding-block:.22rem}
    .terms .n{font-variant-numeric:tabular-nums;font-weight:650;margin-left:.3em}
    .tag,.in{font-size:.76rem;color:var(--soft);margin-left:.7em}
    .tag{border:1px solid var(--line);border-radius:.6rem;padding:0 .45em}
    .more{margin-top:1rem}
    .more>summary{cursor:pointer;padding:.3rem 0;color:var(--soft)}
    @media (max-width:71.99rem){.rules .std{white-space:normal}.strip svg{width:8rem}td.strip{width:9rem}}
    @media (max-width:43.99rem){.strip,thead .why,td.why:empty,.num .word{display:none}
    .rules tr{display:grid;grid-template-columns:1fr repeat(3,1.6rem);border-bottom:1px solid var(--line)}.rules :is(th,td){border:0}
    .rules td.why{grid-column:1/-1;order:1;padding-top:0}th,td{padding-right:.7rem}.num{padding-right:.5rem}
    .shape{margin:0}}
    """

  /// Paper: white, two columns, a page an article, nothing folded.
  static let print = """
    @page{size:A4;margin:14mm 13mm}
    @media print{:root{color-scheme:light;--bg:#fff;--ink:#000;--soft:#444;--line:#ccc}
    html{font-size:9pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .top,main{max-width:none;padding:0}.show,.page nav,.skip,.note details p{display:none}.note summary{list-style:none;margin:0}
    details::details-content{content-visibility:visible;block-size:auto;overflow:visible;contain:none;display:block}
    .more{columns:2;column-gap:1.4rem}.more>summary{column-span:all}.note code{background:none;padding:0;margin:0;font-size:.7rem}
    .page{content-visibility:visible;break-before:page;border:0;padding:0;margin:0}.page:first-child{break-before:auto}
    .r,.clean .r,.r h2{grid-template-columns:minmax(0,5fr) minmax(0,6fr);column-gap:1.4rem}.r{break-inside:avoid;margin:0;padding:.15rem 0}
    .r h2,.m,.lists{grid-column:1/3}.r h2{font-size:1.3rem}
    .m{grid-template-columns:1fr 1fr;gap:.4rem 1.4rem;padding:.1rem 0 .5rem}
    h2,h3,thead{break-after:avoid}tr,li,.note{break-inside:avoid}.strip,thead .why,.num .word{display:revert}.rules tr{display:table-row}
    a{text-decoration:none}}
    """
}
