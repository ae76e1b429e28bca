"""Which of the reader's links are on which of several texts: one on two of them leaves the other pairs as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.comparing.overruling import place_in
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions


class LinksOnTexts:
    """Each passage is looked for in each text once, not once for every pair."""

    def __init__(self, decisions: Decisions | None, texts: Sequence[str | Version]) -> None:
        self._decisions = decisions if decisions is not None else Decisions()
        passages = {passage for link in self._decisions.links for passage in (link.left, link.right)}
        words = [text if isinstance(text, str) else text.text for text in texts]
        self._held = [_held(passages, each) if passages else frozenset() for each in words]

    def on(self, one: int, other: int) -> Decisions:
        """The decisions with those links alone that have a passage in either of two texts."""
        here, there = self._held[one], self._held[other]
        links = self._decisions.links
        kept = tuple(
            link
            for link in links
            if (link.left in here and link.right in there) or (link.right in here and link.left in there)
        )
        return self._decisions if kept == links else replace(self._decisions, links=kept)


def _held(passages: set[Anchor], words: str) -> frozenset[Anchor]:
    return frozenset(passage for passage in passages if place_in(passage, words) is not None)
