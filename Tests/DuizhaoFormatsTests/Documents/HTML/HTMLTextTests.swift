import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// What pages show, as Markdown.
@Suite("Text of HTML")
struct HTMLTextTests {
  private func markdown(_ html: String) throws -> String {
    try readDocument(Array(html.utf8), as: .html, path: "a.html").markdown
  }

  private static let inline: [(String, String)] = [
    ("<p>10<sup>9</sup>/L, B<sub>12</sub></p>", "10<sup>9</sup>/L, B<sub>12</sub>"),
    ("<p><i>P</i>&lt;0.05, <em>n</em> = 3</p>", "<i>P</i>\\<0.05, <i>n</i> = 3"),
    ("<p>10<span style='vertical-align: super'>9</span></p>", "10<sup>9</sup>"),
    ("<p>5&nbsp;mg&thinsp;/&ensp;d</p>", "5 mg / d"),
    ("<p>neuro&shy;pathy 骨&#8203;质</p>", "neuropathy 骨质"),
    ("<p>骨质\n  疏松 bone\n  loss</p>", "骨质疏松 bone loss"),
    ("<p>目的\n探讨骨质</p>", "目的 探讨骨质"),
    ("<p>摘要：目的\n探讨。方法\n选取</p>", "摘要：目的 探讨。方法 选取"),
    ("<p><b>目的</b>探讨骨质</p>", "目的 探讨骨质"),
    ("<p>a<br>b<br/><br>c</p>", "a\nb\nc"),
    ("<p>*P* [1](x) a_b</p>", "\\*P\\* \\[1](x) a\\_b"),
    ("<p>&alpha;&#946;&#x3B3;&le;&ge;&plusmn;&micro;</p>", "αβγ≤≥±µ"),
    ("<p>&percnt;&lpar;a&rpar;&leqslant;&NewLine;b&unknown;</p>", "%(a)⩽ b\\&unknown;"),
    ("<p>a &amp;lpar; b</p>", "a \\&lpar; b"),
    ("<p>1 < 2 & 3 > 2</p>", "1 < 2 & 3 > 2"),
    ("<p><a href=x>骨</a><img alt=图 src=y>质<button>x</button><del>y</del></p>", "骨质"),
    (
      "<p><math><msup><mi>χ</mi><mn>2</mn></msup><mo>=</mo><mn>3</mn></math></p>",
      "<i>χ</i><sup>2</sup>=3"
    ),
    ("<p><ruby>骨<rt>gǔ</rt></ruby>质</p>", "骨质"),
    ("<pre>a\n b</pre>", "a\nb"),
  ]

  @Test("text inside a paragraph", arguments: inline)
  func readInline(_ html: String, _ expected: String) throws {
    #expect(try markdown(html) == expected)
  }

  private static let blocks: [(String, String)] = [
    ("<h1>骨<br>质</h1><h6>疏松</h6><p>a", "# 骨质\n\n###### 疏松\n\na"),
    ("<div>a<p>b</p>c<div>d</div></div>", "a\n\nb\n\nc\n\nd"),
    ("<h2><div>骨质</div></h2>", "## 骨质"),
    ("<ul><li>a<li>b</ul>", "a\n\nb"),
    ("<h2>关键词</h2><ul><li>骨<li>质</ul><p>c</p>", "## 关键词\n\n- 骨\n\n- 质\n\nc"),
    ("<table><tr><th>a</th><td>b</td></tr><tr><td><p>c</p><p>d</p></td></tr></table>", "a\n\nb\n\nc\n\nd"),
    (
      "<dl><dt>a<dd>b</dl><blockquote>c</blockquote><figure><figcaption>d</figcaption></figure>",
      "a\n\nb\n\nc\n\nd"
    ),
    ("<title>x</title><script>'<p>y</p>'</script><style>p{}</style><svg><text>z</text></svg><p>a", "a"),
    ("<noscript><p>x</p></noscript><template><p>y</p></template><iframe>z</iframe><p>a", "a"),
    ("<select><option>x</select><textarea>y</textarea><input value=z><p>a", "a"),
    ("<!-- x --><p>a<!-- y --></p>", "a"),
    (
      "<!-- duizhao:disable -->\n<p>a</p><!--duizhao:enable-->",
      "<!-- duizhao:disable -->\n\na\n\n<!--duizhao:enable-->"
    ),
    ("<p>a<!-- duizhao:disable-line x --> b</p>", "a<!-- duizhao:disable-line x --> b"),
    ("", ""), ("   ", ""), ("plain", "plain"), ("<p", ""), ("<p>a</p></div></p>b", "a\n\nb"),
  ]

  @Test("blocks one below the other", arguments: blocks)
  func readBlocks(_ html: String, _ expected: String) throws {
    #expect(try markdown(html) == expected)
  }

