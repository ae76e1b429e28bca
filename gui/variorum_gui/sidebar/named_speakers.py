"""Who says what stands in a passage of one text alone, where the reader named somebody: told as in a report."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from variorum.model.comparison import Side
from variorum.model.finding import UNMEASURED, Finding
from variorum.model.span import Span
from variorum_gui.shown import Shown
from variorum_gui.sidebar.places import SIDES

if TYPE_CHECKING:
    from variorum.reviewing.speakers_beside import SpeakersBeside


class NamedSpeakers:
    """Of both texts shown. What is worked out for it waits until there is a speaker named by hand."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown

    def told(self, finding: Finding) -> str:
        """A line on the quotations of its passages, "" where the reader named the speaker of none of them."""
        if finding.kind not in UNMEASURED or finding.kept:
            return ""
        side: Side = "left" if finding.left else "right"
        spans = finding.left or finding.right
        if not (beside := self._beside.get(side)) or not any(self._is_named(side, span) for span in spans):
            return ""
        told = (beside.told(span, spans) for span in spans if self._is_named(side, span))
        return " ".join(dict.fromkeys(filter(None, told)))

    def _is_named(self, side: Side, span: Span) -> bool:
        named = self._named[side]
        first = bisect_right(named, span.start, key=lambda quote: quote.end)
        return first < len(named) and named[first].start < span.end

    @cached_property
    def _named(self) -> dict[Side, list[Span]]:
        """Where quotations stand whose speaker the reader named, in order; quotations stand apart."""
        found: dict[Side, list[Span]] = {}
        for side in SIDES:
            text = self._shown.text(side)
            quotes = text.annotations.quotes if text is not None and text.annotations is not None else ()
            found[side] = sorted(
                Span(quote.start, quote.end) for quote in quotes if quote.decided and not quote.scare
            )
        return found

    @cached_property
    def _beside(self) -> dict[Side, SpeakersBeside]:
        dossier = self._shown.dossier
        if dossier is None or not any(self._named.values()):
            return {}
        from variorum.reviewing.speakers_beside import SpeakersBeside  # brings how names are found

        texts = ((side, self._shown.text(side)) for side in SIDES if self._named[side])
        return {
            side: SpeakersBeside(text.annotations, SIDES.index(side), dossier)
            for side, text in texts
            if text is not None and text.annotations is not None
        }
