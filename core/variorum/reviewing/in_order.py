"""Versions mode: what is told of two texts by which of them is known to be older, whichever side it stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from variorum.comparing.mirroring import mirrored
from variorum.model.finding import Finding
from variorum.reviewing.phrases import before_after, quoted
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.phrasing import phrase

Rule = Callable[[TwoTexts], Iterator[Finding]]


def older_first(texts: TwoTexts, rules: Iterable[Rule]) -> Iterator[Finding]:
    """What the rules find of the texts with the older one on the left, at the places where they really stand."""
    if texts.older != "right":
        for rule in rules:
            yield from rule(texts)
        return
    turned = TwoTexts(
        mirrored(texts.comparison),
        texts.dossier,
        texts.right,
        texts.left,
        (texts.names[1], texts.names[0]),
        (texts.documents[1], texts.documents[0]),
        verdicts=texts.verdicts,
    )
    for rule in rules:
        for finding in rule(turned):
            yield replace(finding, left=finding.right, right=finding.left)


def told_of_both(texts: TwoTexts, left: str, right: str) -> str:
    """“old” → “new”, or what was added or removed alone; where nobody knows which is older, “left” / “right”."""
    if texts.older:
        return before_after(left, right)
    if left and right:
        return f"{quoted(left, 140)} / {quoted(right, 140)}"
    side = texts.name("left" if left else "right")
    return phrase("here only in {text}: {words}", text=side, words=quoted(left or right, 140))
