"""What the Findings tab knows of the nearest passages of the other text, and where one is among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model.comparison import Comparison
from variorum.model.finding import Finding
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.places import ParagraphNumbers, name_of, quoted, words_at
from variorum_gui.sidebar.row_acts import TO_WHAT_IS_NEAREST
from variorum_gui.sidebar.rows import NOTHING_BELOW, Below

if TYPE_CHECKING:
    from variorum.reviewing.nearest_there import NearestThere

#: Letters of the passage there.
_QUOTED = 110


class NearestTold:
    """By finding, what was worked out for one comparison; None where nothing can be said."""

    def __init__(self, comparison: Comparison | None = None) -> None:
        self.comparison = comparison
        self._known: dict[str, NearestThere | None] = {}
        self._asked = ""
        #: The finding one went on from, and at which of its nearest passages one is; -1: at its own.
        self._gone_from, self._at = "", -1

    def is_wanted(self, finding: Finding) -> bool:
        """Whether it is to be worked out: no answer is waited for."""
        if finding.kind not in ("only-left", "only-right"):
            return False
        from variorum.reviewing.nearest_there import is_of_one_text  # brings how sentences are linked

        if self.comparison is None or not is_of_one_text(finding) or finding.id in self._known:
            return False
        # Only the latest that was asked for is answered.
        asked, self._asked = self._asked, finding.id
        return asked != finding.id

    def keep(self, finding: str, nearest: NearestThere | None) -> None:
        """What was worked out."""
        self._known[finding] = nearest

    def below(self, shown: Shown, finding: Finding) -> Below:
        """What is told below the row of a finding."""
        known = self._known.get(finding.id)
        if known is None or finding.kept:  # it may have been asked for before it was known to be gone
            return NOTHING_BELOW
        text = name_of(shown, known.side)
        if not known.near:
            return Below(tr("No passage of {text} has many of its words", text=text))
        numbers = ParagraphNumbers(shown)
        told: list[str] = []
        for near in known.near:
            place = Place(known.side, near.there)
            number = numbers.words((place,))
            words = quoted(words_at(shown, place), _QUOTED)
            told.append(f"{words} {number}" if number.startswith("¶") else words)
        return Below(tr("Nearest in {text}: {words}", text=text, words="\n".join(told)), TO_WHAT_IS_NEAREST)

    def leave(self) -> None:
        """One is at the finding's own passage."""
        self._gone_from, self._at = "", -1

    def gone_to(self, finding: str) -> tuple[Place, ...]:
        """The nearest passage one went to from this finding; () while one is at its own."""
        known = self._known.get(finding)
        if known is None or self._gone_from != finding or self._at < 0:
            return ()
        return (Place(known.side, known.near[self._at].there, doubtful=True),)

    def next_place(self, finding: Finding) -> Place | None:
        """Where "Go there" goes: to one nearest passage after the other, then back to the finding's own."""
        known = self._known.get(finding.id)
        if known is None or not known.near:
            return None
        at = self._at if self._gone_from == finding.id else -1
        self._gone_from, self._at = finding.id, at + 1 if at + 1 < len(known.near) else -1
        return next(iter(self.gone_to(finding.id)), None)

    def pairs(self, finding: Finding) -> tuple[tuple[Place, Place], ...]:
        """Each sentence with what comes nearest to it, best first; the passage on the left stands first in each."""
        known = self._known.get(finding.id)
        if known is None:
            return ()
        right = known.side == "right"
        return tuple(
            (Place("left", near.here), Place("right", near.there))
            if right
            else (Place("left", near.there), Place("right", near.here))
            for near in known.by_sentence or known.near
        )

    def pair_at(self, finding: Finding) -> int:
        """The number of the pair one went to, else of the nearest."""
        known = self._known.get(finding.id)
        if known is None or self._gone_from != finding.id or self._at < 0:
            return 0
        near = known.near[self._at]
        return (known.by_sentence or known.near).index(near)
