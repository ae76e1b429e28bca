"""What a comparison knows so far. Every stage takes a job and returns one that knows more."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.linking.contents import Contents
from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.probability import Score
from variorum.comparing.match import Match
from variorum.comparing.overruling import Ruling
from variorum.comparing.pace import AT_LEISURE, Pace
from variorum.comparing.quoting.quotation_links import SharedQuote
from variorum.comparing.scripting import Script
from variorum.comparing.witness import Witness
from variorum.comparing.wording.edits import Edits
from variorum.model.comparison import Mode
from variorum.model.frozen import dataclass

NO_CONTENTS = Contents((), (), {}, "", True)


@dataclass(frozen=True, slots=True)
class Job:
    """The two texts in canonical order, what was asked, and what was found up to now."""

    left: Witness
    right: Witness
    asked: Mode | None
    ignore: frozenset[str] = frozenset()
    ruled: tuple[Ruling, ...] = ()
    pace: Pace = AT_LEISURE

    equal: tuple[Pair, ...] = ()
    #: Sentences of either side without an equal partner.
    free: tuple[Sequence[int], Sequence[int]] = ((), ())
    contents: Contents = NO_CONTENTS
    scores: dict[Pair, Score] | None = None
    matches: tuple[Match, ...] = ()
    quotes: tuple[SharedQuote, ...] = ()
    #: One per match.
    edits: tuple[Edits, ...] = ()
    mode: Mode = "outlets"
    why_mode: str = ""
    script: Script = ()
    inverse_script: Script = ()
    notes: tuple[str, ...] = ()
    complete: bool = True

    @property
    def late(self) -> bool:
        """Whether the time allowed is used up."""
        return self.pace.late
