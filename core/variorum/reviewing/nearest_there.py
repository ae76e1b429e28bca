"""What comes nearest in the other text to a passage that only one has: the reader sees whether it is told there."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.comparing.linking.nearest import Near, nearest, worth_a_glance
from variorum.comparing.overruling import rulings
from variorum.model.article import Version
from variorum.model.comparison import Comparison, Side
from variorum.model.decisions import Decisions
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.model.numbering import Numbering
from variorum.reviewing.one_account_only import has_no_match
from variorum.reviewing.phrases import quoted
from variorum.reviewing.sides import SIDES
from variorum.text.phrasing import phrase

#: Of the passage there, in words.
_QUOTED = 300


@dataclass(frozen=True, slots=True)
class NearestThere:
    """What comes nearest in the text of `side`, best first; empty where nothing comes near."""

    side: Side
    near: tuple[Near, ...]
    #: What comes nearest to each sentence of the passage, best first.
    by_sentence: tuple[Near, ...] = ()

    def words(self, versions: tuple[Version, Version]) -> str:
        """“…” (¶7), at most two of them; "" where nothing comes near. `versions` are the left and the right text."""
        there = versions[self.side == "right"]
        numbers = Numbering(there.paragraphs)
        told: list[str] = []
        for near in self.near:
            words, number = quoted(near.there.of(there.text), _QUOTED), numbers.at(near.there.start)
            told.append(f"{words} (¶{number})" if number else words)
        return ", ".join(told)

    def told(self, versions: tuple[Version, Version]) -> str:
        """What follows where the other text is said to have no match."""
        words = self.words(versions)
        if not words:
            return phrase("no passage there has many of its words")
        return phrase("nearest in words: {words}", words=words)


def is_of_one_text(finding: Finding) -> bool:
    """Whether it says that only one of two reports tells something, and still does."""
    return finding.kind in ("only-left", "only-right") and not finding.kept


def nearest_there(
    findings: Iterable[Finding],
    comparison: Comparison,
    versions: tuple[Version, Version],
    decisions: Decisions | None = None,
) -> dict[str, NearestThere]:
    """By the ids of findings on what only one of the texts has, whatever the reader said of them: whoever gets a
    report can hold the passages side by side.

    Empty where it was not looked for (`nearest`). A passage with a possible match, or one of a part, is not among them
    where nothing else comes near.
    """
    found: dict[str, NearestThere] = {}
    listed = [finding for finding in findings if is_of_one_text(finding)]
    refused = rulings(decisions, *versions) if listed else []
    for side in SIDES:
        there: Side = "right" if side == "left" else "left"
        of_side = [(each, spans) for each in listed if (spans := each.left if side == "left" else each.right)]
        near = nearest(comparison, [spans for _, spans in of_side], side, refused) if of_side else None
        for (finding, _), each in zip(of_side, near or (), strict=False):
            if each or has_no_match(finding):
                found[finding.id] = NearestThere(there, worth_a_glance(each), each)
    return found
