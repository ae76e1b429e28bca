"""Refusing pages that would hang a parser, by a scan that is linear whatever the page holds."""

from __future__ import annotations

import re

from variorum.reading import limits
from variorum.reading.problems import Unreadable
from variorum.text.phrasing import kept_phrase, marked

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)")
#: Elements that never hold others, or whose end tag is usually left out.
_FLAT = re.compile(
    r"""area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|option|t[rdh]|thead|tbody
    |tfoot|colgroup""",
    re.VERBOSE,
)
_HINT = marked("Copy the article's text and paste it here.")


def refuse_hostile_html(html: str) -> None:
    """Raise `Unreadable` for nesting or tags no real page has. Judged from the source alone."""
    depth = 0
    for tag in _TAG.finditer(html):
        name = tag[2].lower()
        if _FLAT.fullmatch(name):
            continue
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > limits.HTML_DEPTH:
            raise Unreadable(
                kept_phrase("The page nests its elements more than {count} deep.", count=limits.HTML_DEPTH),
                _HINT,
            )
    for piece in html.split("<"):
        inside = piece.partition(">")[0]
        if not inside[:1].isalpha() or len(inside) < limits.HTML_ATTRIBUTES:
            continue
        if len(inside) > limits.HTML_TAG_CHARACTERS or len(inside.split()) > limits.HTML_ATTRIBUTES:
            raise Unreadable(marked("One tag of the page is larger than any real page's."), _HINT)
