"""Title, sentences and keywords of the article as bitext: TMX, four kinds of XLIFF, tables, two text files."""

import csv
import io

from article import DOI, MADE, flat, plain, read
from markup import CODES, Numbered, tagged
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Font
from packed import repack

article = read()
ROWS = list(zip(article.zh.rows(), article.en.rows(), strict=True))
# The same as paragraphs of a document: (name, pairs of sentences).
PARAGRAPHS, at = [('title', ROWS[:1])], 1
for number, section in enumerate(article.zh.sections):
    PARAGRAPHS.append((f'abstract-{number + 1}', ROWS[at:at + len(section.sentences)]))
    at += len(section.sentences)
PARAGRAPHS.append(('keywords', ROWS[at:]))


def save(name, text, encoding='utf-8'):
    (MADE / name).write_bytes(text.encode(encoding))


def tmx():
    def code(number, style, text):
        if style == 'i':
            return f'<hi type="italic">{text}</hi>'
        before, after = CODES[style]
        return f'<bpt i="{number}" x="{number}" type="x-{style}">{before}</bpt>{text}<ept i="{number}">{after}</ept>'

    segment = Numbered(code)
    units = []
    for number, (zh, en) in enumerate(ROWS, 1):
        units.append(f'''    <tu tuid="{number}" creationdate="20260401T080000Z" creationid="translator">
      <prop type="x-document">article.docx</prop>
      <tuv xml:lang="zh-CN"><seg>{segment(zh)}</seg></tuv>
      <tuv xml:lang="en-US" changedate="20260402T093000Z" changeid="translator">
        <note>checked by hand</note>
        <seg>{segment(en)}</seg>
      </tuv>
    </tu>
''')
    save('bitext.tmx', '''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="fixture" creationtoolversion="1" segtype="sentence" o-tmf="fixture" adminlang="en-US" srclang="zh-CN" datatype="plaintext"/>
  <body>
''' + ''.join(units) + '  </body>\n</tmx>\n')


def xliff_2():
    ids = {'sup': ('d1', 'd2'), 'sub': ('d3', 'd4')}

    def code(number, style, text):
        if style == 'i':
            return f'<sc id="{number}" type="fmt" subType="xlf:i"/>{text}<ec startRef="{number}"/>'
        start, end = ids[style]
        return f'<pc id="{number}" type="fmt" dataRefStart="{start}" dataRefEnd="{end}">{text}</pc>'

    units = []
    for name, pairs in PARAGRAPHS:
        # Codes have one numbering in a unit: each segment starts where the one before it stopped.
        first, segments = 1, []
        for number, (zh, en) in enumerate(pairs, 1):
            offset = first - 1
            coded = Numbered(lambda n, style, text: code(n + offset, style, text))
            source, target = coded(zh), coded(en)
            if name == 'title':
                source = source.replace('甲钴胺', '<mrk id="m1" type="term">甲钴胺</mrk>')
            first += sum(1 for _, style in zh if style)
            if number > 1:
                segments.append('      <ignorable>\n        <source/>\n        <target> </target>\n      </ignorable>\n')
            segments.append(f'''      <segment id="s{number}" state="translated">
        <source>{source}</source>
        <target>{target}</target>
      </segment>
''')
        data = [(ref, mark) for style, refs in ids.items() for ref, mark in zip(refs, CODES[style])]
        used = [f'        <data id="{ref}">{mark}</data>\n' for ref, mark in data if f'"{ref}"' in ''.join(segments)]
        original = f"      <originalData>\n{''.join(used)}      </originalData>\n" if used else ''
        units.append(f'    <unit id="{name}">\n{original}{"".join(segments)}    </unit>\n')
    save('bitext.xliff', f'''<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-CN" trgLang="en-US" xml:space="preserve">
  <file id="f1" original="article.docx">
    <notes>
      <note>one unit a paragraph</note>
    </notes>
{''.join(units)}    <unit id="doi" translate="no">
      <segment>
        <source>{DOI}</source>
      </segment>
    </unit>
  </file>
</xliff>
''')


# What an earlier draft said: no reader may take it for the translation.
OTHER_TARGET = 'An earlier draft, which must not be read: mecobalamin 5000 μg.'


