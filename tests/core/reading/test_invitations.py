from __future__ import annotations

import pytest

from variorum.reading.roles.invitations import is_invitation


@pytest.mark.parametrize(
    "line",
    [
        "This article is for subscribers only",
        "You have read your last free article this month.",
        "Subscribe now for unlimited access to The Tidewater Post, from $1 a week.",
        "To continue reading, sign in or create a free account.",
        "Sign up for our newsletter to get the day’s biggest stories.",
        "Download the Bay TV app for the latest news on your phone",
        "Follow Bay TV News on Facebook, X and Instagram.",
        "To play this video you need to enable JavaScript in your browser.",
        "Your browser does not support the audio element.",
        "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.",
    ],
)
def test_lines_that_ask_something_of_the_reader_are_told(line: str) -> None:
    assert is_invitation(line)


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to the new bus service and you will get a letter, the council said.",
        "“Follow us on Facebook,” the mayor said, and nobody laughed.",
        "Get the boats in before noon, he told the crews by radio.",
        "The video cannot be played in court, the judge ruled.",
        "Sign up or lose the berth, the harbour board told them.",
        "Register offices will be closed on Monday.",
        "This article of the harbour law is for subscribers to the fund of 1911.",
        "",
    ],
)
def test_prose_is_left_alone(line: str) -> None:
    assert not is_invitation(line)
