"""A table without full stops is one sentence: what stands far from a figure in it is of other figures."""

from __future__ import annotations

import re

from variorum.dossier.disagreeing.claim_flags import FAR, flags_of
from variorum.model.annotations import Figure


def flags(before: str, after: str) -> frozenset[str]:
    text = f"{before}12{after}"
    found = next(re.finditer("12", text))
    figure = Figure(found.start(), found.end(), "12", "count", 12, 12, 12)
    return flags_of(text, figure, 0, len(text))


def test_what_stands_near_a_figure_makes_something_of_it() -> None:
    assert flags("They hope that it stays and that it has a total of ", " pupils") >= {"modal", "cum"}


def test_what_stands_far_from_it_in_the_same_line_does_not() -> None:
    row = "quay | boat | " * FAR
    assert (
        flags(f"They hope that it stays, a total of {row}and that it has ", f" pupils {row}so far") == set()
    )
