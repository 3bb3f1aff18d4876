extension HTMLCase {
  /// Abstracts, as all pages have them.
  static let zh = "目的：探讨甲钴胺对周围神经病变的疗效。方法：选取126例患者，随机分为两组。结论：甲钴胺的疗效良好，可供临床参考。"
  static let en =
    "Objective: To study the efficacy of mecobalamin in neuropathy. Methods"
    + ": A total of 126 patients were randomized. Conclusion: Mecobalamin works well and is safe."

  /// Pages with both languages in their bodies.
  static let pages = [
    HTMLCase(
      "a journal on Magtech: tabs, two titles, keywords that only blanks divide",
      """
      <!DOCTYPE html><html><head>
      <meta charset="utf-8"><title>甲钴胺治疗周围神经病变的疗效</title>
      <meta name="keywords" content="杂志,投稿">
      <meta name="description" content="临江医学是月刊"></head>
      <body class="has-sidebar">
      <div class="navbar"><a href="/">首页</a> <a href="/about">期刊介绍</a> <a href="/en">English</a></div>
      <div class="content-left">
      <ul class="nav nav-tabs"><li><a>摘要</a></li><li><a>图/表</a></li><li><a>参考文献</a></li></ul>
      <span class="abs-lm">临床研究</span>
      <h3 class="abs-tit">甲钴胺治疗周围神经病变的疗效</h3>
      <p><span><a href="#">顾明远</a><sup>1</sup></span>, <span><a href="#">陆思齐</a><sup>2</sup></span></p>
      <ul class="addr"><li>1. 临江医科大学附属医院内分泌科, 浙江 临江</li><li>2. 青川县人民医院神经内科, 四川 青川</li></ul>
      <h3 class="abs-tit">Efficacy of Mecobalamin in Peripheral Neuropathy</h3>
      <p>Mingyuan GU<sup>1</sup>, Siqi LU<sup>2</sup></p>
      <ul class="addr"><li>1. Department of Endocrinology, Affiliated Hospital of Linjiang Medical University, Linjiang</li><li>2. Department of Neurology, Qingchuan County People's Hospital, Qingchuan</li></ul>
      <div class="tab-content">
      <div>
      <p><strong>摘要：</strong></p>
      <p>\(zh)</p>
      <form>
      <p><strong>关键词: </strong><a href="#">甲钴胺</a>&nbsp;&nbsp;<a href="#">周围神经病变</a>&nbsp;&nbsp;<a href="#">IL-6</a></p></form>
      <p><strong>Abstract: </strong></p>
      <p>\(en)</p>
      <form>
      <p><strong>Key words: </strong><a href="#">mecobalamin</a>&nbsp;&nbsp;<a href="#">peripheral neuropathy</a>&nbsp;&nbsp;<a href="#">IL-6</a></p></form></div></div>
      <div class="related"><h4>相关文章</h4>
      <ul><li>[1] <a>糖尿病足的护理</a></li></ul></div></div>
      <div class="foot">版权所有 © 临江医学</div></body></html>
      """,
      reads: """
        zh 甲钴胺治疗周围神经病变的疗效
          by 顾明远 [1] | 陆思齐 [2]
          of 1 临江医科大学附属医院内分泌科, 浙江 临江
          of 2 青川县人民医院神经内科, 四川 青川
          = \(zh)
          # 甲钴胺 | 周围神经病变 | IL-6
        en Efficacy of Mecobalamin in Peripheral Neuropathy
          by Mingyuan GU [1] | Siqi LU [2]
          of 1 Department of Endocrinology, Affiliated Hospital of Linjiang Medical University, Linjiang
          of 2 Department of Neurology, Qingchuan County People's Hospital, Qingchuan
          = \(en)
          # mecobalamin | peripheral neuropathy | IL-6
        """
    ),
    HTMLCase(
      "a database: authors and keywords are links one after the other",
      """
      <html><head>
      <meta charset="utf-8"><title>甲钴胺治疗周围神经病变的疗效 - 知网样页</title></head>
      <body>
      <div class="top-nav"><a>首页</a><a>登录</a></div>
      <div class="wx-tit">
      <h1>甲钴胺治疗周围神经病变的疗效<span><a class="icon"></a></span></h1>
      <h3 class="author" id="authorpart"><span><a>顾明远<sup>1</sup></a></span><span><a>陆思齐<sup>2</sup></a></span></h3>
      <h3><a class="author">1.临江医科大学附属医院内分泌科</a><a class="author">2.青川县人民医院神经内科</a></h3></div>
      <div class="row">
      <span class="rowtit">摘要：</span><span id="ChDivSummary" name="ChDivSummary" class="abstract-text">\(zh)</span></div>
      <div class="row">
      <span class="rowtit">关键词：</span>
      <p class="keywords"><a>甲钴胺; </a><a>周围神经病变; </a><a>IL-6; </a></p></div>
      <h2>Efficacy of Mecobalamin in Peripheral Neuropathy</h2>
      <div id="EnAbs">
      <span class="rowtit">Abstract：</span><span id="EnDivSummary" class="abstract-text">\(en)</span></div>
      <div class="row"><span>Keyword：</span>
      <p class="keywords"><a>mecobalamin</a><a>peripheral neuropathy</a><a>IL-6</a></p></div>
      </body></html>
      """,
      reads: """
        zh 甲钴胺治疗周围神经病变的疗效
          by 顾明远 [1] | 陆思齐 [2]
          of 1 临江医科大学附属医院内分泌科
          of 2 青川县人民医院神经内科
          = \(zh)
          # 甲钴胺 | 周围神经病变 | IL-6
        en Efficacy of Mecobalamin in Peripheral Neuropathy
          = \(en)
          # mecobalamin | peripheral neuropathy | IL-6
        """
    ),
    HTMLCase(
      "an index: the second abstract is hidden and has no label",
      """
      <!DOCTYPE html><html lang="en"><head>
      <meta charset="utf-8"><title>[Efficacy of Mecobalamin in Peripheral Neuropathy] - PubMed</title>
      <meta name="citation_title" content="[Efficacy of Mecobalamin in Peripheral Neuropathy]">
      <meta name="description" content="Mecobalamin works well…"></head>
      <body>
      <header class="ncbi-header"><a>NIH</a></header><aside id="toc">
      <ul><li>Title &amp; authors</li><li>Abstract</li></ul></aside>
      <main id="article-page">
      <header class="heading" id="heading">
      <div class="publication-type">Randomized Controlled Trial</div>
      <h1 class="heading-title">[Efficacy of Mecobalamin in Peripheral Neuropathy]</h1>
      <div class="inline-authors">
      <div class="authors">
      <div class="authors-list"><span class="authors-list-item"><a class="full-name">Mingyuan Gu</a><sup class="affiliation-links">&nbsp;<a>1</a></sup><span class="comma">,&nbsp;</span></span><span class="authors-list-item"><a>Siqi Lu</a><sup>&nbsp;<a>2</a></sup></span></div></div></div></header>
      <div class="abstract" id="abstract">
      <h2 class="title">Abstract</h2><button>in English, Chinese</button>
      <div class="abstract-content selected" id="eng-abstract">
      <p><strong class="sub-title"> Objective: </strong> To study the efficacy of mecobalamin in peripheral neuropathy.</p>
      <p><strong>Methods: </strong> A total of 126 patients were randomized into two groups.</p></div>
      <div class="abstract-content" id="chi-abstract" style="display: none">
      <p><strong class="sub-title"> 目的： </strong>探讨甲钴胺对周围神经病变的疗效，并与常规治疗比较，为临床的选择提供依据。</p>
      <p><strong>方法： </strong>选取126例患者，随机分为两组。</p></div>
      <p><strong class="sub-title"> Keywords: </strong> IL-6; mecobalamin; peripheral neuropathy.</p></div>
      <div class="similar-articles">
      <h2>Similar articles</h2>
      <ul><li><a>Metformin in county hospitals.</a></li></ul></div></main></body></html>
      """,
      reads: """
        zh –
          = 目的： 探讨甲钴胺对周围神经病变的疗效，并与常规治疗比较，为临床的选择提供依据。 方法： 选取126例患者，随机分为两组。
        en [Efficacy of Mecobalamin in Peripheral Neuropathy]
          by Mingyuan Gu [1] | Siqi Lu [2]
          = Objective: To study the efficacy of mecobalamin in peripheral neuropathy. Methods: A total of 126 patients were randomized into two groups.
          # IL-6 | mecobalamin | peripheral neuropathy
        """
    ),
    HTMLCase(
      "parts that only classes name",
      """
      <html>
      <body>
      <h1>甲钴胺治疗周围神经病变的疗效</h1>
      <div class="abstract" lang="zh">
      <p>\(zh)</p></div>
      <div class="keywords" lang="zh"><span>甲钴胺</span><span>周围神经病变</span></div>
      <h1>Efficacy of Mecobalamin in Peripheral Neuropathy</h1>
      <div class="abstract" lang="en">
      <p>\(en)</p></div>
      <ul class="keyword-list"><li>mecobalamin</li><li>peripheral neuropathy</li></ul></body></html>
      """,
      reads: """
        zh 甲钴胺治疗周围神经病变的疗效
          = \(zh)
          # 甲钴胺 | 周围神经病变
        en Efficacy of Mecobalamin in Peripheral Neuropathy
          = \(en)
          # mecobalamin | peripheral neuropathy
        """
    ),
  ]

  /// Pages whose head says more than their body.
  static let heads = [
    HTMLCase(
      "a site of OJS: the other language is in the head alone",
      """
      <!DOCTYPE html><html lang="zh-CN"><head>
      <meta charset="utf-8"><title>甲钴胺治疗周围神经病变的疗效 | 临江医学</title>
      <meta name="citation_title" content="甲钴胺治疗周围神经病变的疗效">
      <meta name="citation_author" content="顾明远">
      <meta name="citation_author_institution" content="临江医科大学">
      <meta name="citation_keywords" xml:lang="zh" content="甲钴胺">
      <meta name="citation_keywords" xml:lang="zh" content="IL-6">
      <meta name="citation_keywords" xml:lang="zh" content="周围神经病变">
      <meta name="citation_keywords" xml:lang="en" content="mecobalamin">
      <meta name="citation_keywords" xml:lang="en" content="IL-6">
      <meta name="citation_keywords" xml:lang="en" content="peripheral neuropathy">
      <meta name="DC.Title" content="甲钴胺治疗周围神经病变的疗效">
      <meta name="DC.Title.Alternative" xml:lang="en" content="Efficacy of Mecobalamin in Peripheral Neuropathy">
      <meta name="DC.Description" xml:lang="zh" content="\(zh)">
      <meta name="DC.Description" xml:lang="en" content="\(en)"></head>
      <body>
      <header class="pkp_structure_head">
      <h1><a href="/">临江医学</a></h1><nav>
      <ul><li>当期</li></ul></nav></header>
      <div class="pkp_structure_main" role="main"><nav class="cmp_breadcrumbs"><ol><li>首页</li></ol></nav>
      <article class="obj_article_details">
      <h1 class="page_title">甲钴胺治疗周围神经病变的疗效</h1>
      <section class="item authors">
      <h2 class="pkp_screen_reader">作者</h2>
      <ul class="authors"><li><span class="name">顾明远</span><span class="affiliation">临江医科大学</span></li></ul></section>
      <section class="item keywords">
      <h2 class="label">关键词：</h2><span class="value">甲钴胺, IL-6, 周围神经病变</span></section>
      <section class="item abstract">
      <h2 class="label">摘要</h2>
      <p>\(zh)</p></section></article></div></body></html>
      """,
      reads: """
        zh 甲钴胺治疗周围神经病变的疗效
          by 顾明远
          of – 临江医科大学
          = \(zh)
          # 甲钴胺 | IL-6 | 周围神经病变
        en Efficacy of Mecobalamin in Peripheral Neuropathy
          = \(en)
          # mecobalamin | IL-6 | peripheral neuropathy
        """
    ),
    HTMLCase(
      "a page that a script fills",
      """
      <html><head>
      <meta name=citation_title content="甲钴胺治疗周围神经病变的疗效">
      <meta name=citation_title_en content="Efficacy of Mecobalamin in Peripheral Neuropathy">
      <meta name=citation_authors content="顾明远; 陆思齐">
      <meta name=citation_abstract content="\(zh)">
      <meta name=citation_abstract_en content="\(en)">
      <meta name=citation_keywords content="甲钴胺;IL-6;周围神经病变;mecobalamin;IL-6;peripheral neuropathy"></head>
      <body>
      <div id=app>Loading</div></body></html>
      """,
      reads: """
        zh 甲钴胺治疗周围神经病变的疗效
          by 顾明远 | 陆思齐
          = \(zh)
          # 甲钴胺 | IL-6 | 周围神经病变
        en Efficacy of Mecobalamin in Peripheral Neuropathy
          = \(en)
          # mecobalamin | IL-6 | peripheral neuropathy
        """
    ),
    HTMLCase(
      "what the body has is not taken again, and a description that is cut off is none",
      """
      <head><meta name=citation_title content="别的题目"><meta name=description content="\(en)…">
      <meta name=citation_keywords content="别的; 词"></head>
      <h1>骨质疏松的病因</h1><p>摘要：\(zh)</p><p>关键词：骨；铁</p>
      """,
      reads: """
        zh 骨质疏松的病因
          = \(zh)
          # 骨 | 铁
        en –
        """
    ),
    HTMLCase(
      "keywords of both languages one an element, by turns",
      """
      <head><meta name=citation_keyword content="骨质疏松"><meta name=citation_keyword content="osteoporosis">
      <meta name=citation_keyword content="铁"><meta name=citation_keyword content="iron"></head><p>摘要：\(zh)</p>
      """,
      reads: """
        zh –
          = \(zh)
          # 骨质疏松 | 铁
        en –
          # osteoporosis | iron
        """
    ),
  ]
}
