"""A figure has its minus where it is written as one, and nowhere else."""

from __future__ import annotations

import pytest

from variorum.entities.annotating import annotate


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It was −5 °C in Varg.", "−5 °C", -5),
        ("It was -5 degrees in Varg.", "-5 degrees", -5),
        ("Minus 20 degrees was read in Varg.", "Minus 20 degrees", -20),
        ("Kelm read minus five degrees.", "minus five degrees", -5),
        ("The club made a result of -$5 million.", "-$5 million", -5_000_000),
        ("Its shares (−5%) were sold.", "−5%", -5),
        ("The index changed by –0.3 percent.", "–0.3 percent", -0.3),
        ("It was -5 by noon.", "-5", -5),
        ("− 5 degrees was read.", "− 5 degrees", -5),
    ],
)
def test_a_figure_below_zero_is_told_with_its_minus(text: str, words: str, value: float) -> None:
    figure = annotate(text).figures[0]
    assert (figure.text, figure.value) == (words, value)
    assert text[figure.start : figure.end] == words
    assert figure.low is not None
    assert figure.high is not None
    assert figure.low <= value <= figure.high


@pytest.mark.parametrize(
    "text",
    [
        "12 children -5 of them girls- left.",
        "The crew –5 percent of them– left.",
        "-5 percent of the crew left.",
        "Plus or minus 3 percentage points is much.",
        "Of 3 -5 percent nobody spoke.",
        "It was 3–5 percent.",
        "At the quay -7 divers left.",
        "By noon -45, mostly divers, had left.",
        "A pre-5 percent ferry left.",
        "It was minus 0 degrees.",
    ],
)
def test_a_dash_that_is_no_minus_makes_no_figure_less(text: str) -> None:
    assert all((figure.low or 0) >= 0 for figure in annotate(text).figures if figure.kind != "time")
    assert not any(figure.text[0] in "-–−" for figure in annotate(text).figures)


def test_what_is_bounded_on_one_side_stays_so_below_zero() -> None:
    (figure,) = annotate("It fell to −5 or more.").figures
    assert (figure.value, figure.low, figure.high) == (-5, None, -5)
