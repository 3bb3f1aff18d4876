"""The article as JATS 1.3 and as the page of a publisher."""

import re
from html import escape as html_escape

from article import DOI, FIRST_PAGE, ISO_DATES, ISSUE, JOURNAL, LAST_PAGE, MADE, VOLUME, plain, read
from markup import HTML_TAGS, attribute, escape, tagged

article = read()
ZH, EN = article.zh, article.en
JATS_TAGS = {'sup': ('<sup>', '</sup>'), 'sub': ('<sub>', '</sub>'), 'i': ('<italic>', '</italic>')}
SECTION_TYPES = {'Objective': 'objective', 'Methods': 'methods', 'Results': 'results', 'Conclusion': 'conclusions'}


def jats_text(runs):
    return tagged(runs, JATS_TAGS)


def jats():
    def name(zh, en):
        # 欧阳 is a surname of two characters: the English name says how long it is.
        given, surname = en.name.split(' ')
        size = 2 if surname == 'Ouyang' else 1
        return f'''          <name-alternatives>
            <name name-style="eastern" xml:lang="zh"><surname>{zh.name[:size]}</surname><given-names>{zh.name[size:]}</given-names></name>
            <name name-style="western" xml:lang="en"><surname>{surname}</surname><given-names>{given}</given-names></name>
          </name-alternatives>
'''

    authors = ''
    for zh, en in zip(ZH.authors, EN.authors, strict=True):
        marks = zh.marks.rstrip('*').split(',')
        references = '<x>,</x>'.join(f'<xref ref-type="aff" rid="aff{mark}"><sup>{mark}</sup></xref>' for mark in marks)
        if zh.marks.endswith('*'):
            references += '<xref ref-type="corresp" rid="cor1"><sup>*</sup></xref>'
        corresponding = ' corresp="yes"' if zh.marks.endswith('*') else ''
        authors += f'''        <contrib contrib-type="author"{corresponding}>
{name(zh, en)}          {references}
        </contrib>
'''
    affiliations = ''
    for (label, zh), (_, en) in zip(ZH.affiliations, EN.affiliations, strict=True):
        affiliations += f'''      <aff-alternatives id="aff{label}">
        <aff xml:lang="zh"><label>{label}</label><institution>{zh.split(', ')[0]}</institution>, <addr-line>{zh.split(', ')[1]}</addr-line></aff>
        <aff xml:lang="en"><label>{label}</label>{escape(en)}</aff>
      </aff-alternatives>
'''

    def date(kind):
        year, month, day = ISO_DATES[kind].split('-')
        return f'<day>{day}</day><month>{month}</month><year>{year}</year>'

    def abstract(side):
        element = 'abstract' if side is ZH else 'trans-abstract'
        sections = ''
        for zh, section in zip(EN.sections, side.sections):
            between = '' if side is ZH else ' '
            text = between.join(jats_text(sentence) for sentence in section.sentences)
            sections += f'''        <sec sec-type="{SECTION_TYPES[zh.label]}">
          <title>{section.label}</title>
          <p>{text}</p>
        </sec>
'''
        return f'''      <{element} xml:lang="{side.language}">
        <title>{side.abstract_heading}</title>
{sections}      </{element}>
'''

    def keywords(side):
        words = ''.join(f'        <kwd>{jats_text(keyword)}</kwd>\n' for keyword in side.keywords)
        return f'''      <kwd-group kwd-group-type="author" xml:lang="{side.language}">
        <title>{side.keywords_heading}</title>
{words}      </kwd-group>
'''

    body, references, open_section = '', '', False
    caption = ''
    for kind, content in article.body:
        if kind == 'heading' and plain(content) != '参考文献':
            label, title = plain(content).split(' ')
            body += ('    </sec>\n' if open_section else '') + f'    <sec id="s{label[0]}">\n      <label>{label}</label>\n      <title>{title}</title>\n'
            open_section = True
        elif kind == 'paragraph':
            text = re.sub(r'\[(\d)\]', r'<xref ref-type="bibr" rid="r\1">[\1]</xref>', jats_text(content))
            body += f'      <p>{text}</p>\n'
        elif kind == 'caption':
            caption = jats_text(content).split(' ', 1)
        elif kind == 'table':
            head, *rows = [''.join(f'<{cell}>{jats_text(text)}</{cell}>' for text in row)
                           for cell, row in zip(['th'] + ['td'] * len(content), content)]
            body += f'''      <table-wrap id="t1">
        <label>{caption[0]}</label>
        <caption><title>{caption[1]}</title></caption>
        <table>
          <thead><tr>{head}</tr></thead>
          <tbody>
{''.join(f'            <tr>{row}</tr>{chr(10)}' for row in rows)}          </tbody>
        </table>
      </table-wrap>
'''
        elif kind == 'reference':
            label, text = plain(content)[:3], jats_text(content)[4:]
            references += f'      <ref id="r{label[1]}"><label>{label}</label><mixed-citation>{text}</mixed-citation></ref>\n'
    body += '    </sec>\n'
    zh_corresponding, en_corresponding = ZH.corresponding, EN.corresponding
    email = '<email>endocrine@example.org</email>'
    (MADE / 'article.jats.xml').write_text(f'''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "JATS-archivearticle1-3.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML" article-type="research-article" dtd-version="1.3" xml:lang="zh">
  <front>
    <journal-meta>
      <journal-id journal-id-type="publisher-id">ljm</journal-id>
      <journal-title-group>
        <journal-title xml:lang="zh">{JOURNAL['zh']}</journal-title>
        <trans-title-group xml:lang="en"><trans-title>{JOURNAL['en']}</trans-title></trans-title-group>
      </journal-title-group>
      <issn pub-type="epub">0000-0000</issn>
    </journal-meta>
    <article-meta>
      <article-id pub-id-type="doi">{DOI}</article-id>
      <title-group>
        <article-title>{jats_text(ZH.title)}</article-title>
        <trans-title-group xml:lang="en"><trans-title>{jats_text(EN.title)}</trans-title></trans-title-group>
      </title-group>
      <contrib-group>
{authors}      </contrib-group>
{affiliations}      <author-notes>
        <corresp id="cor1" xml:lang="zh"><label>*</label>{zh_corresponding.replace('endocrine@example.org', email)}</corresp>
        <corresp id="cor1-en" xml:lang="en"><label>*</label>{en_corresponding.replace('endocrine@example.org', email)}</corresp>
      </author-notes>
      <pub-date publication-format="electronic" date-type="pub" iso-8601-date="{ISO_DATES['published']}">{date('published')}</pub-date>
      <volume>{VOLUME}</volume>
      <issue>{ISSUE}</issue>
      <fpage>{FIRST_PAGE}</fpage>
      <lpage>{LAST_PAGE}</lpage>
      <history>
        <date date-type="received" iso-8601-date="{ISO_DATES['received']}">{date('received')}</date>
        <date date-type="accepted" iso-8601-date="{ISO_DATES['accepted']}">{date('accepted')}</date>
      </history>
{abstract(ZH)}{abstract(EN)}{keywords(ZH)}{keywords(EN)}    </article-meta>
  </front>
  <body>
{body}  </body>
  <back>
    <ref-list>
      <title>参考文献</title>
{references}    </ref-list>
  </back>
</article>
''')


