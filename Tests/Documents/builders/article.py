"""Reads article.md, the one source of all made documents, into titles, bylines, sentences, keywords and body blocks.

Text is a list of runs: (text, style), where style is '', 'sup', 'sub' or 'i'."""

import re
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent
MADE = FOLDER / 'made'
SOURCE = FOLDER / 'article.md'
JOURNAL = {'zh': '临江医学', 'en': 'Linjiang Journal of Medicine'}
VOLUME, ISSUE, FIRST_PAGE, LAST_PAGE = 4, 3, 145, 146
DOI = '10.99999/ljm.2026.43021'

INLINE = re.compile(r'<(sup|sub)>(.*?)</\1>|(?<!\\)\*\*(.+?)\*\*|(?<!\\)\*(.+?)(?<!\\)\*|<(https?://[^>]+)>|(\\)(.)', re.S)


def runs(markdown):
    """Markdown → runs. Bold is left out: the builders decide what is bold."""
    out, at = [], 0
    for match in INLINE.finditer(markdown):
        out.append((markdown[at:match.start()], ''))
        tag, inside, bold, italic, link, _, escaped = match.groups()
        if tag:
            out.append((inside.replace('\\', ''), tag))
        elif italic:
            out.append((italic, 'i'))
        else:
            out.append((bold or link or escaped, ''))
        at = match.end()
    out.append((markdown[at:], ''))
    return joined(out)


def joined(pieces):
    """Neighbouring runs of one style become one; empty ones go."""
    out = []
    for text, style in pieces:
        if not text:
            continue
        if out and out[-1][1] == style:
            out[-1] = (out[-1][0] + text, style)
        else:
            out.append((text, style))
    return out


def plain(pieces):
    return ''.join(text for text, _ in pieces)


SUPERSCRIPTS = str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹')


def flat(pieces):
    """Plain text as people type it: 10⁹, but B12."""
    return ''.join(text.translate(SUPERSCRIPTS) if style == 'sup' else text for text, style in pieces)


def cut(pieces, places):
    """Runs cut at offsets of their plain text."""
    out, current, at = [], [], 0
    places = list(places)
    for text, style in pieces:
        while places and places[0] < at + len(text):
            size = places.pop(0) - at
            current.append((text[:size], style))
            out.append(joined(current))
            current, text, at = [], text[size:], at + size
        current.append((text, style))
        at += len(text)
    out.append(joined(current))
    return out


def stripped(pieces):
    pieces = [list(piece) for piece in pieces]
    if pieces:
        pieces[0][0] = pieces[0][0].lstrip()
        pieces[-1][0] = pieces[-1][0].rstrip()
    return joined(map(tuple, pieces))


def parts(pieces, separator):
    """Runs cut at a separator of the plain text, which is left out."""
    text = plain(pieces)
    places, at = [], 0
    for piece in re.split(separator, text)[:-1]:
        at += len(piece)
        places.append(at)
        at += len(re.match(separator, text[at:]).group())
        places.append(at)
    return [stripped(piece) for piece in cut(pieces, places)[::2]]


def sentences(pieces, language):
    ends = r'。' if language == 'zh' else r'(?<=[A-Za-z)])\. (?=[A-Z])'
    places = [match.end() for match in re.finditer(ends, plain(pieces)) if match.end() < len(plain(pieces))]
    return [stripped(piece) for piece in cut(pieces, places)]


@dataclass
class Author:
    name: str
    marks: str  # '1', '1,2', '1*'


@dataclass
class Section:
    label: str  # '目的'
    sentences: list  # of runs, without the label


@dataclass
class Side:
    language: str
    title: list = None
    authors: list = field(default_factory=list)
    affiliations: list = field(default_factory=list)  # of (label, text)
    corresponding: str = ''  # without the asterisk
    dates: list = None
    sections: list = field(default_factory=list)
    keywords: list = field(default_factory=list)
    abstract_heading = property(lambda self: '摘要' if self.language == 'zh' else 'Abstract')
    keywords_heading = property(lambda self: '关键词' if self.language == 'zh' else 'Keywords')

    def labelled(self, section):
        """The sentences of a section, the first one with its label."""
        first, *rest = section.sentences
        return [joined([(section.label + ': ', '')] + first)] + rest

    def rows(self):
        """What bitext holds: title, sentences, keywords."""
        keywords = []
        for number, keyword in enumerate(self.keywords):
            keywords += [(', ' if number else self.keywords_heading + ': ', '')] + keyword
        return [self.title] + [s for section in self.sections for s in self.labelled(section)] + [joined(keywords)]


@dataclass
class Article:
    zh: Side
    en: Side
    body: list  # of ('heading' | 'paragraph' | 'caption' | 'reference', runs) or ('table', rows of cells of runs)


ISO_DATES = {'received': '2026-01-12', 'accepted': '2026-03-09', 'published': '2026-03-30'}


def read():
    blocks = [block.strip() for block in SOURCE.read_text().split('\n\n')]
    article = Article(Side('zh'), Side('en'), [])
    side, place = None, None
    for block in blocks:
        if block.startswith('# '):
            side = article.zh if side is None else article.en
            side.title, place = runs(block[2:]), 'byline'
        elif block.startswith('## '):
            heading = block[3:]
            place = {'摘要': 'abstract', 'Abstract': 'abstract', '关键词': 'keywords', 'Keywords': 'keywords'}.get(heading, 'body')
            if place == 'body':
                article.body.append(('heading', runs(heading)))
        elif place == 'byline':
            byline(side, block)
        elif place == 'abstract':
            label, text = re.match(r'\*\*(.+?):\*\* (.*)', block, re.S).groups()
            side.sections.append(Section(label, sentences(runs(text), side.language)))
        elif place == 'keywords':
            side.keywords = parts(runs(block), ', ')
        elif block.startswith('|'):
            rows = [[runs(cell.strip()) for cell in line.strip('|').split('|')] for line in block.split('\n')]
            article.body.append(('table', [row for number, row in enumerate(rows) if number != 1]))
        elif block.startswith('- '):
            article.body += [('reference', runs(line[2:])) for line in block.split('\n')]
        else:
            article.body.append(('caption' if re.match(r'表\d\. ', block) else 'paragraph', runs(block)))
    return article


def byline(side, block):
    if block.startswith('<sup>'):
        label, text = re.match(r'<sup>(\d)</sup>(.*)', block).groups()
        side.affiliations.append((label, text))
    elif block.startswith('\\*'):
        side.corresponding = block[2:]
    elif block.startswith(('收稿日期', 'Received')):
        side.dates = runs(block)
    else:
        for name, marks in re.findall(r'([^<>,]+)<sup>(.*?)</sup>', block):
            side.authors.append(Author(name.strip(), marks.replace('\\', '')))
