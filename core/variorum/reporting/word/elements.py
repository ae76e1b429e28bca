"""Pieces of WordprocessingML. Every text goes through here, and nothing in it is markup afterwards."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from variorum.reporting.inert import inert
from variorum.reporting.language_tags import is_language
from variorum.reporting.palette import colours
from variorum.reporting.reading_direction import reads_from_right

#: The namespace of it all.
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BROKEN = re.compile("[\n\t]")
_NAMES = {"\n": "br", "\t": "tab"}

#: In the order of the schema.
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")

Element = etree._Element


def element(name: str, *children: Element, **attributes: str | int) -> Element:
    """`<w:name w:attribute="…">`; an underscore at the end keeps a name from being a Python word."""
    made: Element = etree.Element(f"{{{W}}}{name}", None, None)
    for key, value in attributes.items():
        made.set(f"{{{W}}}{key.rstrip('_')}", str(value))
    made.extend(children)
    return made


def run(text: str, *looks: Element, deleted: bool = False) -> Element:
    """Words in one look; line ends and tabs in them stay what they are."""
    made = element("r")
    if looks:
        made.append(element("rPr", *looks))
    for name, words in _parts(inert(text)):
        child = element(name or ("delText" if deleted else "t"))
        if words:
            child.text = words
            child.set(_SPACE, "preserve")
        made.append(child)
    return made


def paragraph(
    *runs: Element,
    style: str = "",
    reads: str = "",
    mark: Element | None = None,
    keep: bool = False,
    apart: bool = False,
) -> Element:
    """A paragraph that reads the way its words `reads` do; `mark` is the revision its end is part of.

    With `keep` it stands on the page of what follows it, `apart` at a distance from the table above.
    """
    properties = element("pPr")
    if style:
        properties.append(element("pStyle", val=style))
    if keep:
        properties.append(element("keepNext"))
    if reads_from_right(reads):
        properties.append(element("bidi"))
    if apart:
        properties.append(element("spacing", before=160))
    if mark is not None:
        properties.append(element("rPr", mark))
    return element("p", *((properties,) if len(properties) else ()), *runs)


def linked(name: str, *runs: Element) -> Element:
    """Words that lead to the bookmark of this name in the same document."""
    return element("hyperlink", *runs, anchor=name, history=1)


def table(
    widths: tuple[int, ...],
    rows: list[list[list[Element]]],
    headings: int = 1,
    *,
    whole: bool = False,
    high: Collection[int] = (),
    keep: bool = False,
) -> Element:
    """Cells of paragraphs, in columns of these widths (twentieths of a point); the first rows repeat on each page.

    They do not stand alone at the foot of one. With `whole` no row is torn but those numbered in `high`: a row as high
    as half a page would leave half of the page before it empty. With `keep` all of it stands on the page of what
    follows it.
    """
    made, grey = element("tbl"), colours("light")["border"]
    made.append(
        element(
            "tblPr",
            element("tblStyle", val="TableGrid"),
            element("tblW", w=sum(widths), type="dxa"),
            element(
                "tblBorders", *(element(edge, val="single", sz=4, space=0, color=grey) for edge in _EDGES)
            ),
            element("tblLayout", type="fixed"),
            element("tblLook", val="0420", firstRow="1", noVBand="1"),
        )
    )
    made.append(element("tblGrid", *(element("gridCol", w=width) for width in widths)))
    for number, row in enumerate(rows):
        line = element("tr")
        if keep or number < headings < len(rows):
            row = [[_kept(each) for each in cell or [paragraph()]] for cell in row]
        if number < headings:
            line.append(element("trPr", element("cantSplit"), element("tblHeader")))
        elif whole and number not in high:
            line.append(element("trPr", element("cantSplit")))
        for width, cell in zip(widths, row, strict=True):
            # A cell without a paragraph is a damaged file to Word.
            box = element(
                "tc", element("tcPr", element("tcW", w=width, type="dxa")), *(cell or [paragraph()])
            )
            line.append(box)
        made.append(line)
    return made


def _kept(each: Element) -> Element:
    """The paragraph, made to stand on the page of what follows it."""
    found = each.find(f"{{{W}}}pPr")
    properties = element("pPr") if found is None else found
    if found is None:
        each.insert(0, properties)
    if properties.find(f"{{{W}}}keepNext") is None:
        after_style = properties.find(f"{{{W}}}pStyle") is not None
        properties.insert(int(after_style), element("keepNext"))
    return each


def language(tag: str) -> tuple[Element, ...]:
    """The language words are in, for spelling and for being read aloud; nothing for what is no language."""
    return (element("lang", val=tag, bidi=tag),) if is_language(tag) else ()


def _parts(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for found in _BROKEN.finditer(text):
        if found.start() > at:
            yield "", text[at : found.start()]
        yield _NAMES[found[0]], ""
        at = found.end()
    if at < len(text):
        yield "", text[at:]
