"""A table without full stops is one sentence: what stands far from a figure in it is of other figures."""

from __future__ import annotations

import re

from variorum.dossier.disagreeing.claim_flags import FAR, flags_of, part_beside
from variorum.dossier.joining.word_likeness import Surroundings, unit
from variorum.model.annotations import Annotations, Figure


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


def _figures(text: str) -> list[Figure]:
    return [Figure(m.start(), m.end(), m.group(), "count") for m in re.finditer(r"\d+( million)?", text)]


def test_the_figures_of_a_few_rows_have_one_part_of_the_line_around_them() -> None:
    text = "quay 12; boat 15; " * FAR
    figures = _figures(text)
    parts = [part_beside(figure, 0, len(text)) for figure in figures]
    assert len(set(parts)) < len(figures) / 20
    for figure, (start, end) in zip(figures, parts, strict=True):
        assert start == 0 or start <= figure.start - FAR
        assert end == len(text) or end >= figure.end + FAR
        assert part_beside(figure, start, end) == (start, end)


def test_a_sentence_is_not_parted() -> None:
    text = "On the quay stood 12 men of the boat, and 15 more came in the night."
    assert {part_beside(figure, 0, len(text)) for figure in _figures(text)} == {(0, len(text))}


def test_the_words_of_a_sentence_are_weighed_once_for_its_figures_and_come_out_alike() -> None:
    text = "On the quay stood 12 men of the 3 million who sailed in the 1990s, 15 of them cold."
    around = Surroundings([Annotations(text)])
    places = [(figure.start, figure.end) for figure in _figures(text)]
    wholes = [around.whole(0, 0, len(text), place) for place in places]
    assert wholes == [unit(around.vector(0, 0, len(text), place)) for place in places]
    assert wholes[0] is wholes[-1]
