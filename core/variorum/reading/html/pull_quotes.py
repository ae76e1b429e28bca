"""Pull quotes: words of the article set large beside it, which would be compared twice."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.reading.html.pieces import Piece

_TAGS = frozenset({"blockquote", "aside", "q"})
_FEWEST_WORDS = 4
_LONGEST = 300
#: Each is looked up in the whole page; threads of quoted posts run to thousands.
_MOST = 200


def pull_quotes_among(pieces: Sequence[Piece]) -> frozenset[int]:
    """Indexes of quotations whose very words stand within a longer paragraph of the page."""
    asked = [
        i
        for i, p in enumerate(pieces)
        if p.tag in _TAGS and len(p.text) <= _LONGEST and len(p.text.split()) >= _FEWEST_WORDS
    ]
    if not 0 < len(asked) <= _MOST:
        return frozenset()
    paragraphs = [_letters(p.text) for p in pieces if p.tag not in _TAGS and p.zone == "page"]
    page = "\0".join(paragraphs)
    whole = set(paragraphs)
    # word for word a paragraph of its own is a quotation told twice, not pulled out of one
    return frozenset(
        i for i in asked if (said := _letters(pieces[i].text)) and said in page and said not in whole
    )


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
