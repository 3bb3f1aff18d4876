"""Writes a ZIP anew without the moment of its making: same parts, same bytes."""

import re
import zipfile
from pathlib import Path

MOMENT = '2026-04-01T08:00:00Z'


def repack(path, change=lambda name, data: data):
    path = Path(path)
    with zipfile.ZipFile(path) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            if name in ('docProps/core.xml', 'word/comments.xml', 'word/document.xml', 'meta.xml'):
                data = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z', MOMENT.encode(), data)
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, change(name, data))
