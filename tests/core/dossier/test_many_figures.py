"""Many figures of one kind in many texts: compared only where it decides, and stopped when asked."""

from itertools import count

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.disagreeing.figures_that_differ import figures_that_differ
from variorum.dossier.linking import LinksOnDemand
from variorum.entities.annotating import annotate
from variorum.errors import Cancelled

TOLL = "In Varg {} people were killed when the {} broke, officials said."
WHAT = ("bridge", "dam", "quay", "mast", "crane", "wall")


class NeverAsked(LinksOnDemand):
    """No link is needed where no row can be."""

    def linked(self, i: int, left: tuple[int, int], j: int, right: tuple[int, int]) -> bool:
        raise AssertionError(f"texts {i} and {j} were compared")


def test_texts_that_agree_are_not_compared() -> None:
    found = [annotate(TOLL.format(4, "bridge"))] * 6
    assert figures_that_differ(found, (), NeverAsked(found, None), ()) == ()


def test_the_search_for_rows_stops_when_asked() -> None:
    found = [annotate(" ".join(TOLL.format(n * k, w) for n, w in enumerate(WHAT, 2))) for k in range(1, 9)]
    links, asked = LinksOnDemand(found, {}), count()
    with pytest.raises(Cancelled):
        figures_that_differ(found, (), links, (), cancelled=lambda: next(asked) >= 3)
    assert next(asked) == 4


def test_links_are_found_as_a_comparison_finds_them() -> None:
    texts = [annotate(TOLL.format(4, "bridge") + " Rain fell all day in Varg harbour." * n) for n in (1, 2)]
    links = LinksOnDemand(texts, None)
    sentence = (0, len(TOLL.format(4, "bridge")))
    assert links.linked(0, sentence, 1, sentence)
    assert links.linked(1, sentence, 0, sentence)
    assert links.comparison(0, 1) is not None
    assert LinksOnDemand(texts, {}).linked(0, sentence, 1, sentence) is False
    assert cross_reference(texts).disagreements == ()