def xliff_12():
    def code(number, style, text):
        if style == 'i':
            return f'<bpt id="{number}" ctype="italic">&lt;i&gt;</bpt>{text}<ept id="{number}">&lt;/i&gt;</ept>'
        return f'<g id="{number}" ctype="x-{style}">{text}</g>'

    segment = Numbered(code)
    units = []
    for number, (zh, en) in enumerate(ROWS, 1):
        state = 'final' if number % 2 else 'translated'
        other = f'''        <alt-trans match-quality="71" origin="memory">
          <source xml:lang="zh-CN">{segment(zh)}</source>
          <target xml:lang="en-US">{OTHER_TARGET}</target>
        </alt-trans>
''' if number == 5 else ''
        units.append(f'''      <trans-unit id="{number}" approved="yes" xml:space="preserve">
        <source>{segment(zh)}</source>
        <target state="{state}">{segment(en)}</target>
{other}      </trans-unit>
''')
    save('bitext-1.2.xlf', f'''<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="article.docx" source-language="zh-CN" target-language="en-US" datatype="x-docx">
    <header>
      <tool tool-id="fixture" tool-name="fixture"/>
    </header>
    <body>
{''.join(units)}      <trans-unit id="doi" translate="no">
        <source>{DOI}</source>
      </trans-unit>
    </body>
  </file>
</xliff>
''')


def sdlxliff():
    tags = {'sup': 1, 'sub': 2, 'i': 3}
    formats = {'sup': 'superscript="on"', 'sub': 'subscript="on"', 'i': 'italic="on"'}

    def coded(runs):
        return tagged(runs, {style: (f'<g id="{tag}">', '</g>') for style, tag in tags.items()})

    def segments(pairs, side, first, between):
        return between.join(
            f'<mrk mtype="seg" mid="{first + number}">{marked(coded(pair[side]), side)}</mrk>'
            for number, pair in enumerate(pairs))

    def marked(text, side):
        if side == 0:
            return text
        # A tracked change and a comment of a reviewer.
        text = text.replace(
            'for poor efficacy',
            'for <mrk mtype="x-sdl-deleted" sdl:revid="00000000-0000-4000-8000-000000000001">bad</mrk>'
            '<mrk mtype="x-sdl-added" sdl:revid="00000000-0000-4000-8000-000000000002">poor</mrk> efficacy')
        return text.replace(
            'intramuscular injection',
            '<mrk mtype="x-sdl-comment" sdl:cid="00000000-0000-4000-8000-000000000003">intramuscular injection</mrk>')

    units, mid = [], 1
    for number, (_, pairs) in enumerate(PARAGRAPHS, 1):
        definitions = []
        for pair in range(len(pairs)):
            more = ' locked="true"' if mid + pair == 1 else ''
            origin = 'origin="tm" origin-system="memory" percent="100" text-match="SourceAndTarget"' if pair else 'origin="interactive"'
            definitions.append(f'<sdl:seg id="{mid + pair}" conf="Translated" {origin}{more}/>')
        source = ''.join(coded(zh) for zh, _ in pairs)
        units.append(
            f'<group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts>'
            f'<trans-unit id="00000000-0000-4000-9000-{number:012}"><source>{source}</source>'
            f'<seg-source>{segments(pairs, 0, mid, "")}</seg-source><target>{segments(pairs, 1, mid, " ")}</target>'
            f'<sdl:seg-defs>{"".join(definitions)}</sdl:seg-defs></trans-unit></group>')
        mid += len(pairs)
    definitions = ''.join(
        f'<tag id="{tags[style]}"><bpt name="cf" word-end="false" can-hide="true">&lt;cf {formats[style]}&gt;</bpt>'
        f'<ept name="cf" word-end="false" can-hide="true">&lt;/cf&gt;</ept></tag>' for style in tags)
    # As SDL writes it: byte order mark, one line.
    save('bitext.sdlxliff', (
        '<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" '
        'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">'
        '<doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs>'
        '<cmt-def id="00000000-0000-4000-8000-000000000003"><Comments xmlns=""><Comment severity="Low" user="reviewer" '
        'date="2026-04-02T09:30:00" version="1.0">A reviewer’s comment: not part of the text.</Comment></Comments></cmt-def></cmt-defs><rev-defs>'
        '<rev-def id="00000000-0000-4000-8000-000000000001" type="Delete" author="reviewer" date="04/02/2026 09:30:00"/>'
        '<rev-def id="00000000-0000-4000-8000-000000000002" author="reviewer" date="04/02/2026 09:30:00"/></rev-defs></doc-info>'
        '<file original="article.docx" datatype="x-sdlfilterframework2" source-language="zh-CN" target-language="en-US"><header>'
        '<reference><internal-file form="base64">UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==</internal-file></reference>'
        '<file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><value key="SDL:FileId">00000000-0000-4000-a000-000000000001</value>'
        '<value key="SDL:OriginalEncoding">utf-8</value></file-info>'
        '<sdl:filetype-info><sdl:filetype-id>Word 2007 v 2.0.0.0</sdl:filetype-id></sdl:filetype-info>'
        f'<tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0">{definitions}</tag-defs></header><body>'
        f'<trans-unit id="00000000-0000-4000-9000-000000000000" translate="no"><source>{DOI}</source></trans-unit>'
        f'{"".join(units)}</body></file></xliff>'), 'utf-8-sig')


