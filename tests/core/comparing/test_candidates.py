"""The best partners of a sentence, asked for by a reader who wonders why it was not linked."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.span import Span

LEFT = "The harbour was closed. Gulls circled above. Prices of herring rose by a third."
RIGHT = "Herring prices rose by a third. Nobody sang. The mayor spoke. The harbour stayed closed."


@pytest.mark.parametrize("side", ["left", "right"])
def test_every_sentence_has_three_partners_whatever_their_score(side: str) -> None:
    comparison = variorum.compare(LEFT, RIGHT)
    own = comparison.left_sentences if side == "left" else comparison.right_sentences
    for span in own:
        found = comparison.candidates(span, side)  # type: ignore[arg-type]
        assert len(found) == 3
        assert [link.score for link in found] == sorted((link.score for link in found), reverse=True)
        assert {link.left if side == "left" else link.right for link in found} == {span}
        assert all(link.why for link in found)


def test_a_shorter_text_gives_fewer() -> None:
    comparison = variorum.compare("One gull.", "No herring. A toll.")
    assert len(comparison.candidates(Span(0, 9))) == 2
    assert len(comparison.candidates(Span(0, 11), "right")) == 1


def test_swapping_sides_mirrors_them() -> None:
    one, other = variorum.compare(LEFT, RIGHT), variorum.compare(RIGHT, LEFT)
    for span in one.left_sentences:
        mirrored = [(k.right, k.left, k.score, k.why) for k in other.candidates(span, "right")]
        assert [(k.left, k.right, k.score, k.why) for k in one.candidates(span)] == mirrored


def test_a_wrong_call_names_the_argument() -> None:
    comparison = variorum.compare(LEFT, RIGHT)
    with pytest.raises(TypeError, match="span"):
        comparison.candidates(5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="side"):
        comparison.candidates(Span(0, 1), "up")  # type: ignore[arg-type]


def test_a_first_sentence_that_ends_in_a_quotation_is_no_headline() -> None:
    left = 'The mayor of Aldport said on Monday: "We will not leave the island." Ships stayed in harbour for a week.'
    right = f"Rain fell all day. {left.replace('will not', 'will never')}"
    c = variorum.compare(left, right)
    link = next(k for k in c.links if k.left.start == 0)
    best = c.candidates(c.left_sentences[0])[0]
    assert best.right == link.right
    assert best.score > 0.9
