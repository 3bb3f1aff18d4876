"""The article through LibreOffice: a flat ODT of ours → DOCX, PDF in one column, PDF in two columns."""

import re
import subprocess
import tempfile
from pathlib import Path

from article import DOI, FIRST_PAGE, ISSUE, JOURNAL, MADE, VOLUME, read
from markup import escape, tagged
from packed import repack

article = read()
ZH, EN = article.zh, article.en
SPANS = {style: (f'<text:span text:style-name="{name}">', '</text:span>')
         for style, name in (('sup', 'Sup'), ('sub', 'Sub'), ('i', 'Italic'))}


def text(runs):
    return tagged(runs, SPANS)


def paragraph(style, content):
    return f'<text:p text:style-name="{style}">{content}</text:p>\n'


def heading(level, content):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{content}</text:h>\n'


def bold(content):
    return f'<text:span text:style-name="Strong">{content}</text:span>'


def footnote(identifier, lines):
    paragraphs = ''.join(paragraph('Footnote', escape(line)) for line in lines)
    return (f'<text:note text:id="n-{identifier}" text:note-class="footnote"><text:note-citation text:label="*">*</text:note-citation>'
            f'<text:note-body>{paragraphs}</text:note-body></text:note>')


def front(side, layout):
    out = heading(1, text(side.title))
    names = []
    for author in side.authors:
        marks = author.marks
        note = ''
        if marks.endswith('*'):
            marks = marks[:-1] + ','
            note = footnote(side.language, [side.corresponding])
            if layout == 'two':
                # One footnote for both languages, on the first page, as journals have it.
                note = footnote('both', [ZH.corresponding, EN.corresponding]) if side is ZH else SPANS['sup'][0] + '*</text:span>'
        names.append(author.name + SPANS['sup'][0] + marks + '</text:span>' + note)
    out += paragraph('Byline', ', '.join(names))
    for label, institution in side.affiliations:
        out += paragraph('Byline', f'{SPANS["sup"][0]}{label}</text:span>{escape(institution)}')
    return out + paragraph('Byline', text(side.dates))


def abstract(side):
    between = '' if side is ZH else ' '
    out = heading(2, side.abstract_heading)
    for section in side.sections:
        out += paragraph('Text_20_body' if side is ZH else 'Text_en',
                         bold(section.label + ':') + ' ' + between.join(text(sentence) for sentence in section.sentences))
    out += heading(2, side.keywords_heading)
    return out + paragraph('Text_20_body' if side is ZH else 'Text_en', ', '.join(text(keyword) for keyword in side.keywords))


def body():
    out = ''
    for kind, content in article.body:
        if kind == 'heading':
            out += heading(2, text(content))
        elif kind == 'table':
            rows = ''
            for number, row in enumerate(content):
                cells = ''.join(
                    f'<table:table-cell table:style-name="{"Head" if number == 0 else "Cell"}" office:value-type="string">'
                    f'{paragraph("Table", text(cell))}</table:table-cell>' for cell in row)
                row_xml = f'<table:table-row>{cells}</table:table-row>'
                rows += f'<table:table-header-rows>{row_xml}</table:table-header-rows>' if number == 0 else row_xml
            out += ('<table:table table:name="Table1" table:style-name="Table1"><table:table-column table:number-columns-repeated="4"/>'
                    + rows + '</table:table>\n')
        else:
            out += paragraph({'caption': 'Caption', 'reference': 'Reference'}.get(kind, 'Text_20_body'), text(content))
    return out


NAMES = ' '.join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('fo', 'xsl-fo-compatible'),
    ('svg', 'svg-compatible'), ('meta', 'meta')))


def flat_odt(layout):
    size = {'docx': 10.5, 'one': 10.5, 'two': 9}[layout]
    page = {'docx': ('21cm', '29.7cm', '2.5cm'), 'one': ('18.4cm', '26cm', '2.6cm'), 'two': ('21cm', '28.5cm', '1.8cm')}[layout]
    columns = '<style:columns fo:column-count="2" fo:column-gap="0.7cm"/>'
    hyphenation = ' fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"' if layout != 'docx' else ''
    justify = '' if layout == 'docx' else ' fo:text-align="justify"'

    def style(name, properties='', characters='', parent='Standard', more=''):
        return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}" {more}>'
                f'<style:paragraph-properties {properties}/><style:text-properties {characters}/></style:style>')

    def sized(points, weight=''):
        bold_text = ' fo:font-weight="bold" style:font-weight-asian="bold"' if weight else ''
        return f'fo:font-size="{points}pt" style:font-size-asian="{points}pt"{bold_text}'

    def character(name, properties):
        return f'<style:style style:name="{name}" style:family="text"><style:text-properties {properties}/></style:style>'

    if layout == 'two':
        # The Chinese title stands across the page, all the rest in two columns.
        content = paragraph('First', '') + front(ZH, layout) + (
            f'<text:section text:style-name="Columns" text:name="Columns">{abstract(ZH)}{front(EN, layout)}{abstract(EN)}{body()}</text:section>')
    else:
        start = '' if layout == 'docx' else paragraph('First', '')
        content = start + front(ZH, layout) + abstract(ZH) + front(EN, layout) + abstract(EN) + body()
    header = paragraph('Header', f'{JOURNAL["zh"]} 2026, {VOLUME}({ISSUE})<text:tab/>{JOURNAL["en"]}')
    footer = paragraph('Footer', f'DOI: {DOI}<text:tab/><text:page-number text:select-page="current">{FIRST_PAGE}</text:page-number>')
    margin = f'{float(page[0][:-2]) - 2 * float(page[2][:-2])}cm'
    tab = f'<style:tab-stops><style:tab-stop style:position="{margin}" style:type="right"/></style:tab-stops>'

    def running(name):
        return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
                f'<style:paragraph-properties>{tab}</style:paragraph-properties><style:text-properties {sized(8)}/></style:style>')

    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>