ENTITIES = {'±': '&plusmn;', 'μ': '&#956;', '≤': '&le;', '≥': '&#8805;', '×': '&times;', 'α': '&alpha;'}


def entities(text):
    """As a typesetter's program writes them: names and numbers mixed."""
    return ''.join(ENTITIES.get(character, character) for character in html_escape(text, quote=False))


def html_text(runs):
    return tagged(runs, HTML_TAGS | {'i': ('<em>', '</em>')}, entities)


def html():
    meta = [
        ('citation_journal_title', JOURNAL['zh']), ('citation_issn', '0000-0000'), ('citation_title', plain(ZH.title)),
        ('citation_title_en', plain(EN.title)), ('citation_language', 'zh'), ('citation_doi', DOI),
        ('citation_volume', VOLUME), ('citation_issue', ISSUE), ('citation_firstpage', FIRST_PAGE), ('citation_lastpage', LAST_PAGE),
        ('citation_publication_date', ISO_DATES['published'].replace('-', '/')), ('citation_online_date', ISO_DATES['published'].replace('-', '/')),
    ]
    institutions = {label: text for label, text in ZH.affiliations}
    for author in ZH.authors:
        meta.append(('citation_author', author.name))
        meta += [('citation_author_institution', institutions[mark]) for mark in author.marks.rstrip('*').split(',')]
    meta += [('citation_keywords', '; '.join(plain(keyword) for keyword in ZH.keywords)),
             ('citation_keywords', '; '.join(plain(keyword) for keyword in EN.keywords)),
             ('citation_pdf_url', 'https://example.org/ljm/2026/4/3/145.pdf'), ('dc.identifier', 'doi:' + DOI)]
    head = ''.join(f'  <meta name="{name}" content={attribute(str(content))}>\n' for name, content in meta)

    def byline(side):
        authors = ', '.join(
            f'<span class="author"><a href="/search?author={number}">{author.name}</a><sup>{author.marks.rstrip("*")}'
            + (',<a href="#corresp">*</a>' if author.marks.endswith('*') else '') + '</sup></span>'
            for number, author in enumerate(side.authors, 1))
        affiliations = ''.join(f'        <li><sup>{label}</sup>{text}</li>\n' for label, text in side.affiliations)
        title = html_text(side.title)
        if side is EN:
            title = title.replace('Neuropathy:', 'Neuro&shy;pathy:')
        return f'''      <h1 class="article-title">{title}</h1>
      <p class="authors">{authors}</p>
      <ol class="affiliations" style="list-style:none">
{affiliations}      </ol>
      <p class="corresp"><sup>*</sup>{side.corresponding.replace('endocrine@example.org', '<a href="mailto:endocrine@example.org">endocrine@example.org</a>')}</p>
      <p class="history">{html_text(side.dates).replace('; ', '&ensp;|&ensp;')}</p>
'''

    def abstract(side):
        sections = ''
        for section in side.sections:
            between = '' if side is ZH else '\n        '
            text = between.join(html_text(sentence) for sentence in section.sentences)
            text = text.replace(' mg', '&nbsp;mg').replace(' &#956;g', '&thinsp;&#956;g')
            if side is EN:
                text = text.replace('statistically significant (<em>', 'statistically<br>significant (<em>', 1)
            sections += f'''        <h3>{section.label}</h3>
        <p>{text}</p>
'''
        separator = '; '
        links = separator.join(f'<a href="/search?kw={number}">{html_text(keyword)}</a>' for number, keyword in enumerate(side.keywords, 1))
        return f'''      <div class="abstract" lang="{side.language}">
        <h2>{side.abstract_heading}</h2>
{sections}      </div>
      <div class="keywords" lang="{side.language}"><strong>{side.keywords_heading}{'：' if side is ZH else ':'}</strong> {links}</div>
'''

    body = ''
    for kind, content in article.body:
        text = html_text(content) if kind != 'table' else ''
        if kind == 'heading':
            body += f'      <h2>{text}</h2>\n'
        elif kind == 'table':
            head_row, *rows = content
            body += '        <table>\n          <thead><tr>' + ''.join(f'<th>{html_text(cell)}</th>' for cell in head_row) + '</tr></thead>\n          <tbody>\n'
            body += ''.join('            <tr>' + ''.join(f'<td>{html_text(cell)}</td>' for cell in row) + '</tr>\n' for row in rows)
            body += '          </tbody>\n        </table>\n      </figure>\n'
        elif kind == 'caption':
            body += f'      <figure class="table">\n        <figcaption>{text}</figcaption>\n'
        elif kind == 'reference':
            body += f'      <p class="reference">{text}</p>\n'
        else:
            linked = re.sub(r'\[(\d)\]', r'<sup><a href="#r\1">[\1]</a></sup>', text)
            body += f'      <p>{linked}</p>\n'
    (MADE / 'article.html').write_text(f'''<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <title>{entities(plain(ZH.title))} - {JOURNAL['zh']}</title>
{head}  <link rel="stylesheet" href="/ljm.css">
  <style>.tab[hidden] {{ display: none }} .abstract h3::after {{ content: ":" }}</style>
  <script>if (1 < 2 && "摘要" !== "Abstract") {{ document.title += "</p>"; }}</script>
</head>
<body>
  <header>
    <nav><ul><li><a href="/">首页</a></li><li><a href="/issues">过刊浏览</a></li><li><a href="/authors">作者须知</a></li><li><a href="/en" lang="en">English</a></li></ul></nav>
    <p class="journal">{JOURNAL['zh']}, 2026, {VOLUME}({ISSUE}): {FIRST_PAGE}-{LAST_PAGE}. DOI: <a href="https://doi.org/{DOI}">{DOI}</a></p>
  </header>
  <div class="cookie" role="dialog">本网站使用Cookie。<button>同意</button></div>
  <main>
    <ul class="tabs"><li>摘要</li><li>全文</li><li>参考文献</li></ul>
    <article>
    <!-- 中文 -->
    <div class="front" lang="zh">
{byline(ZH)}{abstract(ZH)}    </div>
    <p class="tools"><a href="145.pdf">PDF下载</a> <span>(1024 KB)</span> 浏览量: 37 <button>收藏</button></p>
    <!-- English -->
    <div class="front tab" lang="en" hidden>
{byline(EN)}{abstract(EN)}    </div>
    <div class="fulltext">
{body}    </div>
    </article>
    <aside>
      <h2>相关文章</h2>
      <ul><li><a href="/146">糖尿病足患者的社区随访</a></li><li><a href="/147">Metformin in County Hospitals</a></li></ul>
    </aside>
  </main>
  <footer>
    <p>版权所有 © 2026 {JOURNAL['zh']}编辑部 <br>地址: 浙江 临江 <br>Copyright © 2026 {JOURNAL['en']}. All rights reserved.</p>
  </footer>
</body>
</html>
''')


if __name__ == '__main__':
    jats()
    html()
