"""Reports that Variorum wrote, added as if they were articles: the folder they lie in is where one looks for files.

They are read all the same. A comparison in Word whose changes somebody accepted is a text like any other.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from variorum.model.article import Problem
from variorum.reading.problems import remark
from variorum.text.phrasing import marked

#: A report says so among the first lines of its head.
_LOOKED_AT = 4096
_PAGE = re.compile(rb'<meta name="generator" content="Variorum\b')
_WORD = "docProps/app.xml"
_WORD_SAYS = b"<Application>Variorum</Application>"
#: As Qt writes it, in octal UTF-16.
_PDF_SAYS = rb"/Creator (\376\377\000V\000a\000r\000i\000o\000r\000u\000m"


def own_report(data: bytes, where: str) -> tuple[Problem, ...]:
    """What to tell a person who added one; else nothing."""
    if not _is_own(data):
        return ()
    told = marked("It seems to be a report that Variorum wrote, and no article.")
    return (remark(where, told, marked("Remove it from the corpus if it was added by mistake.")),)


def _is_own(data: bytes) -> bool:
    if data.startswith(b"%PDF"):
        return _PDF_SAYS in data
    if data.startswith(b"PK"):
        return _says_word(data)
    return _PAGE.search(data, 0, _LOOKED_AT) is not None


def _says_word(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open(_WORD) as about:
            return _WORD_SAYS in about.read(_LOOKED_AT)
    except (KeyError, OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error):
        return False
