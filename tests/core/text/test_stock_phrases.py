"""Newsrooms' formulas are known, and what an event is told in is not one of them."""

from __future__ import annotations

import pytest

from variorum.text.stock_phrases import between_stock, without_stock


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        (
            "a pilot, who spoke on condition of anonymity because he was not authorized to speak publicly, said no.",
            "a pilot, , said no.",
        ),
        ("the line did not immediately respond to a request for comment.", "the line ."),
        ("the harbour board declined to comment on the toll.", "the harbour board on the toll."),
        ("she could not be reached for comment on friday.", "she on friday."),
        ("“it sank,” the mayor told reporters.", "“it sank,” the mayor ."),
        ("the mayor said in a statement that the pier is closed.", "the mayor that the pier is closed."),
        ("police said the investigation was still ongoing.", "police said ."),
        ("our thoughts and prayers are with the crew.", "the crew."),
        ("die reederei wollte sich zunächst nicht äußern.", "die reederei ."),
        ("le port n'a pas souhaité faire de commentaire dans un communiqué.", "le port ."),
        ("el puerto no quiso hacer comentarios.", "el puerto ."),
    ],
)
def test_what_stands_in_any_report_is_left_out(sentence: str, rest: str) -> None:
    assert " ".join(without_stock(sentence).split()) == rest


@pytest.mark.parametrize(
    "sentence",
    [
        "the statement said that the ferry sank.",
        "the investigation found that a buoy had drifted.",
        "the inquiry was opened by the ministry.",
        "he is under investigation for fraud.",
        "he pleaded not guilty to two counts.",
        "the report said 12 people died.",
        "reporters were not let onto the pier.",
        "the news conference was held in the harbour.",
        "",
    ],
)
def test_what_tells_something_stays(sentence: str) -> None:
    assert without_stock(sentence) == sentence


def test_the_parts_around_a_phrase_are_kept_apart() -> None:
    assert between_stock("he said in a statement he would go") == ("he", " he would go")


def test_phrases_are_found_in_what_is_too_long_to_remember_too() -> None:
    long = "gulls " * 1_000
    assert between_stock(f"{long}said in a statement") == (long.strip(), "")
