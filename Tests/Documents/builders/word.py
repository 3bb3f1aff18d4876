"""The article as DOCX: by pandoc, tidy; by python-docx, as manuscripts come in."""

import re
import subprocess
import tempfile
from itertools import cycle
from pathlib import Path

from article import MADE, SOURCE, plain, read
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt
from markup import escape
from packed import MOMENT, repack

article = read()
ZH, EN = article.zh, article.en


def pandoc():
    """article.md in pandoc's spelling: ^9^, ~12~, footnotes."""
    text = SOURCE.read_text().replace('~', r'\~')
    for side in (ZH, EN):
        text = text.replace(f'\\*{side.corresponding}\n\n', '')
        text = text.replace(f'{side.authors[-1].name}<sup>1\\*</sup>', f'{side.authors[-1].name}^1^^[{side.corresponding}]')
    text = re.sub(r'<sup>(.*?)</sup>', r'^\1^', text)
    text = re.sub(r'<sub>(.*?)</sub>', r'~\1~', text)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / 'article.md'
        source.write_text(text)
        subprocess.run(['pandoc', '-f', 'markdown-smart', '-t', 'docx', '--quiet', '-o', MADE / 'pandoc.docx', source], check=True)
    repack(MADE / 'pandoc.docx')


NAMES = ' '.join(f'xmlns:{prefix}="{name}"' for prefix, name in {
    'w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
    'v': 'urn:schemas-microsoft-com:vml',
    'r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}.items())

# Characters of the font Symbol, which Word keeps apart from the text.
SYMBOLS = {'±': 'F0B1', 'μ': 'F06D'}
# Runs end after so many characters, wherever that is: editing leaves such runs behind.
SIZES = (9, 4, 13, 2, 7)
# And here, in numbers and words.
CUTS = ('5|0', '50|0', '18|.4', '0.|019', 'meco|balamin', 'diabe|tic', '硫|辛酸')


def pieces(text):
    for cut in CUTS:
        text = text.replace(cut.replace('|', ''), cut)
    for part in text.split('|'):
        sizes = cycle(SIZES)
        while part:
            size = next(sizes)
            yield part[:size]
            part = part[size:]


class Manuscript:
    """A document in which all paragraphs are "Normal"."""

    def __init__(self):
        self.document = Document()
        normal = self.document.styles['Normal']
        normal.font.name, normal.font.size = 'Times New Roman', Pt(10.5)
        normal.element.rPr.rFonts.set(qn('w:eastAsia'), 'SimSun')
        normal.paragraph_format.space_after = Pt(4)
        self.paragraph, self.changes = None, 900

    def start(self):
        self.paragraph = self.document.add_paragraph()
        return self.paragraph

    def xml(self, text):
        """Raw XML at the end of the paragraph."""
        element = parse_xml(re.sub(r'^<([\w:]+)', rf'<\1 {NAMES}', text))
        self.paragraph._p.append(element)
        return element

    def run(self, text, style='', bold=False):
        run = self.paragraph.add_run(text)
        run.bold = bold or None
        if style == 'i':
            run.italic = True
        elif style:
            setattr(run.font, {'sup': 'superscript', 'sub': 'subscript'}[style], True)
        return run

    def write(self, runs, symbols=True, bold=False):
        for text, style in runs:
            if style:
                self.run(text, style)
                continue
            for part in re.split('([±μ])', text) if symbols else [text]:
                if symbols and part in SYMBOLS:
                    self.xml(f'<w:r><w:sym w:font="Symbol" w:char="{SYMBOLS[part]}"/></w:r>')
                else:
                    for piece in pieces(part):
                        self.run(piece, bold=bold)

    def element(self, name):
        """A run that holds one element, as <w:softHyphen/>."""
        self.xml(f'<w:r><w:{name}/></w:r>')

    def deleted(self, text):
        self.changes += 1
        self.xml(f'<w:del w:id="{self.changes}" w:author="Reviewer" w:date="{MOMENT}"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>')

    def inserted(self, text):
        self.changes += 1
        self.xml(f'<w:ins w:id="{self.changes}" w:author="Reviewer" w:date="{MOMENT}"><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>')

    def text_box(self, text):
        """Word writes the text of a box twice: as DrawingML, and as VML for older programs."""
        content = (f'<w:txbxContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="30"/></w:rPr>'
                   f'<w:t>{escape(text)}</w:t></w:r></w:p></w:txbxContent>')
        width, height = 5400000, 900000
        self.xml(f'''<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="1" name="Text Box 1"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>
<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape style="width:425pt;height:71pt"><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>''')


def byline(manuscript, side):
    manuscript.start()
    for number, author in enumerate(side.authors):
        manuscript.run((', ' if number else '') + author.name)
        manuscript.run(author.marks.replace('1*', '1,*'), 'sup')
    for label, institution in side.affiliations:
        manuscript.start()
        manuscript.run(label, 'sup')
        if 'Affiliated Hospital' in institution:
            before, after = institution.split('Affiliated Hospital')
            manuscript.run(before)
            manuscript.xml('<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PlaceName"><w:r><w:t>Affiliated Hospital</w:t></w:r></w:smartTag>')
            manuscript.run(after)
        else:
            manuscript.run(institution)
    # The address is a link: its text stands in an element of its own.
    manuscript.start()
    words, address = side.corresponding.rsplit(' ', 1)
    manuscript.run('*' + words + ' ')
    link = manuscript.document.part.relate_to(
        'mailto:' + address, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink', is_external=True)
    manuscript.xml(f'<w:hyperlink r:id="{link}"><w:r><w:t>{address}</w:t></w:r></w:hyperlink>')
    paragraph = manuscript.start()
    manuscript.write(side.dates)
    if side is EN:
        # The dates stand in a content control.
        control = parse_xml(f'<w:sdt {NAMES}><w:sdtPr><w:alias w:val="History"/></w:sdtPr><w:sdtContent/></w:sdt>')
        paragraph._p.addprevious(control)
        control.find(qn('w:sdtContent')).append(paragraph._p)


# Of a run of text, what is written otherwise than as text.
SPECIAL = {
    '安全性良好': lambda m: (m.run('安全性'), m.deleted('较好'), m.inserted('良好')),
    'with good safety': lambda m: (m.run('with '), m.deleted('excellent'), m.inserted('good'), m.run(' safety')),
    'treatment of diabetic peripheral neuropathy': lambda m: (
        m.run('treatment of diabetic peripheral neuro'), m.element('softHyphen'), m.run('pathy')),
    'inflammatory factors': lambda m: m.run('inflam\u00admatory factors'),
    'mecobalamin combined with α-lipoic acid': lambda m: (
        m.run('mecobalamin combined with α'), m.element('noBreakHyphen'), m.run('lipoic acid')),
}


def abstract(manuscript, side):
    """All in one paragraph: 【摘要】 目的 … 方法 …"""
    manuscript.start()
    manuscript.run(f'【{side.abstract_heading}】', bold=True)
    commented = []
    for section in side.sections:
        manuscript.run(' ')
        manuscript.run(section.label, bold=True)
        manuscript.run(' ')
        for number, sentence in enumerate(section.sentences):
            if number and side is EN:
                manuscript.run(' ')
            for text, style in sentence:
                if style:
                    manuscript.write([(text, style)])
                    continue
                for part in re.split('(' + '|'.join(SPECIAL) + ')', text):
                    first = len(manuscript.paragraph.runs)
                    if part in SPECIAL:
                        SPECIAL[part](manuscript)
                    else:
                        manuscript.write([(part, '')])
                    if side is EN and '50 μg' in part:
                        commented = manuscript.paragraph.runs[first:]
    if commented:
        manuscript.document.add_comment(commented, text='请核对剂量: 50 mg or 500 mg?', author='Reviewer', initials='R')


def keywords(manuscript, side):
    manuscript.start()
    manuscript.run(f'【{side.keywords_heading}】', bold=True)
    manuscript.run(' ')
    for number, keyword in enumerate(side.keywords):
        manuscript.write(keyword, symbols=False)
        if number == 2:
            # A line broken by hand.
            manuscript.run(';')
            manuscript.paragraph.runs[-1].add_break()
        elif number < len(side.keywords) - 1:
            manuscript.run('; ')


def body(manuscript):
    for kind, content in article.body:
        if kind == 'table':
            table = manuscript.document.add_table(rows=0, cols=len(content[0]))
            table.style = 'Table Grid'
            for row in content:
                for cell, text in zip(table.add_row().cells, row):
                    manuscript.paragraph = cell.paragraphs[0]
                    if plain(text).startswith('TNF-α'):
                        # As typed in the nineties: a Latin letter in the font Symbol looks like a Greek one.
                        manuscript.run('TNF-')
                        manuscript.xml('<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>a</w:t></w:r>')
                        manuscript.run(' (ng/L)')
                    elif '×10' in plain(text):
                        # Raised by its position instead of set as a superscript.
                        manuscript.run('白细胞计数(×10')
                        manuscript.xml('<w:r><w:rPr><w:position w:val="8"/><w:sz w:val="13"/></w:rPr><w:t>9</w:t></w:r>')
                        manuscript.run('/L)')
                    else:
                        manuscript.write(text, symbols=False)
        else:
            manuscript.start()
            manuscript.write(content, symbols=False, bold=kind in ('heading', 'caption'))


def python_docx():
    manuscript = Manuscript()
    section = manuscript.document.sections[0]
    section.header.paragraphs[0].text = '稿件编号 2026-43021'
    manuscript.paragraph = section.footer.paragraphs[0]
    manuscript.run('第')
    for xml in ('<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>', '<w:t>1</w:t>', '<w:fldChar w:fldCharType="end"/>'):
        manuscript.xml(f'<w:r>{xml}</w:r>')
    manuscript.run('页')

    manuscript.start()
    manuscript.write(ZH.title, bold=True)
    hidden = manuscript.run('（送审稿，隐藏文字）')
    hidden.font.hidden = True
    byline(manuscript, ZH)
    abstract(manuscript, ZH)
    keywords(manuscript, ZH)
    manuscript.start()
    manuscript.text_box(plain(EN.title))
    byline(manuscript, EN)
    abstract(manuscript, EN)
    keywords(manuscript, EN)
    body(manuscript)
    manuscript.document.core_properties.title = ''
    manuscript.document.core_properties.author = ''
    manuscript.document.save(MADE / 'python-docx.docx')
    repack(MADE / 'python-docx.docx')


if __name__ == '__main__':
    pandoc()
    python_docx()