def mxliff():
    # Phrase writes codes as text in braces; those with a number say what they are in m:tunit-metadata.
    braces = {'sup': ('{^&gt;', '&lt;^}'), 'sub': ('{_&gt;', '&lt;_}'), 'i': ('{i&gt;', '&lt;i}')}

    def coded(runs, number):
        text = tagged(runs, braces)
        carbon = 'CO{_&gt;2&lt;_}'
        return text.replace(carbon, '{1&gt;' + carbon + '&lt;1}') if number == 8 else text

    groups = []
    for number, (zh, en) in enumerate(ROWS):
        mark = ('<m:mark id="1"><m:type>font</m:type><m:content>&lt;w:rPr&gt;&lt;w:color w:val="C00000"/&gt;&lt;/w:rPr&gt;</m:content></m:mark>'
                if number == 8 - 1 else '')
        machine = OTHER_TARGET if number == 4 else ''
        origin, score = ('tm', '1.0') if number % 3 else ('mt', '0.0')
        groups.append(f'''  <group id="{number}" m:para-id="{number}">
    <context-group><context context-type="x-key"></context></context-group>
    <trans-unit id="vB3nT9kQ:{number}" xml:space="preserve" m:score="{score}" m:gross-score="{score}" m:trans-origin="{origin}" m:confirmed="1" m:locked="false" m:para-id="{number}" m:level-edited="true" m:modified-at="1775122200000" m:modified-by="1">
      <source>{coded(zh, number + 1)}</source>
      <target>{coded(en, number + 1)}</target>
      <alt-trans origin="machine-trans">
        <target>{machine}</target>
      </alt-trans>
      <alt-trans origin="memsource-tm">
        <target/>
      </alt-trans>
      <m:tunit-metadata>{mark}</m:tunit-metadata>
      <m:tunit-target-metadata>{mark}</m:tunit-target-metadata>
    </trans-unit>
  </group>
''')
    save('bitext.mxliff', f'''<?xml version='1.0' encoding='UTF-8'?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0" version="1.2" m:version="2.16" m:level="1">
<m:extra>
  <m:users><m:user id="1" username="translator"/></m:users>
</m:extra>
<file original="article.docx" source-language="zh-cn" target-language="en-us" datatype="x-undefined" m:file-format="DOC" m:task-id="vB3nT9kQ">
<header>
  <m:in-ctx-preview-skel><![CDATA[<html><body><p>preview</p></body></html>]]></m:in-ctx-preview-skel>
</header>
<body>
{''.join(groups)}</body>
</file>
</xliff>
''')


def tables():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator='\r\n')
    writer.writerow(['序号', '中文', 'English', '备注'])
    for number, (zh, en) in enumerate(ROWS, 1):
        note = '剂量待核, 原稿作 "500 μg"' if number == 5 else ''
        writer.writerow([number, flat(zh), flat(en), note])
    save('bitext.csv', out.getvalue(), 'utf-8-sig')
    save('bitext.tsv', ''.join(f'{flat(zh)}\t{flat(en)}\n' for zh, en in ROWS))
    save('zh.txt', ''.join(flat(zh) + '\n' for zh, _ in ROWS))
    save('en.txt', ''.join(flat(en) + '\n' for _, en in ROWS))


def workbook():
    def rich(runs):
        if not any(style for _, style in runs):
            return plain(runs)
        fonts = {'sup': InlineFont(vertAlign='superscript'), 'sub': InlineFont(vertAlign='subscript'), 'i': InlineFont(i=True)}
        return CellRichText(*[TextBlock(fonts[style], text) if style else text for text, style in runs])

    book = Workbook()
    sheet = book.active
    sheet.title = '对照'
    sheet.append(['序号', '中文', 'English', '备注'])
    for number, (zh, en) in enumerate(ROWS, 1):
        sheet.append([number, rich(zh), rich(en), '剂量待核' if number == 5 else None])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for column, width in zip('ABCD', (6, 60, 80, 12)):
        sheet.column_dimensions[column].width = width
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical='top')
    sheet.freeze_panes = 'A2'
    notes = book.create_sheet('说明')
    notes['A1'] = '本表由译者提供, 第一张工作表为对照文本。'
    book.save(MADE / 'bitext.xlsx')
    repack(MADE / 'bitext.xlsx')


if __name__ == '__main__':
    for make in (tmx, xliff_2, xliff_12, sdlxliff, mxliff, tables, workbook):
        make()
