"""The texts that annotations may be about, found by hash and by page: one file may hold many thousand annotations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from functools import cached_property
from urllib.parse import urlsplit

from variorum.progress import CancelledCheck, stop_if
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.placing import folded
from variorum.reporting.exchange.vocabulary import hash_name


class TextsHere:
    """Each text is known by its number, and several come in the order of `texts`.

    To ask each text for each annotation took 100 ms an annotation where there were 4,000.
    """

    def __init__(self, texts: Sequence[NamedText], cancelled: CancelledCheck | None = None) -> None:
        self.texts = texts
        self._cancelled = cancelled
        self._folded: dict[int, str] = {}

    def __getitem__(self, document: int) -> NamedText:
        return self.texts[document]

    def go_on(self) -> None:
        """Raise `Cancelled` when nobody wants the annotations any more."""
        stop_if(self._cancelled)

    def with_hash(self, content_hash: str) -> Sequence[int]:
        """The texts with these very words."""
        return self._by_hash.get(content_hash, ())

    def named(self, addresses: Iterable[str]) -> list[int]:
        """The texts whose hash, as a name, is one of the addresses."""
        return sorted({n for address in addresses for n in self._by_name.get(address, ())})

    def on(self, pages: Set[str]) -> list[int]:
        """The texts of these pages."""
        return sorted({n for page in pages for n in self._by_page.get(page, ())})

    @cached_property
    def without_address(self) -> list[int]:
        """The texts that may come from any page."""
        return [n for n, text in enumerate(self.texts) if not text.address]

    def may_hold(self, document: int, sought: str) -> bool:
        """Whether `sought`, `folded`, stands in a text; its place is not known by that."""
        if document not in self._folded:
            self._folded[document] = folded(self.texts[document].text)
        return sought in self._folded[document]

    @cached_property
    def _by_hash(self) -> dict[str, list[int]]:
        found = defaultdict(list)
        for n, text in enumerate(self.texts):
            self.go_on()  # a hash takes all words of a text
            found[text.content_hash].append(n)
        return found

    @cached_property
    def _by_name(self) -> dict[str, list[int]]:
        return {hash_name(known): documents for known, documents in self._by_hash.items()}

    @cached_property
    def _by_page(self) -> dict[str, list[int]]:
        found = defaultdict(list)
        for n, text in enumerate(self.texts):
            found[page_of(text.address)].append(n)
        found.pop("", None)
        return found


def page_of(address: str) -> str:
    """What tells one page from another, however its address was written; "" for what is no address."""
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host:
        return ""
    return f"{host}{parts.path.rstrip('/')}?{parts.query}"
