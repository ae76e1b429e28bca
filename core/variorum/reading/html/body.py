"""Which paragraphs of a page are its article, by trafilatura."""

from __future__ import annotations

import logging
import re
import warnings
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCK_TAGS = frozenset({"p", "head", "item", "quote", "cell", "ab", "code", "list"})
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
#: A cell of at least this many characters holds an article's text rather than a table's figure.
_LAYOUT_CELL = 200
#: No real row has so many cells; the library takes time by their square, 15 s for 80,000.
_MOST_CELLS = 5_000
#: Nor has a news page so many elements (live blogs 15,000): of marked words it takes their square, 20 s for 74,000.
_MOST_ELEMENTS = 25_000


def body_texts(html: str) -> list[str]:
    """The article's paragraphs without any white space, to look others up in.

    Read from the `.body` tree, since `.text` glues list items. Layout tables become one paragraph each in
    that tree, so they are rewritten to `div` first. Without the date option the library invents a date
    from "© 2025".
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from trafilatura import bare_extraction, load_html

        logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs every page without an article
        try:
            tree = load_html(_XML_DECLARATION.sub("", html))
            if tree is None:
                return []
            if next(islice(tree.iter(), _MOST_ELEMENTS, None), None) is not None:
                return []
            if any(len(row) > _MOST_CELLS for row in tree.iter("tr")):
                return []
            _open_layout_tables(tree)
            found = bare_extraction(
                tree,
                favor_recall=True,
                include_comments=False,
                with_metadata=False,
                date_extraction_params={"extensive_search": False},
            )
        except Exception:  # lxml and the library raise errors of many kinds on broken pages
            return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    return [line for element in body.iter(*_BLOCK_TAGS) for line in _squeezed_lines(element)]


def _open_layout_tables(tree: _Element) -> None:
    for table in list(tree.iter("table")):
        if _is_layout(table):
            # an inner table's cells are opened too; inside a layout they are blocks all the same
            for part in list(table.iter("table", "tbody", "tr", "td")):
                part.tag = "div"


def _is_layout(table: _Element) -> bool:
    """Whether a table only arranges the page: it has no head cells, and paragraphs in its cells."""
    if next(table.iter("th"), None) is not None:
        return False
    if next((e for e in table.iterdescendants("table", "p", "h1", "div")), None) is not None:
        return True
    return any(len("".join(map(str, cell.itertext()))) > _LAYOUT_CELL for cell in table.iter("td"))


def _squeezed_lines(element: _Element) -> list[str]:
    """An element's text, cut at its line breaks, without white space."""
    pieces = [element.text or ""]
    for inner in element.iterdescendants():
        if inner.tag == "lb":
            pieces.append("\0")
        pieces.extend((inner.text or "", inner.tail or ""))
    lines = "".join(pieces).split("\0")
    return [squeezed for line in lines if (squeezed := "".join(line.split()))]
