extension JATSCase {
  /// Abstracts.
  static let abstracts = [
    JATSCase(
      "a structured abstract beside others that are none",
      """
      <abstract abstract-type="graphical"><p>图。</p></abstract><abstract abstract-type="key-points"><p>点。</p></abstract>
      <abstract><title>摘要</title><sec><title>目的</title><p>探讨。</p></sec><sec><title>方法：</title><p>甲。</p><p>乙。</p></sec></abstract>
      <trans-abstract xml:lang="en"><title>Abstract</title><sec><title>Objective</title><p>To study.</p></sec>
      <sec><title>Methods</title><p>A.</p><p>B.</p></sec></trans-abstract>
      <trans-abstract abstract-type="teaser" xml:lang="en"><p>Read it.</p></trans-abstract>
      """,
      reads: "zh –\n  = 目的 探讨。 方法： 甲。乙。\nen –\n  = Objective To study. Methods A. B."
    ),
    JATSCase(
      "repeated abstracts, the one without a type first",
      """
      <abstract xml:lang="zh" abstract-type="summary"><p>小结。</p></abstract><abstract xml:lang="zh"><p>一。</p></abstract>
      <abstract xml:lang="en"><p>One.</p></abstract><abstract xml:lang="en"><p>Another.</p></abstract>
      """,
      language: nil,
      reads: "zh –\n  = 一。\nen –\n  = One."
    ),
    JATSCase(
      "paragraphs that open with labels, text without paragraphs, a note inside",
      """
      <abstract><p><bold>目的：</bold>探讨。</p><p>方法：甲<fn><p>通讯作者：乙</p></fn>。</p></abstract>
      <trans-abstract xml:lang="en">Plain &lt;text&gt; of two
      lines.</trans-abstract>
      """,
      reads: "zh –\n  = 目的：探讨。 方法：甲。\nen –\n  = Plain <text> of two lines.\n  note zh 通讯作者：乙"
    ),
    JATSCase(
      "a remark that was left in the text",
      "<abstract><p>骨密度【批注：请核对】下降。</p></abstract>",
      reads: "zh –\n  = 骨密度下降。\n! comment source 【批注：请核对】"
    ),
  ]

  /// Keywords.
  static let keywords = [
    JATSCase(
      "the authors' keywords before subject headings",
      """
      <kwd-group kwd-group-type="MeSH" xml:lang="en"><kwd>Bone and Bones</kwd></kwd-group>
      <kwd-group kwd-group-type="author" xml:lang="en"><title>Keywords</title><kwd>bone</kwd>
      <compound-kwd><compound-kwd-part content-type="code">1</compound-kwd-part>
      <compound-kwd-part content-type="text">iron</compound-kwd-part></compound-kwd>
      <nested-kwd><kwd>vitamin B<sub>12</sub></kwd><nested-kwd><kwd>folate; salt</kwd></nested-kwd></nested-kwd></kwd-group>
      <kwd-group xml:lang="zh"><kwd>骨；铁；维生素B<sub>12</sub></kwd></kwd-group>
      """,
      reads: "zh –\n  # 骨 | 铁 | 维生素B12\nen –\n  # bone | iron | vitamin B12 | folate | salt"
    ),
    JATSCase(
      "keywords as running text, and under the wrong language",
      """
      <unstructured-kwd-group xml:lang="zh">骨，铁，钙</unstructured-kwd-group>
      <kwd-group><kwd>bone mass</kwd><kwd>iron</kwd><kwd>calcium</kwd></kwd-group>
      """,
      reads:
        "zh –\n  # 骨 | 铁 | 钙\nen –\n  # bone mass | iron | calcium\n? target keywords languageWrong(\"zh\", isOwn: false)"
    ),
  ]

  /// What stands inside paragraphs.
  static let inline = [
    JATSCase(
      "powers, formulas, references and elements of which nothing is printed",
      """
      <abstract><p>5×10<sup>9</sup>/L，<inline-formula><alternatives><tex-math>\\documentclass{a}\\begin{document}$x$\\end{document}</tex-math>
      <mml:math><mml:msup><mml:mi>χ</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></alternatives></inline-formula>=4，
      <inline-formula><tex-math>$\\alpha \\leq 0.05$</tex-math></inline-formula><xref ref-type="bibr">[1]</xref>
      <xref ref-type="fn">a</xref><inline-graphic/><named-content content-type="gene">TP53</named-content>
      <styled-content style="x">甲</styled-content><break/>乙<index-term><term>丙</term></index-term>。</p></abstract>
      """,
      reads: "zh –\n  = 5×10^9/L，χ2=4， α≤0.05[1] TP53 甲乙。"
    ),
    JATSCase(
      "white space of a pretty-printed file",
      "<abstract><p>\n  骨\n  密度 and\n  bone  x\n  </p></abstract>",
      reads: "zh –\n  = 骨密度 and bone x"
    ),
  ]

  /// Whole documents.
  static let documents = [
    JATSCase(
      "a translation inside the article",
      """
      <article xml:lang="zh"><front><article-meta><title-group><article-title>骨</article-title></title-group>
      <abstract><p>一。</p></abstract></article-meta></front><body><p>正文</p></body>
      <sub-article article-type="translation" xml:lang="en"><front-stub><title-group><article-title>Bone</article-title>
      </title-group><abstract><p>One.</p></abstract></front-stub></sub-article>
      <sub-article article-type="reply" xml:lang="en"><front-stub><abstract><p>No.</p></abstract></front-stub></sub-article>
      </article>
      """,
      reads: "zh 骨\n  = 一。\nen Bone\n  = One."
    ),
    JATSCase(
      "two articles of one language each",
      """
      <articles><article xml:lang="zh"><front><article-meta><abstract><p>一。</p></abstract></article-meta></front></article>
      <article xml:lang="en"><front><article-meta><abstract><p>One.</p></abstract></article-meta></front></article></articles>
      """,
      reads: "zh –\n  = 一。\nen –\n  = One."
    ),
    JATSCase(
      "several articles, of which one is read",
      """
      <articles><article xml:lang="zh"><front><article-meta><abstract><p>一。</p></abstract></article-meta></front></article>
      <article xml:lang="zh"><front><article-meta><abstract><p>二。</p></abstract></article-meta></front></article></articles>
      """,
      reads: "zh –\n  = 一。\n+ otherArticles 1"
    ),
    JATSCase(
      "an article whose tags hold no abstract is read by content",
      """
      <article><front><article-meta><title-group><article-title>骨</article-title></title-group></article-meta></front>
      <body><sec><title>摘要</title><p>一 &amp; *二*。</p></sec></body><back><ref-list><title>文献</title></ref-list></back></article>
      """,
      reads: "content: # 骨\n\n## 摘要\n\n一 \\& \\*二\\*。"
    ),
    JATSCase(
      "front matter alone",
      "<front-stub xml:lang=\"en\"><abstract><p>One.</p></abstract></front-stub>",
      reads: "en –\n  = One."
    ),
  ]
}
