"""Who speaks, and to whom, is not what is said."""

from __future__ import annotations

import pytest

from variorum.comparing.linking.same_speaker import what_is_said
from variorum.comparing.pipeline import compare


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Nobody was hurt, the harbour master, Ada Holm, told the Post.", "Nobody was hurt"),
        ("The bank was on no chart, harbour master Ada Holm said.", "The bank was on no chart"),
        ("The chairman, Jon Dee, said that nobody liked the cut.", "that nobody liked the cut."),
        ("“We ran,” said Ada Holm, the harbour master, who has a kiosk.", "“We ran,”"),
        ("“We ran,” he said.", "“We ran,”"),
        ("He told reporters that it was late.", "that it was late."),
        ("The mayor, asked by the Post, said he had gone.", "The mayor asked by the Post he had gone."),
        ("Nobody was hurt.", None),
    ],
)
def test_what_is_said_is_what_is_left_without_the_speaker(sentence: str, said: str | None) -> None:
    assert what_is_said(sentence) == said


FILLER = "\n\nA bus runs by the coast road until Monday.\n\nThe choir of Marlow sang at the quay for an hour."


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_one_speaker_makes_no_link_of_two_statements(mode: str) -> None:
    left = "Nobody was badly hurt, the harbour master, Ada Holm, told the Post." + FILLER
    right = "Visibility was good and the wind light, the harbour master, Ada Holm, told the Post." + FILLER
    found = compare(left, right, mode=mode)  # type: ignore[arg-type]
    assert [k.tier for k in found.links if k.left.start == 0 and k.tier != "possible"] == []


def test_one_statement_of_one_speaker_is_a_link_still() -> None:
    left = "Nobody was badly hurt, the harbour master, Ada Holm, told the Post." + FILLER
    right = "Ada Holm, the harbour master, said on Friday that nobody was hurt badly." + FILLER
    (link,) = [k for k in compare(left, right, mode="outlets").links if k.left.start == 0]
    assert link.tier == "sure"


@pytest.mark.parametrize(
    "odd", ["A." * 400 + " x, told the Post.", "." * 900 + " said", "Nobody " * 90_000 + "said"]
)
def test_odd_sentences_take_no_time(odd: str) -> None:
    what_is_said(odd)
    what_is_said("Nobody was hurt, " + odd)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Visibility was good and the wind light, the harbour master, Ada Holm, told the Post.",
            "The harbour master at Marlow, Ada Holm, agreed that the bank stood on no chart.",
        ),
        (
            "The warning came to the company “by telephone, not in writing,” a spokeswoman, Ada Holm, said.",
            "A spokeswoman for Norland Line, Ada Holm, said the company would not guess at causes.",
        ),
        (
            "“We felt a long scrape and then silence,” said Jonas Weil, 41, a teacher from Sand Holm.",
            "“It was very calm,” said one, Jonas Weil, 41.",
        ),
    ],
)
def test_nor_does_what_the_speaker_agrees_to_speaks_for_or_how_old_he_is(left: str, right: str) -> None:
    found = compare(left + FILLER, right + FILLER, mode="outlets")
    assert [k.tier for k in found.links if k.left.start == 0 and k.tier != "possible"] == []
