extension HTMLStyle {
  /// The page: two columns of text and a margin where there is room, the notes below where there is less, one column
  /// on a telephone.
  static let layout = """
    .top,main{max-width:88rem;margin:0 auto;padding:0 clamp(1rem,4vw,3.5rem)}
    .top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem 1.5rem;padding-top:1.6rem;padding-bottom:1.1rem}
    .top h1{font-size:1.05rem;font-weight:600}
    .brand{font-weight:600;color:var(--soft);letter-spacing:.02em}
    .sum,.counts{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.92rem}
    .counts span{color:var(--s);font-weight:600;white-space:nowrap}
    .show{border:0;display:flex;flex-wrap:wrap;gap:.2rem .95rem;margin-left:auto;font-size:.85rem;color:var(--soft)}
    .show legend{float:left;padding:0;margin-right:.2rem}
    .show label{white-space:nowrap;cursor:pointer}
    .show input{vertical-align:-.12em;accent-color:var(--soft);margin:0}
    main>section{padding:1.4rem 0 2rem;border-top:1px solid var(--line)}
    main>section>h2{font-size:1.2rem;font-weight:650;margin-bottom:.8rem}
    .page{padding:1.3rem 0 3.2rem;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 70rem}
    .page>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1.3rem;margin-bottom:.9rem;font-size:.85rem}
    .path{color:var(--soft);overflow-wrap:anywhere}
    .no{font-weight:650;color:var(--ink);margin-right:.75em;font-size:1rem}
    .page nav{margin-left:auto;display:flex;gap:1.1rem;color:var(--soft)}
    .page h3{font-size:.8rem;font-weight:650;color:var(--soft);letter-spacing:.06em;margin:1.9rem 0 .45rem}
    .r{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr) 19rem;gap:.2rem 2.4rem;position:relative;
    line-height:1.78;padding:.3rem .8rem;margin:0 -.8rem;border-radius:.4rem}
    .clean .r{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}
    .page,.page>*{--pad:.8rem}.page{padding-inline:.8rem;margin-inline:-.8rem}
    .r h2{grid-column:1/3;display:grid;grid-template-columns:subgrid;font-size:1.42rem;line-height:1.4;font-weight:650;text-wrap:balance}
    .r p+p{margin-top:.3em}
    .r.s{margin-top:.75rem}
    .text .r:hover,.text .r:focus-within{background:var(--lit)}
    .label.wide{grid-column:1/3;color:var(--soft);font-size:.9rem}
    .r>ul{line-height:1.6}
    .event{display:inline-block;min-width:5.2em;font:.8rem var(--sans);color:var(--soft)}
    .m{grid-column:3;font-family:var(--sans);line-height:1.5;padding-top:.2rem;display:grid;align-content:start}
    .note{border-left:3px solid var(--s);padding-left:.75rem;font-size:.84rem;scroll-margin:2rem;padding-bottom:.05rem}
    .note:not(.g,:last-child){margin-bottom:.7rem}.note.g{padding-bottom:.25rem}
    .note:target{background:var(--sb);box-shadow:.4rem 0 0 var(--sb)}
    .sev{color:var(--s);font-weight:650;margin-right:.15em}
    .sev .x{display:inline-block;background:var(--s);color:var(--bg);border-radius:.65rem;min-width:1.2rem;text-align:center;
    padding:.17rem .3rem;margin-right:.4rem;vertical-align:.08em}
    .note .at{color:var(--soft);font-size:.75rem;white-space:nowrap;font-variant-numeric:tabular-nums}
    .note .quotes{display:flex;flex-wrap:wrap;gap:0 .9em}
    .note details{font-size:.75rem;color:var(--soft);margin-top:.1rem}
    .note summary{cursor:pointer;list-style-position:outside;margin-left:1.1em}
    .note details p{margin-top:.25rem}
    .note code{display:block;background:var(--lit);padding:.3rem .45rem;border-radius:.25rem;margin:.2rem 0;color:var(--ink)}
    .lists{grid-column:1/3;display:grid;grid-template-columns:fit-content(45%) 4.5rem fit-content(45%)}
    .lists ol{display:grid;grid-template-rows:repeat(var(--rows),1fr)}
    .lists li{display:grid;align-content:center;line-height:1.45;padding:.16rem 0;min-height:1.9rem}
    .lists svg{width:100%;height:100%;overflow:visible;padding:0 .6rem}
    .lists path{fill:none;stroke:var(--soft);stroke-width:1.25;vector-effect:non-scaling-stroke}
    .page>.none{margin-top:1.2rem}
    @media (min-width:100rem){.text{counter-reset:l}.text .r{counter-increment:l}
    .text .r::before{content:counter(l);content:counter(l)/"";position:absolute;left:-2rem;width:2rem;padding-right:.6rem;text-align:right;
    font:.72rem/2.55 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
    .page{padding-inline:2.8rem;margin-inline:-2.8rem}}
    @media (max-width:71.99rem){.r{grid-template-columns:minmax(0,5fr) minmax(0,6fr);column-gap:2rem}
    .m{grid-column:1/3;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:0 2rem;padding:.2rem 0 .7rem}.note:last-child{margin:0}}
    @media (max-width:43.99rem){.r,.clean .r,.r h2{grid-template-columns:minmax(0,1fr)}.m,.r h2,.lists,.label.wide{grid-column:1}
    .text .r{border-bottom:1px solid var(--line);border-radius:0;padding-block:.7rem}.r h2{font-size:1.2rem;gap:.4rem}
    .lists{grid-template-columns:fit-content(44%) 3rem fit-content(50%)}.show{margin-left:0}}
    """
}