<style:font-face style:name="Latin" svg:font-family="'DejaVu Serif'"/>
<style:font-face style:name="Chinese" svg:font-family="'Noto Serif CJK SC'"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="page"/>
<style:text-properties style:font-name="Latin" style:font-name-asian="Chinese" {sized(size)} fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"{hyphenation}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
{style('Heading_20_1', 'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always" fo:text-align="center"', sized(size + 5, 'bold') + ' fo:hyphenate="false"', more='style:display-name="Heading 1" style:default-outline-level="1"')}
{style('Heading_20_2', 'fo:margin-top="0.25cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', sized(size + 1.5, 'bold'), more='style:display-name="Heading 2" style:default-outline-level="2"')}
{style('Text_20_body', 'fo:margin-bottom="0.15cm" fo:line-height="140%"' + justify, more='style:display-name="Text body"')}
{style('Text_en', parent='Text_20_body')}
{style('Byline', 'fo:margin-bottom="0.1cm" fo:text-align="center"')}
{style('Footnote', '', sized(8))}
{style('Caption', 'fo:margin-top="0.2cm" fo:text-align="center" fo:keep-with-next="always"', sized(size - 1, 'bold'))}
{style('Table', 'fo:text-align="center"', sized(size - 1.5))}
{style('Reference', 'fo:margin-left="0.6cm" fo:text-indent="-0.6cm"', sized(size - 1))}
{running('Header')}{running('Footer')}
{character('Sup', 'style:text-position="super 58%"')}
{character('Sub', 'style:text-position="sub 58%"')}
{character('Italic', 'fo:font-style="italic"')}
{character('Strong', 'fo:font-weight="bold" style:font-weight-asian="bold"')}
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="{page[0]}" fo:page-height="{page[1]}" fo:margin-left="{page[2]}" fo:margin-right="{page[2]}" fo:margin-top="1.4cm" fo:margin-bottom="1.4cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
<style:style style:name="First" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Standard"><style:paragraph-properties style:page-number="{FIRST_PAGE}"/><style:text-properties {sized(2)}/></style:style>
<style:style style:name="Columns" style:family="section"><style:section-properties text:dont-balance-text-columns="true">{columns}</style:section-properties></style:style>
<style:style style:name="Table1" style:family="table"><style:table-properties table:align="margins"/></style:style>
<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:border-top="1pt solid #000000" fo:border-bottom="0.5pt solid #000000" fo:padding="0.05cm"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>{header}</style:header><style:footer>{footer}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>
{content}</office:text></office:body>
</office:document>
'''


def converted(source, kind, folder):
    profile = (folder / 'profile').as_uri()
    subprocess.run(['soffice', f'-env:UserInstallation={profile}', '--headless', '--convert-to', kind, '--outdir', folder, source],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return source.with_suffix('.' + kind)


def without_moment(pdf):
    """The moment of the making and what follows from it, replaced byte for byte so that all offsets stay."""
    pdf = re.sub(rb"/CreationDate\(D:\d{14}", b'/CreationDate(D:20260401080000', pdf)
    # The identifier of the file is a sum over that moment.
    pdf = re.sub(rb'(/ID\s*\[\s*<)[0-9A-F]+(>\s*<)[0-9A-F]+(>)', lambda m: m[1] + b'0' * 32 + m[2] + b'0' * 32 + m[3], pdf)
    return re.sub(rb'/DocChecksum /[0-9A-F]+', b'/DocChecksum /' + b'0' * 32, pdf)


def make(layout, kind, name):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        source = folder / (Path(name).stem + '.fodt')
        source.write_text(flat_odt(layout))
        made = converted(source, kind, folder)
        if kind == 'docx':
            repack(made)
            (MADE / name).write_bytes(made.read_bytes())
        else:
            (MADE / name).write_bytes(without_moment(made.read_bytes()))


if __name__ == '__main__':
    make('docx', 'docx', 'libreoffice.docx')
    make('one', 'pdf', 'one-column.pdf')
    make('two', 'pdf', 'two-columns.pdf')
