"""Outlets mode: passages with no match found in the other report."""

from __future__ import annotations

from collections.abc import Iterator

from variorum.model.comparison import Side
from variorum.model.finding import Finding, FindingKind
from variorum.reviewing.passages import carried_by
from variorum.reviewing.phrases import quoted
from variorum.reviewing.sides import on
from variorum.reviewing.two_texts import TwoTexts

_SIDES: tuple[tuple[Side, FindingKind], ...] = (("left", "only-left"), ("right", "only-right"))


def only_in_one(texts: TwoTexts) -> Iterator[Finding]:
    """Passages with no match found in the other report; a source, figure or quotation gives weight."""
    doubtful = [link for link in texts.comparison.links if link.tier == "possible"]
    possible = {"left": [link.left for link in doubtful], "right": [link.right for link in doubtful]}
    for side, kind in _SIDES:
        other = texts.name("right" if side == "left" else "left")
        for span in texts.runs(side):
            carried = carried_by(span, texts.annotations(side))
            holding = f": {carried.phrase()}" if carried else ""
            words = texts.words(side, span)
            perhaps = any(span.overlaps(place) for place in possible[side])
            found = f"only a possible match in {other}" if perhaps else f"no match found in {other}"
            yield Finding(
                "",
                kind,
                f"{'Perhaps only' if perhaps else 'Only'} in {texts.name(side)}{holding}",
                f"{found[0].upper()}{found[1:]} (please check): {quoted(words, 400)}",
                *on(side, (span,)),
                0.4 if perhaps else 0.5,
                "meaning" if carried and not perhaps else "other",
                detail=f"{quoted(words, 120)} – {found}",
            )