  private static let lists: [(String, String)] = [
    ("<p>关键词：<a>骨质疏松</a><a>铁</a> <a>IL-6</a></p>", "关键词：骨质疏松；铁；IL-6"),
    ("<p>Keywords: <a>bone loss</a>&nbsp;&nbsp;<a>iron</a></p>", "Keywords: bone loss; iron"),
    ("<p>Keywords: <a>bone loss</a>; <a>iron</a></p>", "Keywords: bone loss; iron"),
    ("<p>Keywords: <a>bone loss; </a><a>iron</a></p>", "Keywords: bone loss; iron"),
    ("<p><span>关键词：</span><span>骨质疏松</span><span>铁</span></p>", "关键词：骨质疏松；铁"),
    ("<h3>Keywords</h3><p><span>bone</span><span>iron</span></p>", "### Keywords\n\nbone; iron"),
    ("<div class=keywords><a>bone</a><a>iron</a></div>", "## Keywords\n\nbone; iron"),
    ("<div id=kwd-group><p>骨</p><p>铁</p></div>", "## 关键词\n\n- 骨\n\n- 铁"),
    ("<p class=authors><a>顾明远</a><sup>1</sup><sup>*</sup><a>陆思齐</a></p>", "顾明远<sup>1\\*</sup>, 陆思齐"),
    ("<p class=authors><a>顾明远</a><a>陆思齐</a></p>", "顾明远, 陆思齐"),
    ("<p><a>骨质</a><a>疏松</a></p>", "骨质疏松"),
  ]

  @Test("elements that follow each other in lists of keywords and names are divided", arguments: lists)
  func readLists(_ html: String, _ expected: String) throws {
    #expect(try markdown(html) == expected)
  }

  private static let furniture: [(String, String)] = [
    (
      "<nav>x</nav><header>y</header><main><header><h1>骨</h1></header>a</main><aside>z</aside><footer>f</footer>",
      "# 骨\n\na"
    ),
    ("<div role=navigation>x</div><div class='cookie-banner'>y</div><div id=shareBox>z</div><p>a", "a"),
    ("<div class=related-articles><h3>相关文章</h3>x</div><p>a", "a"),
    ("<p>a</p><h3>Related Articles</h3><ul><li>x<li>y</ul><h3>b</h3>", "a\n\n### b"),
    ("<div><a>首页</a> | <a>过刊</a></div><h1>骨质</h1><p><a>正文</a></p>", "# 骨质\n\n正文"),
    ("<ul><li>摘要<li>全文<li>参考文献</ul><p>a", "a"),
    ("<p hidden>x</p><p aria-hidden=true>y</p><p style='display: none'>z</p>a<span hidden>w</span>b", "ab"),
    ("<body class='nav tools'><p>a", "a"),
  ]

  @Test("what belongs to the site is left out", arguments: furniture)
  func readFurniture(_ html: String, _ expected: String) throws {
    #expect(try markdown(html) == expected)
  }

  private static let long = String(repeating: "骨质疏松是全身性骨病。", count: 6)

  private static let kept: [(String, String)] = [
    ("<div hidden><h2>摘要</h2><p>\(long)</p></div>", "## 摘要\n\n\(long)"),
    ("<div class=abstract style='display:none'><p>\(long)</p></div>", "## 摘要\n\n\(long)"),
    ("<aside><p>摘要：\(long)</p></aside>", "摘要：\(long)"),
    ("<div class=tools><nav>x</nav><h2>摘要</h2><p>\(long)</p></div>", "## 摘要\n\n\(long)"),
    ("<title>骨质疏松的病因 - 学报</title><header><a>x</a><h1>骨质疏松的病因</h1></header>a", "# 骨质疏松的病因\n\na"),
    ("<div class=abstract><p>\(long)</p><p>\(long)</p></div>", "## 摘要\n\n\(long)\n\n\(long)"),
    ("<p class=abstract>\(long)</p><p class=abstract>\(long)</p>", "## 摘要\n\n\(long)\n\n\(long)"),
    ("<div class=abstract><h2>摘要</h2><div id=zh-abstract>\(long)</div></div>", "## 摘要\n\n\(long)"),
    ("<div><b>摘要</b><span class=abstract-text>\(long)</span></div>", "摘要 \(long)"),
    ("<div class=abstract>骨<span style='display:none'>\(long)</span></div>", "## 摘要\n\n骨\(long)"),
    ("<div class=article-title>骨质疏松的病因</div>", "# 骨质疏松的病因"),
  ]

  @Test("abstracts and titles are never left out, and get labels", arguments: kept)
  func readKept(_ html: String, _ expected: String) throws {
    #expect(try markdown(html) == expected)
  }
}
