"""What a Word document's paragraph styles are for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.documents.passages import Kind
from variorum.reading.documents.zipped_document import attribute, first

if TYPE_CHECKING:
    from lxml.etree import _Element

#: Built-in styles keep their English names in every language's Word.
_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("title", re.compile(r"title", re.IGNORECASE)),
    ("subtitle", re.compile(r"subtitle", re.IGNORECASE)),
    ("heading", re.compile(r"heading ?\d?|heading.*", re.IGNORECASE)),
    ("byline", re.compile(r"author|byline", re.IGNORECASE)),
    ("date", re.compile(r"date", re.IGNORECASE)),
    (
        "caption",
        re.compile(r"(?:image |table |figure |picture )?caption|illustration|drawing", re.IGNORECASE),
    ),
    ("furniture", re.compile(r"toc ?\d|toc heading|table of (?:figures|authorities)", re.IGNORECASE)),
)
#: Styles are based on styles; a circle of them is broken off.
_LONGEST_CHAIN = 20


def kind_named(style: str) -> Kind:
    """What paragraphs of a style of this name are."""
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(style.strip())), "")


class WordStyles:
    """The styles of one document, by their identifiers."""

    def __init__(self, styles: _Element | None) -> None:
        self._names: dict[str, str] = {}
        self._bases: dict[str, str] = {}
        for style in styles.iter("{*}style") if styles is not None else ():
            identifier = attribute(style, "styleId")
            self._names[identifier] = attribute(first(style, "name"), "val")
            self._bases[identifier] = attribute(first(style, "basedOn"), "val")

    def kind(self, identifier: str) -> Kind:
        """What the style, or the nearest it is based on, is for."""
        for _ in range(_LONGEST_CHAIN):
            if not identifier:
                break
            if kind := kind_named(self._names.get(identifier, identifier)):
                return kind
            identifier = self._bases.get(identifier, "")
        return ""
