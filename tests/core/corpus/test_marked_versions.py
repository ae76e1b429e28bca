"""Versions by their marks, in memory: as a plain table of both knows them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.corpus.marked_versions import MarkedVersions

TEXTS = st.lists(st.sets(st.integers(0, 12), max_size=8), max_size=12)


@given(TEXTS)
def test_each_mark_stands_for_the_versions_that_have_it(texts: list[set[int]]) -> None:
    known = MarkedVersions()
    for version, marks in enumerate(texts, 1):
        known.add(marks, version)
    for mark in range(14):
        assert list(known.of(mark)) == [version for version, marks in enumerate(texts, 1) if mark in marks]
    assert list(known.in_order()) == sorted(
        (mark, version) for version, marks in enumerate(texts, 1) for mark in marks
    )
    known.clear()
    assert not list(known.in_order())
