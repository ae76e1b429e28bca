"""What an OpenDocument text's paragraph styles are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.documents.passages import Kind
from variorum.reading.documents.word_styles import kind_named
from variorum.reading.documents.zipped_document import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

#: Captions go by what they are written under.
_CAPTIONS = frozenset({"Figure", "Table", "Text", "FigureCaption", "TableCaption"})
_LONGEST_CHAIN = 20


class OdtStyles:
    """The paragraph styles of one document, by name, with what they are derived from."""

    def __init__(self, trees: list[_Element]) -> None:
        self._bases: dict[str, str] = {}
        for tree in trees:
            for style in tree.iter("{*}style"):
                if attribute(style, "family") == "paragraph":
                    self._bases[attribute(style, "name")] = attribute(style, "parent-style-name")

    def kind(self, name: str) -> Kind:
        """What the style, or the nearest it is derived from, is for."""
        for _ in range(_LONGEST_CHAIN):
            if not name:
                break
            shown = name.replace("_20_", " ")
            if shown in _CAPTIONS:
                return "caption"
            if shown.startswith("Contents "):
                return "furniture"
            if kind := kind_named(shown):
                return kind
            name = self._bases.get(name, "")
        return ""
