"""Runs → marked-up text."""

from xml.sax.saxutils import escape, quoteattr


def tagged(runs, tags, escaping=escape):
    """Runs with what stands before and after a style: {'sup': ('<sup>', '</sup>')}."""
    out = []
    for text, style in runs:
        before, after = tags.get(style, ('', ''))
        out.append(before + escaping(text) + after)
    return ''.join(out)


class Numbered:
    """Runs with codes that have numbers, counted for each text anew so that both languages use the same."""

    def __init__(self, code):
        self.code = code  # (number, style, escaped text) → str

    def __call__(self, runs):
        number, out = 0, []
        for text, style in runs:
            if style:
                number += 1
                out.append(self.code(number, style, escape(text)))
            else:
                out.append(escape(text))
        return ''.join(out)


HTML_TAGS = {'sup': ('<sup>', '</sup>'), 'sub': ('<sub>', '</sub>'), 'i': ('<i>', '</i>')}
CODES = {style: (escape(before), escape(after)) for style, (before, after) in HTML_TAGS.items()}
attribute = quoteattr
