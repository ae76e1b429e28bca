"""Split and merged sentences are one link, and nobody else's sentence is drawn in."""

from __future__ import annotations

import variorum
from variorum import Comparison, Link

_BEFORE = "The mayor of Linz opened the new bridge over the Danube with a speech in the rain."
_AFTER = "Engineers from Graz had tested every cable twice before the first tram crossed it."


def link_of(left: str, right: str, start: str) -> tuple[Link, Comparison]:
    c = variorum.compare(f"{_BEFORE} {left} {_AFTER}", f"{_BEFORE} {right} {_AFTER}", mode="versions")
    return next(k for k in c.links if k.left.of(c.left).startswith(start)), c


def test_a_half_with_hardly_a_telling_word_is_drawn_in_by_its_runs_of_words() -> None:
    whole = "Carpenters repaired the wooden gallery of the theatre by then and it was not the first of them."
    halves = "Carpenters repaired the wooden gallery of the theatre by then. It was not the first of them."
    link, c = link_of(whole, halves, "Carpenters")
    assert link.right.of(c.right) == halves
    assert c.only_right == ()


def test_merging_is_splitting_from_the_other_side() -> None:
    whole = "Carpenters repaired the wooden gallery of the theatre by then and it was not the first of them."
    halves = "Carpenters repaired the wooden gallery of the theatre by then. It was not the first of them."
    link, c = link_of(halves, whole, "Carpenters")
    assert link.left.of(c.left) == halves
    assert c.only_left == ()


def test_a_new_sentence_beside_an_edited_one_is_not_its_half() -> None:
    old = "Carpenters repaired the wooden gallery of the theatre for nine weeks."
    new = "Carpenters repaired the wooden gallery of the theatre for ten weeks. It was not the first of them."
    link, c = link_of(old, new, "Carpenters")
    assert link.right.of(c.right).endswith("ten weeks.")
    assert [span.of(c.right) for span in c.only_right] == ["It was not the first of them."]


def test_an_equal_sentence_is_nobody_s_half() -> None:
    old = (
        "Carpenters repaired the wooden gallery and painters mended the ceiling. Painters mended the ceiling."
    )
    new = "Carpenters repaired the wooden gallery. Painters mended the ceiling."
    link, c = link_of(old, new, "Carpenters")
    assert link.right.of(c.right) == "Carpenters repaired the wooden gallery."
