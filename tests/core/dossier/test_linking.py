"""Which sentences of two texts are linked, asked by rules that hold many texts against each other."""

from __future__ import annotations

import pytest

import variorum
from variorum.comparing import pipeline
from variorum.dossier.linking import LinksOnDemand

ONE = (
    "The harbour was quiet on Monday. A fire in the Varg bakery killed four people. Vanda Kelm, the fire chief, said "
    "the ovens had burnt all night. The street was shut."
)
OTHER = (
    "Four people were killed by a fire in the Varg bakery. The market will open on Friday. Vanda Kelm, the fire chief "
    "of Varg, said that the ovens had been burning all night. In the street nobody slept."
)


@pytest.mark.parametrize("given", [False, True])
def test_likely_and_possible_links_are_those_of_a_comparison_whichever_text_is_asked_first(
    given: bool,
) -> None:
    texts = [variorum.annotate(ONE), variorum.annotate(OTHER)]
    compared = pipeline.compare(ONE, OTHER, mode="outlets")
    links = LinksOnDemand(texts, {(0, 1): compared} if given else None)
    assert {link.tier for link in compared.links} >= {"sure", "possible"}
    for link in compared.links:
        here, there = (link.left.start, link.left.end), (link.right.start, link.right.end)
        for asked in ((0, here, 1, there), (1, there, 0, here)):
            assert links.linked(*asked) == (link.tier != "possible")
            assert links.linked(*asked, perhaps=True)
    assert not links.linked(0, (0, 32), 1, (0, 53), perhaps=True)


def test_possible_links_are_found_without_marking_the_words_that_differ(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(pipeline, "compare_among")
    links = LinksOnDemand([variorum.annotate(ONE), variorum.annotate(OTHER)], None)
    assert links.linked(0, (0, len(ONE)), 1, (0, len(OTHER)), perhaps=True)
