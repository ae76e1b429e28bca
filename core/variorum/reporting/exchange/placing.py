"""Where a passage named by selectors stands in a text: by its position, else by its words, else nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.phrasing import kept_phrase

#: Kinds of one letter that programs put for each other, one for one so that offsets hold.
_FOLDED = str.maketrans(
    dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—―−", "-")
)
#: Of words that stand in a text more often than this, none is looked at further.
_MOST_PLACES = 2000
#: Letters on either side by which places are told apart; a strange file may give millions.
_BESIDE = 256


@dataclass(frozen=True, slots=True)
class Selectors:
    """What an annotation says of its place; None where it does not."""

    exact: str | None = None
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None

    @classmethod
    def of(cls, told: Any) -> Selectors:
        """From the `selector` of a target, whatever that is; unknown kinds of selectors are passed over."""
        quote: dict[str, Any] = {}
        position: dict[str, Any] = {}
        for one in told if isinstance(told, list) else [told]:
            if isinstance(one, dict) and one.get("type") == "TextQuoteSelector" and not quote:
                quote = one
            if isinstance(one, dict) and one.get("type") == "TextPositionSelector" and not position:
                position = one
        start, end = _whole(position.get("start")), _whole(position.get("end"))
        sound = start is not None and end is not None and start <= end
        return cls(
            quote["exact"] if isinstance(quote.get("exact"), str) else None,
            _words(quote.get("prefix"))[-_BESIDE:],
            _words(quote.get("suffix"))[:_BESIDE],
            start if sound else None,
            end if sound else None,
        )

    @property
    def none(self) -> bool:
        """Whether no place is named: the annotation is about the whole text."""
        return self.exact is None and self.start is None

    @property
    def letters(self) -> int:
        """How much there is to know the passage by."""
        return len(self.exact or "") + len(self.prefix) + len(self.suffix)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a passage stands; `doubt` is what a reader must know of it, `agreeing` how many letters beside it agree."""

    span: Span
    doubt: str = ""
    agreeing: int = 0


def placed(selectors: Selectors, text: str, *, same_text: bool) -> Placing | None:
    """The passage in `text`. `same_text`: its hash says that the offsets are meant for this very text."""
    start, end, exact = selectors.start, selectors.end, selectors.exact
    if exact is None:
        known = same_text and start is not None and end is not None and end <= len(text)
        return Placing(Span(start or 0, end or 0)) if known else None
    if start is not None and text[start : start + len(exact)] == exact and start <= len(text):
        agreeing = _agreeing(selectors, text, Span(start, start + len(exact)))
        if same_text or agreeing == len(selectors.prefix) + len(selectors.suffix):
            return Placing(Span(start, start + len(exact)), "", agreeing)
    places = list(_places(exact, text)) or list(_places_folded(exact, text))
    if not places:
        return None
    ranked = [(_agreeing(selectors, text, span), span) for span in places]
    best = max(agreeing for agreeing, _ in ranked)
    as_good = [span for agreeing, span in ranked if agreeing == best]
    if len(as_good) > 1 and start is None:
        doubt = kept_phrase("It stands {count} times in the text; the first was taken.", count=len(as_good))
        return Placing(as_good[0], doubt, best)
    chosen = min(as_good, key=lambda span: abs(span.start - (start or 0)))
    return Placing(chosen, "", best)


def folded(words: str) -> str:
    """As other programs may write them: what stands in a text stands, so written, in the text so written."""
    return " ".join(words.translate(_FOLDED).split())


def _places(exact: str, text: str) -> Iterator[Span]:
    at = text.find(exact) if exact.strip() else -1
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        yield Span(at, at + len(exact))
        at = text.find(exact, at + 1)


def _places_folded(exact: str, text: str) -> Iterator[Span]:
    """Other programs see other white space, and other kinds of quotation marks and dashes."""
    words = folded(exact).split()
    if not words:
        return
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    for number, match in enumerate(pattern.finditer(text.translate(_FOLDED))):
        if number == _MOST_PLACES:
            return
        yield Span(*match.span())


def _agreeing(selectors: Selectors, text: str, span: Span) -> int:
    before, after = selectors.prefix, selectors.suffix
    beside = text[max(0, span.start - len(before)) : span.start]
    return _alike(beside[::-1], before[::-1]) + _alike(text[span.end : span.end + len(after)], after)


def _alike(one: str, other: str) -> int:
    differing = (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _words(value: Any) -> str:
    return value if isinstance(value, str) else ""
