extension HTMLStyle {
  /// Colours for light and dark, letters, and what stands inside lines.
  static let base = """
    :root{color-scheme:light dark;--bg:#fbfaf7;--ink:#22272b;--soft:#5c636a;--line:#e3e0d8;--lit:#f2eee3;
    --e:#b3261e;--w:#865400;--i:#2a5fa5;--eb:#fbe4e1;--wb:#fcedcb;--ib:#e3edf9;--tl:.935;--tc:.036;--ul:.6;--on:.84;--hi:#16191c;
    --sans:system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
    --en:"Iowan Old Style",Charter,"Source Serif 4","Noto Serif",Cambria,Georgia,serif;
    --zh:"Songti SC","Noto Serif CJK SC","Source Han Serif SC","Noto Serif SC","Microsoft YaHei",serif;
    --zht:"Songti TC","Noto Serif CJK TC","Source Han Serif TC","Noto Serif TC","Microsoft JhengHei",serif}
    @media (prefers-color-scheme:dark){:root{--bg:#17191b;--ink:#d8d9d4;--soft:#9ca2a8;--line:#2f3336;--lit:#202427;
    --e:#ff9e95;--w:#efbd69;--i:#8fbcf4;--eb:#43211f;--wb:#3d2f14;--ib:#1d2f46;--tl:.325;--tc:.042;--ul:.68;--on:.78}}
    *{box-sizing:border-box}
    body,h1,h2,h3,p,ul,ol,table,fieldset{margin:0;padding:0}
    html{background:var(--bg);color:var(--ink);font:100%/1.5 var(--sans);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{font-size:1rem;overflow-wrap:break-word}
    ul,ol{list-style:none}
    a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.2em}
    :focus-visible{outline:2px solid var(--i);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;z-index:1;background:var(--bg);padding:.5rem 1rem}
    code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
    [lang|=en]{font-family:var(--en);hyphens:auto;quotes:"“" "”"}
    [lang|=zh]{font-family:var(--zh);line-break:strict;text-autospace:normal;quotes:"“" "”"}
    [lang=zh-Hant]{font-family:var(--zht);quotes:"「" "」"}
    html[lang],.r>.m [lang],div>.none{font-family:var(--sans)}
    .e{--s:var(--e);--sb:var(--eb)}.w{--s:var(--w);--sb:var(--wb)}.i{--s:var(--i);--sb:var(--ib)}
    b,u{--hl:oklch(var(--ul) .12 var(--h));--hf:oklch(var(--ul) .09 var(--h)/.55);--hb:oklch(var(--on) .11 var(--h))}
    b{font-weight:inherit;background:oklch(var(--tl) var(--tc) var(--h));border-radius:.2em;padding:.06em .1em;
    -webkit-box-decoration-break:clone;box-decoration-break:clone}
    u{text-decoration:underline 1.5px var(--hl);text-underline-offset:.22em;font-variant-numeric:lining-nums;border-radius:.2em}
    mark{color:inherit;background:var(--sb);text-decoration:underline 2px var(--s);text-underline-offset:.22em;border-radius:.15em;
    padding:.06em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
    mark.w{text-decoration-style:dashed}mark.i{text-decoration-style:dotted;background:none}
    mark.all{text-decoration:none;background:var(--sb)}
    mark b,mark u{background:none;text-decoration:none;box-shadow:none;padding:0}
    mark.all u{text-decoration:underline 1.5px var(--hl)}
    .x{font:600 .7rem/1 var(--sans);color:var(--s);text-decoration:none}
    a.x{vertical-align:.45em;padding:.2em .22em;margin-right:-.1em;line-height:0}
    a.x:hover{background:var(--s);color:var(--bg);border-radius:.3em}
    .none{color:var(--soft);font-style:normal;font-size:.9rem}
    strong{font-weight:650}
    .hidden{margin:0;color:var(--soft);font-size:.85rem}
    :root:has(#show-terms:not(:checked)) b{background:none;box-shadow:none}
    :root:has(#show-numbers:not(:checked)) u{text-decoration:none}
    :root:has(#show-notes:not(:checked)) :is(.note.i,a.x.i){display:none}
    :root:has(#show-notes:not(:checked)) mark.i{background:none;text-decoration:none}
    @media (forced-colors:active),(prefers-contrast:more){b,u{background:none;text-decoration:underline}:root{--soft:var(--ink)}}
    """
}
