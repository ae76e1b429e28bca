"""Figures below zero, by the minus that is written before them: "−5 °C", "minus 20 degrees", "-$5 million".

Only where nothing else can be meant: a hyphen before people counted is a dash, at the beginning of a line it is as
often the mark of a list, and between two figures it is a range.
"""

from __future__ import annotations

import re
from dataclasses import replace

from variorum.model.annotations import Figure
from variorum.text.late_patterns import LatePattern

#: Longest: "minus" and a space, with what stands before them.
_REACH = 12
_SIGN = LatePattern(
    r"(?:(?<=[^\S\n]|[(\[\"'“‘„«])(?P<dash>[-–])|(?<!\w)(?P<sure>\u2212\s?|minus\s))$",
    re.I,
)
_EITHER = LatePattern(r"(?:\b(?:or|oder|ou|o)\s|/\s?|[\d%$€£°]\s?)$")
#: Before a bare number a hyphen is a minus only where the sentence cannot do without the number.
_WANTS_A_NUMBER = LatePattern(r"\b(?:was|were|is|are|to|at|of|from|between|and|hit|reached)\s$")
_CLOSING_DASH = LatePattern(r"[^.!?…\n]{0,200}?[^\s.!?…\n]–(?!\w)")
_DEGREES = frozenset(("degree", "°", "°c", "°f"))


def below_zero(text: str, figure: Figure) -> Figure:
    """The figure with its minus; as it is where it has none."""
    measured = figure.kind in ("money", "percent") or figure.unit in _DEGREES
    bare = figure.kind == "count" and not figure.about
    if not figure.value or not (measured or bare):
        return figure
    sign = _SIGN.search(text, max(0, figure.start - _REACH), figure.start)
    if sign is None or _EITHER.search(text, max(0, sign.start() - _REACH), sign.start()):
        return figure
    if sign["dash"] and not _is_minus(text, sign.start(), figure, measured=measured):
        return figure
    return replace(
        figure,
        start=sign.start(),
        text=text[sign.start() : figure.start] + figure.text,
        value=-figure.value,
        low=None if figure.high is None else -figure.high,
        high=None if figure.low is None else -figure.low,
    )


def _is_minus(text: str, at: int, figure: Figure, *, measured: bool) -> bool:
    if text[at] == "–" and _CLOSING_DASH.match(text, figure.end):
        return False
    return measured or _WANTS_A_NUMBER.search(text, max(0, at - _REACH), at) is not None
